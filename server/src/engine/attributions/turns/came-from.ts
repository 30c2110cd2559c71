/** A reply that comes, and where it comes from: “‘So are you!’ came the cry from the back benches.” “‘No,’ was the answer.” */
import { countLeading } from '../../text/count-leading.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { HandedOver } from './handed-over.ts';

const comes = /^(?:came|comes|went|goes|was|is)$/;
const replies =
  /^(?:cry|cries|reply|replies|answer|response|retort|riposte|rejoinder|shout|shouts|call|chorus|verdict|roar|heckle|whisper|refrain)$/;
/** Adjectives before such a noun, and words of whoever it comes from, at most. */
const mostBetween = 2;
const longest = 8;

/** What stands right behind a quotation that ends at the offset; null where it is something else. Constant time but for the search. */
export function cameFrom(offset: number, { tokens }: Tokens): HandedOver | null {
  const first = countLeading(tokens, ({ start }) => start < offset);
  const verb = tokens[first]?.text === ',' ? first + 1 : first;
  if (!comes.test(tokens[verb]?.lower ?? '') || !/^(?:the|an?|his|her|their|one)$/.test(tokens[verb + 1]?.lower ?? '')) {
    return null;
  }
  let noun = verb + 2;
  while (noun < verb + 2 + mostBetween && /^(?:ADJ|ADV)$/.test(tokens[noun]?.pos ?? '') && !replies.test(tokens[noun]!.lower)) {
    noun++;
  }
  if (!replies.test(tokens[noun]?.lower ?? '')) return null;
  const cue = { start: tokens[verb]!.start, end: tokens[noun]!.end };
  return { cue, source: tokens[noun + 1]?.lower === 'from' ? sourceFrom(tokens, noun + 2) : null };
}

function sourceFrom(tokens: readonly Token[], first: number): HandedOver['source'] {
  let end = first;
  while (end < tokens.length && end - first < longest && mayStand(tokens[end]!)) end++;
  while (end > first && /^(?:ADP|DET)$/.test(tokens[end - 1]!.pos)) end--;
  const last = tokens[end - 1];
  return end > first && last && /^(?:NOUN|PROPN|PRON)$/.test(last.pos) ? { start: tokens[first]!.start, end: last.end } : null;
}

const mayStand = ({ pos, lower }: Token): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || /^(?:his|her|its|their|of|’s|'s|one)$/.test(lower);
