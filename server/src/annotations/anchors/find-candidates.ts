/**
 * Places where an annotation may belong, with points for each: the words themselves, or words like them, weighed by what stands round them
 * and by where they should stand. Approximate search is Myers' (approx-string-match); the weights follow what Hypothesis found to work.
 */
import search from 'approx-string-match';

/** An anchor with its words folded (fold-text.ts); the position is one in the text as it was. */
export interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** Offsets into the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** 0..1, 1 for the very words. */
  readonly likeness: number;
  readonly score: number;
}

type Place = Omit<Candidate, 'score'>;

/** How much of the words may differ (edit distance by length) where the context is as it was, and where it says nothing. */
const mostChanged = { inContext: 0.5, anywhere: 0.35 };

/** Words as short as this must stand between the very words they stood between, if they are not the same themselves. */
const shortWords = 16;

/** Of each side's context, as much as this is compared: edits nearby must not count for more than they are. */
const comparedContext = 32;

const weights = { words: 50, before: 20, behind: 20, place: 10 };

/** Points off where the words found are a part of longer words. */
const partOfWord = 15;

/** Distance from the expected place, in UTF-16 units, at which nearness counts for half. */
const halfNear = 80;

/** So many are weighed at most: a word that stands more often is told apart by its context or not at all. */
const mostCandidates = 40;

