/** Reads a document's tokens for the tagger: what each word looks like, what the lists know of it, and where names may stand. */
import type { NewsDocument } from '../../document/news-document.ts';
import { answerOf, keepAnswer } from '../../text/few-answers.ts';
import type { ReadOnce } from '../../tokens/paragraph-notes.ts';
import type { CutParagraph, PartOfSpeech, Token } from '../../tokens/token.ts';
import { innerWords } from '../lists/name-words.ts';
import type { CutTokens } from './cut-compounds.ts';
import type { StretchMemory } from './stretch-memory.ts';
import { flag, type WordLists } from './word-flags.ts';
import { createFormTable, formFields, look, trait, type FormTable } from './word-form.ts';

/** Half-open token range in one paragraph that names may stand in, between words that cannot be part of one. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** One and the same object for the same place of the same paragraph, as long as the paragraph is remembered. */
  readonly memory: StretchMemory;
}

/** Parallel arrays, one entry a token. */
export interface Words {
  readonly count: number;
  readonly folded: readonly string[];
  readonly foldedHash: Int32Array;
  readonly textHash: Int32Array;
  readonly pos: Int32Array;
  readonly look: Uint8Array;
  readonly flags: Int32Array;
  /** Bits of the longest phrase of the lists over the word, with its place in it: bits, or 0; 1 first, 2 inner, 3 last. */
  readonly phrase: Int32Array;
  readonly phrasePlace: Uint8Array;
  /** 1 where a sentence begins, or a quotation or line. */
  readonly opens: Uint8Array;
  readonly paragraph: Int32Array;
  /** A paragraph's habit of capitals, one entry a paragraph: 0 plain, 1 title case, 2 all capitals. */
  readonly capitals: Uint8Array;
  readonly stretches: readonly Stretch[];
  /** Row of the word in tables that have a row for each word in a stretch, in text order, behind a row 0 that all other words share. */
  readonly rows: Int32Array;
  /** Rows of such a table. */
  readonly rowCount: number;
}

/** All words that stand in stretches, in text order: no others have a capital, and no others are given a label by the chain. */
export function forEachInStretches({ stretches }: Words, visit: (word: number) => void): void {
  for (const { first, end } of stretches) for (let i = first; i < end; i++) visit(i);
}

const posNumbers: Readonly<Record<PartOfSpeech, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
};

/** A longer run is cut: features look at a whole stretch, and their cost must not grow with its square. */
const longestStretch = 40;

/** How many words in small letters may stand between two with capitals inside one stretch. */
const longestGap = 3;

/** The words of one paragraph by themselves: all indices count from its first token. */
interface ParagraphWords extends ParagraphShape {
  readonly folded: readonly string[];
  /** The fields of all words that are integers and bytes, one field behind the other: an array costs some 300 bytes, and each paragraph has some. */
  readonly integers: Int32Array;
  readonly bytes: Uint8Array;
}

interface ParagraphShape {
  /** 0 plain, 1 title case, 2 all capitals. */
  readonly habit: number;
  readonly stretches: readonly Stretch[];
}

export type ReadWords = (document: NewsDocument, tokens: CutTokens, cuts: readonly CutParagraph[]) => Words;

