/** What the rest of the document shows about a word: written small elsewhere, after a title, before "Ministry", after "in" … */
import { createQuestion } from '../../text/few-answers.ts';
import { areSameItems, rememberJoined } from '../../text/remember-joined.ts';
import { addHash, emptyFilter, mayBeAmong, type WordFilter } from '../../text/word-filter.ts';
import type { ParagraphWords, Words } from './read-words.ts';
import { flag } from './word-flags.ts';
import { look } from './word-form.ts';

export const seen = {
  small: 1 << 0,
  capitalInside: 1 << 1,
  afterHonorific: 1 << 2,
  afterRole: 1 << 3,
  afterGiven: 1 << 4,
  afterInitial: 1 << 5,
  beforeSurname: 1 << 6,
  beforeOrganizationWord: 1 << 7,
  beforePlaceWord: 1 << 8,
  afterLocative: 1 << 9,
  nearSaying: 1 << 10,
  afterThe: 1 << 11,
  inBrackets: 1 << 12,
  abbreviates: 1 << 13,
  insideLonger: 1 << 14,
  alone: 1 << 15,
} as const;

/** Bits of `seen` for each folded word that stands with a capital somewhere. */
export type Evidence = ReadonlyMap<string, number>;

const isName = (kind: number): boolean => kind >= look.capital && kind <= look.initial;

/** Tell of most small words, by their hashes, that they stand nowhere with a capital. */
const filterBits = 1 << 14;

/** Whether there is such a word in the paragraph of the other. */
const areBeside = ({ count, paragraph }: Words, word: number, other: number): boolean =>
  word >= 0 && word < count && paragraph[word] === paragraph[other];

/** What a paragraph shows of its words with capitals: of each, and the first letters of those that stand together. */
interface Shown {
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  /** Bits of `seen`, one entry a word. */
  readonly bits: readonly number[];
  /** Each of two letters and more. */
  readonly initials: readonly string[];
}

/** What all paragraphs show. */
interface ShownByAll {
  readonly bits: ReadonlyMap<string, number>;
  readonly filter: WordFilter;
  /** What the first letters of words that stand together abbreviate to. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Which of the words that a story shows in capitals stand small in a paragraph, and which abbreviations of others. Each once, in text order. */
interface Repeated {
  readonly small: readonly string[];
  readonly abbreviating: readonly string[];
}

const shownOnce = createQuestion<Shown>();
const repeatedLast = createQuestion<{ readonly all: ShownByAll; readonly words: Repeated }>();

/** Gathers what a document's paragraphs show; what it was last, it remembers, and of a paragraph as long as that is remembered. Linear. */
export function createEvidenceGatherer(): (paragraphs: readonly ParagraphWords[]) => Evidence {
  const showAll = rememberJoined(joinShown, areSameShown, (a, b) => a === b);
  const addRepeated = rememberJoined(joinRepeated, areSameRepeated, areSameEvidence);
  return (paragraphs) => {
    const all = showAll(paragraphs, null, paragraphs.map(shownIn));
    // Abbreviations that stand in lines of capitals alone: from there on they count as words that the story shows.
    const late = new Set<string>();
    const repeated = paragraphs.map((paragraph): Repeated => {
      const known = late.size === 0 ? repeatedLast.answer(paragraph.memory) : undefined;
      if (known?.all === all) return known.words;
      const words = repeatedIn(paragraph, all, late);
      if (late.size === 0) repeatedLast.keep(paragraph.memory, { all, words });
      return words;
    });
    return addRepeated(paragraphs, all, repeated);
  };
}

/** Lines of capitals or title case say nothing. */
function shownIn(paragraph: ParagraphWords): Shown {
  let shown = shownOnce.answer(paragraph.memory);
  if (shown === undefined) shownOnce.keep(paragraph.memory, (shown = showWords(paragraph)));
  return shown;
}

const nothing: Shown = { words: [], hashes: [], bits: [], initials: [] };

function showWords({ words, first: begin, stretches }: ParagraphWords): Shown {
  if (stretches.length === 0 || words.capitals[words.paragraph[begin]!]) return nothing;
  const shown = { words: [] as string[], hashes: [] as number[], bits: [] as number[], initials: [] as string[] };
  for (const { first, end } of stretches) {
    let initials = '';
    for (let i = first; i < end; i++) {
      if (!isName(words.look[i]!)) continue;
      const word = words.folded[i]!;
      initials += word[0] ?? '';
      shown.words.push(word);
      shown.hashes.push(words.foldedHash[i]!);
      shown.bits.push(bitsOf(words, i));
    }
    if (initials.length > 1) shown.initials.push(initials);
  }
  return shown;
}

/** Bits of `seen` for one place of a word. */
function bitsOf(words: Words, i: number): number {
  const hasBefore = areBeside(words, i - 1, i);
  const hasAfter = areBeside(words, i + 1, i);
  const before = hasBefore ? words.flags[i - 1]! : 0;
  const after = hasAfter ? words.flags[i + 1]! : 0;
  const beforeLook = hasBefore ? words.look[i - 1]! : look.edge;
  const afterLook = hasAfter ? words.look[i + 1]! : look.edge;
  let bits = words.opens[i] ? 0 : seen.capitalInside;
  if (before & flag.honorific) bits |= seen.afterHonorific;
  if (before & flag.role) bits |= seen.afterRole;
  if (before & flag.given && isName(beforeLook)) bits |= seen.afterGiven;
  if (beforeLook === look.initial) bits |= seen.afterInitial;
  if (after & flag.surname && isName(afterLook)) bits |= seen.beforeSurname;
  if (after & flag.organizationWord && isName(afterLook)) bits |= seen.beforeOrganizationWord;
  if (after & flag.placeWord && isName(afterLook)) bits |= seen.beforePlaceWord;
  if (before & flag.locative && beforeLook === look.lower) bits |= seen.afterLocative;
  if ((before | after) & flag.saying) bits |= seen.nearSaying;
  if (hasBefore && words.folded[i - 1] === 'the') bits |= seen.afterThe;
  if (hasBefore && words.folded[i - 1] === '(' && hasAfter && words.folded[i + 1] === ')') bits |= seen.inBrackets;
  return bits | (isName(beforeLook) || isName(afterLook) ? seen.insideLonger : seen.alone);
}

function joinShown(_: null, parts: readonly Shown[]): ShownByAll {
  const all = new Map<string, number>();
  const filter = emptyFilter(filterBits);
  const abbreviations = new Set<string>();
  for (const { words, hashes, bits, initials } of parts) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      all.set(word, (all.get(word) ?? 0) | bits[i]!);
      addHash(filter, hashes[i]!);
    }
    for (const letters of initials) for (let from = 0; from < letters.length - 1; from++) abbreviations.add(letters.slice(from));
  }
  return { bits: all, filter, abbreviations };
}

