/** A quotation behind a colon and a clause that tells how somebody speaks, without a verb of saying: "Her brother, Sven, was blunter: “No.”" */
import { roleNouns } from '../../names/lists/name-words.ts';
import { countLeading } from '../../text/count-leading.ts';
import { nameAt, type QuoteRange, type Reading } from '../copy/reading.ts';
import type { Turn } from './turn.ts';

/** Tokens of the clause's subject, at most, and of what is said of it. */
const longestSubject = 14;
const longestManner = 5;

const copulas = new Set('is was were sounded seemed remained stayed'.split(' '));
/** “Pell hits back:”, “Pell chimed in:”. */
const strikes =
  /^(?:hits?|fires?|fired|shoots?|shot|snaps?|snapped|barks?|barked) back(?: .+)?$|^(?:chimes?|chimed|cuts?|weighs?|weighed|butts?|butted) in$|^(?:hits?|lashe[sd]) out(?: at .+)?$/;
const sayings =
  /^(?:had|has) (?:only |just )?(?:this|one thing|two words) (?:to (?:say|add)|for .+)$|^puts? it (?:this way|like this|thus|.*ly)$/;

/** Those of one paragraph, in text order. */
export const mannersIn = (reading: Reading, paragraph: number): readonly Turn[] =>
  reading.document.paragraphs[paragraph]?.role === 'headline'
    ? []
    : quotesOf(reading, paragraph).flatMap((range) => mannerBefore(reading, range) ?? []);

function quotesOf({ quotes, paragraphs }: Reading, paragraph: number): readonly QuoteRange[] {
  const { firstToken, endToken } = paragraphs[paragraph]!;
  const from = countLeading(quotes, ({ first }) => first < firstToken);
  const found: QuoteRange[] = [];
  for (let i = from; i < quotes.length && quotes[i]!.first < endToken; i++) {
    if (quotes[i]!.end > quotes[i]!.first) found.push(quotes[i]!);
  }
  return found;
}

function mannerBefore(reading: Reading, range: QuoteRange): Turn | null {
  const { tokens, sentences, sentenceOf } = reading;
  const colon = range.first - 1;
  if (colon < 0 || tokens[colon]!.text !== ':' || !isUtterance(reading, range)) return null;
  const opening = sentences[sentenceOf[colon]!]!.firstToken;
  const copy = pastTime(reading, opening, colon);
  const first = tokens[copy]!.pos === 'CCONJ' ? copy + 1 : copy;
  const verb = verbBefore(reading, first, colon);
  const end = tokens[verb - 1]?.text === ',' ? verb - 1 : verb;
  if (verb < 0 || !isSomebody(reading, first, end)) return null;
  return {
    source: { first, end },
    cue: { first: verb, end: colon },
    content: { first: range.first, end: range.end },
    quotes: [range.index],
  };
}

/** “8.41 pm: Pell hits back”: the first token behind the time of an entry in a live report. */
function pastTime({ tokens }: Reading, opening: number, colon: number): number {
  for (let i = opening; i < Math.min(colon, opening + 6); i++) {
    if (tokens[i]!.text === ':') return i + 1;
    if (!/^[\d.:]+(?:[ap]m)?$|^[ap]\.?m\.?$|^(?:gmt|bst|ist|est|wat)$/.test(tokens[i]!.lower)) return opening;
  }
  return opening;
}

/** A sentence of its own: a capital, a stop, and its closing mark. */
function isUtterance({ tokens }: Reading, { first, end, quote }: QuoteRange): boolean {
  return (
    quote.closeMark !== null &&
    /^[\p{Lu}\p{N}]/u.test(tokens[first + 1]?.text ?? '') &&
    /^[.!?…]/.test(tokens[end - 2]?.text ?? '')
  );
}

/** The verb of a clause that fills the tokens from `first` to the colon and tells of a manner, or -1. */
function verbBefore({ tokens, quoteOf }: Reading, first: number, colon: number): number {
  for (let i = colon - 1; i > first && colon - i <= longestManner + 1; i--) {
    const { lower, text } = tokens[i]!;
    if (quoteOf[i] !== -1 || /^[,;:]$/.test(text)) return -1;
    if (copulas.has(lower)) return colon - i >= 2 && isAdjective(tokens, colon - 1) ? i : -1;
    if (/^(?:back|in|out)$/.test(lower) && strikes.test(wordsOf(tokens, i - 1, colon))) return i - 1;
    if (/^(?:had|has|puts?)$/.test(lower)) return sayings.test(wordsOf(tokens, i, colon)) ? i : -1;
  }
  return -1;
}

const wordsOf = (tokens: Reading['tokens'], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');

/** Comparatives pass for nouns with the tagger: "blunter" right behind the verb or an adverb is none. */
function isAdjective(tokens: Reading['tokens'], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos === 'ADJ' || (pos === 'VERB' && lower.endsWith('ed'))) return true;
  const before = tokens[at - 1]!;
  return lower.endsWith('er') && (before.pos === 'AUX' || before.pos === 'ADV' || copulas.has(before.lower));
}

/** A person's name, "he" or "she", or a role, that is no possessor of what comes next and all of which stands before the verb. */
function isSomebody(reading: Reading, first: number, end: number): boolean {
  const { tokens, quoteOf } = reading;
  if (end <= first || end - first > longestSubject) return false;
  let isPerson = end === first + 1 && /^(?:he|she)$/.test(tokens[first]!.lower);
  for (let i = first; i < end; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (quoteOf[i] !== -1 || pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || /^[;:()]$/.test(text)) return false;
    const isLast = i + 1 === end || tokens[i + 1]!.text === ',';
    if (isLast && (roleNouns.has(lower) || nameAt(reading, i)?.type === 'person')) isPerson = true;
  }
  return isPerson;
}