/** A reader that reads the words of a paragraph once, as long as its tokens are remembered; nothing is kept of documents that are `readOnce`. */
export function createWordsReader(lists: WordLists, { readOnce }: ReadOnce = { readOnce: false }): ReadWords {
  const key = {};
  const forms = createFormTable(lists);
  return (document, { tokens, paragraphs }, cuts) => {
    const count = tokens.length;
    const all: WordFields = {
      folded: new Array<string>(count).fill(''),
      foldedHash: new Int32Array(count),
      textHash: new Int32Array(count),
      pos: new Int32Array(count),
      look: new Uint8Array(count),
      flags: new Int32Array(count),
      phrase: new Int32Array(count),
      phrasePlace: new Uint8Array(count),
      opens: new Uint8Array(count),
    };
    const paragraphOf = new Int32Array(count);
    const capitals = new Uint8Array(paragraphs.length);
    const rows = new Int32Array(count);
    let rowCount = 1;
    const stretches: Stretch[] = [];
    for (let index = 0; index < paragraphs.length; index++) {
      const { firstToken: first, endToken: end } = paragraphs[index]!;
      const { memory } = cuts[index]!;
      const known = answerOf(memory, key) as ParagraphWords | undefined;
      const own = known ?? readParagraph(all, tokens, first, end, lists, forms);
      if (known) placeParagraph(known, all, first);
      else if (!readOnce) keepAnswer(memory, key, keepParagraph(all, first, end, own));
      for (let i = first; i < end; i++) paragraphOf[i] = index;
      capitals[index] = document.paragraphs[index]!.role === 'headline' && own.habit === 0 ? 3 : own.habit;
      for (let k = 0; k < own.stretches.length; k++) {
        const stretch = own.stretches[k]!;
        const last = first + stretch.end;
        stretches.push({ first: first + stretch.first, end: last, memory: stretch.memory });
        for (let i = first + stretch.first; i < last; i++) rows[i] = rowCount++;
      }
    }
    return {
      count,
      folded: all.folded,
      foldedHash: all.foldedHash,
      textHash: all.textHash,
      pos: all.pos,
      look: all.look,
      flags: all.flags,
      phrase: all.phrase,
      phrasePlace: all.phrasePlace,
      opens: all.opens,
      paragraph: paragraphOf,
      capitals,
      stretches,
      rows,
      rowCount,
    };
  };
}

type WordFields = Pick<Words, 'foldedHash' | 'textHash' | 'pos' | 'look' | 'flags' | 'phrase' | 'phrasePlace' | 'opens'> & {
  readonly folded: string[];
};

function readParagraph(
  all: WordFields,
  tokens: readonly Token[],
  first: number,
  end: number,
  lists: WordLists,
  { placeOf, folded, numbers }: FormTable,
): ParagraphShape {
  let opens = 1;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    const place = placeOf(token);
    const at = place * formFields;
    const traits = numbers[at + 3]!;
    all.folded[i] = folded[place]!;
    all.foldedHash[i] = numbers[at]!;
    all.textHash[i] = numbers[at + 1]!;
    all.flags[i] = numbers[at + 2]!;
    all.look[i] = traits & trait.look;
    all.pos[i] = posNumbers[token.pos] ?? 0;
    all.opens[i] = opens;
    opens = traits & trait.isOpening ? 1 : 0;
  }
  const stretches: Stretch[] = [];
  markPhrases(all, lists, first, end);
  addStretches(all, tokens, first, end, stretches);
  return { habit: habitOf(all, first, end), stretches };
}

/** Copies a paragraph's words out of those of the document. */
function keepParagraph(all: WordFields, first: number, end: number, { habit, stretches }: ParagraphShape): ParagraphWords {
  const { foldedHash, textHash, pos, look: looks, flags, phrase, phrasePlace, opens } = all;
  const count = end - first;
  const integers = new Int32Array(count * 5);
  const bytes = new Uint8Array(count * 3);
  for (let i = first, at = 0; i < end; i++, at++) {
    integers[at] = foldedHash[i]!;
    integers[at + count] = textHash[i]!;
    integers[at + count * 2] = pos[i]!;
    integers[at + count * 3] = flags[i]!;
    integers[at + count * 4] = phrase[i]!;
    bytes[at] = looks[i]!;
    bytes[at + count] = phrasePlace[i]!;
    bytes[at + count * 2] = opens[i]!;
  }
  return { folded: all.folded.slice(first, end), integers, bytes, habit, stretches };
}

