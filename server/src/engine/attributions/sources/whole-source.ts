/** From the noun phrase that speaks to all the words that name the speaker: "a spokesman for the ministry", "Her neighbour, a welder, Jane Doe". */
import type { Token } from '../../tokens/token.ts';
import type { Reading } from '../copy/reading.ts';
import { calendarWords, roleNouns } from '../../names/lists/name-words.ts';
import { type CueCandidate, isTime } from '../cues/cue-candidates.ts';
import { endOfBelongings, occasions } from './belongings.ts';
import type { SourceCandidate } from './source-features.ts';

/** Half-open token indices. */
export interface SourceRange {
  readonly first: number;
  readonly end: number;
  /** Past the noun or name that heads it. */
  readonly head: number;
}

/** Words that tie a phrase to what it belongs to. */
const linking = new Set(['of', 'for', 'from', 'at', 'with']);
/** Phrases between commas behind an office or a kinship, at most: the last one is the name. */
const mostAppositions = 2;

export function wholeSource(reading: Reading, phrase: SourceCandidate, cue: CueCandidate): SourceRange {
  const { first, end: head, form } = phrase;
  if (form === 'pronoun') return { first, end: pastHandle(reading, head), head };
  const end = pastJoined(reading, phrase, cue);
  const begins = behindTime(reading, firstOfName(reading, first, head, cue.at), head);
  return {
    // “In the words of | the mayor”: what stands before it is the cue.
    first: begins > cue.at && begins <= cue.end ? begins : extendLeft(reading, begins),
    end: pastHandle(reading, isOffice(reading, phrase) ? pastName(reading, end, cue, first) : end),
    head,
  };
}

/** “Another | , @saltmarsh |, posted”: the account by its handle. */
function pastHandle({ tokens, sentenceOf }: Reading, end: number): number {
  const isHandle =
    tokens[end]?.text === ',' && /^@[\p{L}\p{N}_]+$/u.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ',';
  return isHandle && sentenceOf[end + 2] === sentenceOf[end - 1] ? end + 2 : end;
}

/** “17:02 | Forecaster: “Stay in””: the hour of an entry speaks no word. */
const behindTime = ({ tokens }: Reading, first: number, head: number): number =>
  first + 1 < head && isTime(tokens[first]!.lower) ? first + 1 : first;

/**
 * "The Maritime and | Coastguard Agency": the phrase begins where its name does. "In a statement | Acme Line said", "At the meeting | Jane Doe said":
 * what the name stands behind is none of it.
 */
function firstOfName(reading: Reading, first: number, end: number, cue: number): number {
  const { tokens, phrases, phraseOf, names, nameOf } = reading;
  if (nameOf[first] !== -1 && nameOf[first - 1] === nameOf[first]) {
    let at = first - 1;
    while (nameOf[at - 1] === nameOf[first]) at--;
    return phrases[phraseOf[at] ?? -1]?.first ?? first;
  }
  let name = end - 1;
  const { type, title } = names[nameOf[name] ?? -1] ?? {};
  if (type === undefined) return first;
  while (name > first && nameOf[name - 1] === nameOf[end - 1]) name--;
  if (type === 'person' && cue - end >= 0 && cue - end <= mostBetween && opensSentence(reading, first)) {
    const isOfTitle = ({ start, lower }: Token): boolean => !!title && start >= title.start && !occasions.has(lower);
    while (name > first && isOfTitle(tokens[name - 1]!)) name--;
    while (name > first + 2 && roleNouns.has(tokens[name - 1]!.lower)) name--;
    return name > first + 1 && tokens[name - 1]!.pos === 'NOUN' ? name : first;
  }
  if (title) return first;
  const isBehindOccasion = name > first && occasions.has(tokens[name - 1]!.lower) && tokens[first - 1]?.pos === 'ADP';
  return isBehindOccasion ? name : first;
}

const whenOrWhere = new Set('in at on during after before over'.split(' '));
/** Words between a subject and its verb: "also", "had later". */
const mostBetween = 2;

