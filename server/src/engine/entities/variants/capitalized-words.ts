/** The capitalized words of a paragraph, each with its company: what misspelt names are looked for among. */
import type { EntityType } from '../../names/name.ts';
import type { Span } from '../../text/span.ts';
import { capitalsOf } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { foldWord } from '../mentions/fold-name.ts';
import type { Distance } from '../../names/paragraphs/remember-by-scene.ts';
import type { Scenes } from '../../names/paragraphs/scene.ts';

/** One capitalized word of the story at one place. */
export interface WordPlace extends Span {
  readonly form: string;
  readonly folded: string;
  /** What the name is that it stands in, or null. */
  readonly type: EntityType | null;
  /** Capitalized words right before and after it, folded, or ''. */
  readonly before: string;
  after: string;
  /** The other words of that name, folded. */
  mates: readonly string[];
}

export interface CapitalizedWords {
  /** In text order. */
  readonly places: readonly WordPlace[];
}

/** Whether they are equal words in equal company, wherever they stand. */
export function areSameWords({ places: a }: CapitalizedWords, { places: b }: CapitalizedWords): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSameWord(a[i]!, b[i]!)) return false;
  return true;
}

const isSameWord = (a: WordPlace, b: WordPlace): boolean =>
  a.form === b.form &&
  a.type === b.type &&
  a.before === b.before &&
  a.after === b.after &&
  (a.mates === b.mates || (a.mates.length === b.mates.length && a.mates.every((mate, i) => mate === b.mates[i])));

/** "O'Brien" is one, "Kim Jong-un" two; plurals of abbreviations ("MPs", "SEZs") are left out. */
const wordOfName = /(?<![\p{L}\p{M}])\p{Lu}(?!\p{Lu}*s?(?![\p{L}\p{M}]))[\p{L}\p{M}]*(?:[’'][\p{L}\p{M}]{2,})*/gu;

export const moveWords = ({ places }: CapitalizedWords, { characters }: Distance): CapitalizedWords =>
  characters === 0 ? { places } : { places: places.map((place) => moveWord(place, characters)) };

const moveWord = ({ form, folded, start, end, type, before, after, mates }: WordPlace, by: number): WordPlace => ({
  form,
  folded,
  start: start + by,
  end: end + by,
  type,
  before,
  after,
  mates,
});

export function readWords({ document, scenes }: Scenes, paragraph: number): CapitalizedWords {
  const { start: offset } = document.paragraphs[paragraph]!;
  const { cut, names } = scenes[paragraph]!;
  const places: WordPlace[] = [];
  let name = 0;
  let home = -1;
  let inHome: WordPlace[] = [];
  let last: WordPlace | null = null;
  const add = (form: string, folded: string, at: number, inName: boolean): void => {
    const joined: WordPlace | null = last && areJoined(document.masked, last.end, at) ? last : null;
    if (joined) joined.after = folded;
    const place: WordPlace = {
      form,
      folded,
      start: at,
      end: at + form.length,
      type: inName ? names[name]!.type : null,
      before: joined?.folded ?? '',
      after: '',
      mates: none,
    };
    if (inName) {
      if (home !== name) inHome = [];
      home = name;
      inHome.push(place);
      if (inHome.length > 1) for (const one of inHome) one.mates = matesOf(one, inHome);
    }
    last = place;
    places.push(place);
  };
  for (const token of cut.tokens) {
    const { text, lower } = token;
    if (text === lower) continue;
    const start = token.start - cut.origin;
    const capitals = capitalsOf(text);
    if (capitals === 'capitals' || (capitals === null && text.length > 1 && text === text.toUpperCase())) continue;
    while (name < names.length && names[name]!.end <= start) name++;
    const inName = name < names.length && names[name]!.start <= start;
    if (capitals !== 'capitalized') {
      for (const { form, folded, at } of wordsIn(text)) add(form, folded, offset + start + at, inName);
    } else if (!isPluralOfLetter(text, lower)) add(text, lower, offset + start, inName);
  }
  return { places };
}

const none: readonly string[] = [];

interface Word {
  readonly form: string;
  readonly folded: string;
  /** UTF-16 units from the token's start. */
  readonly at: number;
}

/** "As" looks like the plural of an abbreviation. */
const isPluralOfLetter = (text: string, lower: string): boolean => text.length === 2 && lower[1] === 's';

const wordsIn = (text: string): readonly Word[] =>
  matchesOf(wordOfName, text).map(({ 0: form, index }) => ({ form, folded: foldWord(form), at: index }));

/** A space or a hyphen, or two of them, parts the words. */
const areJoined = (text: string, end: number, start: number): boolean =>
  (start === end + 1 || start === end + 2) && /^[\s-]+$/.test(text.slice(end, start));

const particles = new Set(['al', 'el', 'de', 'la', 'le', 'du', 'da', 'di', 'st']);

/** Initials and particles are no company; the "Ki" of "Ki-yong" is. */
const matesOf = (one: WordPlace, all: readonly WordPlace[]): readonly string[] =>
  all.filter((other) => other !== one && other.folded.length > 1 && !particles.has(other.folded)).map(({ folded }) => folded);
