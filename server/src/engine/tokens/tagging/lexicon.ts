/** The words that the tagger knows, packed: one string and a hash table of numbers; and those used last, ready to be used again. */
import { decodeBase64 } from '../../text/decode-base64.ts';
import { hashText } from '../../text/hash.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { categories, guessWord } from './guess-word.ts';
import { lowerOf } from './lower-of.ts';
import type { StoredTaggerModel } from './stored-tagger-model.ts';

/** A word as the tagger works on it. Parts of speech are numbers, see `StoredTaggerModel.tags`. */
export interface Word {
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
  /** Its part of speech where nothing round it says otherwise. */
  readonly pos: number;
  /** The same of the word as it is spelt. */
  readonly ownPos: number;
  /** To the machines; 0 for none. */
  readonly hint: number;
  /** Bit n: it can be part of speech n. */
  readonly tags: number;
  /** Whether it is this part of speech, whatever stands round it. */
  readonly isFixed: boolean;
  /** What a contraction is read as. */
  readonly parts: readonly Word[] | null;
  /** Whether the lexicon holds it; if not, it is guessed by its letters. */
  readonly isKnown: boolean;
  /** See `hashText`. */
  readonly hash: number;
}

export interface Lexicon {
  /** The word, spelt exactly so, or null. It holds on to no longer text. */
  readonly known: (text: string) => Word | null;
  /** The word of the text's units `from` up to `to`, whose hash is given: guessed, if it is not known. */
  readonly word: (text: string, from: number, to: number, hash: number) => Word;
  /** Whether just these units are a known word. */
  readonly has: (text: string, from: number, to: number, hash: number) => boolean;
}

/** Places for words used last, in pairs: an article has some hundred different ones, a long one some thousand. */
const readyWords = 8192;

/** Where a word begins takes the low bits of an entry of the table, the upper bits of its hash the rest. */
const startBits = 21;

const noun = 8;

/** Some ten milliseconds. */
export function loadLexicon({ words, otherWords, kinds, wordKinds, contractions }: StoredTaggerModel): Lexicon {
  const kindByWord = decodeBase64(wordKinds);
  const wordOf = (text: string, kind: number, hash: number, parts: readonly Word[] | null = null): Word => {
    const [ownPos = 0, pos = 0, hint = 0, tags = 0] = kinds[kind]!;
    return { text, lower: lowerOf(text), pos: pos || noun, ownPos, hint, tags, isFixed: false, parts, isKnown: true, hash };
  };
  const partsOf = new Map(
    contractions.map(([word, parts]) => [
      word,
      parts.map(([text, kind, pos]): Word => ({ ...wordOf(text, kind, 0), pos, isFixed: true })),
    ]),
  );

  let size = 1024;
  while (size < kindByWord.length * 1.4) size *= 2;
  // Entries are one above where the word begins, so that 0 is an empty slot.
  const slots = new Uint32Array(size);
  const slotKinds = new Uint8Array(size);
  /** 1 for each character up to U+00FF that a word ends with: of marks there are few. */
  const endings = new Uint8Array(256);
  let index = 0;
  for (let start = 0; start < words.length; index++) {
    const next = words.indexOf(' ', start);
    const end = next < 0 ? words.length : next;
    const hash = hashText(words, start, end);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = (hash & (-1 << startBits)) | (start + 1);
    slotKinds[slot] = kindByWord[index]!;
    endings[words.charCodeAt(end - 1)] = 1;
    start = end + 1;
  }
  const others = new Map(otherWords.split(' ').map((word, i) => [word, kindByWord[index + i]!]));
  for (const word of others.keys()) endings[word.charCodeAt(word.length - 1)] = 1;

  /** The kind of a known word, -1 for others. */
  function kindOf(text: string, from: number, to: number, hash: number): number {
    for (let slot = hash & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      const entry = slots[slot]!;
      if ((entry ^ hash) >>> startBits !== 0) continue;
      if (stands(words, (entry & ~(-1 << startBits)) - 1, text, from, to)) return slotKinds[slot]!;
    }
    for (let i = from; i < to; i++) if (text.charCodeAt(i) > 255) return others.get(text.slice(from, to)) ?? -1;
    return -1;
  }

  const ready = new Array<Word | null>(readyWords).fill(null);

  function findReady(text: string, from: number, to: number, hash: number): Word | null {
    const place = hash & (readyWords - 1);
    const word = ready[place]!;
    if (word !== null && word.hash === hash && isText(word.text, text, from, to)) return word;
    const second = ready[place ^ 1]!;
    return second !== null && second.hash === hash && isText(second.text, text, from, to) ? second : null;
  }

  /** Takes the place of one that is there: of two words the other stays. */
  function keep(word: Word): Word {
    const place = word.hash & (readyWords - 1);
    ready[place ^ 1] = ready[place]!;
    ready[place] = word;
    return word;
  }

  function findKnown(text: string, from: number, to: number, hash: number): Word | null {
    const kind = kindOf(text, from, to, hash);
    if (kind < 0) return null;
    const own = ownCopy(text.slice(from, to));
    return keep(wordOf(own, kind, hash, partsOf.get(own)));
  }

  function known(text: string): Word | null {
    const hash = hashText(text);
    const word = findReady(text, 0, text.length, hash);
    if (word) return word.isKnown ? word : null;
    return findKnown(text, 0, text.length, hash);
  }

  return {
    known,
    word: (text, from, to, hash) =>
      findReady(text, from, to, hash) ??
      findKnown(text, from, to, hash) ??
      keep(guessWord(ownCopy(text.slice(from, to)), categories.word, known)),
    has: (text, from, to, hash) => endings[text.charCodeAt(to - 1)] !== 0 && kindOf(text, from, to, hash) >= 0,
  };
}

/** Whether just this word stands there. */
function stands(words: string, start: number, text: string, from: number, to: number): boolean {
  const end = start + to - from;
  if (end < words.length && words.charCodeAt(end) !== 32) return false;
  for (let i = from; i < to; i++) if (words.charCodeAt(start + i - from) !== text.charCodeAt(i)) return false;
  return true;
}

function isText(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i++) if (word.charCodeAt(i - from) !== text.charCodeAt(i)) return false;
  return true;
}
