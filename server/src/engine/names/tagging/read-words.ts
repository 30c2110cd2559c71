/** Reads a document's paragraphs for the tagger: what each word looks like, what the lists know of it, and where names may stand. */
import type { NewsDocument } from '../../document/news-document.ts';
import { countUnits } from '../../text/pauses.ts';
import type { Steps } from '../../text/steps.ts';
import { answerOf, type FewAnswers, keepAnswer } from '../../text/few-answers.ts';
import type { ReadOnce } from '../../tokens/paragraph-notes.ts';
import type { CutParagraph, PartOfSpeech, Token } from '../../tokens/token.ts';
import { innerWords } from '../lists/name-words.ts';
import { createCompoundCutter } from './cut-compounds.ts';
import type { StretchMemory } from './stretch-memory.ts';
import { shareStretches } from './share-stretches.ts';
import { flag, type WordLists } from './word-flags.ts';
import { createFormTable, formFields, look, trait, type FormTable } from './word-form.ts';

/** Half-open range of words in one paragraph that names may stand in, between words that cannot be part of one. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  /** Shared with the same stretch of the paragraph's version before, where the words beside it are the same too (see `shareStretches`). */
  memory: StretchMemory;
}

/** The words of paragraphs that were read together, in parallel arrays: one entry a word. What is asked of a word stays within its paragraph. */
export interface Words {
  readonly count: number;
  /** UTF-16 units from the paragraph's start. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly folded: readonly string[];
  readonly foldedHash: Int32Array;
  readonly textHash: Int32Array;
  /** See `shapeOf`. */
  readonly shape: Int32Array;
  /** UTF-16 units, up to 8. */
  readonly letters: Uint8Array;
  readonly pos: Uint8Array;
  readonly look: Uint8Array;
  readonly flags: Int32Array;
  /** Bits of the longest phrase of the lists over the word, with its place in it: bits, or 0; 1 first, 2 inner, 3 last. */
  readonly phrase: Int32Array;
  readonly phrasePlace: Uint8Array;
  /** 1 where a sentence begins, or a quotation or line. */
  readonly opens: Uint8Array;
  /** Tells the paragraphs apart. */
  readonly paragraph: Int32Array;
  /** By that number a paragraph's habit of capitals: 0 plain, 1 title case, 2 all capitals, 3 a headline's. */
  readonly capitals: Uint8Array;
}

/** One paragraph: the words from `first` to `end`, half-open. One and the same object as long as the paragraph is remembered. */
export interface ParagraphWords {
  /** Its masked copy. */
  readonly copy: string;
  readonly words: Words;
  readonly first: number;
  readonly end: number;
  /** In text order. No words outside them have a capital, and none are given a label by the chain. */
  readonly stretches: readonly Stretch[];
  /** What the tagger made of it last, and of what. */
  readonly memory: FewAnswers;
}

