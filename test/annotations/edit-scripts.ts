/** A story with anchored words, and random edits of it that keep track of where those words are. */
import { randomNumbers } from '../../server/training/random-numbers.ts';

export interface AnchoredText {
  readonly text: string;
  /** In text order, not overlapping. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const copy = `Ferry crews vote on [[a strike from 14 May]]

By Ines Falk

[[Crews of the Sundholm ferries]] will vote on a strike after talks failed on Tuesday.

[[“We have been patient for two years and patience is over,”]] said [[Torben Haag]], who speaks for the crews. [[“Nobody wants to leave the islands without a boat.”]]

The company’s director, Alma [[Brandt]], called the claims [[“a fairy tale told for the cameras”]]. She said [[“no comment”]] when asked about pay.

Haag said wages had fallen by [[11.5 per cent]] since the merger with Nordlinie.

[[“Ask anyone on the quay: they will tell you the same story, and it is not the one that the company puts in its reports,”]] he said.

The harbour office said [[“no comment”]] too. [[Brandt]] left at noon. Some 4,200 people live on the three islands, most of them on Great Sund.

[[“We will see,”]] said a passenger. [[“We will see,”]] said another, who had missed her train.
`;

export const story: AnchoredText = readMarks(copy);

/** The same story, with places that read like anchored ones and are none. */
export const storyWithDoubles: AnchoredText = readMarks(
  copy.replace('Alma [[Brandt]]', 'Alma Brandt').replace('[[“We will see,”]] said a', '“We will see,” said a'),
);

function readMarks(marked: string): AnchoredText {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[') spans.push({ start: text.length, end: text.length });
    else if (piece === ']]') spans[spans.length - 1]!.end = text.length;
    else text += piece;
  }
  return { text, spans };
}

const vocabulary =
  'the a harbour vote said new on Tuesday ferry again “no” of in islands, crews. Also patience with it was Alma'.split(' ');

/** Whole numbers below a limit, the same for the same seed. */
export function numbers(seed: number): (below: number) => number {
  const next = randomNumbers(seed);
  return (below) => Math.floor(next() * below);
}

const wordsFrom = (pick: (below: number) => number, count: number): string =>
  Array.from({ length: count }, () => vocabulary[pick(vocabulary.length)]).join(' ');

/** So many insertions, deletions and replacements, none of which touches an anchored word. */
export function editAround(anchored: AnchoredText, seed: number, edits: number): AnchoredText {
  const pick = numbers(seed);
  let current = anchored;
  for (let i = 0; i < edits; i++) {
    const gaps = [0, ...current.spans.map(({ end }) => end)].map((start, at) => ({
      start,
      end: current.spans[at]?.start ?? current.text.length,
    }));
    const gap = gaps[pick(gaps.length)]!;
    const kind = pick(4);
    const length = gap.end - gap.start;
    const start = gap.start + pick(length + 1);
    const end = kind === 0 ? start : Math.min(gap.end, start + pick(kind === 1 ? 8 : 60));
    const words = kind === 1 ? '' : ` ${wordsFrom(pick, 1 + pick(kind === 3 ? 40 : 4))}${kind === 3 ? '\n\n' : ' '}`;
    current = replace(current, start, end, words);
  }
  return current;
}

/** Replaces, drops or adds words within each anchored span, at most the share given of its words; its first and last characters stay. */
export function changeWords(anchored: AnchoredText, seed: number, share: number): AnchoredText {
  const pick = numbers(seed);
  let current = anchored;
  for (let i = 0; i < anchored.spans.length; i++) {
    const { start, end } = current.spans[i]!;
    const words = [...current.text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
    for (const word of words.slice(0, Math.floor(words.length * share))) {
      const chosen = words[pick(words.length)] ?? word;
      const now = current.spans[i]!;
      const at = current.text.indexOf(chosen[0], now.start);
      if (at < 0 || at + chosen[0].length > now.end) continue;
      const kind = pick(3);
      const text = kind === 0 ? wordsFrom(pick, 1) : kind === 1 ? '' : `${chosen[0]} ${wordsFrom(pick, 1)}`;
      current = replaceWithin(current, i, at, at + chosen[0].length, text.replace(/[“”.,]/g, ''));
    }
  }
  return current;
}

function replace({ text, spans }: AnchoredText, start: number, end: number, words: string): AnchoredText {
  const moved = words.length - (end - start);
  return {
    text: text.slice(0, start) + words + text.slice(end),
    spans: spans.map((span) => (span.start >= end ? { start: span.start + moved, end: span.end + moved } : span)),
  };
}

function replaceWithin({ text, spans }: AnchoredText, index: number, start: number, end: number, words: string): AnchoredText {
  const moved = words.length - (end - start);
  return {
    text: text.slice(0, start) + words + text.slice(end),
    spans: spans.map((span, i) => ({
      start: i > index ? span.start + moved : span.start,
      end: i >= index ? span.end + moved : span.end,
    })),
  };
}
