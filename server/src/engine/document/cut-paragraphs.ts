/** Cuts plain copy into paragraphs: a line each, or, in hard-wrapped copy, the lines between two blank ones. */
import type { Span } from '../text/span.ts';

/** Trimmed spans in text order, none of them empty. */
export function cutParagraphs(masked: string): readonly Span[] {
  const blocks = readBlocks(masked);
  if (!isHardWrapped(masked, blocks)) return blocks.flat();
  return blocks.flatMap((lines) => joinLines(masked, lines));
}

/** Runs of lines without a blank one among them. */
function readBlocks(masked: string): readonly (readonly Span[])[] {
  const blocks: Span[][] = [];
  let isAfterBlank = true;
  // Chosen here once: asked for inside of the loop, V8 searches the rest of the text at each line, wherever the answer is kept.
  const endOf = masked.includes('\r') ? endOfLine : endOfPlainLine;
  for (let start = 0; start < masked.length;) {
    const end = endOf(masked, start);
    const line = masked.slice(start, end);
    const trimmed = line.trim();
    if (trimmed === '') isAfterBlank = true;
    else {
      const first = start + (line.length - line.trimStart().length);
      const span = { start: first, end: first + trimmed.length };
      if (isAfterBlank) blocks.push([span]);
      else blocks.at(-1)!.push(span);
      isAfterBlank = false;
    }
    start = end + (masked.startsWith('\r\n', end) ? 2 : 1);
  }
  return blocks;
}

/** Where the line ends that begins at `from` in a text without a CR. */
function endOfPlainLine(text: string, from: number): number {
  const stop = text.indexOf('\n', from);
  return stop < 0 ? text.length : stop;
}

/** Where the line ends that begins at `from`: at LF, CRLF or a lone CR. */
function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === '\n' || text[i] === '\r') return i;
  return text.length;
}

const widest = 100;
const fewestWrapped = 3;

/** Whether the lines broke because the next word did not fit: then a line end means nothing. */
function isHardWrapped(masked: string, blocks: readonly (readonly Span[])[]): boolean {
  if (blocks.length < 2) return false;
  let longest = 0;
  for (const { start, end } of blocks.flat()) longest = Math.max(longest, end - start);
  if (longest > widest || longest < 40) return false;
  let inner = 0;
  let full = 0;
  for (const lines of blocks) {
    for (let i = 0; i + 1 < lines.length; i++) {
      const next = lines[i + 1]!;
      const word = /^\S*/.exec(masked.slice(next.start, next.start + widest))![0];
      inner++;
      if (lines[i]!.end - lines[i]!.start + 1 + word.length >= longest - 3) full++;
    }
  }
  return inner >= fewestWrapped && full >= 0.8 * inner;
}

const bullet = /^(?:[-*•]|\d{1,2}[.)])\s/;

function joinLines(masked: string, lines: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !bullet.test(masked.slice(line.start, line.start + 4))) {
      joined[joined.length - 1] = { start: last.start, end: line.end };
    } else joined.push(line);
  }
  return joined;
}
