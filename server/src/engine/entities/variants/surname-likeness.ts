/** How alike two surnames are, as people mix them up who have heard a name and not seen it: Clark, Clarke; MacDonald, McDonald; Fife, Fyfe. */
import { isOneEditApart } from './edit-distance.ts';
import { isEstablishedName } from './established-names.ts';
import { isDerived } from './name-shape.ts';
import { replaceSounds, sound } from './replace-sounds.ts';
import { soundKey } from './sounds-alike.ts';

/** Spellings of one sound, put in one form: first those of several letters. `C`, `S`, `E` stand for sounds that no single letter has. */
const spellings = [
  sound('m', /^ma?ck?/, 'mk'),
  sound('c', /t?ch/g, 'C'),
  sound('s', /sch|sh/g, 'S'),
  sound('pv', /ph|(?!^)v/g, 'f'),
  sound('d', /dt/g, 't'),
  sound('m', /mp(?=[st])/g, 'm'),
  sound('h', /(?!^)h/g, ''),
  sound('cq', /ck|q|c(?![eiy])/g, 'k'),
  sound('cz', /[cz]/g, 's'),
  sound('x', /x/g, 'ks'),
  sound('e', /([ou])e(?!$)/g, '$1'),
  sound('ae', /e[aeiy]|a[eiy]/g, 'E'),
  sound('iy', /ie|y/g, 'i'),
  sound('', /(.)\1+/g, '$1'),
  sound('e', /(?<=...)e$/, ''),
];

/** Equal for folded words that differ by a doubled consonant, a final e, y and i, s and z, ph, f and v, Mc and Mac, th and t, c and ck, and the like. */
export const spokenForm = (folded: string): string => replaceSounds(folded, spellings);

/** `same`: one name, if only one of the two is anybody's; `near`: a letter apart, and each a name of its own. */
export type Likeness = 'same' | 'near';

/** Of two folded surnames, the second of which nobody is introduced by; null where they are no more alike than any two. */
export function surnameLikeness(known: string, bare: string): Likeness | null {
  const shorter = Math.min(known.length, bare.length);
  if (shorter < 3 || known === bare || /\d/.test(known + bare)) return null;
  const [a, b] = [spokenForm(known), spokenForm(bare)];
  if (a === b && a.length > 2) return 'same';
  if (shorter < 4) return null;
  if (isDerived(known, bare) || !isOneEditApart(known, bare)) return null;
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
