/** A word or four in marks and who brings them out, right behind them: “‘No way!’ Reddy laughed.” “‘Mud,’ shrugged the vicar.” */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Quote } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { textOf, type Span } from '../../text/span.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { HandedOver } from './handed-over.ts';

/** Of sound, manner and posting, in the past and the third person. */
const manners =
  /^(?:laugh|sigh|grinn?|beam|moan|groan|snort|yell|boom|roar|bellow|shriek|squeal|squeak|scream|shout|whisper|murmur|mutter|mumble|giggle|chuckle|cackle|hoot|humm?|howl|growl|gasp|exclaim|deadpann?|shrugg?|quipp?|gulp|blurt|stammer|stutter|splutter|drawl|chirp|purr|hiss|whine|whimper|sobb?|croak|wince|smile|joke|cri|cry|snapp?|scoff|sneer|smirk|chorus|enthuse|coo|marvel|wail|thunder|bark|snarl|huff|chortle|trill|frown|wink|nodd?|repli|reply|retort|protest|post|tweet|comment)(?:ed|d|es|s)$|^wrote$/;
/** Words in the marks, at most, and tokens of who speaks. */
const mostWords = 4;
const longestSubject = 6;

/** Null where something else stands behind the quotation, or words of a title in it. Constant time but for the searches. */
export function briefWords(
  quote: Quote,
  { start, end, role }: NewsDocument['paragraphs'][number],
  copy: { readonly document: NewsDocument; readonly tokens: Tokens },
): HandedOver | null {
  const { text } = copy.document;
  const { tokens } = copy.tokens;
  if (role !== 'body' || !quote.closeMark) return null;
  const inner = textOf(text, quote.inner).trim();
  if (!/^\p{Lu}[^.]*[,!?…]$/u.test(inner) || inner.split(/\s+/).length > mostWords) return null;
  if (quote.start !== start && !/[.?!…:—–][”"’']?\s*$/.test(text.slice(Math.max(start, quote.start - 4), quote.start))) {
    return null;
  }
  const first = countLeading(tokens, (token) => token.start < quote.end);
  const isInverted = manners.test(tokens[first]?.lower ?? '');
  const subject = subjectFrom(isInverted ? first + 1 : first, end, tokens);
  const verb = subject && tokens[isInverted ? first : subject.next];
  const behind = subject && tokens[isInverted ? subject.next : subject.next + 1];
  if (!verb || verb.end > end || !manners.test(verb.lower)) return null;
  const ends = !behind || behind.start >= end || /^(?:[.,;:—–]|--)$/.test(behind.text) || /^(?:ADP|ADV|SCONJ)$/.test(behind.pos);
  return ends ? { cue: { start: verb.start, end: verb.end }, source: { start: subject.start, end: subject.end } } : null;
}

/** Somebody: “he”, a name, “the vicar”. */
function subjectFrom(first: number, end: number, tokens: readonly Token[]): (Span & { readonly next: number }) | null {
  let next = first;
  if (/^(?:he|she|they)$/.test(tokens[first]?.lower ?? '')) next++;
  else {
    while (next < tokens.length && tokens[next]!.end <= end && next - first < longestSubject && mayStand(tokens[next]!)) next++;
  }
  const last = tokens[next - 1];
  if (!last || next === first || last.end > end || !/^(?:NOUN|PROPN|PRON)$/.test(last.pos)) return null;
  return { start: tokens[first]!.start, end: last.end, next };
}

const mayStand = ({ pos, text, lower }: Token): boolean =>
  (/^(?:PROPN|NOUN|ADJ|DET)$/.test(pos) || /^(?:his|her|’s|'s)$/.test(lower)) &&
  !manners.test(lower) &&
  /^[\p{L}’'@]/u.test(text);
