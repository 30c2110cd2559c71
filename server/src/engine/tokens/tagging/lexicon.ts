/** The words that the tagger knows, packed: one string and a hash table of numbers. */
import { decodeBase64 } from '../../text/decode-base64.ts';
import { hashText } from '../../text/hash.ts';
import { ownCopy } from '../../text/own-copy.ts';
import type { StoredTaggerModel } from './stored-tagger-model.ts';

/** A word as the tagger works on it. Parts of speech are numbers, see `StoredTaggerModel.tags`. */
export interface Word {
  readonly text: string;
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
}

/** The word, spelt exactly so. */
export type Lexicon = (text: string) => Word | null;

/** Words looked up last, which are kept ready: an article has some hundred different ones, a long one some thousand. */
const readyWords = 6000;

/** Where a word begins takes the low bits of an entry of the table, the upper bits of its hash the rest. */
const startBits = 21;

const noun = 8;

/** Some ten milliseconds. */
export function loadLexicon({ words, otherWords, kinds, wordKinds, contractions }: StoredTaggerModel): Lexicon {
  const kindByWord = decodeBase64(wordKinds);
  const wordOf = (text: string, kind: number): Word => {
    const [ownPos = 0, pos = 0, hint = 0, tags = 0] = kinds[kind]!;
    return { text, pos: pos || noun, ownPos, hint, tags, isFixed: false, parts: null };
  };
  const partsOf = new Map(
    contractions.map(([word, parts]) => [
      word,
      parts.map(([text, kind, pos]): Word => ({ ...wordOf(text, kind), pos, isFixed: true })),
    ]),
  );

  let size = 1024;
  while (size < kindByWord.length * 1.4) size *= 2;
  // Entries are one above where the word begins, so that 0 is an empty slot.
  const slots = new Uint32Array(size);
  const slotKinds = new Uint8Array(size);
  let index = 0;
  for (let start = 0; start < words.length; index++) {
    const next = words.indexOf(' ', start);
    const end = next < 0 ? words.length : next;
    const hash = hashText(words, start, end);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = (hash & (-1 << startBits)) | (start + 1);
    slotKinds[slot] = kindByWord[index]!;
    start = end + 1;
  }
  const others = new Map(otherWords.split(' ').map((word, i) => [word, kindByWord[index + i]!]));

  const find = (text: string): Word | null => {
    const hash = hashText(text);
    for (let slot = hash & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      const entry = slots[slot]!;
      if ((entry ^ hash) >>> startBits !== 0) continue;
      const start = (entry & ~(-1 << startBits)) - 1;
      if (stands(words, start, text)) return wordOf(text, slotKinds[slot]!);
    }
    const kind = others.get(text);
    return kind === undefined ? null : wordOf(text, kind);
  };

  const ready = new Map<string, Word | null>();
  return (text) => {
    let word = ready.get(text);
    if (word === undefined) {
      if (ready.size >= readyWords) ready.clear();
      const copy = ownCopy(text);
      word = find(copy);
      if (word && partsOf.has(copy)) word = { ...word, parts: partsOf.get(copy)! };
      ready.set(copy, word);
    }
    return word;
  };
}

/** Whether just this word stands there. */
function stands(words: string, start: number, text: string): boolean {
  const end = start + text.length;
  if (end < words.length && words.charCodeAt(end) !== 32) return false;
  for (let i = 0; i < text.length; i++) if (words.charCodeAt(start + i) !== text.charCodeAt(i)) return false;
  return true;
}
