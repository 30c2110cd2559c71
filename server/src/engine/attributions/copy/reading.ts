/** The article as this stage reads it: its tokens, each with its sentence, paragraph, quotation and noun phrase. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Name } from '../../names/name.ts';
import type { Quote, Quotes } from '../../quotes/quote.ts';
import { type PartOfSpeech, partsOfSpeech, type Sentence, type Token, type TokenRange, type Tokens } from '../../tokens/token.ts';
import { emptyFeatures, type Features, hashOf } from '../scoring/features.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';

export interface Reading {
  readonly document: NewsDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly TokenRange[];
  /** Outermost quotations, in text order. */
  readonly quotes: readonly QuoteRange[];
  readonly phrases: readonly NounPhrase[];
  /** By token index: index of its sentence. */
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** By token index: index into `quotes` of the one whose marks or words it belongs to, or -1. */
  readonly quoteOf: Int32Array;
  /** By token index: index into `phrases`, or -1. */
  readonly phraseOf: Int32Array;
  /** By phrase index: past what is tied to it (see belongings.ts); 0 until asked for. */
  readonly tied: Int32Array;
  /** By token index: index into `names`, or -1. */
  readonly nameOf: Int32Array;
  readonly names: readonly Name[];
  /** By token index: hash of the lower-case word, of its part of speech, and of the word with all quotations seen as one and the same word. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly outside: Int32Array;
  /** For whoever scores something next; emptied before use. */
  readonly scratch: Features;
}