function placeParagraph({ folded, integers, bytes }: ParagraphWords, all: WordFields, first: number): void {
  const { foldedHash, textHash, pos, look: looks, flags, phrase, phrasePlace, opens } = all;
  const count = folded.length;
  for (let at = 0, i = first; at < count; at++, i++) {
    all.folded[i] = folded[at]!;
    foldedHash[i] = integers[at]!;
    textHash[i] = integers[at + count]!;
    pos[i] = integers[at + count * 2]!;
    flags[i] = integers[at + count * 3]!;
    phrase[i] = integers[at + count * 4]!;
    looks[i] = bytes[at]!;
    phrasePlace[i] = bytes[at + count]!;
    opens[i] = bytes[at + count * 2]!;
  }
}

const hasCapital = (kind: number): boolean =>
  kind === look.capital || kind === look.allCapitals || kind === look.mixed || kind === look.initial;

/** How a line uses capitals: 2 where nearly all letters are capitals, 1 where common words too have one (and not only because names abound). */
function habitOf(words: Pick<Words, 'look' | 'folded' | 'flags'>, first: number, end: number): number {
  let lower = 0;
  let capital = 0;
  let common = 0;
  let all = 0;
  for (let i = first; i < end; i++) {
    if (words.folded[i]!.length < 4) continue;
    const kind = words.look[i]!;
    if (kind === look.lower) lower++;
    else if (kind === look.allCapitals) all++;
    else if (hasCapital(kind)) {
      capital++;
      if (i > first && words.flags[i]! & flag.common && !(words.flags[i]! & (flag.given | flag.surname))) common++;
    }
  }
  if (all >= 3 && all > (lower + capital) * 2) return 2;
  return common >= 2 && capital + all >= 4 && capital + all > lower * 4 ? 1 : 0;
}

function markPhrases(words: WordFields, lists: WordLists, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (!hasCapital(words.look[i]!)) continue;
    const longest = lists.phraseLengths.get(words.folded[i]!);
    if (longest === undefined) continue;
    for (let length = Math.min(longest, end - i); length > 1; length--) {
      const bits = lists.phrases.get(words.folded.slice(i, i + length).join(' '));
      if (bits === undefined) continue;
      for (let k = 0; k < length; k++) {
        words.phrase[i + k] = bits;
        words.phrasePlace[i + k] = k === 0 ? 1 : k === length - 1 ? 3 : 2;
      }
      i += length - 1;
      break;
    }
  }
}

const joins = /^(?:['’]s?|&|-|–|\.|\/|@|\+|[“”"‘])$/;
const directions = new Set(
  'north south east west northern southern eastern western central upper lower northeastern northwestern southeastern southwestern'.split(
    ' ',
  ),
);

function addStretches(words: WordFields, tokens: readonly Token[], first: number, end: number, stretches: Stretch[]): void {
  for (let i = first; i < end; i++) {
    if (!hasCapital(words.look[i]!)) continue;
    let last = i;
    for (let k = i + 1, gap = 0; k < end && gap <= longestGap && k - i < longestStretch; k++) {
      if (hasCapital(words.look[k]!)) {
        last = k;
        gap = 0;
      } else {
        const isInner = words.look[k] === look.number || innerWords.has(words.folded[k]!) || joins.test(tokens[k]!.text);
        if (!isInner) break;
        gap++;
      }
    }
    // What follows may belong to the name: a number, the full stop of "Jr.", a noun as in "Enugu state".
    if (last + 1 < end && mayEndName(words, tokens, last + 1)) last++;
    const mayOpen =
      i > first &&
      stretches.at(-1)?.end !== i - first &&
      (words.look[i - 1] === look.number || directions.has(words.folded[i - 1]!));
    const before = mayOpen ? i - 1 : i;
    stretches.push({ first: before - first, end: last + 1 - first, memory: { first: null, second: null } });
    i = last;
  }
}

function mayEndName(words: WordFields, tokens: readonly Token[], i: number): boolean {
  if (words.look[i] === look.number) return true;
  if (tokens[i]!.text === '.') return !tokens[i]!.spaced && tokens[i - 1]!.text.length < 4;
  return (words.flags[i]! & (flag.organizationWord | flag.placeWord)) !== 0;
}
