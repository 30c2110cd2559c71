/** What the rest of the document shows about a word: written small elsewhere, after a title, before "Ministry", after "in" … */
import { flag } from './word-flags.ts';
import { addHash, emptyFilter, mayBeAmong } from '../../text/word-filter.ts';
import { forEachInStretches, type Words } from './read-words.ts';
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

/** One walk over the document. Lines of capitals or title case say nothing. */
export function gatherEvidence(words: Words): Evidence {
  const evidence = new Map<string, number>();
  const add = (i: number, bits: number): void => {
    const key = words.folded[i]!;
    evidence.set(key, (evidence.get(key) ?? 0) | bits);
  };
  const abbreviations = new Set<string>();
  for (const { first, end } of words.stretches) {
    if (words.capitals[words.paragraph[first]!]) continue;
    let initials = '';
    for (let i = first; i < end; i++) {
      if (!isName(words.look[i]!)) continue;
      initials += words.folded[i]![0] ?? '';
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
      bits |= isName(beforeLook) || isName(afterLook) ? seen.insideLonger : seen.alone;
      add(i, bits);
    }
    if (initials.length > 1) for (let from = 0; from < initials.length - 1; from++) abbreviations.add(initials.slice(from));
  }
  const filter = emptyFilter(filterBits);
  forEachInStretches(words, (i) => addHash(filter, words.foldedHash[i]!));
  for (let i = 0; i < words.count; i++) {
    const kind = words.look[i]!;
    if (kind === look.lower && mayBeAmong(filter, words.foldedHash[i]!) && evidence.has(words.folded[i]!)) add(i, seen.small);
    if (kind === look.allCapitals && abbreviations.has(words.folded[i]!)) add(i, seen.abbreviates);
  }
  return evidence;
}
