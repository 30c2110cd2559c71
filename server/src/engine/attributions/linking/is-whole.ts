/** Whether a quotation is a whole utterance, judged by its shape and by where its cue stands. */
import type { QuoteRange, Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';
import { score, type LinearModel } from '../scoring/linear-model.ts';
import { isLedInByColon } from './sets-off.ts';
import { wholeFeatures } from './whole-features.ts';

export function isWhole(reading: Reading, range: QuoteRange, cue: CueCandidate, model: LinearModel): boolean {
  if (isLedInByColon(reading, range)) return true;
  const features = reading.scratch;
  features.count = 0;
  wholeFeatures(features, reading, range, cue);
  return score(model, features) > 0;
}
