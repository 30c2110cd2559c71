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
  if (cue.kind !== cueKinds.verb || !(tokens[cue.end]?.lower === 'by' || takesWhatIsSpokenOf(cue)) || !isPassive(reading, cue)) {
    return null;
  }
  const by = tokens[cue.end]?.lower === 'by' ? cue.end : byBehind(reading, cue);
  if (by < 0 || quoteOf[by] !== -1) return null;
  const phrase = phraseAt(reading, by + 1);
  if (phrase?.first !== by + 1 || quoteOf[by + 1] !== -1 || sentenceOf[by + 1] !== sentenceOf[cue.at]) return null;
  const { first, end, form } = phrase;
  return { first, end, form, whole: endOfBelongings(reading, phrase, tokens.length, 'before') };
}

/** Whether it is a verb whose subject in the passive is spoken of or told, never the speaker: "was called", "has been told". */
export const hidesSpeaker = (reading: Reading, cue: CueCandidate): boolean =>
  cue.kind === cueKinds.verb && takesWhatIsSpokenOf(cue) && isPassive(reading, cue);

/** Verbs of naming. Of others the thing that is judged may itself say something: “his letter was ridiculed for its claim that …”. */
const namings = new Set('call describe accuse dub brand label hail term'.split(' '));

const takesWhatIsSpokenOf = ({ word }: CueCandidate): boolean =>
  word !== null && word.form === 'past' && word.base !== 'ask' && (word.isTelling || namings.has(word.base));

function isPassive(reading: Reading, { at }: CueCandidate): boolean {
  for (let i = startOfVerb(reading, at); i < at; i++) if (forms.has(reading.tokens[i]!.lower)) return true;
  return false;
}

/** Words between such a verb and its "by", at most: "called | a liar and a charlatan | by". */
const farthest = 10;

/** -1 where another clause or nobody's name comes first. */
function byBehind({ tokens, quoteOf, sentenceOf }: Reading, { at, end }: CueCandidate): number {
  for (let i = end; i < tokens.length && i < end + farthest && sentenceOf[i] === sentenceOf[at]; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (quoteOf[i] !== -1) continue;
    if (lower === 'by') return tokens[i + 1]?.pos === 'NUM' || tokens[i + 1]?.pos === 'VERB' ? -1 : i;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || /^[,;:—–]$/.test(text) || /^(?:that|who|which)$/.test(lower)) {
      return -1;
    }
  }
  return -1;
}

/** Whether a source chosen for a cue is such a one: the subject before the verb is who is told, or what is spoken of. */
export const isAgentOf = (tokens: Reading['tokens'], cue: CueCandidate, source: SourceRange): boolean =>
  source.first === cue.end + 1 && tokens[cue.end]!.lower === 'by';
