/** Capital letters in copy, looked for without a pattern: most paragraphs have few, and a pattern asks at each place what kind of letter stands there. */
import { endOfWord } from './scan-words.ts';

/** Whether the UTF-16 unit may be a capital letter, or the first half of one: those of ASCII are, others may be unless they are plain marks. */
const mayBeCapital = (unit: number): boolean =>
  unit <= 0x5a ? unit >= 0x41 : unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0xdc00 && unit <= 0xdfff);

/** Whether another capital may stand right behind the one at the index, or behind its full stop. */
function mayGoOn(copy: string, index: number): boolean {
  // The second half of a letter in two units is no mark between.
  if (copy.charCodeAt(index) >= 0xd800) return true;
  const next = copy.charCodeAt(index + 1);
  return mayBeCapital(next) || (next === 0x2e && mayBeCapital(copy.charCodeAt(index + 2)));
}

/** All matches of a pattern that begins with two capital letters, with nothing or a full stop between. See `matchAtCapitals`. */
export const matchAtAbbreviations = (copy: string, pattern: RegExp): readonly RegExpExecArray[] =>
  matchAt(copy, pattern, mayGoOn);

/** All matches of a pattern that begins with a capital letter, in text order, none within another. The pattern has the flag y. */
export const matchAtCapitals = (copy: string, pattern: RegExp): readonly RegExpExecArray[] => matchAt(copy, pattern, isAny);

const isAny = (): boolean => true;
const none: readonly RegExpExecArray[] = [];

function matchAt(copy: string, pattern: RegExp, isWanted: (copy: string, index: number) => boolean): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | null = null;
  for (let index = 0; index < copy.length; index++) {
    if (!mayBeCapital(copy.charCodeAt(index)) || !isWanted(copy, index)) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(copy);
    if (!match) continue;
    (matches ??= []).push(match);
    index += match[0].length - 1;
  }
  return matches ?? none;
}

/**
 * Where each of these words stands, no letter or figure beside it, by the word, in text order. All of them begin with a capital letter and hold
 * letters alone. One pass, however many there are.
 */
export function placesOfCapitalized(copy: string, words: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < copy.length; at++) {
    if (!mayBeCapital(copy.charCodeAt(at))) continue;
    const end = endOfWord(copy, at);
    if (end === at) continue;
    const word = copy.slice(at, end);
    if (words.has(word) && !isInWord.test(copy.charAt(at - 1)) && !isInWord.test(copy.charAt(end))) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
    at = end - 1;
  }
  return places;
}

const isInWord = /[\p{L}\p{N}]/u;
