/** Whether two words that look alike are one name, or two that language makes alike: a country and its people, man and woman, one and many. */
import { demonymCountry, placeKind } from '../../names/lists/places.ts';
import { editDistance } from './edit-distance.ts';
import { soundKey } from './sounds-alike.ts';

/** Endings that make another word of a name: Israel, Israeli; Russia, Russian; Clinton, Clintons; Petrov, Petrova. */
const derivations = ['s', 'es', 'n', 'an', 'ian', 'i', 'ish', 'ese', 'ic', 'er', 'ers', 'ist', 'a', 'aya', 'e', 'o', 'y'];

export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && derivations.includes(long.slice(short.length));
}

/** "Iran’s", "Iraq’s"; "Austrian", "Australian": each is known, so neither is the other misspelt. */
const areTwoPlaces = (a: string, b: string): boolean => isPlace(a) && isPlace(b);

const isPlace = (word: string): boolean =>
  isSoOfOwner(word, (form) => placeKind(form) !== undefined || demonymCountry(form) !== undefined);

/** Whether it holds for a folded word, or for whom it belongs to: “Kenya’s” is folded to "kenyas". */
export const isSoOfOwner = (word: string, is: (word: string) => boolean): boolean => is(word) || is(word.replace(/s$/, ''));

/**
 * How sure it is, from the letters alone, that one of two folded words is a misspelling of the other: 0 for no. Words of four letters and fewer
 * never are: Iran, Iraq. Two edits count only where both sound alike: Mohammed, Muhammad.
 */
export function likeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || /\d/.test(a + b) || isDerived(a, b) || areTwoPlaces(a, b)) return 0;
  const distance = editDistance(a, b, 2);
  if (distance > 2 || distance === 0) return 0;
  const alike = soundKey(a) === soundKey(b);
  if (distance === 2) return alike && shorter >= 6 && a[0] === b[0] ? 0.7 : 0;
  if (a[0] !== b[0] && !(alike || shorter >= 7)) return 0;
  return Math.min(0.95, 0.7 + (alike ? 0.1 : 0) + 0.03 * (shorter - 5));
}
