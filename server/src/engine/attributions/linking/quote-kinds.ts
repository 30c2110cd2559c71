/** What kind of quotation each pair of marks is: judged by its link, the words round it and its own shape. */
import type { Quotes } from '../../quotes/quote.ts';
import type { AttributionKnowledge } from '../attribution-knowledge.ts';
import type { Attribution, QuoteKind } from '../attribution.ts';
import type { QuoteRange, Reading } from '../copy/reading.ts';
import { cueKinds } from '../cues/cue-candidates.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { LinearModel } from '../scoring/linear-model.ts';
import { answersQuestion, endsInterrupted } from './dialogue.ts';
import { isNickname } from './is-nickname.ts';
import { isWhole } from './is-whole.ts';
import { followsKnownAs, hasTitleCapitals, isWhatIsCalled, looksNamed } from './looks-named.ts';
import type { Link } from './link-quotes.ts';
import { nestedKind } from './nested-kind.ts';
import { quotesBefore, taggedUtterance, utterances } from './tagged-utterance.ts';

/** A short fragment that hangs on its cue less surely than this is the reporter's own distance, not the speaker's words. */
const leastFragment = 0.8;
const mostScareWords = 2;
/** What stands at the head of a story is looked at by what stands above it. */
export const firstParagraphs = 2;
/** Words that hang on a cue this surely are somebody's, where it is not told with certainty whose. */
const leastReported = 0.5;

/** Gives the kind of a quotation, `source` being the words that name its speaker (null: it is nobody's), and finds it where it is not known. */
export type RememberKind = (
  link: Link,
  source: string | null,
  find: (link: Link, source: string | null) => QuoteKind,
) => QuoteKind;

/** One entry a quotation id. */
export function quoteKinds(
  reading: Reading,
  { quotes }: Quotes,
  links: readonly Link[],
  attributions: readonly Pick<Attribution, 'quotes' | 'source'>[],
  { scorers: { whole }, lexicon }: Pick<AttributionKnowledge, 'lexicon' | 'scorers'>,
  remembered?: RememberKind,
): ReadonlyMap<string, QuoteKind> {
  const { text } = reading.document;
  const kinds = new Map<string, QuoteKind>();
  for (const quote of quotes) kinds.set(quote.id, quote.depth > 0 ? nestedKind(reading, quote, lexicon) : 'scare');
  for (const range of reading.quotes) if (isNickname(reading, range)) kinds.set(range.quote.id, 'title');
  const sources = new Map<string, string>();
  for (const { quotes: own, source } of attributions) {
    const words = source ? text.slice(source.start, source.end) : '';
    for (const id of own) {
      kinds.set(id, 'direct');
      sources.set(id, words);
    }
  }
  const find = (link: Link, source: string | null): QuoteKind => kindOf(reading, link, source, whole);
  for (const link of links) {
    const { id } = link.range.quote;
    const source = sources.get(id) ?? null;
    kinds.set(id, remembered ? remembered(link, source, find) : find(link, source));
  }
  return kinds;
}

function kindOf(reading: Reading, { range, cue, certainty }: Link, source: string | null, whole: LinearModel): QuoteKind {
  if (!cue || source === null) {
    const isReported = cue !== null && certainty * cue.certainty >= leastReported;
    const isFragment = isReported || isWhatIsCalled(reading, range);
    if (bearsIt(reading, range)) return 'title';
    return looksSpoken(reading, range) || answersQuestion(reading, range)
      ? 'direct'
      : isFragment
        ? 'partial'
        : heldOff(reading, range);
  }
  if (isWritten(reading, source, range) || followsKnownAs(reading, range)) return 'title';
  if (isUtterance(reading, range, cue, whole)) return 'direct';
  const isDistance =
    certainty < leastFragment &&
    !isObjectOf(reading, range, cue) &&
    !isWhatIsCalled(reading, range) &&
    wordsOf(reading, range).length <= mostScareWords;
  return isDistance ? heldOff(reading, range) : 'partial';
}

const bearers =
  /\b(?:banners?|placards?|signs?|posters?|stickers?|t-?shirts?|shirts?|billboards?|plaques?|badges?|labels?|headlines?|hats?|caps?|graffiti|notices?|hashtags?|slogans?)$/i;

/** "Placards that read “No wages”". */
function bearsIt({ document: { text } }: Reading, { quote: { start } }: QuoteRange): boolean {
  const sign = /^(.*) (?:that|which) (?:reads?|says?|said)[,:]? ?$/su.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  return sign !== undefined && bearers.test(sign);
}

/** Words that a thing bears. */
const isWritten = (reading: Reading, source: string, range: QuoteRange): boolean =>
  bearsIt(reading, range) || bearers.test(source.replace(/,.*$| (?:on|at|in|above|over|outside|near|by) .*$/su, ''));

