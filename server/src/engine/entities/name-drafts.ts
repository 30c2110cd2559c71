/** Groups name mentions into the drafts of entities. */
import { isAcronym } from './acronyms/acronym-form.ts';
import { findDefinitions } from './acronyms/find-definitions.ts';
import { joinAcronyms } from './acronyms/join-acronyms.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Draft } from './draft.ts';
import { genderOfPerson } from './gender/gender-of-name.ts';
import { foldWords } from './mentions/fold-name.ts';
import { type NameMention, type NameMentions, surnameOf } from './mentions/name-mention.ts';
import { createGroups } from './variants/groups.ts';
import { type Misspellings, variantOfMisspelling } from './variants/find-misspelt-words.ts';
import { byPlaces, findSpellings } from './variants/find-spellings.ts';
import { countLeading } from '../text/count-leading.ts';
import { joinMisspellings } from './variants/join-misspellings.ts';
import { joinOthers } from './variants/join-others.ts';
import { joinPeople } from './variants/join-people.ts';
import { voteType } from './variants/vote-types.ts';

/** In text order of the first mention. Every mention is in exactly one draft. */
export function draftNamedEntities(document: NewsDocument, mentions: NameMentions, misspelt: Misspellings): Draft[] {
  const groups = createGroups(mentions.length);
  joinOthers(mentions, groups);
  joinPeople(mentions, groups);
  const definitions = findDefinitions(document, mentions);
  const homes = joinAcronyms(mentions, definitions, groups);
  joinMisspellings(mentions, groups);

  const byRoot = new Map<number, NameMention[]>();
  for (const mention of mentions) {
    const root = groups.of(mention.index);
    const list = byRoot.get(root);
    if (list) list.push(mention);
    else byRoot.set(root, [mention]);
  }
  const drafts: Draft[] = [];
  const draftOf = new Map<number, Draft>();
  for (const [root, names] of byRoot) {
    const type = voteType(names);
    const draft: Draft = {
      index: drafts.length,
      type,
      names,
      name: fullestForm(names, type === 'person'),
      gender: type === 'person' ? genderOfPeople(names) : 'neutral',
      acronyms:
        type === 'person'
          ? []
          : [...new Set(names.filter(({ text }) => isAcronym(text) || isCaseOfAcronym(text, names)).map(({ text }) => text))],
      definitions: [],
      variants: findSpellings(names, misspelt),
      introduction: null,
      others: [],
      age: null,
      roles: [],
    };
    drafts.push(draft);
    draftOf.set(root, draft);
  }
  definitions.forEach((definition, i) => {
    const home = homes[i];
    if (home) draftOf.get(groups.of(home.index))?.definitions.push(definition);
  });
  addMisspellings(mentions, misspelt, (mention) => draftOf.get(groups.of(mention.index))!);
  return drafts;
}

/** Each misspelt word goes to the entity that bears the right one most often. */
function addMisspellings(mentions: NameMentions, misspelt: Misspellings, draftOf: (mention: NameMention) => Draft): void {
  for (const misspelling of misspelt.values()) {
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

/** The form with the most words, of those the longest; an all-capitals form, and one that ends unlike most others, only where there is no other. */
function fullestForm(names: readonly NameMention[], isPerson: boolean): string {
  const ends = new Map<string, number>();
  for (const name of names) ends.set(surnameOf(name), (ends.get(surnameOf(name)) ?? 0) + 1);
  let best = names[0]!;
  const rank = (name: NameMention) => [
    isShouted(name.text) && name.words.length > 1 ? 0 : 1,
    name.isMisspelt ? 0 : 1,
    isPerson || !isAcronym(name.text) ? 1 : 0,
    isPerson && name.words.length > 1 && 4 * ends.get(surnameOf(name))! < names.length ? 0 : 1,
    name.words.length,
    name.text.length,
  ];
  for (const name of names) {
    const [a, b] = [rank(name), rank(best)];
    const differing = a.findIndex((value, i) => value !== b[i]);
    if (differing >= 0 && a[differing]! > b[differing]!) best = name;
  }
  return (isPerson ? withoutTrade(best) : best.text).replace(/\s+/g, ' ');
}

/** "Parent Will Okonski" is Will Okonski: words before the name proper are left out as they were for comparing. */
function withoutTrade({ text, words }: NameMention): string {
  let name = text;
  while (foldWords(name).length > words.length && foldWords(name)[0] !== words[0] && name.includes(' ')) {
    name = name.slice(name.indexOf(' ') + 1);
  }
  return foldWords(name)[0] === words[0] ? name : text;
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

function genderOfPeople(names: readonly NameMention[]): Draft['gender'] {
  for (const name of names) {
    const gender = genderOfPerson(name);
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
}
