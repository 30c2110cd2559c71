/** The lines of a text with their places. */
import type { Span } from '../../engine/index.ts';

export interface Line extends Span {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Without their line breaks: LF, CRLF or CR. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: lineBreak.index, text: text.slice(start, lineBreak.index), number: lines.length + 1 });
    start = lineBreak.index + lineBreak[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start), number: lines.length + 1 });
  return lines;
}
