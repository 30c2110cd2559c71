/** Tokens and sentences: what the token stage makes of a document. */
import type { FewAnswers } from '../text/few-answers.ts';
import type { Span } from '../text/span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), as wink-nlp gives them. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** One word, number or mark. Clitics stand alone: "don't" is "do" + "n't", "Blinken’s" is "Blinken" + "’s". */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Whether white space stands before it (true at the start of a paragraph). */
  readonly spaced: boolean;
}

/** A sentence: token indices are half-open into `Tokens.tokens`. A quotation of several sentences is cut at each of their ends. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `NewsDocument.paragraphs`. */
  readonly paragraph: number;
}

/** Half-open index ranges of one paragraph's tokens and sentences. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/**
 * A paragraph by itself: offsets and indices count from its beginning. One and the same object for the same text, as long as that is remembered:
 * what later stages make of the paragraph alone they keep beside it (see `rememberByCut`).
 */
export interface CutParagraph {
  /** The paragraph's masked copy. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What their offsets count from: 0, the paragraph's beginning; in a document that is read once, where they are made for their places, how far that is into it. */
  readonly origin: number;
  /** Index after each sentence's last token. */
  readonly sentenceEnds: readonly number[];
  /** What stages remember of it, each under a key of its own. */
  readonly memory: FewAnswers;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** One entry a paragraph of the document, in the same order. */
  readonly paragraphs: readonly TokenRange[];
  /** The paragraphs by themselves, in the same order. */
  readonly cuts: readonly CutParagraph[];
}
