/** Mends the tagger's cutting where it parts what a reader takes as one word, or leaves together what is two. */
import { ownCopy } from '../text/own-copy.ts';
import { isAbbreviation } from './abbreviations.ts';
import { lowerOf } from './tagging/lower-of.ts';
import type { PartOfSpeech } from './token.ts';

/** A word as it is spelt, and in small letters. */
export interface Spelt {
  readonly text: string;
  readonly lower: string;
}

/** A part of one of the tagger's words, all of it, or several of them that are one word. */
export interface Piece extends Spelt {
  /** Index of the tagger's word, or of the first of them. */
  readonly word: number;
  /** Its part of speech, where that does not hang on the tagger's. */
  readonly pos: PartOfSpeech | null;
  /** Before a clitic: no name, whatever the tagger says. */
  readonly isPronoun: boolean;
  /** What it is joined of. */
  readonly parts: readonly Piece[] | null;
}

/** The pieces that words with no space between them are, in their order: the same characters, other borders. */
export function piecesOf(words: readonly Spelt[]): readonly Piece[] {
  let parted: Piece[] = [];
  for (let i = 0; i < words.length; i++) addParts(parted, words[i]!, i);
  if (parted.length === 1) return parted;
  if (parted.some((part, i) => isCutWithin(part, parted[i + 1]))) parted = joinAll(parted, lettersFrom);
  return joinAll(parted, joinable);
}

/** `countFrom` tells how many from one on are one word. */
function joinAll(parts: readonly Piece[], countFrom: (parts: readonly Piece[], at: number) => number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < parts.length;) {
    const count = countFrom(parts, i);
    pieces.push(count === 1 ? parts[i]! : join(parts.slice(i, i + count)));
    i += count;
  }
  return pieces;
}

/** "T|ā|mati", "Erdo|ğ|an": the tagger knows no letters beyond those of Western Europe, and cuts before and behind them. */
function isCutWithin({ text }: Piece, next: Piece | undefined): boolean {
  if (next === undefined) return false;
  if (text.charCodeAt(text.length - 1) <= lastKnownLetter && next.text.charCodeAt(0) <= lastKnownLetter) return false;
  return /[\p{L}\p{M}]$/u.test(text) && /^[\p{L}\p{M}]/u.test(next.text);
}

const lastKnownLetter = 0xff;

/** How many pieces from this one on are one word that was cut within. */
function lettersFrom(parts: readonly Piece[], at: number): number {
  let count = 1;
  while (isCutWithin(parts[at + count - 1]!, parts[at + count])) count++;
  return count;
}

const clitic = /^(.*[^'’])(['’](?:s|m|d|re|ve|ll))$/iu;
const cliticTags: Readonly<Record<string, PartOfSpeech>> = { s: 'PART', m: 'AUX', d: 'AUX', re: 'AUX', ve: 'AUX', ll: 'AUX' };
const pronouns: ReadonlySet<string> = new Set('i you he she it we they that there here who what where how this'.split(' '));

/** "I’m", "Rubio’s": the tagger leaves some clitics on. It also takes a bracket and what follows it for a face: "(D-Pa.):". */
function addParts(parts: Piece[], word: Spelt, at: number): void {
  const { text, lower } = word;
  if (text.length === 2 && /^[)\]][:;]$/.test(text)) {
    for (const mark of text) parts.push({ text: mark, lower: mark, word: at, pos: 'PUNCT', isPronoun: false, parts: null });
    return;
  }
  const match = mayHaveClitic(text) ? clitic.exec(text) : null;
  if (!match) {
    parts.push({ text, lower, word: at, pos: null, isPronoun: false, parts: null });
    return;
  }
  const [stem, ending] = [ownCopy(match[1]!), ownCopy(match[2]!)];
  const [small, smallEnding] = [lowerOf(stem), lowerOf(ending)];
  const isPronoun = pronouns.has(small);
  const tag = cliticTags[smallEnding.slice(1)]!;
  parts.push(
    { text: stem, lower: small, word: at, pos: null, isPronoun, parts: null },
    {
      text: ending,
      lower: smallEnding,
      word: at,
      pos: tag === 'PART' && isPronoun ? 'AUX' : tag,
      isPronoun: false,
      parts: null,
    },
  );
}

/** An apostrophe before its last letter or its last two. */
function mayHaveClitic(text: string): boolean {
  const { length } = text;
  return length >= 3 && length <= 60 && (isApostrophe(text[length - 2]) || isApostrophe(text[length - 3]));
}

const isWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text);
const isApostrophe = (text: string | undefined): boolean => text === "'" || text === '’' || text === '‘';
const cutOff: ReadonlySet<string> = new Set('em tis twas til cause bout round cos n'.split(' '));

/** How many words from this one on are one word; 1 where it stands for itself. */
function joinable(parts: readonly Piece[], at: number): number {
  const first = parts[at]!.text;
  const close = (offset: number): string | undefined => parts[at + offset]?.text;
  const second = close(1);
  if (second !== '-' && second !== '.' && !isApostrophe(second) && !isApostrophe(first)) return 1;
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

function join(parts: readonly Piece[]): Piece {
  const text = parts.map((part) => part.text).join('');
  return { text, lower: lowerOf(text), word: parts[0]!.word, pos: null, isPronoun: false, parts };
}

/** The piece's part of speech, by those of the tagger's words, of which those that `Piece.word` counts begin at `first`. `next` tells that of the word behind it. */
export function tagOf(
  piece: Piece,
  tags: readonly PartOfSpeech[],
  first: number,
  next: () => PartOfSpeech | undefined,
): PartOfSpeech {
  if (piece.parts !== null) return tagOfJoined(piece.parts, tags, first, next);
  if (piece.pos !== null) return piece.pos;
  const pos = tags[first + piece.word]!;
  return piece.isPronoun && pos === 'PROPN' ? 'PRON' : pos;
}

function tagOfJoined(
  parts: readonly Piece[],
  tags: readonly PartOfSpeech[],
  first: number,
  next: () => PartOfSpeech | undefined,
): PartOfSpeech {
  const posOf = (part: Piece): PartOfSpeech => tagOf(part, tags, first, next);
  const [begin, last] = [parts[0]!, parts.at(-1)!];
  if (isApostrophe(begin.text)) return last.lower === 'em' ? 'PRON' : isApostrophe(last.text) ? 'CCONJ' : 'ADP';
  if (last.text === '.') return posOf(begin);
  if (isCutWithin(begin, parts[1])) return /^\p{Lu}/u.test(begin.text) ? 'PROPN' : 'NOUN';
  if (parts[1]!.text !== '-') return 'NUM';
  const words = parts.filter(({ text }) => text !== '-');
  if (words.every(({ text }) => /^\p{Lu}/u.test(text)) && words.some((word) => posOf(word) === 'PROPN')) return 'PROPN';
  if (words.every((word) => posOf(word) === 'NUM')) return 'NUM';
  const after = next();
  if (after === 'NOUN' || after === 'PROPN') return 'ADJ';
  const pos = posOf(last);
  if (pos === 'VERB') return /ing$|ed$/.test(last.text) ? 'ADJ' : 'NOUN';
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'ADV' ? pos : 'NOUN';
}
