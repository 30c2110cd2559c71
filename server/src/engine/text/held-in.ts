/** Which of many short texts stand somewhere in a long one. */
import { addUnit, emptyHash } from './hash.ts';
import { filterOf, mayBeAmong } from './word-filter.ts';

/** One pass over the long text, however many are looked for: linear in its length times that of the longest of them. */
export function heldIn(text: string, parts: ReadonlySet<string>): ReadonlySet<string> {
  const held = new Set<string>();
  const filter = filterOf(parts);
  let shortest = Infinity;
  let longest = 0;
  for (const { length } of parts) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  for (let start = 0; start + shortest <= text.length; start++) {
    const last = Math.min(text.length, start + longest);
    for (let end = start, hash = emptyHash; end < last;) {
      hash = addUnit(hash, text.charCodeAt(end++));
      if (end - start < shortest || !mayBeAmong(filter, hash)) continue;
      const part = text.slice(start, end);
      if (parts.has(part)) held.add(part);
    }
  }
  return held;
}
