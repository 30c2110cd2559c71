/** Whether words in marks are a name (of a work, a person, a sign) by their capitals or by the word before them. */
import { nameAt, type QuoteRange, type Reading } from '../copy/reading.ts';

const namers = new Set(
  `titled entitled nicknamed dubbed named called known alias aka book novel memoir film movie documentary song single hymn album track show series
  sitcom musical play poem essay column programme program podcast episode magazine newspaper exhibition game slogan inscription chant sign placard banner poster
  sticker shirt headline headlined hashtag phrase word words term expression`.split(/\s+/),
);
/** Words before the marks in which a namer is looked for. */
const reach = 2;
/** Longer quotations are no titles. */
const mostTokens = 16;
/** Letters of words that titles leave small. */
const smallWord = 3;

export function looksNamed(reading: Reading, range: QuoteRange): boolean {
  return followsNamer(reading, range) || hasTitleCapitals(reading, range) || followsKnownAs(reading, range);
}

/** "a book called “The Long Tide”": the noun has its name behind it, and nobody speaks. */
export function namesANoun(reading: Reading, range: QuoteRange): boolean {
  const { tokens } = reading;
  const { first, end } = range;
  // “A “hold” rating”: a rung of a ladder.
  if (end - first <= 4 && /^ratings?$/.test(tokens[end]?.lower ?? '')) return true;
  if (isRung(reading, range)) return true;
  return (
    /^(?:called|titled|entitled|named)$/.test(tokens[first - 1]?.lower ?? '') &&
    tokens[first - 2]?.pos === 'NOUN' &&
    hasTitleCapitals(reading, range)
  );
}

/** “Cut his rating from “buy” to “hold””. */
const isRung = ({ tokens }: Reading, { first, end }: QuoteRange): boolean =>
  end - first === 3 && /^(?:from|to|at)$/.test(tokens[first - 1]?.lower ?? '') && rungs.test(tokens[first + 1]!.lower);
const rungs = /^(?:buy|hold|sell|add|reduce|accumulate|neutral|overweight|underweight|outperform|underperform)$/;

/** Nouns of works and programmes, and what else leads in the name of one. */
const works = new Set(
  `book novel memoir autobiography film movie documentary song album show series sitcom musical play poem column programme program podcast episode broadcast
  magazine newspaper blog`.split(/\s+/),
);

