/** A tag that commas set off from a sentence without quotation marks: “The bridge will stay shut, Obi said on Monday.” “The bridge, Obi said, will stay shut.” */
import type { Reading } from '../copy/reading.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';
import type { SourceRange } from '../sources/whole-source.ts';
import { weekdays } from '../../text/weekdays.ts';
import { firstOfCopy } from './first-of-copy.ts';

interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Where a sentence begins, the comma before the tag, what stands behind the tag, and where the sentence ends. */
interface TagInMiddle {
  readonly first: number;
  readonly comma: number;
  readonly behind: number;
  readonly endToken: number;
}

/** Tokens behind the tag: whoever is told, where and when. */
const longestTail = 10;
/** Tokens that are reported before the tag, at least. */
const fewest = 4;
/** Adverbs and auxiliaries between source and verb, at most. */
const mostBetween = 2;
/** Tokens of what stands before a tag in the middle, at most. */
const longestSubject = 12;

/** Verbs that report behind such a comma, beside those that are plain. */
const reports =
  /^(?:argue|protest|object|counter|reply|answer|confirm|believe|think|find|learn|discover|hear|fear|recount|show|suspect)(?:s|d|ed)?$|^(?:thought|found|heard)$/;
/** Of somebody who is only “a …”: “a plan announced in May” tells what the plan is. */
const reportsOfAny = /^(?:said|says|told|tells|added|adds|found|finds|warned|warns)$/;
/** Begins a clause that the rest of the sentence hangs on: the tag’s comma may end that clause and nothing else. */
const opensClause =
  /^(?:after|although|as|at|because|before|by|during|even|for|from|given|if|in|like|on|once|since|though|through|to|under|unless|until|when|whenever|where|while|without)$/;
const leads = /^(?:with|despite|asked|speaking|not)$/;
/** Begins what is told of the speech itself, behind the tag: “…, Obi said, adding that …”. */
const goesOn = /^(?:adding|as|citing|even|while|without|after|before|during|according)$/;
/** Begins what somebody is. */
const describing = /^(?:an?|the|who|whose|which|one)$/;
/** Begins when or where: “Last summer, Obi said, the river froze.” */
const opensAdverbial = /^(?:at|by|during|for|from|in|last|next|on|since|this|under|until|within)$/;
const tells = /^(?:said|says|reported|reports|added|adds|wrote|writes|told|found)$/;
const concedes = /^(?:although|though|but|while|even)$/;
const when: ReadonlySet<string> = new Set([...weekdays, ...'yesterday today tonight last this earlier late later'.split(' ')]);

/** What such a tag reports; null where the cue has another form. The commas tell as plainly as marks do. */
export function setOffByCommas(
  reading: Reading,
  { at, end, word }: CueCandidate,
  source: SourceRange | null,
): readonly TokenSpan[] | null {
  const { tokens, sentences, sentenceOf } = reading;
  if (!source || !word || word.base === 'ask' || !isFiniteVerb(reading, at)) return null;
  const { lower } = tokens[at]!;
  if (!word.isPlain && !word.isTelling && !reports.test(lower)) return null;
  const opening = tokens[source.first]!.lower;
  if (/^(?:who|which|that|i|we|you)$/.test(opening) || (/^an?$/.test(opening) && !reportsOfAny.test(lower))) return null;
  const isInverted = source.first >= end;
  if (isInverted ? source.first > end : !isBeside(reading, source, at)) return null;
  const comma = (isInverted ? at : source.first) - 1;
  const sentence = sentences[sentenceOf[at]!]!;
  const first = firstOfCopy(reading, sentence);
  if (tokens[comma]?.text !== ',' || comma <= first) return null;
  const behind = isInverted ? source.end : end;
  if (
    (isInverted && isDescribed(reading, behind, sentence.endToken)) ||
    endsSentence(reading, behind, sentence.endToken, word.isTelling)
  ) {
    const begins = pastConnective(reading, first, comma);
    return comma - begins >= fewest && isReported(reading, begins, comma) ? [{ first: begins, end: comma }] : null;
  }
  const tag = { first, comma, behind, endToken: sentence.endToken };
  return partsRound(reading, tag) ?? behindAdverbial(reading, tag);
}

const isFiniteVerb = ({ tokens }: Reading, at: number): boolean =>
  !/ing$/.test(tokens[at]!.lower) &&
  tokens[at]!.pos !== 'NOUN' &&
  !/^(?:to|be|been|is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '');

/** Nothing but “also”, “has”, “later” between, and a comma behind what a source is besides. */
function isBeside({ tokens }: Reading, source: SourceRange, at: number): boolean {
  const closes = tokens[source.end]?.text === ',' && hasComma(tokens, source);
  const from = closes ? source.end + 1 : source.end;
  if (at < from || at - from > mostBetween) return false;
  for (let i = from; i < at; i++) if (!/^(?:ADV|AUX)$/.test(tokens[i]!.pos)) return false;
  return true;
}

const hasComma = (tokens: Reading['tokens'], { first, end }: SourceRange): boolean => {
  for (let i = first; i < end; i++) if (tokens[i]!.text === ',') return true;
  return false;
};

