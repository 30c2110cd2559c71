/** Finds avoided words and phrases in a text, where no exception makes them right. */
import { countLeading } from '../text/count-leading.ts';
import type { AvoidedForm, Exceptions } from './house-style.ts';
import { createPhraseTrie, mostUnits, type PhraseMatch } from './phrase-trie.ts';
import { splitUnits, type Unit } from './split-units.ts';

/** What an entry of any sort is matched by. */
export interface Matchable {
  readonly forms: readonly AvoidedForm[];
  /** Phrases within which the forms are right. */
  readonly right: readonly string[];
  readonly except: Exceptions;
  readonly case: 'any' | 'exact';
}

/** An avoided form where it stands; offsets into the text that was searched. */
export interface EntryMatch<Entry> {
  readonly start: number;
  readonly end: number;
  readonly form: AvoidedForm;
  readonly entry: Entry;
}

/** In text order; of two that overlap the one that begins first, then the longer. */
export type FindEntries<Entry> = (text: string) => readonly EntryMatch<Entry>[];

/** `shield`: a phrase within which the entry's forms are right. */
interface Value<Entry> {
  readonly entry: Ready<Entry>;
  readonly form: AvoidedForm | 'shield';
}

interface Ready<Entry> {
  readonly entry: Entry;
  readonly isExact: boolean;
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
}

/** Paragraphs remembered; an edit changes one of them. */
const mostRemembered = 4000;

/** Takes time linear in the entries; the function it returns takes time linear in the text, and remembers texts that it has seen. */
export function createMatcher<Entry>(entries: readonly Entry[], matchable: (entry: Entry) => Matchable): FindEntries<Entry> {
  if (entries.length === 0) return () => [];
  const trie = createPhraseTrie<Value<Entry>>();
  for (const entry of entries) {
    const { forms, right, except, case: capitals } = matchable(entry);
    const ready = { entry, isExact: capitals === 'exact', before: except.before.map(keysOf), after: except.after.map(keysOf) };
    for (const form of forms) trie.add(form.avoid, { entry: ready, form });
    for (const phrase of [...right, ...except.for]) trie.add(phrase, { entry: ready, form: 'shield' });
  }
  const find: FindEntries<Entry> = (text) => {
    const units = splitUnits(text);
    const matches = trie.find(units);
    const shields = shieldsOf(matches);
    const found: EntryMatch<Entry>[] = [];
    let taken = -1;
    for (const { from, to, value } of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) {
      const { entry, form } = value;
      if (form === 'shield' || from < taken || !standsAlone(units, from, to)) continue;
      const start = units[from]!.start;
      const end = units[to - 1]!.end;
      if (entry.isExact && normal(text.slice(start, end)) !== normal(form.avoid)) continue;
      if (isShielded(shields.get(entry), from, to) || isExcepted(entry, units, from, to)) continue;
      found.push({ start, end, form, entry: entry.entry });
      taken = to;
    }
    return found;
  };
  const remembered = new Map<string, readonly EntryMatch<Entry>[]>();
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const found = find(text);
    remembered.set(text, found);
    return found;
  };
}

/** In the order of their beginnings, by entry. */
function shieldsOf<Entry>(
  matches: readonly PhraseMatch<Value<Entry>>[],
): ReadonlyMap<Ready<Entry>, readonly PhraseMatch<unknown>[]> {
  const shields = new Map<Ready<Entry>, PhraseMatch<unknown>[]>();
  for (const match of matches) {
    if (match.value.form !== 'shield') continue;
    const known = shields.get(match.value.entry);
    if (known) known.push(match);
    else shields.set(match.value.entry, [match]);
  }
  return shields;
}

/** Whether the units stand within a longer right phrase. No phrase is longer than `mostUnits`, so few shields are looked at. */
function isShielded(shields: readonly PhraseMatch<unknown>[] | undefined, from: number, to: number): boolean {
  if (!shields) return false;
  for (let i = countLeading(shields, (shield) => shield.from <= from) - 1; i >= 0; i--) {
    const shield = shields[i]!;
    if (shield.from <= from - mostUnits) return false;
    if (to <= shield.to && shield.to - shield.from > to - from) return true;
  }
  return false;
}

const keysOf = (phrase: string): readonly string[] => splitUnits(phrase).map(({ key }) => key);

/** Apostrophes, hyphens and white space in one form, capitals as they are. */
const normal = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'").replace(/[‑‐]/g, '-');

function isExcepted({ before, after }: Ready<unknown>, units: readonly Unit[], from: number, to: number): boolean {
  const stands = (keys: readonly string[], at: number): boolean =>
    keys.length > 0 && at >= 0 && keys.every((key, i) => units[at + i]?.key === key);
  return before.some((keys) => stands(keys, to)) || after.some((keys) => stands(keys, from - keys.length));
}

/** Whether the words are whole ones: no part of a hyphened word, an address, a tag; "Kiev" in "Kiev’s" is whole. */
function standsAlone(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from]!;
  const last = units[to - 1]!;
  const before = units[from - 1];
  const after = units[to];
  if (first.isWord && before && !first.spaced && joins(before, units[from - 2], before.spaced)) return false;
  if (!last.isWord || !after || after.spaced) return true;
  const beyond = units[to + 1];
  if (after.key === "'") return !beyond?.isWord || beyond.spaced || beyond.key === 's';
  return !joins(after, beyond, beyond?.spaced ?? true);
}

/** Whether the mark ties a word to its neighbour on the mark's other side. */
function joins(mark: Unit, other: Unit | undefined, isApart: boolean): boolean {
  if (mark.isWord) return true;
  if (/[@#_\\/]/.test(mark.key)) return true;
  return /['.-]/.test(mark.key) && other !== undefined && other.isWord && !isApart;
}