/** All words that stand in stretches, in text order. */
export function forEachInStretches({ stretches }: Pick<ParagraphWords, 'stretches'>, visit: (word: number) => void): void {
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

/** One entry a paragraph of the document. */
export type ReadWords = (document: NewsDocument, cuts: readonly CutParagraph[]) => Steps<readonly ParagraphWords[]>;

/** A paragraph that is to be read: which one of the document, and its words, compounds cut. */
interface Unread {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Where these count from: the paragraph may be read in another document meanwhile, and stand elsewhere there. */
  readonly origin: number;
}

/** A reader that reads the words of a paragraph once, as long as its tokens are remembered; nothing is kept of documents that are `readOnce`. */
export function createWordsReader(lists: WordLists, { readOnce }: ReadOnce = { readOnce: false }): ReadWords {
  // A headline's capitals say something else.
  const keys = { headline: {}, other: {} };
  const forms = createFormTable(lists);
  const cutCompounds = createCompoundCutter(lists);
  /** The paragraph that was read last: of most that are new it is the version before. It is asked for by its cut, which forgets at rest. */
  let last: CutParagraph | null = null;
  return function* ({ paragraphs }, cuts) {
    const unread: Unread[] = [];
    let count = 0;
    const keyOf = (index: number): object => (paragraphs[index]!.role === 'headline' ? keys.headline : keys.other);
    const all = cuts.map((cut, index): ParagraphWords | undefined => {
      const known = answerOf(cut.memory, keyOf(index)) as ParagraphWords | undefined;
      if (!known) {
        const tokens = cutCompounds(cut);
        count += tokens.length;
        unread.push({ index, tokens, origin: cut.origin });
      }
      return known;
    });
    if (unread.length === 0) return all as readonly ParagraphWords[];
    yield;
    const words = wordsFor(count, unread.length);
    let first = 0;
    const isDue = countUnits();
    for (let number = 0; number < unread.length; number++) {
      const { index, tokens, origin } = unread[number]!;
      const isHeadline = paragraphs[index]!.role === 'headline';
      const cut = cuts[index]!;
      const own = readParagraph(words, { tokens, origin, copy: cut.text }, { first, number, isHeadline }, lists, forms);
      all[index] = own;
      first = own.end;
      if (isDue(cut.text.length)) yield;
      if (readOnce) continue;
      const before = last && (answerOf(last.memory, keyOf(index)) as ParagraphWords | undefined);
      if (before) shareStretches(own, before);
      keepAnswer(cut.memory, keyOf(index), own);
      last = cut;
    }
    return all as readonly ParagraphWords[];
  };
}

type WordFields = Words & { readonly folded: string[] };

/** All numbers lie in one buffer: to make one takes longer than to fill it, where few words are read. */
function wordsFor(count: number, paragraphs: number): WordFields {
  const buffer = new ArrayBuffer(count * (8 * 4 + 5));
  const integers = (field: number): Int32Array => new Int32Array(buffer, field * 4 * count, count);
  const bytes = (field: number): Uint8Array => new Uint8Array(buffer, (8 * 4 + field) * count, count);
  return {
    count,
    folded: new Array<string>(count).fill(''),
    start: integers(0),
    end: integers(1),
    foldedHash: integers(2),
    textHash: integers(3),
    shape: integers(4),
    flags: integers(5),
    phrase: integers(6),
    paragraph: integers(7),
    letters: bytes(0),
    pos: bytes(1),
    look: bytes(2),
    phrasePlace: bytes(3),
    opens: bytes(4),
    capitals: new Uint8Array(paragraphs),
  };
}

/** Where a paragraph is to stand among words that are read together, and whether it is a headline. */
interface Room {
  readonly first: number;
  readonly number: number;
  readonly isHeadline: boolean;
}

function readParagraph(
  all: WordFields,
  { tokens, origin, copy }: Pick<Unread, 'tokens' | 'origin'> & { readonly copy: string },
  { first, number, isHeadline }: Room,
  lists: WordLists,
  { placeOf, folded, numbers }: FormTable,
): ParagraphWords {
  const end = first + tokens.length;
  let opens = 1;
  for (let i = first; i < end; i++) {
    const token = tokens[i - first]!;
    const place = placeOf(token);
    const at = place * formFields;
    const traits = numbers[at + 3]!;
    all.start[i] = token.start - origin;
    all.end[i] = token.end - origin;
    all.folded[i] = folded[place]!;
    all.foldedHash[i] = numbers[at]!;
    all.textHash[i] = numbers[at + 1]!;
    all.flags[i] = numbers[at + 2]!;
    all.shape[i] = numbers[at + 4]!;
    all.look[i] = traits & trait.look;
    all.letters[i] = traits >> trait.letters;
    all.pos[i] = posNumbers[token.pos] ?? 0;
    all.opens[i] = opens;
    all.paragraph[i] = number;
    opens = traits & trait.isOpening ? 1 : 0;
  }
  const stretches: Stretch[] = [];
  markPhrases(all, lists, first, end);
  addStretches(all, tokens, first, end, stretches);
  const habit = habitOf(all, first, end);
  all.capitals[number] = isHeadline && habit === 0 ? 3 : habit;
  return { copy, words: all, first, end, stretches, memory: [] };
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
        const isInner = words.look[k] === look.number || innerWords.has(words.folded[k]!) || joins.test(tokens[k - first]!.text);
        if (!isInner) break;
        gap++;
      }
    }
    // What follows may belong to the name: a number, the full stop of "Jr.", a noun as in "Enugu state".
    if (last + 1 < end && mayEndName(words, tokens, first, last + 1)) last++;
    const mayOpen =
      i > first && stretches.at(-1)?.end !== i && (words.look[i - 1] === look.number || directions.has(words.folded[i - 1]!));
    const before = mayOpen ? i - 1 : i;
    stretches.push({ first: before, end: last + 1, memory: { first: null, second: null } });
    i = last;
  }
}

/** `tokens` are those of the paragraph, whose words begin with `first`. */
function mayEndName(words: WordFields, tokens: readonly Token[], first: number, i: number): boolean {
  if (words.look[i] === look.number) return true;
  const token = tokens[i - first]!;
  if (token.text === '.') return !token.spaced && tokens[i - first - 1]!.text.length < 4;
  return (words.flags[i]! & (flag.organizationWord | flag.placeWord)) !== 0;
}

/** “Name”, “McName”. */
export const isCapital = ({ look: forms }: Words, i: number): boolean => forms[i] === look.capital || forms[i] === look.mixed;
