/** Reads annotated names and lays them over our tokens. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseDocument, withoutByteOrderMark } from '../../src/engine/document/parse-document.ts';
import { createCompoundCutter } from '../../src/engine/names/tagging/cut-compounds.ts';
import { createEvidenceGatherer, type Evidence } from '../../src/engine/names/tagging/document-evidence.ts';
import { beginOf, endOf, insideOf, singleOf, tagTypes, type TagType } from '../../src/engine/names/tagging/labels.ts';
import { isQuoted, quotedSpans } from '../../src/engine/names/tagging/quoted-spans.ts';
import { createWordsReader, type ParagraphWords, type Stretch, type Words } from '../../src/engine/names/tagging/read-words.ts';
import type { WordLists } from '../../src/engine/names/tagging/word-flags.ts';
import { findQuotes } from '../../src/engine/quotes/find-quotes.ts';
import { finish } from '../../src/engine/text/steps.ts';
import type { Tagger } from '../../src/engine/tokens/tagger.ts';
import type { Token } from '../../src/engine/tokens/token.ts';
import { tokenize } from '../../src/engine/tokens/tokenize.ts';

export interface GoldName {
  readonly s: number;
  readonly e: number;
  /** As the annotators call it: "Person", "Facility" … */
  readonly type: string;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** How much its words count in training. */
  readonly weight: number;
}

/** The words of an article: one entry a token, for its paragraphs are read together. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly paragraphs: readonly ParagraphWords[];
  readonly stretches: readonly Stretch[];
  readonly evidence: Evidence;
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
}

/** An article with our analysis and the labels its names give; gold names that our tokens cannot express are counted. */
export interface Lesson {
  readonly article: GoldArticle;
  readonly scene: Scene;
  /** One label a token. */
  readonly labels: Uint8Array;
  readonly missed: number;
}

const typeByName: Readonly<Record<string, TagType>> = {
  person: 'person',
  organization: 'organization',
  location: 'place',
  place: 'place',
  facility: 'place',
  norp: 'demonym',
  misc: 'other',
  product: 'other',
  event: 'other',
  work: 'other',
};

/** Type of the tagger for an annotator's type; dates and sums of money are no names. */
export const tagTypeOf = (type: string): TagType | undefined => typeByName[type.toLowerCase()];

export function readLines<T>(path: string): T[] {
  const raw = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export function lessonOf(article: GoldArticle, tagger: Tagger, lists: WordLists): Lesson {
  const document = parseDocument(withoutByteOrderMark(article.text), 'plain');
  const { cuts } = tokenize(document, tagger);
  const tokens = cuts.flatMap(createCompoundCutter(lists));
  const paragraphs = finish(createWordsReader(lists)(document, cuts));
  const stretches = paragraphs.flatMap((paragraph) => paragraph.stretches);
  const words = paragraphs[0]!.words;
  const quoted = new Uint8Array(tokens.length);
  quotedSpans(document.paragraphs, findQuotes(document)).forEach((spans, index) => {
    const { first, end } = paragraphs[index]!;
    for (let i = first; i < end; i++) if (isQuoted(spans, words.start[i]!, words.end[i]!)) quoted[i] = 1;
  });
  const scene: Scene = { tokens, words, paragraphs, stretches, evidence: createEvidenceGatherer()(paragraphs), quoted };
  const labels = new Uint8Array(tokens.length);
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  stretches.forEach(({ first, end }, index) => stretchOf.fill(index, first, end));
  const starts = new Map(tokens.map(({ start }, i) => [start, i]));
  const ends = new Map(tokens.map(({ end }, i) => [end, i]));
  let missed = 0;
  for (const { s, e, type } of article.names) {
    const tagType = tagTypeOf(type);
    if (!tagType) continue;
    const first = starts.get(s);
    const last = ends.get(e);
    const isIn =
      first !== undefined &&
      last !== undefined &&
      first <= last &&
      stretchOf[first]! >= 0 &&
      stretchOf[first] === stretchOf[last];
    if (!isIn) {
      if (/[A-Z]/.test(article.text.slice(s, e))) missed++;
      continue;
    }
    const number = tagTypes.indexOf(tagType);
    if (first === last) labels[first] = singleOf(number);
    else {
      labels.fill(insideOf(number), first, last);
      labels[first] = beginOf(number);
      labels[last] = endOf(number);
    }
  }
  return { article, scene, labels, missed };
}
