/** The words that report speech, in all their inflections. */
import data from '../../../../lexicon/speech-cues.json' with { type: 'json' };
import { filterOf, type WordFilter } from '../../text/word-filter.ts';

export interface CueWord {
  readonly base: string;
  readonly form: 'base' | 'third' | 'past' | 'ing';
  /** May stand alone before a reported clause: "said they would go". */
  readonly isPlain: boolean;
  /** Takes a hearer: "told reporters". */
  readonly isTelling: boolean;
  /** Puts its object before its words: "called him", "accused her of". */
  readonly takesObject: boolean;
}

/** Words by their lower-case form. */
export interface CueLexicon {
  readonly get: (lower: string) => CueWord | undefined;
  readonly has: (lower: string) => boolean;
  /** Of its words, by their hashes. */
  readonly filter: WordFilter;
}

export function loadCueLexicon(): CueLexicon {
  const lexicon = new Map<string, CueWord>();
  const plain = new Set(data.plain.split(' '));
  const telling = new Set(data.telling.split(' '));
  const object = new Set(data.object.split(' '));
  const onlyPast = new Set(data.onlyPast.split(' '));
  const irregular: Readonly<Record<string, string>> = data.irregular;
  for (const base of data.verbs.split(' ')) {
    const [isPlain, isTelling, takesObject] = [plain.has(base), telling.has(base), object.has(base)];
    const forms = irregular[base]?.split(' ') ?? inflect(base);
    for (const word of [base, ...forms]) {
      const form = word === base ? 'base' : formOf(word);
      if (form === 'past' || !onlyPast.has(base)) lexicon.set(word, { base, form, isPlain, isTelling, takesObject });
    }
  }
  return {
    get: (lower) => lexicon.get(lower),
    has: (lower) => lexicon.has(lower),
    filter: filterOf(new Set(lexicon.keys())),
  };
}

const formOf = (form: string): CueWord['form'] => (form.endsWith('ing') ? 'ing' : form.endsWith('s') ? 'third' : 'past');

/** Regular English inflection: third person, past, -ing. */
function inflect(base: string): string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/(?:s|sh|ch|x)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  return [`${base}s`, `${base}ed`, `${base}ing`];
}
