/** The words of one paragraph as this stage reads them: read anew, or placed in another version of the text. */
import type { Name } from '../../names/name.ts';
import type { Quote } from '../../quotes/quote.ts';
import { type PartOfSpeech, partsOfSpeech, type Token } from '../../tokens/token.ts';
import { hashOf } from '../scoring/features.ts';
import { taggedAs, withMendedTag } from './mend-tags.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** What is read of one paragraph. Indices count from its first token, name and quotation, but for those of phrases. */
export interface ParagraphCopy {
  /** Tokens whose part of speech is another than the tagger’s. */
  readonly mended: readonly { readonly at: number; readonly pos: PartOfSpeech }[];
  /** By token, as in a Reading. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly outside: Int32Array;
  readonly nameOf: Int32Array;
  readonly quoteOf: Int32Array;
  /** By quotation its first token. */
  readonly firsts: Int32Array;
  /** As they stood in the text that was read last, where the paragraph began at that token. */
  firstToken: number;
  phrases: readonly NounPhrase[];
}

/** Paragraphs of a text by their indices. */
export interface CopyMemory {
  readonly get: (paragraph: number) => ParagraphCopy | undefined;
  readonly keep: (paragraph: number, copy: ParagraphCopy) => void;
  /** Room for so many numbers, whatever is in it: that of the reading before, if it is large enough. */
  readonly room: (length: number) => Int32Array;
}

/** A text that is being read; by token, as in a Reading. */
export interface Page {
  readonly tagged: readonly Token[];
  readonly names: readonly Name[];
  /** Outermost quotations. */
  readonly outer: readonly Quote[];
  readonly tokens: Token[];
  readonly nameOf: Int32Array;
  readonly quoteOf: Int32Array;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly outside: Int32Array;
  /** By quotation its first token, or -1. */
  readonly firsts: Int32Array;
}

/** Where a paragraph stands: its tokens, half-open, and its first name and quotation, if it has any. */
export interface Place {
  readonly first: number;
  readonly end: number;
  readonly name: number;
  readonly quote: number;
}

const inQuotation = hashOf('“”');
const tagHashes = Object.fromEntries(partsOfSpeech.map((pos) => [pos, hashOf(pos)])) as Readonly<Record<PartOfSpeech, number>>;

/** All in one walk, while the words are at hand. */
export function readWords(
  { tagged, names, outer, tokens, nameOf, quoteOf, words, tags, outside, firsts }: Page,
  place: Place,
): void {
  let { name, quote } = place;
  let opened = quote;
  for (let i = place.first; i < place.end; i++) {
    const { start, lower } = tagged[i]!;
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

/** The same from what is known of the paragraph. */
export function placeWords(
  { tagged, tokens, nameOf, quoteOf, words, tags, outside, firsts }: Page,
  copy: ParagraphCopy,
  { first, name, quote }: Place,
): void {
  for (let i = 0, at = first; i < copy.words.length; i++, at++) {
    tokens[at] = tagged[at]!;
    words[at] = copy.words[i]!;
    tags[at] = copy.tags[i]!;
    outside[at] = copy.outside[i]!;
    if (copy.nameOf[i]! >= 0) nameOf[at] = copy.nameOf[i]! + name;
    if (copy.quoteOf[i]! >= 0) quoteOf[at] = copy.quoteOf[i]! + quote;
  }
  for (let i = 0; i < copy.firsts.length; i++) firsts[quote + i] = first + copy.firsts[i]!;
  for (const { at, pos } of copy.mended) tokens[first + at] = taggedAs(tagged[first + at]!, pos);
}

/** What is to be known of a paragraph of the page. */
export function copyOf(
  { tagged, tokens, nameOf, quoteOf, words, tags, outside, firsts }: Page,
  { first, end, name, quote }: Place,
  phrases: readonly NounPhrase[],
): ParagraphCopy {
  const mended: { readonly at: number; readonly pos: PartOfSpeech }[] = [];
  for (let i = first; i < end; i++) if (tokens[i] !== tagged[i]) mended.push({ at: i - first, pos: tokens[i]!.pos });
  let opened = quote;
  while (opened < firsts.length && firsts[opened]! >= first && firsts[opened]! < end) opened++;
  return {
    mended,
    words: words.slice(first, end),
    tags: tags.slice(first, end),
    outside: outside.slice(first, end),
    nameOf: countedFrom(name, nameOf.slice(first, end)),
    quoteOf: countedFrom(quote, quoteOf.slice(first, end)),
    firsts: countedFrom(first, firsts.slice(quote, opened)),
    firstToken: first,
    phrases,
  };
}

/** The same numbers, -1 apart, less by so much. */
function countedFrom(first: number, numbers: Int32Array): Int32Array {
  for (let i = 0; i < numbers.length; i++) if (numbers[i] !== -1) numbers[i]! -= first;
  return numbers;
}

/** Its phrases where the paragraph begins at that token. */
export function phrasesAt(copy: ParagraphCopy, firstToken: number): readonly NounPhrase[] {
  const by = firstToken - copy.firstToken;
  if (by !== 0) {
    copy.phrases = copy.phrases.map(({ first, end, form }) => ({ first: first + by, end: end + by, form }));
    copy.firstToken = firstToken;
  }
  return copy.phrases;
}
