/** Mends the tagger's cutting where it parts what a reader takes as one word, or leaves together what is two. */
import { isAbbreviation } from './abbreviations.ts';
import type { TaggedWord } from './tagger.ts';
import type { PartOfSpeech } from './token.ts';

/** Same characters and gaps in the same order, other borders. */
export function mendWords(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const parted = words.flatMap(part);
  const mended: TaggedWord[] = [];
  for (let i = 0; i < parted.length;) {
    const count = joinable(parted, i);
    mended.push(count === 1 ? parted[i]! : join(parted.slice(i, i + count), parted[i + count]));
    i += count;
  }
  return mended;
}

const clitic = /^(.*[^'’])(['’](?:s|m|d|re|ve|ll))$/iu;
const cliticTags: Readonly<Record<string, PartOfSpeech>> = { s: 'PART', m: 'AUX', d: 'AUX', re: 'AUX', ve: 'AUX', ll: 'AUX' };
const pronouns: ReadonlySet<string> = new Set('i you he she it we they that there here who what where how this'.split(' '));

/** "I’m", "Rubio’s": the tagger leaves some clitics on. It also takes a bracket and what follows it for a face: "(D-Pa.):". */
function part(word: TaggedWord): TaggedWord | readonly TaggedWord[] {
  if (/^[)\]][:;]$/.test(word.text)) {
    return [...word.text].map((text, i): TaggedWord => ({ gap: i === 0 ? word.gap : 0, text, pos: 'PUNCT' }));
  }
  if (word.text.length < 3 || word.text.length > 60) return word;
  const match = clitic.exec(word.text);
  if (!match) return word;
  const stem = match[1]!;
  const isPronoun = pronouns.has(stem.toLowerCase());
  const tag = cliticTags[match[2]!.slice(1).toLowerCase()]!;
  return [
    { gap: word.gap, text: stem, pos: isPronoun && word.pos === 'PROPN' ? 'PRON' : word.pos },
    { gap: 0, text: match[2]!, pos: tag === 'PART' && isPronoun ? 'AUX' : tag },
  ];
}

const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text);
const isApostrophe = (text: string | undefined): boolean => text === "'" || text === '’' || text === '‘';
const cutOff: ReadonlySet<string> = new Set('em tis twas til cause bout round cos n'.split(' '));

/** How many words from this one on are one word; 1 where it stands for itself. */
function joinable(words: readonly TaggedWord[], at: number): number {
  const first = words[at]!.text;
  const close = (offset: number): string | undefined => (words[at + offset]?.gap === 0 ? words[at + offset]!.text : undefined);
  if (isWord(first)) {
    let count = 1;
    for (; count < 13 && close(count) === '-'; count += 2) {
      const next = close(count + 1);
      if (next === undefined || !isWord(next)) break;
    }
    if (count > 1) return count;
    if (close(1) === '.' && isAbbreviation(`${first}.`)) return 2;
    // 6'2 and 6’2: feet and inches; the inch mark stays apart, for a closing quotation mark may stand there.
    if (/^\d{1,2}$/.test(first) && isApostrophe(close(1)) && /^\d{1,2}$/.test(close(2) ?? '')) return 3;
    return 1;
  }
  if (isApostrophe(first)) {
    const next = close(1);
    if (next === undefined || !cutOff.has(next.toLowerCase())) return 1;
    if (next.toLowerCase() === 'n') return isApostrophe(close(2)) ? 3 : 1;
    return close(2) === undefined || !isApostrophe(close(2)) ? 2 : 1;
  }
  return 1;
}

function join(parts: readonly TaggedWord[], next: TaggedWord | undefined): TaggedWord {
  return { gap: parts[0]!.gap, text: parts.map(({ text }) => text).join(''), pos: tagOf(parts, next) };
}

function tagOf(parts: readonly TaggedWord[], next: TaggedWord | undefined): PartOfSpeech {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (isApostrophe(first.text)) return last.text.toLowerCase() === 'em' ? 'PRON' : isApostrophe(last.text) ? 'CCONJ' : 'ADP';
  if (last.text === '.') return first.pos;
  if (parts[1]!.text !== '-') return 'NUM';
  const words = parts.filter(({ text }) => text !== '-');
  if (words.every(({ text }) => /^\p{Lu}/u.test(text)) && words.some(({ pos }) => pos === 'PROPN')) return 'PROPN';
  if (words.every(({ pos }) => pos === 'NUM')) return 'NUM';
  if (next && (next.pos === 'NOUN' || next.pos === 'PROPN')) return 'ADJ';
  if (last.pos === 'VERB') return /ing$|ed$/.test(last.text) ? 'ADJ' : 'NOUN';
  return last.pos === 'NOUN' || last.pos === 'ADJ' || last.pos === 'ADV' ? last.pos : 'NOUN';
}
