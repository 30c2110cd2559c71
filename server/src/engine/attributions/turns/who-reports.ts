/** Who speaks in a sentence by its plainest form, subject and verb of speech: “The harbour master, Owen Tully, also said the wall was safe.” */
import type { Span } from '../../text/span.ts';
import type { Sentence, Token } from '../../tokens/token.ts';
import type { CueLexicon } from '../cues/cue-lexicon.ts';

/** Words of a subject, at most. */
const longest = 14;
/** Verbs of speech that mostly mean something else. */
const others = new Set(['suggest', 'maintain']);
const nominal = new Set<Token['pos']>(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM', 'ADP', 'PUNCT', 'CCONJ']);

/** The subject's words, or null where the sentence has another form. Constant time. */
export function whoReports({ firstToken, endToken }: Sentence, tokens: readonly Token[], lexicon: CueLexicon): Span | null {
  let first = firstToken;
  if (/^(?:and|but|however|meanwhile)$/.test(tokens[first]?.lower ?? '')) first++;
  if (tokens[first]?.text === ',') first++;
  let last = -1;
  for (let at = first; at < endToken && at - first <= longest; at++) {
    const token = tokens[at]!;
    if (last >= 0 && isSpeech(token, lexicon)) return { start: tokens[first]!.start, end: tokens[last]!.end };
    if (isPassedOver(token) && last >= 0) continue;
    if (at === first && /^(?:he|she)$/.test(token.lower)) last = at;
    else if (tokens[first]!.pos === 'PRON' || !mayStandIn(token, tokens[at - 1], at === first)) return null;
    else if (token.pos === 'PROPN' || token.pos === 'NOUN') last = at;
  }
  return null;
}

const isPassedOver = ({ pos, lower }: Token): boolean =>
  pos === 'ADV' && /ly$|^(?:also|then|later|again|too|however)$/.test(lower);

/** Whether the word may stand in a subject with its appositions: no clause begins with it, and it is no participle behind a name. */
function mayStandIn({ pos, text }: Token, before: Token | undefined, isFirst: boolean): boolean {
  if (pos === 'ADP' && (isFirst || before?.text === ',')) return false;
  if (pos === 'ADJ' && before?.pos === 'PROPN') return false;
  if (pos === 'PART') return /^[’']s?$/.test(text);
  return nominal.has(pos) && !/[“”"‘;:()]/.test(text);
}

/** Nothing but plain speech: whoever praises, rejects or hopes has not said yet what the quotation says. */
function isSpeech({ lower, pos }: Token, lexicon: CueLexicon): boolean {
  if (pos !== 'VERB' && pos !== 'AUX') return false;
  const cue = lexicon.get(lower);
  return cue !== undefined && cue.isPlain && (cue.form === 'third' || cue.form === 'past') && !others.has(cue.base);
}
