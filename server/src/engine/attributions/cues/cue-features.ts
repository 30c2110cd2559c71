/** What tells a word that reports speech from the same word that does not. */
import { phraseAt, type Reading } from '../copy/reading.ts';
import { add, bucket, hashOf, templates, type Features } from '../scoring/features.ts';
import { startOfVerb } from './start-of-verb.ts';
import type { CueCandidate } from './cue-candidates.ts';

const T = templates('cue', [
  'bias',
  'base',
  'word',
  'baseNext',
  'basePrevious',
  'previous',
  'previous2',
  'next',
  'next2',
  'next3',
  'tags',
  'tagsBefore',
  'tagsAfter',
  'baseTag',
  'baseTagAfter',
  'suffix',
  'listed',
  'that',
  'baseThat',
  'quoteBefore',
  'quoteAfter',
  'baseQuote',
  'quoteEdge',
  'auxiliary',
  'baseAuxiliary',
  'subject',
  'subjectWord',
  'baseSubject',
  'object',
  'objectWord',
  'left',
  'right',
  'role',
  'kind',
  'formNext',
  'comma',
  'inverted',
  'nextPair',
  'tag',
  'formTag',
] as const);

const that = hashOf('that');
/** Tokens to either side in which a quotation is looked for. */
const reach = 45;

export function cueFeatures(features: Features, reading: Reading, { at, end, kind, base, word }: CueCandidate): void {
  const { tokens, outside, tags, words, sentences, sentenceOf, quoteOf, document } = reading;
  const sentence = sentences[sentenceOf[at]!]!;
  const [first, stop] = [sentence.firstToken, sentence.endToken];
  const near = (i: number): number => (i < first ? 1 : i >= stop ? 2 : outside[i]!);
  const tag = (i: number): number => (i < first ? 1 : i >= stop ? 2 : quoteOf[i] === -1 ? tags[i]! : 3);
  const form = word ? hashOf(word.form) : 0;
  add(features, T.bias);
  add(features, T.kind, kind);
  add(features, T.base, base);
  add(features, T.word, words[at]);
  add(features, T.tag, tags[at]);
  add(features, T.formTag, form, tags[at]);
  add(features, T.baseNext, base, near(end));
  add(features, T.basePrevious, base, near(at - 1));
  add(features, T.previous, near(at - 1));
  add(features, T.previous2, near(at - 2), near(at - 1));
  add(features, T.next, near(end));
  add(features, T.next2, near(end + 1));
  add(features, T.nextPair, near(end), near(end + 1));
  add(features, T.next3, near(end + 2));
  add(features, T.tags, tag(at - 1), tag(end));
  add(features, T.tagsBefore, tag(at - 2), tag(at - 1));
  add(features, T.tagsAfter, tag(end), tag(end + 1));
  add(features, T.baseTag, base, tag(end));
  add(features, T.baseTagAfter, base, tag(end + 1));
  add(features, T.suffix, hashOf(tokens[at]!.lower.slice(-3)));
  add(features, T.listed, word ? (word.isPlain ? 2 : word.takesObject ? 3 : 1) : 0, form);
  add(features, T.formNext, form, near(end));
  let seesThat = 0;
  for (let i = end; i < Math.min(stop, end + 6); i++) if (near(i) === that) seesThat = 1 + bucket(i - end);
  add(features, T.that, seesThat, word ? 1 : 0);
  add(features, T.baseThat, base, seesThat);

  const before = quoteOf[at - 1] !== -1 ? 1 : quoteOf[at - 2] !== -1 ? 2 : distanceToQuote(reading, at, -1);
  const after = distanceToQuote(reading, end - 1, 1);
  const edge = before < 9 ? hashOf(tokens[endOfQuoteBefore(reading, at) - 2]?.text ?? '') : 0;
  add(features, T.quoteBefore, before, word ? 1 : 0);
  add(features, T.quoteAfter, after, word ? 1 : 0);
  add(features, T.baseQuote, base, before < 9 ? 1 : after < 9 ? 2 : 0);
  add(features, T.quoteEdge, before, edge);

  const verb = startOfVerb(reading, at);
  const auxiliary = verb < at ? words[verb]! : 0;
  add(features, T.auxiliary, auxiliary, form);
  add(features, T.baseAuxiliary, base, auxiliary);
  const subject = verb > first ? phraseAt(reading, verb - 1) : undefined;
  const subjectForm = subject ? hashOf(subject.form) : near(verb - 1);
  add(features, T.subject, subjectForm, word ? 1 : 0);
  add(features, T.subjectWord, subject ? words[subject.end - 1]! : 0, form);
  add(features, T.baseSubject, base, subjectForm);
  const object = end < stop && quoteOf[end] === -1 ? phraseAt(reading, end) : undefined;
  const objectForm = object?.first === end ? hashOf(object.form) : 0;
  add(features, T.object, objectForm, base);
  add(features, T.objectWord, object?.first === end ? words[object.end - 1]! : 0, word ? 1 : 0);
  add(features, T.inverted, before, objectForm);
  add(features, T.comma, tokens[(subject?.first ?? verb) - 1]?.text === ',' ? 1 : 0, subjectForm);
  add(features, T.left, bucket(at - first), word ? 1 : 0);
  add(features, T.right, bucket(stop - end), word ? 1 : 0);
  add(features, T.role, hashOf(document.paragraphs[sentence.paragraph]?.role ?? ''), word ? 1 : 0);
}

/** 1 for the neighbour, up to 8; 9 where no quotation stands on that side in the sentence. */
function distanceToQuote({ quoteOf, sentences, sentenceOf }: Reading, from: number, step: 1 | -1): number {
  const sentence = sentences[sentenceOf[from]!]!;
  for (
    let i = from + step, distance = 1;
    distance < reach && i >= sentence.firstToken && i < sentence.endToken;
    i += step, distance++
  ) {
    if (quoteOf[i] !== -1) return Math.min(8, bucket(distance));
  }
  return 9;
}

function endOfQuoteBefore({ quoteOf }: Reading, at: number): number {
  let end = at;
  while (end > Math.max(0, at - reach) && quoteOf[end - 1] === -1) end--;
  return end;
}
