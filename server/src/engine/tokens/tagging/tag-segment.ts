/** Words with parts of speech out of a text: cut, looked up, and corrected by what stands round them. */
import { hashText } from '../../text/hash.ts';
import { isAbbreviation } from '../abbreviations.ts';
import type { Piece, Spelt } from '../mend-words.ts';
import type { PartOfSpeech } from '../token.ts';
import { partsOfSpeech } from '../token.ts';
import { createCategories, kinds } from './categorize.ts';
import { createCutter, type Learnt } from './cut-words.ts';
import { loadLexicon, type Word } from './lexicon.ts';
import { createRunReader } from './read-runs.ts';
import { eventOf, loadMachine, runMachine } from './run-machine.ts';
import type { StoredTaggerModel } from './stored-tagger-model.ts';

/** Of one text; the arrays are used for the next text again, and may hold more than is counted. */
export interface TaggedSegment extends PlacedWords {
  /** So many of `words` and of `tags` count. */
  readonly wordCount: number;
  /** Some may be empty: between two full stops the cutter sees such a word. */
  readonly words: readonly Word[];
  /** Whether the words add up to the text; if not, nothing but them is of use. */
  readonly addsUp: boolean;
}

/** Words as they stand in a text. */
export interface PlacedWords {
  /** So many of `spelt`, `starts` and `firsts` count. */
  readonly count: number;
  readonly spelt: readonly Spelt[];
  /** Where each begins. */
  readonly starts: readonly number[];
  /** For each its index in `tags`; where it is a piece, from whose `word` on the tagger's words count, as the complement of the first one's index. */
  readonly firsts: readonly number[];
  /** One for each word of the tagger. */
  readonly tags: readonly PartOfSpeech[];
}

/** Tags a text whose only white space are spaces. */
export type TagSegment = (text: string) => TaggedSegment;

/** Room for so many words is kept; a longer text's is given back, with its words. */
const mostKept = 10_000;

const space = 32;
const fullStop = 46;
/** As in `hashText`. */
const hashBegin = 0x811c9dc5;
const hashFactor = 0x01000193;

