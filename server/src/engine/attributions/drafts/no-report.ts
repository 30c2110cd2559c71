/** Verbs of speech by which nobody is said to have said what follows: “It goes without saying that …”, “Everything Obi says is a lie.” */
import type { Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';

/** Tokens between “everything” and the verb, at most. */
const longestSubject = 5;
const everything = /^(?:everything|anything|nothing|whatever|all)$/;
const finite = /^(?:is|isn|was|wasn|has|will|would|must|should)$/;

/** “It is fair to say that …”, “suffice it to say”. */
const leadsToSay = /^(?:fair|safe|enough|needless|accurate|suffice|premature)$/;
/** “This story has been updated to note that …” */
const isCorrection = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:updated|corrected|amended)$/.test(tokens[at]!.lower) && /^(?:been|was|is)$/.test(tokens[at - 1]?.lower ?? '');

/** Whether the words round the cue make it no report, whatever is quoted beside it. */
export function isNoReport({ tokens, sentenceOf }: Reading, { at, end, word }: CueCandidate): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'to' && at > 1 && (leadsToSay.test(tokens[at - 2]!.lower) || isCorrection(tokens, at - 2))) return true;
  if (lower.endsWith('ing')) {
    return before === 'worth' || (before === 'without' && /^g(?:oes|o|oing)|^went$/.test(tokens[at - 2]?.lower ?? ''));
  }
  if (word === null || !finite.test(tokens[end]?.lower ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - longestSubject) && sentenceOf[i] === sentenceOf[at]; i--) {
    if (everything.test(tokens[i]!.lower)) return true;
    if (!/^(?:PROPN|PRON|DET|ADJ|NOUN|ADV|AUX)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

const opinions = /^(?:think|believe|imagine|know)$/;

/** “Would you think she must be …?”: the reader is asked or told. */
export const asksReader = ({ tokens }: Reading, { at }: CueCandidate): boolean =>
  opinions.test(tokens[at]!.lower) && tokens[at - 1]?.lower === 'you';
