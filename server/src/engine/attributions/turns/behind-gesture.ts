/** Whoever makes a gesture right before a sentence in marks says it: “Pennock smiled. “Mick says a lot of things.”” */
import { countLeading } from '../../text/count-leading.ts';
import type { Span } from '../../text/span.ts';
import type { Token, Tokens } from '../../tokens/token.ts';

const gestures =
  /^(?:smile[sd]|laugh(?:s|ed)|shrug(?:s|ged)|nod(?:s|ded)|grin(?:s|ned)|sigh(?:s|ed)|pause[sd]|chuckle[sd]|wince[sd]|frown(?:s|ed)|wink(?:s|ed))$/;
/** Tokens of a subject, and behind the verb, at most. */
const longestSubject = 6;
const longestRest = 6;

/** The subject of such a sentence that ends right before the offset, in the paragraph that begins at `from`; null where it is another sentence. Constant time but for the search. */
export function behindGesture(offset: number, from: number, { tokens, sentences }: Tokens): Span | null {
  const before = sentences[countLeading(sentences, ({ end }) => end <= offset) - 1];
  if (!before || before.start < from || offset - before.end > 2) return null;
  const { firstToken, endToken } = before;
  for (let verb = endToken - 1; verb > firstToken && endToken - verb <= longestRest; verb--) {
    if (gestures.test(tokens[verb]!.lower)) return subjectOf(tokens, firstToken, verb);
  }
  return null;
}

function subjectOf(tokens: readonly Token[], firstToken: number, verb: number): Span | null {
  let first = verb;
  while (first > firstToken && verb - first < longestSubject && mayStand(tokens[first - 1]!)) first--;
  const opens = first === firstToken || tokens[first - 1]!.text === ',';
  const head = tokens[verb - 1]!;
  const isSomebody = head.pos === 'PROPN' || head.pos === 'NOUN' || /^(?:he|she)$/.test(head.lower);
  return opens && first < verb && isSomebody ? { start: tokens[first]!.start, end: head.end } : null;
}

const mayStand = ({ pos, lower }: Token): boolean => /^(?:PROPN|NOUN|DET|ADJ)$/.test(pos) || /^(?:he|she|his|her)$/.test(lower);
