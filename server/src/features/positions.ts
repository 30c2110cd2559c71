/** The edge between offsets and the protocol's lines and characters (UTF-16, as the server announces). */
import type { Position, Range } from 'vscode-languageserver-protocol';
import type { Span } from '../engine/index.ts';

export interface Positions {
  readonly position: (offset: number) => Position;
  readonly range: (span: Span) => Range;
  /** Offset of a position; one beyond its line or the text is drawn back into it. */
  readonly offset: (position: Position) => number;
  readonly span: (range: Range) => Span;
}

/**
 * Positions in a text as the engine holds it. `shift` is 1 where the editor's text begins with a byte-order mark that the engine's has not.
 * Lines end at LF, CRLF and a lone CR, as the protocol has it.
 */
export function createPositions(text: string, shift: 0 | 1 = 0): Positions {
  const starts = lineStarts(text);
  const shiftOf = (line: number): number => (line === 0 ? shift : 0);
  const position = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lineAt(starts, at);
    return { line, character: at - starts[line]! + shiftOf(line) };
  };
  const offset = ({ line, character }: Position): number => {
    if (line < 0) return 0;
    const start = starts[line];
    if (start === undefined) return text.length;
    return Math.max(start, Math.min(start + character - shiftOf(line), contentEnd(text, start, starts[line + 1] ?? text.length)));
  };
  return positionsBy(position, offset);
}

/** Positions by what tells single places. */
export const positionsBy = (position: Positions['position'], offset: Positions['offset']): Positions => ({
  position,
  offset,
  range: ({ start, end }) => ({ start: position(start), end: position(end) }),
  span: ({ start, end }) => ({ start: offset(start), end: offset(end) }),
});

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

/** Index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** End of a line without its line break. */
function contentEnd(text: string, start: number, nextStart: number): number {
  let end = nextStart;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}