/** An outermost quotation with its tokens, marks included: half-open indices. */
export interface QuoteRange {
  readonly quote: Quote;
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/** The noun phrase, name or outermost quotation that a token belongs to. Index -1 is not asked of the lists: that takes far longer than asking for an entry. */
export const phraseAt = ({ phrases, phraseOf }: Reading, token: number): NounPhrase | undefined =>
  entryAt(phrases, phraseOf[token]);
export const nameAt = ({ names, nameOf }: Reading, token: number): Name | undefined => entryAt(names, nameOf[token]);
export const quoteAt = ({ quotes, quoteOf }: Reading, token: number): QuoteRange | undefined => entryAt(quotes, quoteOf[token]);

const entryAt = <Entry>(list: readonly Entry[], index = -1): Entry | undefined => (index < 0 ? undefined : list[index]);

const inQuotation = hashOf('“”');
const tagHashes = Object.fromEntries(partsOfSpeech.map((pos) => [pos, hashOf(pos)])) as Readonly<Record<PartOfSpeech, number>>;

export function readCopy(
  document: NewsDocument,
  { tokens: tagged, sentences, paragraphs }: Tokens,
  { quotes }: Quotes,
  names: readonly Name[],
): Reading {
  const count = tagged.length;
  const outer = quotes.filter((quote) => quote.depth === 0);
  const tokens = new Array<Token>(count);
  const sentenceOf = new Int32Array(count);
  const paragraphOf = new Int32Array(count);
  const nameOf = new Int32Array(count).fill(-1);
  const quoteOf = new Int32Array(count).fill(-1);
  const words = new Int32Array(count);
  const tags = new Int32Array(count);
  const outside = new Int32Array(count);
  /** By quotation: the first token that begins at it or behind. */
  const firsts = new Int32Array(outer.length).fill(count);
  let name = 0;
  let quote = 0;
  let opened = 0;
  // All in one walk, while a sentence's words are at hand.
  for (let index = 0; index < sentences.length; index++) {
    const { firstToken, endToken, paragraph } = sentences[index]!;
    for (let i = firstToken; i < endToken; i++) {
      const { start, lower } = tagged[i]!;
      sentenceOf[i] = index;
      paragraphOf[i] = paragraph;
      while (name < names.length && names[name]!.end <= start) name++;
      if (name < names.length && names[name]!.start <= start) nameOf[i] = name;
      while (quote < outer.length && outer[quote]!.end <= start) quote++;
      if (quote < outer.length && outer[quote]!.start <= start) quoteOf[i] = quote;
      while (opened < outer.length && outer[opened]!.start <= start) firsts[opened++] = i;
      const token = withMendedTag(tagged, i, nameOf[i] === name && names[name]!.type === 'person');
      tokens[i] = token;
      words[i] = hashOf(lower);
      tags[i] = tagHashes[token.pos];
      outside[i] = quoteOf[i] === -1 ? words[i]! : inQuotation;
    }
  }
  const ranges = outer.map((quote, index): QuoteRange => {
    const first = firsts[index]!;
    let end = first;
    while (end < count && quoteOf[end] === index) end++;
    return { quote, index, first, end, paragraph: paragraphOf[first] ?? 0 };
  });
  const phrases = findNounPhrases(tokens, quoteOf, sentenceOf);
  const phraseOf = new Int32Array(count).fill(-1);
  for (let index = 0; index < phrases.length; index++) {
    const { first, end } = phrases[index]!;
    for (let i = first; i < end; i++) phraseOf[i] = index;
  }
  return {
    document,
    tokens,
    words,
    tags,
    outside,
    sentences,
    paragraphs,
    quotes: ranges,
    phrases,
    sentenceOf,
    paragraphOf,
    quoteOf,
    phraseOf,
    tied: new Int32Array(phrases.length),
    nameOf,
    names,
    scratch: emptyFeatures(),
  };
}

/** Words that are people's names are proper nouns, whatever else the tagger takes them for: “Swift wrote”, “Will said”. */
function withMendedTag(tokens: readonly Token[], i: number, isPerson: boolean): Token {
  const token = tokens[i]!;
  if (isMistakenNoun(tokens, i)) return taggedAs(token, 'NOUN');
  if (isMistakenName(tokens, i)) return taggedAs(token, 'PROPN');
  return isPerson && mistaken.has(token.pos) && capital.test(token.text) ? taggedAs(token, 'PROPN') : token;
}

// Written in a function, a pattern is one object more at each call.
const capital = /^\p{Lu}/u;
const capitalized = /^\p{Lu}\p{Ll}/u;
const relative = /^(?:who|which|whose)$/;
const attributive: ReadonlySet<string> = new Set(['lead', 'head', 'star']);
const endsPhrase = /^(?:VERB|AUX|PUNCT|ADP)$/;

const taggedAs = ({ start, end, text, lower, spaced }: Token, pos: PartOfSpeech): Token => ({
  start,
  end,
  text,
  lower,
  pos,
  spaced,
});

/** "from Hull", where the tagger knows the word as a verb. */
const isMistakenName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  capitalized.test(tokens[i]!.text) &&
  !tokens[i]!.lower.endsWith('ing') &&
  (tokens[i - 1]?.pos === 'ADP' || bearsClause(tokens, i));

/** "Unite, which represents …, said": a verb has no clause on it. */
const bearsClause = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === ',' && relative.test(tokens[i + 2]?.lower ?? '');

/** "According to people", "the ministry of works", "the north warned". */
function isMistakenNoun(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  if (i === 0 || (pos !== 'VERB' && pos !== 'ADV')) return false;
  const before = tokens[i - 1]!.lower;
  if (pos === 'VERB') {
    if (before === '’s' || before === "'s") return isOwned(tokens, i);
    return (before === 'of' || (before === 'to' && tokens[i - 2]?.lower === 'according')) && !lower.endsWith('ing');
  }
  // “The young forward”.
  const isDetermined =
    before === 'the' || (lower === 'forward' && tokens[i - 1]!.pos === 'ADJ' && tokens[i - 2]?.lower === 'the');
  return isDetermined && endsPhrase.test(tokens[i + 1]?.pos ?? '') && !lower.endsWith('ly');
}

/** "The paper’s | lead | author". */
const isOwned = (tokens: readonly Token[], i: number): boolean =>
  attributive.has(tokens[i]!.lower) && tokens[i + 1]?.pos === 'NOUN';

const mistaken: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['ADJ', 'ADV', 'AUX', 'INTJ', 'NOUN', 'SCONJ', 'VERB', 'X']);