/** `occurrences` are those of the very words; `place` is where they should stand, or null where that is not known. Best first. */
export function findCandidates(
  text: string,
  sought: Sought,
  occurrences: readonly Place[],
  place: number | null,
): readonly Candidate[] {
  if (sought.exact.trim() === '') return [];
  const like = betweenContexts(text, sought).filter(
    ({ start, end }) => !occurrences.some((occurrence) => occurrence.start < end && start < occurrence.end),
  );
  if (occurrences.length === 0) like.push(...similar(text, sought.exact, mostChanged.inContext));
  return [...occurrences, ...like]
    .flatMap((candidate) => {
      const context = contextLikeness(text, sought, candidate);
      if (!isAllowed(sought, candidate, context)) return [];
      const near = place === null ? 0 : 1 / (1 + Math.abs(candidate.start - place) / halfNear);
      const score =
        weights.words * candidate.likeness +
        weights.before * context.before +
        weights.behind * context.behind +
        weights.place * near -
        (joins(text, candidate.start) || joins(text, candidate.end) ? partOfWord : 0);
      return [{ ...candidate, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostCandidates);
}

function isAllowed(
  { exact }: Sought,
  { likeness }: Place,
  { before, behind }: { readonly before: number; readonly behind: number },
): boolean {
  if (likeness === 1) return true;
  if (exact.length < shortWords) return before > 0.7 && behind > 0.7 && likeness >= 0.3;
  const inContext = Math.max(before, behind) > 0.5;
  return 1 - likeness <= (inContext ? mostChanged.inContext : mostChanged.anywhere);
}

/** Every place where the very words stand. */
export function findWords(text: string, words: string): readonly Candidate[] {
  if (words.trim() === '') return [];
  const all: Candidate[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    all.push({ start: at, end: at + words.length, likeness: 1, score: 0 });
  }
  return all;
}

const wordCharacter = /[\p{L}\p{N}]/u;
const joins = (text: string, at: number): boolean => wordCharacter.test(text[at - 1] ?? '') && wordCharacter.test(text[at] ?? '');

function similar(text: string, words: string, most: number): readonly Place[] {
  return search(text, words, Math.floor(words.length * most)).map(({ start, end, errors }) => ({
    ...bounds(text, words, start, end),
    likeness: 1 - Math.max(errors, 1) / words.length,
  }));
}

/** Words like those sought right behind the words before them, or right before the words behind them, or between both. */
function betweenContexts(text: string, { exact, prefix, suffix }: Sought): Place[] {
  const before = prefix.length < leastContext ? null : prefix.slice(-contextForSearch);
  const behind = suffix.length < leastContext ? null : suffix.slice(0, contextForSearch);
  const starts = before === null ? [] : findAll(text, before).map((at) => at + before.length);
  const ends = behind === null ? [] : findAll(text, behind);
  const room = Math.ceil(exact.length * 1.6) + 24;
  const between = starts.flatMap((start) => {
    const end = ends.find((candidate) => candidate > start && candidate - start <= room);
    return end === undefined ? [] : [{ ...bounds(text, exact, start, end), likeness: likenessOf(exact, text.slice(start, end)) }];
  });
  const windows = [
    ...starts.map((start) => ({ start, end: start + room })),
    ...ends.map((end) => ({ start: Math.max(0, end - room), end })),
  ];
  const beside = windows.flatMap(({ start, end }) =>
    similar(text.slice(start, end), exact, mostChanged.inContext).map(({ likeness, ...found }) => ({
      ...bounds(text, exact, found.start + start, found.end + start),
      likeness,
    })),
  );
  return [...between, ...beside].filter(({ likeness }) => likeness < 1);
}

/** A few words are enough to find a place by; too few would find every place. */
const contextForSearch = 16;
const leastContext = 8;

/** At most this many: context that stands everywhere says nothing. */
const mostPlaces = 20;

function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < mostPlaces; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** 1 less the edit distance of the two by the length of the words sought; 0 where it is more than they have. */
function likenessOf(words: string, found: string): number {
  const [match] = search(found, words, words.length);
  if (!match) return 0;
  const errors = match.errors + (match.start + found.length - match.end);
  return Math.max(0, 1 - Math.max(errors, 1) / words.length);
}

function contextLikeness(text: string, { prefix, suffix }: Sought, { start, end }: Place) {
  const before = prefix.slice(-comparedContext);
  const behind = suffix.slice(0, comparedContext);
  const room = comparedContext * distanceCompared;
  return {
    before: Math.max(
      similarity(before, text.slice(Math.max(0, start - before.length), start)),
      stands(text.slice(Math.max(0, start - room), start), before.slice(-contextForSearch)),
    ),
    behind: Math.max(
      similarity(behind, text.slice(end, end + behind.length)),
      stands(text.slice(end, end + room), behind.slice(0, contextForSearch)),
    ),
  };
}

/** Context that has moved away, because something was put between, still counts so much, as far off as so many times its length. */
const movedAway = 0.5;
const distanceCompared = 12;

const stands = (text: string, context: string): number =>
  context.length === contextForSearch && text.includes(context) ? movedAway : 0;

/** At the ends of a text there is nothing before or behind: that is alike if it was so, and tells nothing if it was not. */
function similarity(noted: string, found: string): number {
  if (noted === '') return found === '' ? 1 : 0;
  if (noted === found) return 1;
  const [match] = search(found, noted, noted.length);
  // Any two pieces of English have something like half their letters in order.
  return match ? Math.max(0, 1 - (2 * match.errors) / noted.length) : 0;
}

/** Grown to the words that it cuts in two; drawn to the marks that the words sought begin and end with, where such stand nearby. */
function bounds(text: string, words: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from > 0 && joins(text, from)) from--;
  while (to < text.length && joins(text, to)) to++;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isMark(first)) from = nearest(text, first, from);
  if (isMark(last)) to = nearest(text, last, to - 1) + 1;
  return from < to ? { start: from, end: to } : { start, end };
}

const isMark = (character: string): boolean => /[^\p{L}\p{N}\s]/u.test(character);

/** How far off a mark may stand: the length of a few words. */
const reach = 32;

/** The place of the mark that is nearest to the offset; the offset where none is near. */
function nearest(text: string, mark: string, offset: number): number {
  for (let distance = 0; distance <= reach; distance++) {
    if (text[offset - distance] === mark) return offset - distance;
    if (text[offset + distance] === mark) return offset + distance;
  }
  return offset;
}
