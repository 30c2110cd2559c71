/** What tells the noun phrase that speaks a cue from the others in its sentence. */
import type { CueCandidate } from '../cues/cue-candidates.ts';
import type { NounPhrase } from '../copy/noun-phrases.ts';
import { nameAt, phraseAt, type Reading } from '../copy/reading.ts';
import { add, bucket, hashOf, templates, type Features } from '../scoring/features.ts';
import { startOfVerb } from '../cues/start-of-verb.ts';
import { cueKinds, isTime } from '../cues/cue-candidates.ts';
import { endOfBelongings, type Predicate } from './belongings.ts';
import { endOfClauseBetween } from './clause-between.ts';

const T = templates('source', [
  'side',
  'distance',
  'phrases',
  'kindSide',
  'baseSide',
  'form',
  'head',
  'pronoun',
  'before',
  'after',
  'tagBefore',
  'tagAfter',
  'between',
  'comma',
  'verbs',
  'who',
  'first',
  'subjectOf',
  'joined',
  'cueNext',
  'cuePrevious',
  'quote',
  'name',
  'quoteSide',
  'adjacent',
  'nonePrevious',
  'noneNext',
  'noneBase',
  'noneAuxiliary',
  'none',
  'passive',
  'afterOrder',
  'position',
  'beforeFirst',
  'genitive',
  'quoted',
  'formDistance',
  'firstWord',
  'quoteDistance',
  'capital',
  'participle',
  'participleNext',
] as const);

/** At most this many phrases on each side are looked at. */
const reachBefore = 14;
const reachAfter = 6;
/** And at most this many tokens. */
const reachTokens = 90;

/** A noun phrase that may name the speaker. */
export interface SourceCandidate extends NounPhrase {
  /** Past-the-last token of the phrase with what belongs to it: "a source | close to the talks". */
  readonly whole: number;
}

/** Noun phrases outside quotations in the cue's sentence, nearest side first by text order; those that belong to one before them are no subjects and left out. */
export function sourceCandidates(reading: Reading, cue: CueCandidate): SourceCandidate[] {
  const { before, after } = phrasesRound(reading, cue);
  const verb = isParticiple(reading, cue) || cue.kind !== cueKinds.verb ? null : startOfVerb(reading, cue.at);
  const candidates: SourceCandidate[] = [];
  let taken = 0;
  for (const phrase of before) {
    if (verb !== null && (phrase.first < taken || isTimeAlone(reading, phrase))) continue;
    const candidate = withBelongings(reading, phrase, cue.at, verb);
    taken = verb === null ? candidate.whole : (endOfClauseBetween(reading, candidate.whole, verb) ?? candidate.whole);
    candidates.push(candidate);
  }
  // Behind the cue only its inverted subject is told from what belongs to it: "said a nurse | on the night shift".
  for (const phrase of after) {
    const isSubject = phrase.first === cue.end;
    candidates.push(
      isSubject ? withBelongings(reading, phrase, reading.tokens.length, 'before') : asCandidate(phrase, phrase.end),
    );
  }
  return candidates;
}

/** “At | 3:40 a.m. | by a baker”: nobody. */
const isTimeAlone = ({ tokens }: Reading, { first, end }: NounPhrase): boolean =>
  isTime(tokens[first]!.lower) && (end === first + 1 || /^[ap]\.?m\.?$/.test(tokens[end - 1]!.lower));

/** Participles have no subject before them that is theirs alone: "a speech by Doe claiming that". */
const isParticiple = ({ tokens }: Reading, { at, kind }: CueCandidate): boolean =>
  kind === cueKinds.verb && tokens[at]!.lower.endsWith('ing') && tokens[at - 1]?.pos !== 'AUX';

function withBelongings(reading: Reading, phrase: NounPhrase, limit: number, verb: Predicate): SourceCandidate {
  const whole = endOfBelongings(reading, phrase, limit, verb);
  const isOpen = whole > phrase.end && phrase.form === 'pronoun';
  return isOpen ? { ...asCandidate(phrase, whole), form: 'nominal' } : asCandidate(phrase, whole);
}

const asCandidate = ({ first, end, form }: NounPhrase, whole: number): SourceCandidate => ({ first, end, form, whole });