/** Whether nothing but the hearer, day and place stand from here to the stop, or to a comma and what is told of the speech. */
function endsSentence({ tokens, quoteOf }: Reading, from: number, endToken: number, isTelling: boolean): boolean {
  const opening = tokens[from];
  if (!opening) return false;
  const mayFollow = isTelling || /^(?:ADP|ADV|PUNCT)$/.test(opening.pos) || when.has(opening.lower);
  if (!mayFollow) return false;
  for (let i = from; i < endToken && i - from <= longestTail; i++) {
    const { pos, text, lower } = tokens[i]!;
    if (quoteOf[i] !== -1) return false;
    if (/^[.?!;]$/.test(text)) return true;
    if (text === ',') return goesOn.test(tokens[i + 1]?.lower ?? '');
    if (/^(?:VERB|AUX|SCONJ)$/.test(pos) || /^[:;()–—-]$/.test(text) || lower === 'that') return false;
  }
  return false;
}

/** Whether who speaks is described from here to the sentence’s end: “…, says Ada Obi, | a teacher at the school who led the work.” */
function isDescribed({ tokens, quoteOf }: Reading, from: number, endToken: number): boolean {
  const isRelative = tokens[from]?.lower === 'who';
  if (!isRelative && !(tokens[from]?.text === ',' && describing.test(tokens[from + 1]?.lower ?? ''))) return false;
  for (let i = from; i < endToken; i++) if (quoteOf[i] !== -1 || /^[:;–—]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** Behind “However,”, “Still,”, “In fact,” and “But”. */
function pastConnective({ tokens }: Reading, first: number, comma: number): number {
  const from = tokens[first]!.pos === 'CCONJ' ? first + 1 : first;
  for (let i = from; i < Math.min(comma, from + 2); i++) {
    if (tokens[i]!.text === ',') return i + 1;
    if (tokens[i]!.pos !== 'ADV' && !/^(?:in|fact)$/.test(tokens[i]!.lower)) break;
  }
  return tokens[from + 1]?.text === ',' ? from + 2 : from;
}

/** Whether the words have a verb of their own, and are no clause that opens the tag’s sentence: “When the boats came, Obi said.” */
function isReported({ tokens, quoteOf }: Reading, first: number, end: number): boolean {
  const { lower: opening, pos } = tokens[first]!;
  if (leads.test(opening)) return false;
  let from = first;
  if (opensClause.test(opening) || (pos === 'VERB' && /(?:ing|ed)$/.test(opening))) {
    while (from < end && tokens[from]!.text !== ',') from++;
  }
  let hasVerb = false;
  for (let i = first; i < end; i++) {
    const { pos: tag, text, lower } = tokens[i]!;
    if (quoteOf[i] !== -1 || /^(?:[:;“”"–—]|--?)$/.test(text) || /^(?:i|we)$/.test(lower)) return false;
    if (tells.test(lower) && tokens[i + 1]?.text === ',') return false;
    if (i >= from && (tag === 'VERB' || tag === 'AUX') && !lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to') hasVerb = true;
  }
  return hasVerb;
}

/** “The marriage, | Obi revealed, | lasted nine weeks”: subject and verb on either side. */
function partsRound({ tokens, quoteOf }: Reading, { first, comma, behind, endToken }: TagInMiddle): readonly TokenSpan[] | null {
  if (tokens[behind]?.text !== ',' || comma - first > longestSubject) return null;
  let last = /^[.?!]$/.test(tokens[endToken - 1]!.text) ? endToken - 1 : endToken;
  // What the reporter grants may be his own: “…, although it may take days to tell”.
  for (let i = behind + 2; i < last - 1; i++) if (tokens[i]!.text === ',' && concedes.test(tokens[i + 1]!.lower)) last = i;
  if (last - behind < 3 || !/^(?:VERB|AUX)$/.test(tokens[behind + 1]!.pos) || tokens[behind + 1]!.lower.endsWith('ing')) {
    return null;
  }
  for (let i = first; i < comma; i++) {
    const { pos, text, lower } = tokens[i]!;
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos) || /^(?:[,:;“”"–—]|--?)$/.test(text) || /^(?:i|we|who|which)$/.test(lower)) {
      return null;
    }
  }
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[comma - 1]!.pos)) return null;
  for (let i = first; i < last; i++) if (quoteOf[i] !== -1) return null;
  return [
    { first, end: comma },
    { first: behind + 1, end: last },
  ];
}

/** “In one test last summer, | Obi said, | a unit reached 118 degrees”: when or where, and the sentence. */
function behindAdverbial(
  { tokens, quoteOf }: Reading,
  { first, comma, behind, endToken }: TagInMiddle,
): readonly TokenSpan[] | null {
  if (tokens[behind]?.text !== ',' || comma - first > longestSubject || !opensAdverbial.test(tokens[first]!.lower)) return null;
  for (let i = first; i < comma; i++) {
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(tokens[i]!.pos) || tokens[i]!.text === ',') return null;
  }
  const end = /^[.?!]$/.test(tokens[endToken - 1]!.text) ? endToken - 1 : endToken;
  const from = behind + 1;
  if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tokens[from]?.pos ?? '')) return null;
  let hasVerb = false;
  for (let i = from; i < end; i++) {
    if (quoteOf[i] !== -1 || /^[:;“”–—]$/.test(tokens[i]!.text)) return null;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && !tokens[i]!.lower.endsWith('ing') && tokens[i - 1]!.lower !== 'to') {
      hasVerb = true;
    }
  }
  return hasVerb
    ? [
        { first, end: comma },
        { first: from, end },
      ]
    : null;
}
