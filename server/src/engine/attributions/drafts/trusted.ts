/** Keeps the drafts that are right often enough, with their confidence: that source and words are right. */
import type { Attribution } from '../attribution.ts';
import type { Reading } from '../copy/reading.ts';
import { emptyFeatures } from '../scoring/features.ts';
import { score, sigmoid, type LinearModel } from '../scoring/linear-model.ts';
import type { Draft } from './draft-attribution.ts';
import { trustFeatures } from './trust-features.ts';

/** Of every one, and all that is asked where marks alone bound the words: a quotation with a likely speaker is worth more to the desk than one with none. */
const leastConfidence = 0.5;
/**
 * Of words that were chosen, by how much the log-odds that source and words are right must exceed those that nobody is said to have said the words. Reported clauses are many
 * and easily wrong.
 */
const leastMargin = { clause: 3.4, fragment: 2.4 };

function isKept({ evidence: { links, doubt } }: Draft, logOdds: number): boolean {
  if (sigmoid(logOdds) < leastConfidence) return false;
  return doubt === null || logOdds - doubt >= (links.length > 0 ? leastMargin.fragment : leastMargin.clause);
}

export function trusted(reading: Reading, drafts: readonly Draft[], model: LinearModel): Omit<Attribution, 'id'>[] {
  const features = emptyFeatures();
  return drafts.flatMap((draft, index) => {
    features.count = 0;
    trustFeatures(features, reading, drafts, index);
    const logOdds = score(model, features);
    if (!isKept(draft, logOdds)) return [];
    const { kind, content, source, cue, quotes, found } = draft;
    return { kind, content, source, cue, quotes, found, confidence: sigmoid(logOdds) };
  });
}