/** "At | the meeting Jane Doe said", "but during | this game …": the phrase belongs to a preposition that opens sentence or clause. */
function opensSentence({ tokens, sentenceOf, quoteOf }: Reading, first: number): boolean {
  const at = first - 1;
  if (!whenOrWhere.has(tokens[at]?.lower ?? '') || sentenceOf[at] !== sentenceOf[first] || quoteOf[at] !== quoteOf[first]) {
    return false;
  }
  if (!/^(?:DET|PRON)$/.test(tokens[first]!.pos)) return false;
  const before = tokens[at - 1];
  return (
    sentenceOf[at - 1] !== sentenceOf[first] ||
    quoteOf[at - 1] !== quoteOf[first] ||
    before?.text === ',' ||
    before?.pos === 'CCONJ'
  );
}

/** Where the head stood behind the cue among what belongs to another noun, or what it belongs to is no subject. */
function extendLeft({ tokens, phrases, phraseOf, quoteOf, sentenceOf }: Reading, first: number): number {
  for (let round = 0; round < 3; round++) {
    const link = tokens[first - 1];
    const head = phrases[phraseOf[first - 2] ?? -1];
    if (!link || !linking.has(link.lower) || !head || head.end !== first - 1 || head.form === 'pronoun') break;
    if (quoteOf[head.first] !== quoteOf[first] || sentenceOf[head.first] !== sentenceOf[first]) break;
    if (tokens[head.first - 1]?.pos === 'VERB') break;
    first = head.first;
  }
  return first;
}

/** "Jane Doe and John Roe", "the mayor and his deputy". */
function pastJoined(reading: Reading, phrase: SourceCandidate, cue: CueCandidate): number {
  const { tokens, phrases, phraseOf, quoteOf, sentenceOf } = reading;
  const isBefore = phrase.first < cue.at;
  const limit = isBefore ? cue.at : tokens.length;
  let end = phrase.whole;
  for (let round = 0; round < 3; round++) {
    const next = phrases[phraseOf[end + 1] ?? -1];
    if (tokens[end]?.lower !== 'and' || next?.first !== end + 1 || next.end > limit) break;
    if (next.form === 'pronoun' || next.form !== phrase.form || (!isBefore && phrase.form !== 'name')) break;
    if (quoteOf[next.first] !== quoteOf[phrase.first] || sentenceOf[next.first] !== sentenceOf[phrase.first]) break;
    end = endOfBelongings(reading, next, limit, null);
  }
  return end;
}

/** "Her neighbour", "Special Adviser": no name of its own, though its words may be capitals. */
const isOffice = ({ tokens, names, nameOf }: Reading, { first, end, form }: SourceCandidate): boolean => {
  const { pos, lower } = tokens[end - 1]!;
  const isDetermined = determiners.has(tokens[first]!.lower);
  // "Unlawful, the lawyer argued": an adjective alone is nobody.
  if (form === 'pronoun' || (pos === 'ADJ' && !isDetermined) || calendarWords.has(lower)) return false;
  const name = names[nameOf[end - 1]!];
  return form === 'nominal' || !name || (name.type !== 'person' && isDetermined);
};
const determiners = new Set('the a an his her their its our my'.split(' '));

/** ", a welder, Jane Doe," behind an office or a kinship: the words that say who it is. Unchanged where no person's name closes them. */
function pastName(reading: Reading, end: number, cue: CueCandidate, first: number): number {
  const { tokens, phrases, phraseOf, quoteOf, sentenceOf, nameOf, names } = reading;
  const isBefore = first < cue.at;
  let at = end;
  for (let round = 0; round < mostAppositions; round++) {
    const next = phrases[phraseOf[at + 1] ?? -1];
    if (tokens[at]?.text !== ',' || next?.first !== at + 1 || (isBefore && next.end > cue.at)) return end;
    if (next.form === 'pronoun' || quoteOf[next.first] !== quoteOf[first] || sentenceOf[next.end - 1] !== sentenceOf[first]) {
      return end;
    }
    const isPerson = names[nameOf[next.end - 1]!]?.type === 'person';
    at = isPerson ? next.end : endOfBelongings(reading, next, isBefore ? cue.at : tokens.length, null);
    if (isPerson) return closes(reading, at, first) ? at : end;
  }
  return end;
}

/** A comma or stop that no list goes on behind. */
function closes({ tokens, sentenceOf }: Reading, at: number, first: number): boolean {
  if (sentenceOf[at] !== sentenceOf[first]) return true;
  return /^[,.:]$/.test(tokens[at]!.text) && !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '');
}