/** Whole by itself, or tagged as such before a report of it is named: “We lost,” he said, according to the Herald. */
function isUtterance(reading: Reading, range: QuoteRange, { candidate }: ScoredCue, whole: LinearModel): boolean {
  const { at, kind } = candidate;
  const isTagged =
    kind === cueKinds.phrase &&
    range.end <= at &&
    quotesBefore(reading, at) - 1 === range.index &&
    taggedUtterance(reading, at) === utterances.whole &&
    reading.tokens.slice(range.end, at).some(({ pos }) => pos === 'VERB');
  const isUttered =
    isTagged ||
    opensBehindDash(reading, range, at) ||
    answersQuestion(reading, range) ||
    endsInterrupted(reading, range, at) ||
    followsAbbreviation(reading, range) ||
    isWhole(reading, range, candidate, whole);
  return isUttered && !opensAsFragment(reading, range);
}

/** “SKELL — “Mind the cat,” says Obi”: words with a comma, behind a dash and before their tag, are whole however few. */
const opensBehindDash = ({ tokens }: Reading, { first, end }: QuoteRange, at: number): boolean =>
  /^(?:[—–]|--)$/.test(tokens[first - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[first + 1]?.text ?? '') &&
  /^[,?!]/.test(tokens[end - 2]?.text ?? '') &&
  at >= end &&
  at - end <= farthestTag;
/** Tokens between such words and the verb, at most. */
const farthestTag = 4;

/** “… at 1:15 a.m. “We lost.””: the stop of an abbreviation ends the sentence too. */
const followsAbbreviation = ({ tokens, paragraphs }: Reading, { first, end, paragraph }: QuoteRange): boolean =>
  first > paragraphs[paragraph]!.firstToken &&
  tokens[first - 1]!.text.endsWith('.') &&
  /^[\p{Lu}\p{N}]/u.test(tokens[first + 1]?.text ?? '') &&
  /^[.?!…]/.test(tokens[end - 2]?.text ?? '');

/** “Called the vote ‘a joke’”: such a verb takes what somebody says of a thing, however short. */
function isObjectOf(reading: Reading, range: QuoteRange, { candidate: { at, word } }: ScoredCue): boolean {
  const { tokens, sentenceOf } = reading;
  const { first } = range;
  return (
    word?.takesObject === true &&
    at < first &&
    sentenceOf[at] === sentenceOf[first] &&
    !/^[,;]$/.test(tokens[first - 1]!.text) &&
    !hasTitleCapitals(reading, range)
  );
}

/** A small letter after a word of the reporter's: the quotation is part of his sentence, however long it is. */
function opensAsFragment({ tokens, paragraphs }: Reading, { first, paragraph }: QuoteRange): boolean {
  return (
    first > paragraphs[paragraph]!.firstToken &&
    /^\p{Ll}/u.test(tokens[first + 1]?.text ?? '') &&
    /^\p{L}/u.test(tokens[first - 1]!.text)
  );
}

/** Without a cue: a sentence of its own in marks, or a whole paragraph of words that end in a stop. */
function looksSpoken(reading: Reading, { first, end, paragraph, quote }: QuoteRange): boolean {
  const { tokens, paragraphs, document } = reading;
  // What opens a story and is all marks is its headline, or a quotation on display under it.
  if (paragraphs.length >= 2 * firstParagraphs && paragraph < firstParagraphs && (paragraph === 0 || isHeadline(reading))) {
    return false;
  }
  const { firstToken, endToken } = paragraphs[paragraph]!;
  const words = document.text.slice(quote.inner.start, quote.inner.end).trim();
  const isWholeParagraph = first === firstToken && end >= endToken - 1;
  // “Some were rude.” on a line of its own: two words and a stop are enough.
  if (isWholeParagraph && /^[\p{Lu}\p{N}][^.!?]*\s\S+[.!?…]$/u.test(words)) return true;
  if (!/[.!?,…]['"’”»)]*$/.test(words) || !/\S\s+\S+\s+\S+\s+\S/.test(words)) return false;
  if (isWholeParagraph) return true;
  const before = tokens[first - 1]?.text ?? '.';
  return /^[\p{Lu}\p{N}“‘'"[]/u.test(words) && (first === firstToken || /^[.!?:”"]$/.test(before));
}

/** Whether the first paragraph is a headline: by its role, or because most of its longer words are capitals, whatever ends it. */
function isHeadline({ document, tokens, paragraphs }: Reading): boolean {
  if (document.paragraphs[0]?.role === 'headline') return true;
  const { firstToken, endToken } = paragraphs[0]!;
  if (endToken - firstToken > mostHeadlineTokens) return false;
  const long = tokens.slice(firstToken, endToken).filter(({ text }) => /^\p{L}{4}/u.test(text));
  return long.length > 2 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= 0.8 * long.length;
}
const mostHeadlineTokens = 24;

/** Words that are no utterance: a title, name, slogan or sign where that is said or its words are capitals; else scare quotes. */
const heldOff = (reading: Reading, range: QuoteRange): QuoteKind => (looksNamed(reading, range) ? 'title' : 'scare');

const wordsOf = ({ tokens }: Reading, { first, end }: QuoteRange): string[] =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
