/** Chooses who speaks a cue among the noun phrases of its sentence. */
import type { Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';
import { score, softmax, type LinearModel } from '../scoring/linear-model.ts';
import { agentOf, hidesSpeaker } from './agent.ts';
import { plainSpeaker } from './plain-speaker.ts';
import { noSourceFeatures, sourceCandidates, sourceFeatures, type SourceCandidate } from './source-features.ts';
import { wholeSource, type SourceRange } from './whole-source.ts';

export interface ChosenSource {
  /** Null where nobody is named. */
  readonly range: SourceRange | null;
  /** 0..1 */
  readonly certainty: number;
}

/** How sure it is that "by", or "in the words of", names the speaker. */
const agentCertainty = 0.99;

export function chooseSource(reading: Reading, cue: CueCandidate, model: LinearModel): ChosenSource {
  const agent = plainSpeaker(reading, cue) ?? agentOf(reading, cue);
  if (agent) return { range: wholeSource(reading, agent, cue), certainty: agentCertainty };
  const told = cue.wordsOf?.owner ?? cue.forum;
  if (told) return { range: wholeSource(reading, told, cue), certainty: agentCertainty };
  const candidates = sourceCandidates(reading, cue);
  const features = reading.scratch;
  features.count = 0;
  noSourceFeatures(features, reading, cue);
  const isSpokenOf = hidesSpeaker(reading, cue);
  const scores = [score(model, features)];
  for (let i = 0; i < candidates.length; i++) {
    if (isSpokenOf && candidates[i]!.first < cue.at) {
      scores.push(-Infinity);
      continue;
    }
    features.count = 0;
    sourceFeatures(features, reading, cue, candidates, i);
    scores.push(score(model, features));
  }
  const shares = softmax(scores);
  let best = 0;
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i;
  const phrase = candidates[best - 1];
  return { range: phrase ? wholeSource(reading, ownerOf(candidates, phrase, cue), cue) : null, certainty: shares[best]! };
}

/** Behind the cue, the phrase that the chosen one belongs to: "said a nurse on the night shift". */
const ownerOf = (candidates: readonly SourceCandidate[], chosen: SourceCandidate, cue: CueCandidate): SourceCandidate =>
  candidates.find(({ first, whole }) => first === cue.end && first < chosen.first && chosen.end <= whole) ?? chosen;
