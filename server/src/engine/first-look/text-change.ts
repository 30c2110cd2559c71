/** What one edit has changed in a text. */

/** `[start, before)` of the former text became `[start, after)` of the latter; all else is the same. */
export interface TextChange {
  readonly start: number;
  readonly before: number;
  readonly after: number;
}

/** The shortest change that makes the one of the other, as far to the right as it can stand. Linear, offsets in UTF-16 units. */
export function textChange(former: string, latter: string): TextChange {
  const shorter = Math.min(former.length, latter.length);
  let start = 0;
  while (start < shorter && former.charCodeAt(start) === latter.charCodeAt(start)) start++;
  let [before, after] = [former.length, latter.length];
  while (before > start && after > start && former.charCodeAt(before - 1) === latter.charCodeAt(after - 1)) {
    before--;
    after--;
  }
  return { start, before, after };
}
