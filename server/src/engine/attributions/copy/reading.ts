/** The article as this stage reads it: its tokens, each with its sentence, paragraph, quotation and noun phrase. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Name } from '../../names/name.ts';
import type { Quote, Quotes } from '../../quotes/quote.ts';
import type { Sentence, Token, TokenRange, Tokens } from '../../tokens/token.ts';
import { countLeading } from '../../text/count-leading.ts';
import { emptyFeatures, type Features } from '../scoring/features.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';
import {
  copyOf,
  type CopyMemory,
  type Page,
  type ParagraphCopy,
  phrasesAt,
  type Place,
  placeWords,
  readWords,
} from './paragraph-copy.ts';

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

/** The noun phrase or name that a token belongs to. Index -1 is not asked of the lists: that takes far longer than asking for an entry. */
export const phraseAt = ({ phrases, phraseOf }: Reading, token: number): NounPhrase | undefined =>
  entryAt(phrases, phraseOf[token]);
export const nameAt = ({ names, nameOf }: Reading, token: number): Name | undefined => entryAt(names, nameOf[token]);

const entryAt = <Entry>(list: readonly Entry[], index = -1): Entry | undefined => (index < 0 ? undefined : list[index]);

const scratch = emptyFeatures();

/** `memory` gives paragraphs that are known, and keeps those that are not. A reading with a memory lasts until the next that has it. */
export function readCopy(
  document: NewsDocument,
  { tokens: tagged, sentences, paragraphs }: Tokens,
  { quotes }: Quotes,
  names: readonly Name[],
  memory?: CopyMemory,
): Reading {
  const count = tagged.length;
  const outer = quotes.filter((quote) => quote.depth === 0);
  // One array instead of nine: to make a large one is what it costs.
  const room = memory ? memory.room(count * 9) : new Int32Array(count * 9);
  let taken = 0;
  const byToken = (): Int32Array => room.subarray(taken, (taken += count));
  const sentenceOf = byToken();
  const paragraphOf = byToken();
  const page: Page = {
    tagged,
    names,
    outer,
    tokens: new Array<Token>(count),
    nameOf: byToken().fill(-1),
    quoteOf: byToken().fill(-1),
    words: byToken(),
    tags: byToken(),
    outside: byToken(),
    firsts: new Int32Array(outer.length).fill(-1),
  };
  const places = new Array<Place>(paragraphs.length);
  const copies = new Array<ParagraphCopy | undefined>(paragraphs.length);
  let name = 0;
  let quote = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const range = paragraphs[paragraph]!;
    for (let index = range.firstSentence; index < range.endSentence; index++) {
      const { firstToken, endToken } = sentences[index]!;
      for (let i = firstToken; i < endToken; i++) {
        sentenceOf[i] = index;
        paragraphOf[i] = paragraph;
      }
    }
    const { start } = document.paragraphs[paragraph]!;
    while (name < names.length && names[name]!.start < start) name++;
    while (quote < outer.length && outer[quote]!.start < start) quote++;
    const place = (places[paragraph] = { first: range.firstToken, end: range.endToken, name, quote });
    const copy = (copies[paragraph] = memory?.get(paragraph));
    if (copy) placeWords(page, copy, place);
    else readWords(page, place);
  }
  const { tokens, quoteOf, nameOf, firsts } = page;
  const phrases: NounPhrase[] = [];
  const phraseOf = byToken().fill(-1);
  // What a phrase is depends on the words behind it, those of the next paragraph too.
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const place = places[paragraph]!;
    const copy = copies[paragraph];
    const own = copy ? phrasesAt(copy, place.first) : findNounPhrases(tokens, quoteOf, sentenceOf, place);
    if (memory && !copy) memory.keep(paragraph, copyOf(page, place, own));
    for (const phrase of own) {
      for (let i = phrase.first; i < phrase.end; i++) phraseOf[i] = phrases.length;
      phrases.push(phrase);
    }
  }
  const ranges = outer.map((quote, index): QuoteRange => {
    // Where no token is its own, the one behind it.
    const first = firsts[index] === -1 ? countLeading(tagged, ({ start }) => start < quote.start) : firsts[index]!;
    let end = first;
    while (end < count && quoteOf[end] === index) end++;
    return { quote, index, first, end, paragraph: paragraphOf[first] ?? 0 };
  });
  return {
    document,
    tokens,
    words: page.words,
    tags: page.tags,
    outside: page.outside,
    sentences,
    paragraphs,
    quotes: ranges,
    phrases,
    sentenceOf,
    paragraphOf,
    quoteOf,
    phraseOf,
    tied: byToken().fill(0),
    nameOf,
    names,
    scratch,
  };
}
