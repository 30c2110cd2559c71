/** Takes off chosen words what the grammar round them shows to be none of what is reported. */
import { weekdays } from '../../text/weekdays.ts';
import type { Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';
import type { Link } from '../linking/link-quotes.ts';

interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Whoever uses a phrase says no more than it. */
const uses = /^(?:us(?:es?|ed|ing)|coin(?:s|ed|ing)?|invok(?:es?|ed|ing)|repeat(?:s|ed|ing)?)$/;
const wording = /^(?:phrase|term|word|words|slogan|expression|label)$/;
/** When and where, behind what somebody was called. */
const adjunct = /^(?:during|on|in|at|after|before|while|when|last|this|earlier|today|yesterday)$/;

/** `links` are the quotations that the cue carries. */
export function trimContent(
  reading: Reading,
  candidate: CueCandidate,
  ranges: readonly TokenSpan[],
  links: readonly Link[],
): readonly TokenSpan[] {
  const [only, more] = ranges;
  const [link, other] = links;
  if (!only) return ranges;
  if (!link) return more ? ranges : trimClause(reading, candidate, only);
  if (isQuotedAs(reading, candidate) && links.every(({ range }) => range.end <= candidate.at)) return [];
  if (more) return ranges.length === 2 && opensWithClause(reading, only, more, candidate, link) ? [more] : ranges;
  return other ? ranges : trimRound(reading, candidate, only, link.range);
}

/** ““…,” the agency quoted Obi | as saying”: nothing between is what Obi said. */
const isQuotedAs = ({ tokens }: Reading, { at }: CueCandidate): boolean =>
  tokens[at]!.lower === 'saying' && tokens[at - 1]?.lower === 'as';

/** Of a clause without quotations. */
function trimClause(reading: Reading, { at, end, word }: CueCandidate, clause: TokenSpan): readonly TokenSpan[] {
  // “That was what Obi said when she left”: when she said it.
  if (word?.base === 'say' && clause.first === end && isWhenAlone(reading, clause)) return [];
  const told = reading.tokens[at - 1]?.lower === 'from' ? upToAlternative(reading, clause) : clause;
  return [upToStance(reading, behindManner(reading, told, end))];
}

/** “Wondered | aloud | if it would float”: how it was said. */
function behindManner({ tokens }: Reading, { first, end }: TokenSpan, behind: number): TokenSpan {
  const isManner = first === behind && tokens[first]!.pos === 'ADV' && opensClause.test(tokens[first + 1]?.lower ?? '');
  return { first: isManner ? first + 1 : first, end };
}
const opensClause = /^(?:that|if|whether|why|how)$/;

/** “Said no siren had sounded, | contradicting the government”: what whoever speaks does by saying it. */
function upToStance({ tokens }: Reading, { first, end }: TokenSpan): TokenSpan {
  let semicolon = -1;
  for (let i = first + 1; i + 1 < end; i++) {
    const { text } = tokens[i]!;
    if (text === ',' && stances.test(tokens[i + 1]!.lower)) return { first, end: i };
    if (text === ';') semicolon = i;
    else if (semicolon > 0 && declines(tokens, i)) return { first, end: semicolon };
  }
  return { first, end };
}
/** “…; the company declined to comment”: the reporter again. */
const declines = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:declined|refused)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'to' &&
  /^(?:comment|say|answer|elaborate|discuss|speak|respond)$/.test(tokens[at + 2]?.lower ?? '');
const stances = /^(?:contradicting|echoing|referring|alluding)$/;

/** Of the words round one quotation behind the cue. */
function trimRound(reading: Reading, { at, end }: CueCandidate, words: TokenSpan, quote: TokenSpan): readonly TokenSpan[] {
  const { tokens } = reading;
  if (words.first > quote.first || quote.first < end) return [words];
  // “Saying during the debate last week, “…””.
  if (words.first === end && quote.first > end && isLeadIn(reading, end, quote.first)) {
    return [{ first: quote.first, end: Math.max(words.end, quote.end) }];
  }
  // “As Obi put it in a letter, “…””, “used the phrase “…” often in his campaign”.
  const { lower: verb } = tokens[at]!;
  const usesWording = uses.test(verb) && wording.test(tokens[quote.first - 1]!.lower) && quote.first - end <= 3;
  if ((words.first === end && putsIt(reading, { at, end })) || usesWording) return [];
  const isOver = quote.end < words.end && (isRemark(reading, quote.end) || isAdjunctOfName(reading, words, quote));
  return isOver ? [{ first: words.first, end: quote.end }] : [words];
}

/** “As Obi | put it | in a letter, “…””. */
export const putsIt = ({ tokens }: Reading, { at, end }: Pick<CueCandidate, 'at' | 'end'>): boolean =>
  /^puts?$/.test(tokens[at]!.lower) && tokens[end]?.lower === 'it';

/** “Said it “should be over by June,” | referring to the vote”. */
const isRemark = ({ tokens }: Reading, at: number): boolean => /^(?:referring|alluding)$/.test(tokens[at]!.lower);

/** “Blasted Obi as a “disgrace” | on Friday”: where no verb stands before the quotation. */
function isAdjunctOfName({ tokens }: Reading, words: TokenSpan, quote: TokenSpan): boolean {
  const isArticle = /^(?:an?|the)$/.test(tokens[quote.first - 1]!.lower);
  if (tokens[isArticle ? quote.first - 2 : quote.first - 1]?.lower !== 'as' || !isWhenOrWhere(tokens[quote.end]!.lower)) {
    return false;
  }
  for (let i = words.first; i < quote.first; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return false;
  return true;
}

const isWhenOrWhere = (lower: string): boolean => adjunct.test(lower) || weekdays.has(lower);

/** One clause on the past behind “when”, to the sentence's end: not “said when they would vote”, nor “said when she left, the house was empty”. */
function isWhenAlone({ tokens }: Reading, { first, end }: TokenSpan): boolean {
  if (tokens[first]!.lower !== 'when' || !/^[.?!]?$/.test(tokens[end]?.text ?? '')) return false;
  for (let i = first; i < end; i++) {
    if (tokens[i]!.text === ',' || /^(?:will|would|can|could)$/.test(tokens[i]!.lower)) return false;
  }
  return true;
}

/** “From saying that he felt well | to playing up his stamina”. */
function upToAlternative({ tokens }: Reading, { first, end }: TokenSpan): TokenSpan {
  for (let i = first + 1; i + 1 < end; i++) {
    if (tokens[i]!.lower === 'to' && tokens[i + 1]!.pos === 'VERB' && tokens[i + 1]!.lower.endsWith('ing')) {
      return { first, end: i };
    }
  }
  return { first, end };
}

/** When or where, to a comma: none of what is said. */
function isLeadIn({ tokens }: Reading, from: number, to: number): boolean {
  if (tokens[to - 1]!.text !== ',' || !isWhenOrWhere(tokens[from]!.lower)) return false;
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX|SCONJ)$/.test(tokens[i]!.pos)) return false;
  return true;
}

/** “As the crowd booed, | Obi said, “…””: while it was said. */
function opensWithClause({ tokens }: Reading, lead: TokenSpan, told: TokenSpan, { at }: CueCandidate, { range }: Link): boolean {
  if (told.first !== range.first || tokens[told.first - 1]!.text !== ',') return false;
  return lead.end <= at && /^(?:as|when|while)$/.test(tokens[lead.first]!.lower) && tokens[lead.end]?.text === ',';
}
