/** What the trees learn from that choose between likely contents: of each, whether it shares half of its words with the annotators', or lies in them. */
import type { Frame } from '../../src/engine/attributions/contents/boundaries.ts';
import { surroundingsOf } from '../../src/engine/attributions/contents/surroundings.ts';
import { describedReaches, likelyReaches } from '../../src/engine/attributions/contents/choose-content.ts';
import type { Reach } from '../../src/engine/attributions/contents/reach-values.ts';
import type { Scorers } from '../../src/engine/attributions/attribution-knowledge.ts';
import type { ScoredCue } from '../../src/engine/attributions/cues/find-cues.ts';
import { openFrame, type Draft } from '../../src/engine/attributions/drafts/draft-attribution.ts';
import { covers, type GoldAttribution } from './gold.ts';
import type { Example } from './grow-trees.ts';
import type { Lesson } from './lesson.ts';

/** What lying in the right words is worth beside sharing half with them. */
const inside = 0.6;

/** `drafts` and `cues` are what `scorers`, that have not seen the article, make of it. */
export function reachExamples(
  lesson: Lesson,
  drafts: readonly Draft[],
  cues: readonly ScoredCue[],
  scorers: Pick<Scorers, 'whole' | 'start' | 'end'>,
): Example[] {
  const { reading, heads } = lesson;
  const goldAt = new Map([...heads].map(([attribution, head]) => [head.at, attribution]));
  const surroundings = surroundingsOf(reading, cues);
  return drafts.flatMap(({ evidence: { cue, links, source } }) => {
    const gold = goldAt.get(cue.candidate.at);
    const frame = gold && openFrame(reading, cue, links, source.range, surroundings, scorers);
    if (!frame) return [];
    const reaches = likelyReaches(reading, frame, scorers);
    const values = describedReaches(reading, frame, reaches);
    const worth = worthIn(lesson, gold, frame);
    return worth ? reaches.map((reach, i) => ({ values: values(i), yes: worth(reach), weight: 1 })) : [];
  });
}

/** Null where the annotators' words lie elsewhere. Characters of words, cue and source left out, are counted. */
function worthIn({ reading: { tokens } }: Lesson, { content }: GoldAttribution, frame: Frame): ((reach: Reach) => number) | null {
  const { first, end, coreFirst, coreEnd } = frame;
  const isCore = (i: number): boolean => i >= coreFirst && i < coreEnd;
  const size = (i: number): number => tokens[i]!.end - tokens[i]!.start + 1;
  const isGold = (i: number): boolean => covers(content, tokens[i]!.start, tokens[i]!.end);
  let gold = 0;
  for (let i = first; i < end; i++) if (isGold(i)) gold += size(i);
  if (gold === 0) return null;
  return (reach) => {
    let both = 0;
    let own = 0;
    for (let i = reach.first; i < reach.end; i++) {
      if (isCore(i)) continue;
      own += size(i);
      if (isGold(i)) both += size(i);
    }
    const sharesHalf = both >= 0.5 * (own + gold - both) ? 1 : 0;
    const isInside = both > 0.5 * own ? inside : 0;
    return (sharesHalf + isInside) / (1 + inside);
  };
}
