/** Cuts a run between two spaces into words, in the model's way: it is taken apart where neither the lexicon nor a pattern knows it. */
import { hashText } from '../../text/hash.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { categories, guessWord } from './guess-word.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { StoredPattern, StoredTaggerModel } from './stored-tagger-model.ts';

type Piece = readonly [text: string, category: number];
type Pattern = readonly [expression: RegExp, category: number];

/** Words that were met in a text, by how they are spelt: those behind them are read as they were. */
export type Learnt = Map<string, Word>;

/** What a run is read as, and what of that depends on the words that have been learnt before. */
export interface Cut {
  readonly words: readonly Word[];
  /** What was looked up and is not in the lexicon: were it learnt before, the run might be cut in other places. */
  readonly asked: readonly string[];
  /** Words that are learnt from the run. */
  readonly learns: readonly Word[];
}

/** Contractions are in their parts. Adds to `learnt`. */
export type CutRun = (run: string, learnt: Learnt) => Cut;

export function createCutter(
  { within, ends, keptPrefixes, keptSuffixes }: Pick<StoredTaggerModel, 'within' | 'ends' | 'keptPrefixes' | 'keptSuffixes'>,
  lexicon: Lexicon,
  categoryOf: (text: string) => number,
): CutRun {
  // The model's own patterns, which are data that comes along.
  const compile = (source: string, flags: string): RegExp => new RegExp(source, flags);
  const withinPatterns = within.map(([source, flags, category]: StoredPattern): Pattern => [compile(source, flags), category]);
  const [markBehind, markBefore, marksRound] = ends.map(([source, flags]) => compile(source, flags)) as [RegExp, RegExp, RegExp];
  const prefixes = new Set(keptPrefixes.split(' '));
  const suffixes = new Set(keptSuffixes.split(' '));

  // Of the run that is being cut.
  let words: Word[] = [];
  let asked: string[] = [];
  let learns: Word[] = [];
  let learnt: Learnt = new Map();

  function lookUp(text: string): Word | null {
    const word = lexicon.known(text) ?? learnt.get(text) ?? null;
    if (!word) asked.push(text);
    return word;
  }

  /** Appends what is in the lexicon or has been met in this text. */
  function addKnown(text: string): boolean {
    const word = lookUp(text);
    if (!word) return false;
    if (word.parts) words.push(...word.parts);
    else words.push(word);
    return true;
  }

  /** Appends it as one word. From here on it is known, and so is its small form. */
  function add(text: string, category: number): void {
    let word = lexicon.known(text) ?? learnt.get(text);
    if (!word) {
      learn((word = guess(text, category)));
      if (word.lower !== text && !(lexicon.known(word.lower) ?? learnt.get(word.lower))) learn(guess(word.lower, category));
    }
    words.push(word);
  }

  function guess(text: string, category: number): Word {
    if (category === categories.word) return lexicon.word(text, 0, text.length, hashText(text));
    return guessWord(ownCopy(text), category, lexicon.known);
  }

  function learn(word: Word): void {
    learnt.set(word.text, word);
    learns.push(word);
  }

  /** Appends a token that is not known by itself, of that category. */
  function addByCategory(text: string, category: number): void {
    if (category === categories.unknown) addUnknown(text);
    else if (category === categories.wordAndMark && !(text.length === 2 && text.endsWith('.'))) {
      add(text.slice(0, -1), categories.word);
      add(text.slice(-1), categories.mark);
    } else add(text, category === categories.wordAndMark ? categories.word : category);
  }

  function addUnknown(text: string): void {
    const behind = markBehind.exec(text);
    if (behind) {
      const [, stem = '', mark = ''] = behind;
      if (!addKnown(stem)) {
        const category = categoryOf(stem);
        if (category === categories.unknown) return addPieces(text, 0);
        addByCategory(stem, category);
      }
      return add(mark, categories.mark);
    }
    const round = markBefore.exec(text) ?? marksRound.exec(text);
    if (!round) return addPieces(text, 0);
    const [, mark = '', stem = '', markAfter] = round;
    const isKnown = lookUp(stem) !== null;
    const category = isKnown ? categories.unknown : categoryOf(stem);
    if (!isKnown && category === categories.unknown) return addPieces(text, 0);
    add(mark, categories.mark);
    if (isKnown) addKnown(stem);
    else addByCategory(stem, category);
    if (markAfter !== undefined) add(markAfter, categories.mark);
  }

  /** Looks for one pattern after the other in what those before have left. */
  function addPieces(text: string, from: number): void {
    const pattern = withinPatterns[from];
    if (!pattern) return add(text, categories.unknown);
    const [expression, category] = pattern;
    const trimmed = text.trim();
    const found = trimmed.match(expression);
    if (!found) {
      if (trimmed !== '') addPieces(trimmed, from + 1);
      return;
    }
    // All pieces are cut before the first is added, after which more would be known.
    const pieces: (Piece | string)[] = [];
    trimmed.split(expression).forEach((between, i) => {
      const rest = between.trim();
      if (rest !== '') pieces.push(rest);
      const match = found[i];
      if (match === undefined) return;
      if (category === categories.word) cutAtStops(match, pieces);
      else pieces.push([match, category]);
    });
    for (const piece of pieces) {
      if (typeof piece === 'string') addPieces(piece, from + 1);
      else if (!addKnown(piece[0])) add(...piece);
    }
  }

  const isKnownLong = (text: string): boolean => text.length > 2 && lookUp(text) !== null;

  /** Full stops belong to known words and to initials: "U.S.A.", "e.g"; else they are marks. */
  function cutAtStops(text: string, pieces: (Piece | string)[]): void {
    const parts = text.split('.');
    if (parts.length === 1 || lookUp(text) || /^(?:[A-Z]\.)+$/i.test(text)) {
      if (parts.length === 1 && !lookUp(text)) cutAtHyphens(text, pieces);
      else pieces.push([text, categories.word]);
      return;
    }
    let built = '';
    parts.forEach((part, i) => {
      const longer = built + part;
      if (built === '' || isInitials(longer) || isKnownLong(longer)) built = longer;
      else {
        cutAtHyphens(built, pieces);
        built = part;
      }
      if (i === parts.length - 1) return;
      const stopped = `${built}.`;
      if (isInitials(stopped) || isKnownLong(stopped)) built = stopped;
      else {
        cutAtHyphens(built, pieces);
        pieces.push(['.', categories.mark]);
        built = '';
      }
    });
    if (built !== '') cutAtHyphens(built, pieces);
  }

  const isInitials = (text: string): boolean => /^(?:[A-Z]\.)+[a-z]?$/i.test(text);

  /** Hyphens part words that are not known as one, but for figures and some beginnings and ends: "ex-minister", "2-0". */
  function cutAtHyphens(text: string, pieces: (Piece | string)[]): void {
    const parts = text.split(/[-–—]/);
    if (parts.length === 1 || lookUp(text) || /\d/.test(text) || prefixes.has(parts[0]!) || suffixes.has(parts.at(-1)!)) {
      pieces.push([text, categories.word]);
      return;
    }
    let at = 0;
    parts.forEach((part, i) => {
      if (part !== '') pieces.push([part, categories.word]);
      at += part.length;
      if (i < parts.length - 1) pieces.push([text.charAt(at++), categories.mark]);
    });
  }

  return (run, learntBefore) => {
    words = [];
    asked = [];
    learns = [];
    learnt = learntBefore;
    if (!addKnown(run)) addByCategory(run, categoryOf(run));
    return { words, asked, learns };
  };
}
