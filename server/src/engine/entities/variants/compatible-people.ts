/** Whether two full names can be one person's. */
import { sameGivenName } from './nicknames.ts';

/** Whether one given name or initial can stand for the other: "J", "Jane"; "Bill", "William". */
const givenFits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || sameGivenName(a, b);

/** Whether the words of `short` fit words of `long` one after the other, leaving some of `long` out. */
function fitsWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !givenFits(word, long[at]!)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/**
 * Folded words of two full names. One may leave out middle names, particles or a first name, or give initials ("Barack H. Obama", "Obama Jr" has
 * lost its suffix before); "Ann Smith" and "Anna Smith" stay two. A name may also lack its last word: "Mohammed bin Salman al Saud".
 */
export function arePeopleCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[short.length - 1] === long[long.length - 1]) {
    const [shortGiven, longGiven] = [short.slice(0, -1), long.slice(0, -1)];
    if (!fitsWithin(shortGiven, longGiven)) return false;
    return short.length < long.length || givenFits(shortGiven[0] ?? '', longGiven[0] ?? '');
  }
  return short.length >= 2 && short.length < long.length && short.every((word, i) => word === long[i]);
}