/** Where somebody speaks or writes, not what: “said on BBC1’s “Morning Desk””, “told “Harbour Watch””, “wrote in her memoir, “The Long Tide””. */
export function namesAPlaceOfSpeech(reading: Reading, range: QuoteRange): boolean {
  const { tokens, paragraphs } = reading;
  if (range.first <= paragraphs[range.paragraph]!.firstToken) return false;
  const at = tokens[range.first - 1]!.text === ',' ? range.first - 2 : range.first - 1;
  const before = tokens[at]?.lower ?? '';
  const leadsIn = works.has(before) || (at === range.first - 1 && /^(?:['’]s|on|told|tells|telling)$/.test(before));
  return leadsIn && hasTitleCapitals(reading, range, leastTitleWords) && !isInHeadline(reading, range);
}
/** Words with a capital in the name of a work that no verb of naming leads in. */
const leastTitleWords = 2;

/** Whether the longer words of its sentence outside the marks have capitals too: a headline, whose capitals tell nothing. */
function isInHeadline({ tokens, sentences, sentenceOf, quoteOf }: Reading, { first }: QuoteRange): boolean {
  const { firstToken, endToken } = sentences[sentenceOf[first]!]!;
  for (let i = firstToken; i < endToken; i++) {
    const { text } = tokens[i]!;
    if (quoteOf[i] === -1 && text.length > smallWord && /^\p{Ll}/u.test(text)) return false;
  }
  return true;
}

/** Of a list (“slogans such as “…”, “…” and “…””) each item is what the first is. */
export function followsNamer(reading: Reading, range: QuoteRange): boolean {
  const { tokens, paragraphs } = reading;
  const { first, paragraph } = firstOfList(reading, range);
  // “What he called “a crisis of confidence””: no name begins so.
  const isDescribed = /^an?$/.test(tokens[first + 1]?.text ?? '');
  const end = beforeExamples(reading, first);
  const from = Math.max(paragraphs[paragraph]!.firstToken, end - reach);
  for (let i = end - 1; i >= from; i--) {
    const { lower } = tokens[i]!;
    if (/^[.!?]$/.test(lower)) return false;
    if (lower === 'called' && (isDescribed || opensWithWhat(reading, i, paragraph))) continue;
    if (namers.has(lower) || (lower.endsWith('s') && namers.has(lower.slice(0, -1)))) return true;
  }
  return false;
}

/** “What his assessors called “a crisis of confidence””, “a figure he called “frankly embarrassing””; not a name. */
export const isWhatIsCalled = (reading: Reading, range: QuoteRange): boolean =>
  /^(?:called|calls|termed|described)$/.test(reading.tokens[range.first - 1]?.lower ?? '') &&
  (opensWithWhat(reading, range.first - 1, range.paragraph) || isSomebodys(reading, range.first - 1)) &&
  !hasTitleCapitals(reading, range);

/** “A figure | he | called”: one person gave it the name. */
const isSomebodys = (reading: Reading, called: number): boolean =>
  /^(?:he|she)$/.test(reading.tokens[called - 1]?.lower ?? '') || nameAt(reading, called - 1)?.type === 'person';

/** "what his assessors | called": somebody's words, whatever they name. */
function opensWithWhat({ tokens, paragraphs }: Reading, called: number, paragraph: number): boolean {
  const from = Math.max(paragraphs[paragraph]!.firstToken, called - mostBetween);
  for (let i = called - 1; i >= from && !/^[.,;:]$/.test(tokens[i]!.text); i--) if (tokens[i]!.lower === 'what') return true;
  return false;
}

/** The first quotation of the list that this one goes on; itself where it goes on none. Linear in the list. */
function firstOfList({ tokens, quotes }: Reading, range: QuoteRange): QuoteRange {
  let first = range;
  for (let index = range.index - 1; index >= 0; index--) {
    const before = quotes[index]!;
    const between = tokens.slice(before.end, first.first);
    const isNext = before.paragraph === range.paragraph && between.length > 0 && between.length <= mostJoining;
    if (!isNext || !between.every(({ lower }) => joining.has(lower))) return first;
    first = before;
  }
  return first;
}
const joining = new Set([',', ';', 'and', 'or', '&']);
const mostJoining = 2;

/** Where what leads over to examples begins: “such as”, “like”. */
function beforeExamples({ tokens }: Reading, first: number): number {
  const [two, one] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  if (two === 'such' && one === 'as') return first - 2;
  return one === 'like' || one === 'including' ? first - 1 : first;
}

export function hasTitleCapitals({ tokens }: Reading, { first, end }: QuoteRange, least = 1): boolean {
  if (end - first > mostTokens) return false;
  let large = 0;
  for (let i = first; i < end; i++) {
    const { text } = tokens[i]!;
    if (/^[\p{Lu}\p{N}]/u.test(text)) large++;
    else if (text.length > smallWord && /^\p{Ll}/u.test(text)) return false;
  }
  return large >= least;
}

/** Tokens between "know" and "as", at most. */
const mostBetween = 8;

/** "Residents know the workshop as “the hospital”", "the dam, known as “the lid”", "known as the “old firm”". */
export function followsKnownAs({ tokens, paragraphs }: Reading, { first, paragraph }: QuoteRange): boolean {
  const as = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  if (tokens[as]?.lower !== 'as') return false;
  const from = Math.max(paragraphs[paragraph]!.firstToken, as - 1 - mostBetween);
  for (let i = as - 1; i >= from; i--) if (/^(?:known?|knows|knew)$/.test(tokens[i]!.lower)) return true;
  return false;
}
