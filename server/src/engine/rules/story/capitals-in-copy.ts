/** Capital letters in copy, looked for without a pattern: most paragraphs have few, and a pattern asks at each place what kind of letter stands there. */

/** Whether the UTF-16 unit may be a capital letter, or the first half of one: those of ASCII are, others may be unless they are plain marks. */
const mayBeCapital = (unit: number): boolean =>
  unit <= 0x5a ? unit >= 0x41 : unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0xdc00 && unit <= 0xdfff);

/** Whether two capitals may stand side by side, with nothing or a full stop between. True of copy that has them; of some that has none too. */
export function mayAbbreviate(copy: string): boolean {
  let isAfterCapital = false;
  for (let i = 0; i < copy.length; i++) {
    const unit = copy.charCodeAt(i);
    if (mayBeCapital(unit)) {
      // The second half of a letter in two units is no mark between.
      if (isAfterCapital || unit >= 0xd800) return true;
      isAfterCapital = true;
    } else if (unit !== 0x2e || copy.charCodeAt(i - 1) === 0x2e) {
      isAfterCapital = false;
    }
  }
  return false;
}

/** All matches of a pattern that begins with a capital letter, in text order, none within another. The pattern has the flag y. */
export function matchAtCapitals(copy: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let index = 0; index < copy.length; index++) {
    if (!mayBeCapital(copy.charCodeAt(index))) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(copy);
    if (!match) continue;
    matches.push(match);
    index += match[0].length - 1;
  }
  return matches;
}
