/** What tells a whole utterance ("X said: “We lost.”") from a fragment in the reporter's own sentence ("X said they had “lost it”"). */
import type { Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';
import { add, bucket, hashOf, templates, type Features } from '../scoring/features.ts';
import { shapeOf } from './link-features.ts';
import type { QuoteRange } from '../copy/reading.ts';

const T = templates('whole', [
  'bias',
  'shape',
  'sideGap',
  'shapeGap',
  'base',
  'baseGap',
  'previous',
  'next',
  'edgeNext',
  'previousTag',
  'nextTag',
  'home',
  'homeShape',
  'capitalPrevious',
  'first',
  'length',
] as const);

export function wholeFeatures(features: Features, reading: Reading, range: QuoteRange, cue: CueCandidate): void {
  const { tags, words, paragraphs } = reading;
  const paragraph = paragraphs[range.paragraph]!;
  const shape = shapeOf(reading, range);
  const isBefore = cue.at < range.first;
  const gap = bucket(isBefore ? range.first - cue.end : cue.at - range.end) * 2 + (isBefore ? 1 : 0);
  const shapeGap = shape.shape * 64 + gap;
  add(features, T.bias);
  add(features, T.shape, shape.shape);
  add(features, T.sideGap, gap);
  add(features, T.shapeGap, shapeGap);
  add(features, T.base, cue.base, hashOf(cue.word?.form ?? ''));
  add(features, T.baseGap, cue.base, gap);
  add(features, T.previous, shape.previous);
  add(features, T.next, shape.next);
  add(features, T.edgeNext, shape.edge, shape.next);
  add(features, T.previousTag, range.first > paragraph.firstToken ? tags[range.first - 1]! : 1, shape.capital);
  add(features, T.nextTag, range.end < paragraph.endToken ? tags[range.end]! : 2, shape.shape);
  add(features, T.home, shape.home, gap);
  add(features, T.homeShape, shape.home, shape.shape);
  add(features, T.capitalPrevious, shape.capital, shape.previous);
  add(features, T.first, words[range.first + 1] ?? 0, shape.capital);
  add(features, T.length, shape.length, isBefore ? 1 : 0);
}
