/** Groups name mentions into the drafts of entities. */
import { isAcronym } from './acronyms/acronym-form.ts';
import { type DefinedNames, definedNames, homeOf, joinAcronyms } from './acronyms/join-acronyms.ts';
import type { Draft } from './draft.ts';
import type { Definition } from './entity.ts';
import { genderOfPerson } from './gender/gender-of-name.ts';
import { foldWord, foldWords } from './mentions/fold-name.ts';
import { haveSameFacts, type NameMention, type NameMentions, surnameOf } from './mentions/name-mention.ts';
import { nameSuffixes, suffixesOfNames } from '../text/name-suffixes.ts';
import { carryVariants } from './variants/carry-variants.ts';
import { type Alias, joinAliases } from './variants/find-aliases.ts';
import { createGroups } from './variants/groups.ts';
import { type Misspelling, type Misspellings, variantOfMisspelling } from './variants/find-misspelt-words.ts';
import { byPlaces, findSpellings } from './variants/find-spellings.ts';
import type { Unintroduced } from './variants/find-unintroduced.ts';
import { countLeading } from '../text/count-leading.ts';
import type { Steps } from '../text/steps.ts';
import { areAsciiWords } from '../text/letters.ts';
import { joinMisspellings } from './variants/join-misspellings.ts';
import { joinOthers } from './variants/join-others.ts';
import { joinPeople } from './variants/join-people.ts';
import type { WordKeys } from './variants/word-keys.ts';
import { voteType } from './variants/vote-types.ts';

/** Groups the mentions of a story. In text order of the first mention; every mention is in exactly one draft. */
export type DraftNames = (
  definitions: readonly Definition[],
  mentions: NameMentions,
  misspellings: Unintroduced,
  aliases: readonly Alias[],
) => Steps<Draft[]>;

/** What follows from the names alone, wherever they stand. */
interface Grouping {
  readonly mentions: NameMentions;
  readonly defined: readonly DefinedNames[];
  readonly aliases: readonly Alias[];
  /** Of each mention, the index of the one that stands for its entity. */
  readonly roots: Int32Array;
  /** By root, what was made of its mentions at first. */
  readonly drafted: Map<number, Drafted>;
}

type Drafted = Pick<Draft, 'type' | 'name' | 'gender' | 'acronyms' | 'variants'> & { readonly misspelt: string };

/**
 * Remembers the names of the text before: most edits leave them as they are, and then nothing is compared again. Deterministic; linear in the
 * mentions, near enough.
 */
export function createNameDrafter(keys: WordKeys): DraftNames {
  let last: Grouping | null = null;
  return function* (definitions, mentions, { misspelt, suspects }, aliases) {
    const defined = definedNames(mentions, definitions);
    const known = last && hasSameNames(last, mentions, defined, aliases) ? last : null;
    const grouping = known ?? {
      mentions,
      defined,
      aliases,
      roots: yield* groupNames(mentions, defined, aliases, keys),
      drafted: new Map<number, Drafted>(),
    };
    last = grouping;
    yield;
    const { drafts, draftOf } = draftAll(mentions, misspelt, grouping);
    definitions.forEach((definition, i) => {
      const home = homeOf(defined[i]!);
      if (home !== null) draftOf.get(grouping.roots[home]!)?.definitions.push(definition);
    });
    addMisspellings(mentions, [...misspelt.values(), ...suspects], (mention) => draftOf.get(grouping.roots[mention.index]!)!);
    return drafts;
  };
}

const hasSameNames = (
  last: Grouping,
  mentions: NameMentions,
  defined: readonly DefinedNames[],
  aliases: readonly Alias[],
): boolean =>
  last.aliases.length === aliases.length &&
  aliases.every(({ name, alias }, i) => name === last.aliases[i]!.name && alias === last.aliases[i]!.alias) &&
  last.mentions.length === mentions.length &&
  last.defined.length === defined.length &&
  defined.every(({ long, short }, i) => long === last.defined[i]!.long && short === last.defined[i]!.short) &&
  mentions.every((mention, i) => haveSameFacts(mention, last.mentions[i]!));

