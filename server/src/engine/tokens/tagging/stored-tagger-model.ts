/** The file of what the tagger of parts of speech knows, made by scripts/lexicon/build-tagger-model.mjs. */

/** Source and flags of a regular expression, and the category of the tokens that it finds. */
export type StoredPattern = readonly [source: string, flags: string, category: number];

export interface StoredMachine {
  /** State, event, next state. Events are parts of speech, hints from 1,000 on, and 2,000 for the end of the text. */
  readonly steps: readonly (readonly number[])[];
  /** State, and the state that holds where nothing fits that comes next. */
  readonly fallbacks: readonly (readonly number[])[];
  /** State; part of speech that is found there (0: nothing; negative: whatever else the word can be); words from the first to the one meant. */
  readonly ends: readonly (readonly number[])[];
}

export interface StoredTaggerModel {
  /** Names of the parts of speech, by their numbers. */
  readonly tags: readonly string[];
  /** Words of characters up to U+00FF, so that they take a byte a character, parted by spaces; and the others. */
  readonly words: string;
  readonly otherWords: string;
  /** Part of speech by itself and in its usual spelling, hint to the machines (0: none), mask of the parts of speech that it can be. */
  readonly kinds: readonly (readonly number[])[];
  /** Base64: a byte a word, `words` first. */
  readonly wordKinds: string;
  /** Words that are read as several: each part's text, kind and part of speech. */
  readonly contractions: readonly (readonly [
    word: string,
    parts: readonly (readonly [text: string, kind: number, pos: number])[],
  ])[];
  /** What a token is as a whole, the first that fits; and what is looked for within what is none. */
  readonly whole: readonly StoredPattern[];
  readonly within: readonly StoredPattern[];
  /** Tokens with a mark behind them, before them, on both sides. */
  readonly ends: readonly (readonly [source: string, flags: string])[];
  /** Beginnings and ends of words that a hyphen does not part from the rest. */
  readonly keptPrefixes: string;
  readonly keptSuffixes: string;
  /** They run one after the other. */
  readonly machines: readonly StoredMachine[];
}
