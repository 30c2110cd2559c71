/** Where a quotation differs from the notes: runs of words as they could be mended. */
import type { NoteDifference } from '../engine/index.ts';
import type { Step } from './align.ts';
import type { Match, Question } from './match-quotation.ts';

/** In text order. Each has whole written words: "don’t" for "do", not "n’t" for nothing. */
export function differencesOf({ text, inner }: Question, match: Match): readonly NoteDifference[] {
  const { steps } = match.alignment;
  const differs = steps.map(({ op }) => op === 'changed' || op === 'added' || op === 'left-out');
  for (let i = 1; i < steps.length; i++) if (differs[i - 1] && sharesWord(match, steps[i - 1]!, steps[i]!)) differs[i] = true;
  for (let i = steps.length - 1; i > 0; i--) if (differs[i] && sharesWord(match, steps[i - 1]!, steps[i]!)) differs[i - 1] = true;
  const differences: NoteDifference[] = [];
  let lastEnd = inner.start;
  for (let i = 0; i < steps.length;) {
    if (!differs[i]) {
      lastEnd = itemOf(match, steps[i]!)?.end ?? lastEnd;
      i++;
      continue;
    }
    const from = i;
    while (i < steps.length && differs[i]) i++;
    const run = steps.slice(from, i);
    const items = run.flatMap((step) => itemOf(match, step) ?? []);
    const words = run.flatMap(({ word }) => word ?? []);
    const span =
      items.length > 0
        ? { start: Math.min(...items.map(({ start }) => start)), end: Math.max(...items.map(({ end }) => end)) }
        : { start: lastEnd, end: lastEnd };
    differences.push({ ...span, quoted: text.slice(span.start, span.end), said: saidIn(match, words) });
    lastEnd = span.end;
  }
  return differences;
}

const itemOf = ({ items }: Match, { item }: Step) => (item === null ? null : items[item]!);

/** Whether two steps are about parts of one written word. */
function sharesWord(match: Match, first: Step, second: Step): boolean {
  const [one, other] = [itemOf(match, first), itemOf(match, second)];
  if (one && other && one.start < other.end && other.start < one.end) return true;
  const { starts } = match.index;
  return first.word !== null && second.word !== null && starts[first.word] === starts[second.word];
}

function saidIn({ index }: Match, words: readonly number[]): string {
  if (words.length === 0) return '';
  const [first, last] = [Math.min(...words), Math.max(...words)];
  // From cue to cue there are times and numbers between the words.
  let said = '';
  for (let word = first; word <= last; word++) {
    const isNew = word === first || index.starts[word]! >= index.ends[word - 1]!;
    const joins = word > first && index.utterances[word] === index.utterances[word - 1];
    const gap = word === first ? '' : joins ? index.transcript.text.slice(index.ends[word - 1], index.starts[word]) : ' ';
    if (isNew) said += gap + index.transcript.text.slice(index.starts[word], index.ends[word]);
  }
  return said.replace(/\s+/gu, ' ');
}