/** Some ten milliseconds. */
export function createSegmentTagger(model: StoredTaggerModel): TagSegment {
  const lexicon = loadLexicon(model);
  const { categoryOf, kindOf } = createCategories(model.whole);
  const readRun = createRunReader(createCutter(model, lexicon, categoryOf));
  const machines = model.machines.map(loadMachine);
  const known: ReadonlySet<string> = new Set(partsOfSpeech);
  const names = model.tags.map((name) => (known.has(name) ? (name as PartOfSpeech) : 'X'));
  const found = { words: [] as number[], pos: [] as number[] };
  let numbers = new Uint8Array(256);
  let events = new Uint16Array(256);

  // Of the text that is being tagged.
  const words: Word[] = [];
  const tags: PartOfSpeech[] = [];
  const spelt: Spelt[] = [];
  const starts: number[] = [];
  const firsts: number[] = [];
  // They are not emptied: that would give back their room, to be asked for again.
  let wordCount = 0;
  let count = 0;
  const learnt: Learnt = new Map();
  let hasLearntPieces = false;
  let addsUp = true;

  function addWord(word: Word, start: number): void {
    firsts[count] = wordCount;
    words[wordCount++] = word;
    spelt[count] = word;
    starts[count++] = start;
  }

  /** As the text's words so far have it: from here on it is known, and so is its small form. */
  function learn(word: Word): Word {
    if (word.isKnown) return word;
    const before = learnt.get(word.text);
    if (before !== undefined) return before;
    learnt.set(word.text, word);
    const { lower } = word;
    if (lower !== word.text && !learnt.has(lower) && !lexicon.known(lower)) {
      learnt.set(lower, lexicon.word(lower, 0, lower.length, hashText(lower)));
    }
    return word;
  }

  /** Any run. */
  function addRun(text: string, start: number, end: number): void {
    const run = readRun(text.slice(start, end), learnt);
    const first = wordCount;
    for (let i = 0; i < run.words.length; i++) words[wordCount++] = run.words[i]!;
    if (run.learns.length > 0) hasLearntPieces = true;
    if (run.pieces === null) {
      addsUp = false;
      return;
    }
    let at = start;
    for (let i = 0; i < run.pieces.length; i++) {
      const piece = run.pieces[i]!;
      spelt[count] = piece;
      starts[count] = at;
      firsts[count++] = isWhole(piece) ? first + piece.word : ~first;
      at += piece.text.length;
    }
  }

  /** A run of letters; `hash` is theirs. */
  function addLetters(text: string, start: number, end: number, hash: number): void {
    const word = lexicon.word(text, start, end, hash);
    if (word.parts !== null) addRun(text, start, end);
    else addWord(learn(word), start);
  }

  /** A run of letters with a mark behind them; `hash` is that of the letters. */
  function addLettersAndMark(text: string, start: number, mark: number, hash: number): void {
    const code = text.charCodeAt(mark);
    const end = mark + 1;
    const both = Math.imul(hash ^ code, hashFactor);
    const sign = lexicon.known(text.charAt(mark));
    if (sign === null || lexicon.has(text, start, end, both) || (hasLearntPieces && learnt.has(text.slice(start, end)))) {
      return addRun(text, start, end);
    }
    const word = lexicon.word(text, start, mark, hash);
    const isStopped =
      code === fullStop && (mark === start + 1 || (!isSmallLetter(text.charCodeAt(start)) && isAbbreviation(`${word.text}.`)));
    if (isStopped) return addRun(text, start, end);
    addWord(learn(word), start);
    addWord(sign, mark);
  }

  function cut(text: string): void {
    if (words.length > mostKept) words.length = tags.length = spelt.length = starts.length = firsts.length = 0;
    wordCount = count = 0;
    if (learnt.size > 0) learnt.clear();
    hasLearntPieces = false;
    addsUp = true;
    const { length } = text;
    for (let at = 0; at < length; at++) {
      let code = text.charCodeAt(at);
      if (code === space) continue;
      const start = at;
      let hash = hashBegin;
      while (kindOf(code) === kinds.letter) {
        hash = Math.imul(hash ^ code, hashFactor);
        code = ++at < length ? text.charCodeAt(at) : space;
      }
      if (code === space) addLetters(text, start, at, hash);
      else if (at > start && kindOf(code) === kinds.mark && (at + 1 === length || text.charCodeAt(at + 1) === space)) {
        addLettersAndMark(text, start, at, hash);
      } else {
        const next = text.indexOf(' ', at);
        at = next < 0 ? length : next;
        addRun(text, start, at);
        continue;
      }
    }
  }

  return (text) => {
    cut(text);
    const length = wordCount;
    if (numbers.length < length) {
      numbers = new Uint8Array(length * 2);
      events = new Uint16Array(length * 2);
    }
    for (let i = 0; i < length; i++) numbers[i] = words[i]!.pos;
    for (let m = 0; m < machines.length; m++) {
      for (let i = 0; i < length; i++) events[i] = eventOf(words[i]!.hint, numbers[i]!);
      found.words.length = found.pos.length = 0;
      runMachine(machines[m]!, events, length, found);
      for (let k = 0; k < found.words.length; k++) {
        const word = found.words[k]!;
        const pos = found.pos[k]!;
        if (pos < 0) numbers[word] = -pos;
        else if ((words[word]!.tags >>> pos) & 1) numbers[word] = pos;
      }
    }
    for (let i = 0; i < length; i++) {
      const word = words[i]!;
      tags[i] = names[word.isFixed ? word.pos : numbers[i]!]!;
    }
    return { wordCount, words, tags, count, spelt, starts, firsts, addsUp };
  };
}

/** No abbreviation begins with one. */
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const isWhole = ({ pos, isPronoun, parts }: Piece): boolean => pos === null && !isPronoun && parts === null;
