/** Joins an entity with the misspelt mentions of itself that stand apart: "Stoltenburg" once beside "Stoltenberg" five times. */
import type { NameFacts } from '../mentions/name-mention.ts';
import type { Groups } from './groups.ts';
import { isEstablishedName } from './established-names.ts';
import { likeness } from './name-shape.ts';
import { sameGivenName } from './nicknames.ts';
import { createKeysTwice, type WordKeys } from './word-keys.ts';

/** One word of an entity's names, with how often it stands there. */
interface Entry {
  readonly index: number;
  readonly word: string;
  readonly root: number;
  /** One mention of each distinct form. */
  readonly forms: NameFacts[];
  mentions: number;
}

/**
 * Joins in place. Words that look alike are found through shared keys (the word less one letter; its sound), so that no two names are compared in vain.
 */
export function joinMisspellings(mentions: readonly NameFacts[], groups: Groups, keys: WordKeys): void {
  const entries = collectWords(mentions, groups);
  const twice = createKeysTwice(entries.length);
  for (const { word } of entries) {
    for (const key of keys.looks(word)) twice.add(key);
    twice.add(keys.sound(word));
  }
  const byKey = new Map<number, Entry[]>();
  const put = (key: number, entry: Entry): void => {
    if (!twice.has(key)) return;
    const list = byKey.get(key);
    if (!list) byKey.set(key, [entry]);
    else if (list.length < crowd) list.push(entry);
  };
  for (const entry of entries) {
    for (const key of keys.looks(entry.word)) put(key, entry);
    put(keys.sound(entry.word), entry);
  }
  const seen = new Set<number>();
  for (const list of byKey.values()) {
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i]!, list[j]!];
        const [rootA, rootB] = [groups.of(a.root), groups.of(b.root)];
        if (a.word === b.word || rootA === rootB) continue;
        const pair = a.index * entries.length + b.index;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [usual, rare] = a.mentions >= b.mentions ? [a, b] : [b, a];
        if (isMisspelling(usual, rare)) groups.join(usual.root, rare.root);
      }
    }
  }
}

/** Letters of a word that is looked at: shorter ones look alike too easily, longer ones are no names. */
const shortest = 5;
const longest = 24;

/** Words that share a key beyond this many are left alone: names that many others resemble tell nothing. */
const crowd = 8;

function collectWords(mentions: readonly NameFacts[], groups: Groups): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const mention of mentions) {
    if (mention.inHeading && mention.text === mention.text.toUpperCase()) continue;
    const root = groups.of(mention.index);
    for (const word of new Set(mention.words)) {
      if (word.length < shortest || word.length > longest) continue;
      const key = `${root} ${word}`;
      const entry = entries.get(key);
      if (!entry) entries.set(key, { index: entries.size, word, root, forms: [mention], mentions: 1 });
      else {
        entry.mentions++;
        if (entry.forms.length < crowd && !entry.forms.some((form) => form.key === mention.key)) entry.forms.push(mention);
      }
    }
  }
  return [...entries.values()];
}

/** The rare form must fit a usual one word by word but for the one that is alike, and must not be a name in its own right. */
function isMisspelling(usual: Entry, rare: Entry): boolean {
  const certainty = likeness(usual.word, rare.word);
  if (certainty === 0) return false;
  if (!rare.forms.every((form) => usual.forms.some((known) => fitsButFor(known, form, usual.word, rare.word)))) return false;
  const severalWords = rare.forms.some(({ words }) => words.length > 1);
  const sameGivenNames =
    severalWords && rare.forms.every(({ type, words }) => type === 'person' && words[words.length - 1] === rare.word);
  if (isEstablishedName(rare.word) && (!sameGivenNames || isEstablishedName(usual.word))) return false;
  const outnumbered = usual.mentions >= 2 && usual.mentions >= 2 * rare.mentions;
  // A bare surname that nobody in the story bears, so like one that somebody does.
  const unintroduced =
    !severalWords && certainty >= 0.8 && usual.forms.some(({ type, words }) => type === 'person' && words.length > 1);
  return certainty >= 0.7 && (severalWords || outnumbered || unintroduced);
}

function fitsButFor(known: NameFacts, form: NameFacts, usual: string, rare: string): boolean {
  if (known.type !== form.type && known.words.length > 1 && form.words.length > 1) return false;
  if (known.type === 'person' && form.words.length !== known.words.length) return bareSurnameFits(known, form, usual, rare);
  if (form.words.length !== known.words.length) return false;
  return form.words.every((word, i) => {
    const other = known.words[i]!;
    if (word === rare) return other === usual;
    return word === other || (known.type === 'person' && i < form.words.length - 1 && sameGivenName(word, other));
  });
}

/** "Stoltenburg" alone for "Jens Stoltenberg": only by the surname. */
const bareSurnameFits = (known: NameFacts, form: NameFacts, usual: string, rare: string): boolean =>
  known.words[known.words.length - 1] === usual &&
  form.words[form.words.length - 1] === rare &&
  (form.words.length === 1 || known.words.length === 1);
