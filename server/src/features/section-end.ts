/** How far a section reaches. */
import type { Paragraph } from '../engine/index.ts';

/** End of the last paragraph before the next heading of the same or a higher rank. `heading` is the index of a paragraph. */
export function sectionEnd(paragraphs: readonly Paragraph[], heading: number): number {
  const { level } = paragraphs[heading]!;
  let last = heading;
  while (last + 1 < paragraphs.length) {
    const next = paragraphs[last + 1]!;
    if (next.level > 0 && next.level <= level) break;
    last++;
  }
  return paragraphs[last]!.end;
}
