/** Keeps from the tagger what it takes quadratic time for: addresses of web pages, and runs of many characters without a space. */

export interface Segment {
  readonly text: string;
  /** The words of a segment that the tagger is not to see. */
  readonly words?: readonly string[];
}

const odd = /(?:https?:\/\/|www\.)\S+|\S{80,}/g;

/** From so many characters on a run is cut by itself. */
const longest = 80;

/** Whether a paragraph may have other segments than itself; spaces are to be its only white space. */
export const isOdd = (paragraph: string): boolean =>
  paragraph.includes('://') || paragraph.includes('www.') || hasLongRun(paragraph);

function hasLongRun(text: string): boolean {
  // In leaps: what begins at `at` has a space within so many characters, or is too long.
  for (let at = 0; text.length - at >= longest;) {
    const space = text.lastIndexOf(' ', at + longest - 1);
    if (space < at) return true;
    at = space + 1;
  }
  return false;
}

/** Segments that add up to the paragraph. */
export function cutSegments(paragraph: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of paragraph.matchAll(odd)) {
    const run = match[0];
    const words = /^(?:http|www)/.test(run) ? cutAddress(run) : cutRun(run);
    if (match.index > at) segments.push({ text: paragraph.slice(at, match.index) });
    segments.push({ text: run, words });
    at = match.index + run.length;
  }
  if (at < paragraph.length) segments.push({ text: paragraph.slice(at) });
  return segments;
}

/** An address and, each for itself, the marks behind it that belong to the sentence. */
function cutAddress(run: string): string[] {
  let end = run.search(/["“”«»<>]/);
  if (end < 0) end = run.length;
  while (end > 1 && /[.,;:!?'’)\]]/.test(run[end - 1]!)) end--;
  return end === 0 ? cutRun(run) : [run.slice(0, end), ...cutRun(run.slice(end))];
}

/** Words of letters and digits, and all other characters one by one. */
const cutRun = (run: string): string[] => run.match(/[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}]+)*|[^]/gu) ?? [];
