/** What the trees learn from that doubt: of each likely content, whether the annotators let nobody say most of it. */
import { surroundingsOf } from '../../src/engine/attributions/contents/surroundings.ts';
import { doubtedReaches, withoutCore } from '../../src/engine/attributions/contents/choose-content.ts';
import type { Scorers } from '../../src/engine/attributions/attribution-knowledge.ts';
import type { ScoredCue } from '../../src/engine/attributions/cues/find-cues.ts';
import { openFrame, withQuotations, type Draft } from '../../src/engine/attributions/drafts/draft-attribution.ts';
import type { GoldSpan } from './gold.ts';
import type { Example } from './grow-trees.ts';
import type { Lesson } from './lesson.ts';

/** `drafts` and `cues` are what `scorers`, that have not seen the article, make of it. */
export function doubtExamples(
  { gold, reading }: Lesson,
  drafts: readonly Draft[],
  cues: readonly ScoredCue[],
  scorers: Pick<Scorers, 'whole' | 'start' | 'end' | 'reach'>,
): Example[] {
  const surroundings = surroundingsOf(reading, cues);
  const golds = gold.attributions.map(({ content, type }) => ({ type, spans: content.map((span) => bare(gold.text, span)) }));
  return drafts.flatMap(({ evidence }) => {
    const { cue, links, source } = evidence;
    const frame = openFrame(reading, cue, links, source.range, surroundings, scorers);
    if (!frame) return [];
    return doubtedReaches(reading, frame, evidence, scorers).map(({ reach, values }) => {
      const content = withQuotations(reading, withoutCore(reading, frame, reach.first, reach.end), links);
      const own = content.map(({ start, end }) => bare(gold.text, [start, end]));
      return { values, yes: golds.some((one) => covers(one, own)) ? 0 : 1, weight: 1 };
    });
  });
}

/** Whether the words are half the same as the annotators', or, where these are not all in marks, lie mostly in them. */
function covers(
  { type, spans }: { readonly type: string; readonly spans: readonly GoldSpan[] },
  own: readonly GoldSpan[],
): boolean {
  let both = 0;
  for (const [s, e] of own) for (const [x, y] of spans) both += Math.max(0, Math.min(e, y) - Math.max(s, x));
  return both > 0 && (both >= 0.5 * (sizeOf(own) + sizeOf(spans) - both) || (type !== 'direct' && both > 0.5 * sizeOf(own)));
}

const sizeOf = (spans: readonly GoldSpan[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Without the marks, stops and spaces at its edges. */
function bare(text: string, [start, end]: GoldSpan): GoldSpan {
  const edge = /[\s"“”'‘’.,;:!?]/u;
  let [first, last] = [start, end];
  while (first < last && edge.test(text[first]!)) first++;
  while (last > first && edge.test(text[last - 1]!)) last--;
  return [first, last];
}