function* groupNames(
  mentions: NameMentions,
  defined: readonly DefinedNames[],
  aliases: readonly Alias[],
  keys: WordKeys,
): Steps<Int32Array> {
  const groups = createGroups(mentions.length);
  joinOthers(mentions, groups);
  joinPeople(mentions, groups);
  yield;
  joinAliases(mentions, aliases, groups);
  joinAcronyms(mentions, defined, groups);
  yield;
  joinMisspellings(mentions, groups, keys);
  const roots = new Int32Array(mentions.length);
  for (let i = 0; i < roots.length; i++) roots[i] = groups.of(mentions[i]!.index);
  return roots;
}

function draftAll(
  mentions: NameMentions,
  misspelt: Misspellings,
  { mentions: before, aliases, roots, drafted }: Grouping,
): { readonly drafts: Draft[]; readonly draftOf: ReadonlyMap<number, Draft> } {
  const byRoot = new Map<number, NameMention[]>();
  for (const mention of mentions) {
    const root = roots[mention.index]!;
    const list = byRoot.get(root);
    if (list) list.push(mention);
    else byRoot.set(root, [mention]);
  }
  const people = new Set(aliases.map(({ name }) => roots[name]!));
  const aliasKeys = new Set(aliases.map(({ alias }) => mentions[alias]!.key));
  const drafts: Draft[] = [];
  const draftOf = new Map<number, Draft>();
  const misspeltWords = [...misspelt.keys()].join(' ');
  for (const [root, names] of byRoot) {
    const type = people.has(root) ? 'person' : voteType(names);
    const known = drafted.get(root);
    let made: Omit<Drafted, 'misspelt'>;
    let variants: Draft['variants'];
    if (known?.type === type && known.misspelt === misspeltWords) {
      made = known;
      variants = carryVariants(known.variants, before, mentions);
    } else {
      made = draftOne(names, type, misspelt, aliasKeys);
      ({ variants } = made);
      // Later texts carry variants from where they stood in the first.
      const carried = carryVariants(variants, mentions, before);
      const { name, gender, acronyms } = made;
      drafted.set(root, { type, name, gender, acronyms, variants: carried, misspelt: misspeltWords });
    }
    const { name, gender, acronyms } = made;
    const draft: Draft = {
      index: drafts.length,
      type,
      names,
      name,
      gender,
      acronyms,
      definitions: [],
      variants,
      introduction: null,
      others: [],
      age: null,
      roles: [],
    };
    drafts.push(draft);
    draftOf.set(root, draft);
  }
  return { drafts, draftOf };
}

const draftOne = (
  names: readonly NameMention[],
  type: Draft['type'],
  misspelt: Misspellings,
  aliasKeys: ReadonlySet<string>,
): Omit<Drafted, 'misspelt'> => ({
  type,
  name: fullestForm(aliasKeys.size > 0 ? withoutAliases(names, aliasKeys) : names, type === 'person'),
  gender: type === 'person' ? genderOfPeople(names) : 'neutral',
  acronyms:
    type === 'person'
      ? []
      : [...new Set(names.filter(({ text }) => isAcronym(text) || isCaseOfAcronym(text, names)).map(({ text }) => text))],
  variants: findSpellings(names, misspelt),
});

/** Whoever has an alias goes by the name. */
function withoutAliases(names: readonly NameMention[], aliasKeys: ReadonlySet<string>): readonly NameMention[] {
  const own = names.filter(({ key }) => !aliasKeys.has(key));
  return own.length > 0 ? own : names;
}

