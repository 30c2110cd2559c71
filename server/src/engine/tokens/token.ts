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
 * A paragraph by itself: indices count from its beginning. One and the same object for the same text, as long as that is remembered:
 * what later stages make of the paragraph alone they keep beside it (see `rememberByCut`), with offsets from its beginning.
 */
export interface CutParagraph {
  /** The paragraph's masked copy. */
  readonly text: string;
  /** Where the paragraph stood in the document that was read last: a story's tokens stand in memory once. */
  readonly tokens: readonly Token[];
  /** How far into that document the paragraph began: the offset of a token from the paragraph's beginning is that less. */
  readonly origin: number;
  /** Index after each sentence's last token. */
  readonly sentenceEnds: readonly number[];
  /** What stages remember of it, each under a key of its own. */
  readonly memory: FewAnswers;
  /** Nobody asks for a part of it twice: what follows from it need not be remembered. */
  readonly isReadOnce: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** One entry a paragraph of the document, in the same order. */
  readonly paragraphs: readonly TokenRange[];
  /** The paragraphs by themselves, in the same order. */
  readonly cuts: readonly CutParagraph[];
}
