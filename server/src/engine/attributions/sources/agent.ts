/** Who speaks a verb in the passive: "she was told by | her doctor | that", "the plan was described by | the mayor | as". */
import { phraseAt, type Reading } from '../copy/reading.ts';
import { cueKinds, type CueCandidate } from '../cues/cue-candidates.ts';
import { startOfVerb } from '../cues/start-of-verb.ts';
import { endOfBelongings } from './belongings.ts';
import type { SourceCandidate } from './source-features.ts';
import type { SourceRange } from './whole-source.ts';

const forms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', "'s", '’s', "'re", '’re']);

/** Null where the verb is not in the passive or nobody is named behind "by". */
export function agentOf(reading: Reading, cue: CueCandidate): SourceCandidate | null {
  const { tokens, quoteOf, sentenceOf } = reading;
  const by = cue.end;
  if (cue.kind !== cueKinds.verb || tokens[by]?.lower !== 'by' || quoteOf[by] !== -1) return null;
  const phrase = phraseAt(reading, by + 1);
  if (phrase?.first !== by + 1 || quoteOf[by + 1] !== -1 || sentenceOf[by + 1] !== sentenceOf[cue.at]) return null;
  for (let i = startOfVerb(reading, cue.at); i < cue.at; i++) {
    if (!forms.has(tokens[i]!.lower)) continue;
    const { first, end, form } = phrase;
    return { first, end, form, whole: endOfBelongings(reading, phrase, tokens.length, 'before') };
  }
  return null;
}

/** Whether a source chosen for a cue is such a one: the subject before the verb is who is told, or what is spoken of. */
export const isAgentOf = (tokens: Reading['tokens'], cue: CueCandidate, source: SourceRange): boolean =>
  source.first === cue.end + 1 && tokens[cue.end]!.lower === 'by';
