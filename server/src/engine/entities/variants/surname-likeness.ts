/** How alike two surnames are, as people mix them up who have heard a name and not seen it: Clark, Clarke; MacDonald, McDonald; Fife, Fyfe. */
import { editDistance } from './edit-distance.ts';
import { isEstablishedName } from './established-names.ts';
import { isDerived } from './name-shape.ts';
import { soundKey } from './sounds-alike.ts';

/** Spellings of one sound, put in one form: first those of several letters. `C`, `S`, `E` stand for sounds that no single letter has. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^ma?ck?/, 'mk'],
  [/t?ch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/ph|(?!^)v/g, 'f'],
  [/dt/g, 't'],
  [/mp(?=[st])/g, 'm'],
  [/(?!^)h/g, ''],
  [/ck|q|c(?![eiy])/g, 'k'],
  [/[cz]/g, 's'],
  [/x/g, 'ks'],
  [/([ou])e(?!$)/g, '$1'],
  [/e[aeiy]|a[eiy]/g, 'E'],
  [/ie|y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=...)e$/, ''],
];

/** Equal for folded words that differ by a doubled consonant, a final e, y and i, s and z, ph, f and v, Mc and Mac, th and t, c and ck, and the like. */
export const spokenForm = (folded: string): string =>
  spellings.reduce((word, [letters, one]) => word.replace(letters, one), folded);

/** `same`: one name, if only one of the two is anybody's; `near`: a letter apart, and each a name of its own. */
export type Likeness = 'same' | 'near';

/** Of two folded surnames, the second of which nobody is introduced by; null where they are no more alike than any two. */
export function surnameLikeness(known: string, bare: string): Likeness | null {
  const shorter = Math.min(known.length, bare.length);
  if (shorter < 3 || known === bare || /\d/.test(known + bare)) return null;
  const [a, b] = [spokenForm(known), spokenForm(bare)];
  if (a === b && a.length > 2) return 'same';
  if (shorter < 4) return null;
  if (isDerived(known, bare) || editDistance(known, bare, 1) !== 1) return null;
  const startAlike = known[0] === bare[0];
  if (!startAlike && shorter < 7) return shorter > 4 ? 'near' : null;
  if (shorter < 5) return 'near';
  if (!isEstablishedName(bare)) return 'same';
  return startAlike && soundKey(known) === soundKey(bare) && !partsFirstVowel(known, bare) ? 'same' : 'near';
}

/** "Miller", "Muller": another first vowel makes another name; one more beside it ("Zelinski", "Zielinski") does not. */
function partsFirstVowel(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return !/[aeiouy]/.test(a.slice(0, at));
}
