/** Whether a pronoun stands where a story says why a source has no name: "… because he was not authorised to speak". */
import { anonymities, tellings } from '../../text/kept-back-words.ts';
import type { Token } from '../../tokens/token.ts';

/** Tokens before the clause that say that a name is kept back, and behind the pronoun that say why, at most. */
const reach = 12;
const reachBehind = 8;

const reasons = new Set(['because', 'as', 'since', 'for', 'lest']);
const keptBack = new Set([...tellings, ...anonymities]);
const permitted = new Set(
  'authorised authorized unauthorised unauthorized allowed permitted cleared mandated empowered feared fears risk risked risks'.split(
    ' ',
  ),
);
const speaking = new Set('speak talk comment discuss brief disclose reveal'.split(' '));

/** `from` is the first token of the sentence. Bounded look around the pronoun at token `at`. */
export function givesReason(tokens: readonly Token[], at: number, from: number): boolean {
  let opens = -1;
  for (let i = at - 1; i >= Math.max(from, at - reach) && opens < 0; i--) if (reasons.has(tokens[i]!.lower)) opens = i;
  if (opens < 0) return false;
  for (let i = opens - 1; i >= Math.max(from, opens - reach); i--) if (keptBack.has(tokens[i]!.lower)) return true;
  let isBound = false;
  for (let i = at + 1; i < Math.min(tokens.length, at + reachBehind); i++) {
    const { lower, text } = tokens[i]!;
    if (/^[.!?;:”"]$/.test(text)) return false;
    if (permitted.has(lower)) isBound = true;
    if (isBound && speaking.has(lower)) return true;
  }
  return false;
}