/** Each misspelt word goes to the entity that bears the right one most often. */
function addMisspellings(
  mentions: NameMentions,
  misspellings: readonly Misspelling[],
  draftOf: (mention: NameMention) => Draft,
): void {
  for (const misspelling of misspellings) {
    const bearers = new Map<Draft, number>();
    let most: Draft | null = null;
    for (const { start } of misspelling.usual.places) {
      const mention = mentions[countLeading(mentions, ({ end }) => end <= start)];
      if (!mention || mention.start > start) continue;
      const draft = draftOf(mention);
      bearers.set(draft, (bearers.get(draft) ?? 0) + 1);
      if (!most || bearers.get(draft)! > bearers.get(most)!) most = draft;
    }
    if (most) most.variants = [...most.variants, variantOfMisspelling(misspelling)].sort(byPlaces);
  }
}

/** "Nato" beside "NATO". */
const isCaseOfAcronym = (text: string, names: readonly NameMention[]): boolean =>
  !/\s/.test(text) &&
  names.some((other) => isAcronym(other.text) && other.text !== text && other.text.toLowerCase() === text.toLowerCase());

/**
 * The form with the most words, of those the longest; an all-capitals form, and one that ends unlike most others (its first
 * word alone apart), only where there is no other.
 */
function fullestForm(names: readonly NameMention[], isPerson: boolean): string {
  let best = names[0]!;
  if (names.every(({ text }) => text === best.text)) return shown(best, isPerson);
  const ends = new Map<string, number>();
  for (const name of names) ends.set(surnameOf(name), (ends.get(surnameOf(name)) ?? 0) + 1);
  const endsUnlikeOthers = (name: NameMention): boolean => {
    const byFirstWord = ends.get(name.words[0]!) ?? 0;
    return 4 * ends.get(surnameOf(name))! < names.length - byFirstWord;
  };
  const rank = (name: NameMention) => [
    isShouted(name.text) && name.words.length > 1 ? 0 : 1,
    name.isMisspelt ? 0 : 1,
    isPerson || !isAcronym(name.text) ? 1 : 0,
    isPerson && name.words.length > 1 && endsUnlikeOthers(name) ? 0 : 1,
    isPerson || !isRuledLand(name.words) ? 1 : 0,
    name.words.length,
    name.text.length,
  ];
  for (const name of names) {
    const [a, b] = [rank(name), rank(best)];
    const differing = a.findIndex((value, i) => value !== b[i]);
    if (differing >= 0 && a[differing]! > b[differing]!) best = name;
  }
  return shown(best, isPerson);
}

/** “The State of Minnesota” is Minnesota. */
const isRuledLand = ([first, of]: readonly string[]): boolean =>
  of === 'of' && /^(?:state|commonwealth|province)$/.test(first ?? '');

function shown(name: NameMention, isPerson: boolean): string {
  const text = isPerson ? withoutHonours(withoutTrade(name)) : name.text;
  return areAsciiWords(text) ? text : text.replace(/\s+/g, ' ');
}

/** "Parent Will Okonski" is Will Okonski: words before the name proper are left out as they were for comparing. */
function withoutTrade({ text, words, key }: NameMention): string {
  if (!text.includes(' ') || text.toLowerCase() === key) return text;
  let name = text;
  while (foldWords(name).length > words.length && foldWords(name)[0] !== words[0] && name.includes(' ')) {
    name = name.slice(name.indexOf(' ') + 1);
  }
  return foldWords(name)[0] === words[0] ? name : text;
}

/** “Nair” of “Nair KC”; “King Jr” stays. */
function withoutHonours(text: string): string {
  const at = text.lastIndexOf(' ');
  const last = text.slice(at + 1);
  const isHonour = at > 0 && nameSuffixes.has(foldWord(last)) && !suffixesOfNames.has(foldWord(last));
  return isHonour && (isShouted(last) || last === 'PhD') ? withoutHonours(text.slice(0, at).replace(/,$/, '')) : text;
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

function genderOfPeople(names: readonly NameMention[]): Draft['gender'] {
  for (const name of names) {
    const gender = genderOfPerson(name);
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
}
