/** What stands behind a noun and belongs to it: "a source | close to the talks", "people | briefed on the matter", "Sen. Jane Doe | (R-Ohio)". */
import type { NounPhrase } from '../copy/noun-phrases.ts';
import type { Reading } from '../copy/reading.ts';
import { calendarWords } from '../../names/lists/name-words.ts';

/** Phrases tied to one noun, at most. */
const mostTies = 6;
/** Tokens of a bracket behind a name, and of a clause that tells who is meant, at most. */
const longestBracket = 7;
const longestClause = 30;

/** Tie whatever they stand behind, names of people too. */
const always = new Set(['of', 'for', 'from', 'at', 'with']);
/** Tie common nouns. "To" does where a noun follows. */
const ofNouns = new Set(
  `in to on by behind among against inside near outside within across under between around beside beyond alongside aboard along representing
  including`.split(/\s+/),
);
/** Where somebody speaks, and how the reporter goes on: "officials in a statement said", "the man in turn said". */
export const occasions: ReadonlySet<string> = new Set(
  `statement interview interviews speech email e-mail tweet letter post address conference release briefing memo call video message text column
  essay op-ed article response turn fact part particular general addition return order front advance exchange contrast recent years weeks days
  time times week month year day night morning evening afternoon weekend remarks testimony`.split(/\s+/),
);
/** Words for nobody in particular that are made somebody by what belongs to them: "those inside the hall". */
const openHeads = new Set(
  'one those some many both most several others none neither either all few another two three four five'.split(' '),
);

const manyPronouns = new Set(['them', 'us', 'these']);

/** Where the verb stands whose subject the phrase may be: at a token behind it, before it ("said a man …"), or nowhere. */
export type Predicate = number | 'before' | null;

/** Past-the-last token of the phrase with all that belongs to it, no further than `limit` and its sentence; it stops before commas. */
export function endOfBelongings(reading: Reading, phrase: NounPhrase, limit: number, verb: Predicate): number {
  const { tokens, tied, phraseOf, sentenceOf } = reading;
  if (phrase.form === 'pronoun' && !openHeads.has(tokens[phrase.end - 1]!.lower)) return phrase.end;
  const index = phraseOf[phrase.first]!;
  const isWhole = reading.phrases[index]?.end === phrase.end;
  let end = isWhole && tied[index] !== 0 ? tied[index]! : pastTies(reading, phrase, tokens.length);
  if (isWhole) tied[index] = end;
  if (end > limit) end = pastTies(reading, phrase, limit);
  if (verb === null || end >= limit || sentenceOf[end] !== sentenceOf[phrase.end - 1]) return end;
  const next = tokens[end]!;
  if (next.pos === 'VERB') end = pastParticiple(reading, end, limit, verb) ?? end;
  return opensClause(tokens, end, verb) ? pastClause(reading, end, limit, verb) : end;
}

/** "who", "whose"; "that" where its own verb stands behind it, and that is not the cue's ("a win that led her to declare"). */
function opensClause(tokens: Reading['tokens'], at: number, verb: number | 'before'): boolean {
  const lower = tokens[at]?.lower;
  if (lower === 'who' || lower === 'whose') return true;
  const next = tokens[at + 1]?.pos;
  const isInfinitive = verb !== 'before' && (tokens[verb]?.lower === 'to' || tokens[verb - 1]?.lower === 'to');
  return lower === 'that' && (next === 'VERB' || next === 'AUX') && at + 1 !== verb && !isInfinitive;
}

function pastTies(reading: Reading, phrase: NounPhrase, limit: number): number {
  const isName = reading.nameOf[phrase.end - 1] !== -1;
  let end = isName ? pastBracket(reading, phrase.end, limit) : phrase.end;
  for (let i = 0; i < mostTies && end < limit; i++) {
    const next = pastTie(reading, end, limit, isName && i === 0);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** "(R-Ohio)". */
function pastBracket({ tokens, quoteOf, sentenceOf }: Reading, end: number, limit: number): number {
  if (tokens[end]?.text !== '(' || sentenceOf[end] !== sentenceOf[end - 1]) return end;
  for (let i = end + 1; i < Math.min(limit, end + longestBracket); i++) {
    if (quoteOf[i] !== quoteOf[end] || tokens[i]!.pos === 'VERB') return end;
    if (tokens[i]!.text === ')') return i + 1;
  }
  return end;
}

/** "in the ministry", "close to the talks", "responsible for the file". */
function pastTie(reading: Reading, end: number, limit: number, isName: boolean): number | null {
  const { tokens } = reading;
  const at = !isName && tokens[end]?.pos === 'ADJ' ? end + 1 : end;
  const tie = tokens[at];
  if (!tie || at + 1 >= limit || !(always.has(tie.lower) || (!isName && ofNouns.has(tie.lower)))) return null;
  return pastNoun(reading, at + 1, end, limit, tie.lower);
}

/** Past the noun phrase that begins at `first`, in the same sentence and quotation as what stands before it. */
function pastNoun(
  { tokens, phrases, phraseOf, quoteOf, sentenceOf }: Reading,
  first: number,
  before: number,
  limit: number,
  tie: string,
): number | null {
  const next = phrases[phraseOf[first] ?? -1];
  if (!next || next.first !== first || next.end > limit) return null;
  if (quoteOf[first] !== quoteOf[before - 1] || sentenceOf[first] !== sentenceOf[before - 1]) return null;
  const { lower } = tokens[next.end - 1]!;
  // “One of them”.
  if (next.form === 'pronoun' && !openHeads.has(lower) && !(tie === 'of' && manyPronouns.has(lower))) return null;
  return tie !== 'of' && (occasions.has(lower) || calendarWords.has(lower)) ? null : next.end;
}

/**
 * "briefed on the talks", "representing the tenants", "released Friday": a participle, since the finite verb is another one: the cue, that stands right behind its noun or
 * before its subject.
 */
function pastParticiple(reading: Reading, end: number, limit: number, verb: number | 'before'): number | null {
  const { tokens, quoteOf, sentenceOf } = reading;
  const participle = tokens[end];
  if (participle?.pos !== 'VERB' || quoteOf[end] !== -1 || !/(?:ed|ing|en|ught|own)$/.test(participle.lower)) {
    return null;
  }
  let past = pastPlain(end + 1);
  for (let more = past; more !== null; more = pastTie(reading, more, limit, false)) past = more;
  return past !== null && (past === verb || verb === 'before') ? past : null;

  function pastPlain(at: number): number | null {
    const tie = tokens[at];
    if (!tie || at >= limit || sentenceOf[at] !== sentenceOf[end]) return null;
    if (tie.pos === 'ADP') return pastNoun(reading, at + 1, at + 1, limit, 'of');
    return verb === 'before' ? null : pastNoun(reading, at, at, limit, 'of');
  }
}

/** "who did not want to be named": up to the verb, or to the next comma where the verb stands before its subject. */
function pastClause({ tokens, quoteOf, sentenceOf }: Reading, end: number, limit: number, verb: number | 'before'): number {
  if (end + 1 >= limit) return end;
  const last = Math.min(verb === 'before' ? tokens.length : verb, end + longestClause);
  for (let i = end; i < last; i++) {
    const isBound = quoteOf[i] !== quoteOf[end] || sentenceOf[i] !== sentenceOf[end] || /^[,;:.!?–—]$/.test(tokens[i]!.text);
    if (isBound) return verb === 'before' && i > end + 2 ? i : end;
  }
  return verb !== 'before' && last === verb && verb > end + 2 ? verb : end;
}