const areSameShown = (a: Shown, b: Shown): boolean =>
  areSameItems(a.words, b.words) && areSameItems(a.bits, b.bits) && areSameItems(a.initials, b.initials);

/** Adds to `late` what abbreviates and is nowhere shown. */
function repeatedIn(
  { words, first, end }: ParagraphWords,
  { bits, filter, abbreviations }: ShownByAll,
  late: Set<string>,
): Repeated {
  const small = new Set<string>();
  const abbreviating = new Set<string>();
  for (let i = first; i < end; i++) {
    const kind = words.look[i]!;
    if (kind === look.lower && (late.size > 0 || mayBeAmong(filter, words.foldedHash[i]!))) {
      const word = words.folded[i]!;
      if (bits.has(word) || late.has(word)) small.add(word);
    } else if (kind === look.allCapitals && abbreviations.has(words.folded[i]!)) {
      abbreviating.add(words.folded[i]!);
      if (!bits.has(words.folded[i]!)) late.add(words.folded[i]!);
    }
  }
  return small.size + abbreviating.size === 0 ? nothingRepeated : { small: [...small], abbreviating: [...abbreviating] };
}

const nothingRepeated: Repeated = { small: [], abbreviating: [] };

function joinRepeated({ bits }: ShownByAll, parts: readonly Repeated[]): Evidence {
  const evidence = new Map(bits);
  const add = (word: string, more: number): void => void evidence.set(word, (evidence.get(word) ?? 0) | more);
  for (const { small, abbreviating } of parts) {
    for (const word of small) add(word, seen.small);
    for (const word of abbreviating) add(word, seen.abbreviates);
  }
  return evidence;
}

const areSameRepeated = (a: Repeated, b: Repeated): boolean =>
  areSameItems(a.small, b.small) && areSameItems(a.abbreviating, b.abbreviating);

function areSameEvidence(a: Evidence, b: Evidence): boolean {
  if (a.size !== b.size) return false;
  for (const [word, bits] of a) if (b.get(word) !== bits) return false;
  return true;
}
