/** Keeps the drafts that are right often enough, with their confidence: that source and words are right. */
import type { Attribution } from '../attribution.ts';
import type { Reading } from '../copy/reading.ts';
import { emptyFeatures } from '../scoring/features.ts';
import { score, sigmoid, type LinearModel } from '../scoring/linear-model.ts';
import type { Draft } from './draft-attribution.ts';
import { trustFeatures } from './trust-features.ts';

/**
 * Reported clauses are many and easily wrong; a quotation with a likely speaker is worth more to the desk than one with none. A clause that
 * holds a quotation which hangs on another cue is doubtful from the start.
 */
const least = { clause: 0.74, clauseWithQuotation: 0.9, utterance: 0.5, fragment: 0.63 };

function leastFor({ evidence, kind }: Draft): number {
  if (evidence.links.length > 0) return kind === 'direct' ? least.utterance : least.fragment;
  return kind === 'indirect' ? least.clause : least.clauseWithQuotation;
}

export function trusted(reading: Reading, drafts: readonly Draft[], model: LinearModel): Omit<Attribution, 'id'>[] {
  const features = emptyFeatures();
  return drafts
    .map((draft, index) => {
      features.count = 0;
      trustFeatures(features, reading, drafts, index);
      return { ...draft, confidence: sigmoid(score(model, features)) };
    })
    .filter((draft) => draft.confidence >= leastFor(draft))
    .map(({ kind, content, source, cue, quotes, found, confidence }) => ({
      kind,
      content,
      source,
      cue,
      quotes,
      found,
      confidence,
    }));
}