function phrasesRound(reading: Reading, cue: CueCandidate): { readonly before: NounPhrase[]; readonly after: NounPhrase[] } {
  const { sentences, sentenceOf, quoteOf } = reading;
  const sentence = sentences[sentenceOf[cue.at]!]!;
  const before: NounPhrase[] = [];
  for (let i = cue.at; i >= Math.max(sentence.firstToken, cue.at - reachTokens) && before.length < reachBefore; i--) {
    const phrase = phraseAt(reading, i);
    if (!phrase || quoteOf[phrase.first] !== -1) continue;
    if (phrase.end <= cue.at) before.unshift(phrase);
    else if (phrase.first < cue.at) before.unshift(...possessorOf(reading, phrase, cue));
    i = phrase.first;
  }
  const after: NounPhrase[] = [];
  for (let i = cue.end; i < Math.min(sentence.endToken, cue.end + reachTokens) && after.length < reachAfter; i++) {
    const phrase = phraseAt(reading, i);
    if (!phrase || phrase.first < cue.end) continue;
    if (quoteOf[phrase.first] === -1) after.push(phrase);
    i = phrase.end - 1;
  }
  return { before, after };
}

/** "Jane Doe’s" in "Jane Doe’s claim that", "his" in "his claim that", "Jane Doe" in "Jane Doe notes", where the verb is taken for a noun. */
function possessorOf({ tokens }: Reading, phrase: NounPhrase, cue: CueCandidate): NounPhrase[] {
  for (let i = cue.at - 1; i > phrase.first; i--) {
    if (!/^[’']s?$/.test(tokens[i]!.text)) continue;
    return [{ first: phrase.first, end: i, form: tokens[i - 1]!.pos === 'PROPN' ? 'name' : 'nominal' }];
  }
  const isPronoun = /^(?:his|her|their|its|my|our|your)$/.test(tokens[phrase.first]!.lower);
  if (isPronoun) return [{ first: phrase.first, end: phrase.first + 1, form: 'pronoun' }];
  const isSubject = cue.at === phrase.end - 1 && /^(?:PROPN|NOUN)$/.test(tokens[cue.at - 1]!.pos);
  return isSubject ? [{ first: phrase.first, end: cue.at, form: tokens[cue.at - 1]!.pos === 'PROPN' ? 'name' : 'nominal' }] : [];
}

/** Features of one candidate; `index` among `all`. */
export function sourceFeatures(
  features: Features,
  reading: Reading,
  cue: CueCandidate,
  all: readonly SourceCandidate[],
  index: number,
): void {
  const { tokens, outside, tags, words, quoteOf, sentences, sentenceOf } = reading;
  const phrase = all[index]!;
  const sentence = sentences[sentenceOf[cue.at]!]!;
  const { whole } = phrase;
  const isBefore = phrase.end <= cue.at;
  const side = isBefore ? 1 : 2;
  const firstAfter = all.findIndex(({ first }) => first >= cue.end);
  const order = Math.abs((isBefore ? (firstAfter < 0 ? all.length : firstAfter) - 1 : firstAfter) - index);
  const verb = startOfVerb(reading, cue.at);
  const gap = isBefore ? verb - whole : phrase.first - cue.end;
  const [from, to] = isBefore ? [whole, verb] : [cue.end, phrase.first];
  let commas = 0;
  let verbs = 0;
  let who = 0;
  let quoted = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.text === ',') commas++;
    if (quoteOf[i] !== -1) quoted = 1;
    else if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') verbs++;
    if (tokens[i]!.lower === 'who' || tokens[i]!.lower === 'which') who = 1;
  }
  const form = hashOf(phrase.form);
  const previous = phrase.first > sentence.firstToken ? outside[phrase.first - 1]! : 1;
  const next = whole < sentence.endToken ? outside[whole]! : 2;
  const nextTag = whole < sentence.endToken ? (quoteOf[whole] === -1 ? tags[whole]! : 3) : 2;
  const previousTag = phrase.first > sentence.firstToken ? (quoteOf[phrase.first - 1] === -1 ? tags[phrase.first - 1]! : 3) : 1;
  const cuePrevious = verb > sentence.firstToken ? outside[verb - 1]! : 1;
  const cueNext = cue.end < sentence.endToken ? outside[cue.end]! : 2;
  const head = words[phrase.end - 1]!;
  const isSubject = tokens[whole]?.pos === 'VERB' || tokens[whole]?.pos === 'AUX' ? 1 : 0;
  const name = nameAt(reading, phrase.end - 1);
  const auxiliary = verb < cue.at ? words[cue.at - 1]! : 0;
  const quoteBefore = quoteOf[cue.at - 1] !== -1 ? 1 : quoteOf[verb - 2] !== -1 && verb - 2 >= sentence.firstToken ? 2 : 0;
  const quoteNext = quoteOf[cue.end] !== -1 ? 1 : 0;
  const kind = cue.kind * 4 + side;

  add(features, T.side, side);
  add(features, T.kindSide, kind, hashOf(cue.word?.form ?? ''));
  add(features, T.baseSide, cue.base, side);
  add(features, T.distance, bucket(gap), kind);
  add(features, T.phrases, bucket(order), kind);
  add(features, T.form, form, kind);
  add(features, T.formDistance, form, bucket(gap) * 8 + side);
  add(features, T.head, head, side);
  add(features, T.firstWord, words[phrase.first], side);
  add(features, T.before, previous, side);
  add(features, T.after, next, side);
  add(features, T.tagBefore, previousTag, side * 16 + Math.min(order, 3));
  add(features, T.tagAfter, nextTag, side * 16 + Math.min(order, 3));
  add(features, T.between, Math.min(verbs, 3) * 4 + Math.min(commas, 3), kind);
  add(features, T.comma, Math.min(commas, 4), bucket(order) * 4 + side);
  add(features, T.verbs, Math.min(verbs, 4), bucket(order) * 4 + side);
  add(features, T.who, who, side * 16 + Math.min(order, 8));
  add(features, T.first, index === 0 ? 1 : 0, kind);
  add(features, T.beforeFirst, index === 0 ? 1 : 0, Math.min(commas, 3) * 4 + Math.min(verbs, 3));
  add(features, T.subjectOf, isSubject, side * 16 + Math.min(verbs, 4));
  add(features, T.joined, cuePrevious, isSubject * 16 + Math.min(order, 3) * 4 + side);
  add(features, T.cueNext, cueNext, kind * 16 + Math.min(order, 3));
  add(features, T.cuePrevious, cuePrevious, kind * 16 + Math.min(order, 3));
  add(features, T.quote, quoteBefore * 2 + quoteNext, kind * 16 + Math.min(order, 3));
  add(features, T.quoteSide, quoted, kind);
  add(features, T.quoteDistance, quoteBefore, side * 64 + bucket(gap) * 4 + (phrase.form === 'pronoun' ? 1 : 0));
  add(features, T.adjacent, gap === 0 ? 1 : 0, cue.base);
  add(features, T.name, name ? hashOf(name.type) : 0, side);
  add(features, T.capital, name ? hashOf(name.type) : 0, Math.min(order, 3) * 4 + side);
  add(features, T.passive, auxiliary, side * 16 + Math.min(order, 3));
  add(features, T.genitive, next, side * 4 + (tokens[whole]?.lower === '’s' || tokens[whole]?.lower === "'s" ? 1 : 0));
  add(features, T.position, phrase.first === sentence.firstToken ? 1 : 0, side * 16 + Math.min(order, 8));
  if (isParticiple(reading, cue)) {
    // "…, adding that": whoever is the subject of the verb before, mostly what the sentence begins with.
    add(features, T.participle, index === 0 ? 1 : 0, side * 64 + Math.min(order, 7) * 8 + Math.min(commas, 3));
    add(features, T.participleNext, nextTag, side * 16 + (index === 0 ? 8 : 0) + (phrase.form === 'nominal' ? 1 : 0));
  }
  if (phrase.form === 'pronoun') add(features, T.pronoun, head, kind * 16 + Math.min(order, 3));
}

/** Features of "nobody is named" for this cue. */
export function noSourceFeatures(features: Features, reading: Reading, cue: CueCandidate): void {
  const { words, outside } = reading;
  const verb = startOfVerb(reading, cue.at);
  add(features, T.none, cue.kind);
  add(features, T.noneBase, cue.base, hashOf(cue.word?.form ?? ''));
  add(features, T.nonePrevious, outside[cue.at - 1] ?? 1, cue.kind);
  add(features, T.noneNext, outside[cue.end] ?? 2, cue.kind);
  add(features, T.noneAuxiliary, verb < cue.at ? words[verb]! : 0, hashOf(cue.word?.form ?? ''));
}
