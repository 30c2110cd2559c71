/** Joins the mentions of one organization, place or other thing: the same words, reordered words, without "Inc", other names of a place. */
import type { NameFacts } from '../mentions/name-mention.ts';
import { organizationNouns } from '../nominals/organization-nouns.ts';
import type { Groups } from './groups.ts';
import { isSoOfOwner } from './name-shape.ts';
import { placeKey } from './place-variants.ts';
import { legalForms } from '../../names/lists/legal-forms.ts';
import { commonPlaceName, countryCode, demonymCountry } from '../../names/lists/places.ts';

/** Words that part names without telling them apart: "Department of Justice", "Justice Department". */
const fillers = new Set('of for the and on in at de du des la le affairs'.split(' '));

export function joinOthers(mentions: readonly NameFacts[], groups: Groups): void {
  const byKey = new Map<string, NameFacts>();
  const byText = new Map<string, NameFacts>();
  const joinBy = (key: string, mention: NameFacts): void => {
    const known = byKey.get(key);
    if (known) groups.join(known.index, mention.index);
    else byKey.set(key, mention);
  };
  for (const mention of mentions) {
    if (mention.type === 'person') continue;
    const same = byText.get(mention.text);
    if (same) {
      groups.join(same.index, mention.index);
      continue;
    }
    byText.set(mention.text, mention);
    joinBy(mention.key, mention);
    const place = placeKey(mention.text);
    if (place) joinBy(`place:${place}`, mention);
    joinBy(`bag:${bagOf(mention.words)}`, mention);
    const ruled = ruledLand(mention);
    if (ruled) joinBy(`bag:${bagOf(ruled)}`, mention);
    const bare = withoutCompanySuffix(mention.words);
    if (bare.length < mention.words.length) joinBy(`bag:${bagOf(bare)}`, mention);
  }
  joinShortForms(mentions, groups);
  joinLastWords(mentions, groups);
  joinByCountry(mentions, groups);
}

const bagOf = (words: readonly string[]): string =>
  words
    .filter((word) => !fillers.has(word))
    .sort()
    .join(' ') || words.join(' ');

/** “The State of Minnesota”: the land’s name, if no city has it as well. */
function ruledLand({ type, words: [first, of, ...land] }: NameFacts): readonly string[] | null {
  const isRuled = type === 'place' && /^(?:state|commonwealth|province)$/.test(first!) && of === 'of' && land.length > 0;
  return isRuled && isOneLand(land.join(' ')) ? land : null;
}

/** Not New York or Washington, which are cities too. */
const isOneLand = (name: string): boolean => commonPlaceName(name) === undefined || countryCode(name) !== undefined;

/** Of “Reed & Co” the sign goes with the form. */
const isCompanySuffix = (word: string): boolean => legalForms.has(word) || word === 'and';

function withoutCompanySuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isCompanySuffix(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** Words of the longest name whose beginnings are looked at. */
const longestName = 12;

/**
 * "Goldman" after "Goldman Sachs", "Labour" beside "Labour Party": a shorter organization's name that begins exactly one longer one.
 * A single word needs a longer form that came before it or whose rest is a common noun for organizations.
 */
function joinShortForms(mentions: readonly NameFacts[], groups: Groups): void {
  const longer = new Map<string, NameFacts[]>();
  for (const mention of mentions) {
    if (mention.type !== 'organization') continue;
    for (let end = 1; end < Math.min(mention.words.length, longestName); end++) {
      const key = mention.words.slice(0, end).join(' ');
      const list = longer.get(key) ?? [];
      if (!list.some((known) => groups.of(known.index) === groups.of(mention.index))) list.push(mention);
      longer.set(key, list);
    }
  }
  for (const mention of mentions) {
    if (mention.type !== 'organization' || organizationNouns.has(mention.key)) continue;
    const fuller = longer.get(mention.key);
    if (fuller?.length !== 1) continue;
    const rest = fuller[0]!.words.slice(mention.words.length);
    const restIsNoun = rest.every((word) => organizationNouns.has(word) || fillers.has(word) || isCompanySuffix(word));
    if (restIsNoun || fuller[0]!.index < mention.index) groups.join(fuller[0]!.index, mention.index);
  }
}

/** Nouns whose capital is no sign of the one named before: every country has its own. */
const ownEverywhere = new Set(['parliament', 'government', 'cabinet', 'police', 'movement', 'church', 'campaign']);

/**
 * "The Otters" after "Kellan City Otters", "the Tribunal" after "Norland Land Tribunal", "the Ministry" after "Ministry of Works":
 * a word that heads exactly one longer name that came before.
 */
function joinLastWords(mentions: readonly NameFacts[], groups: Groups): void {
  const byHead = new Map<string, Set<number>>();
  const add = (head: string, index: number): void => {
    byHead.set(head, (byHead.get(head) ?? new Set()).add(groups.of(index)));
  };
  for (const { type, words, index, key, inHeading } of mentions) {
    if (type !== 'organization') continue;
    const last = words[words.length - 1]!;
    if (words.length > 1) {
      add(last, index);
      if (words[1] === 'of' || words[1] === 'for') add(words[0]!, index);
    } else if (last.length > 3 && !ownEverywhere.has(last) && !isCompanySuffix(last)) {
      const [root, ...others] = byHead.get(key) ?? [];
      if (root !== undefined && others.length === 0 && !(inHeading && organizationNouns.has(last))) groups.join(root, index);
    }
  }
}

/** "Supreme Court" beside "U.S. Supreme Court", "Defence Ministry" beside "Kenyan Defence Ministry", where one country only has it. */
function joinByCountry(mentions: readonly NameFacts[], groups: Groups): void {
  const owners = new Map<string, NameFacts[]>();
  for (const mention of mentions) {
    const [first, ...rest] = mention.words;
    if (mention.type !== 'organization' || rest.length < 2 || !isSoOfOwner(first!, isCountry)) continue;
    const key = rest.join(' ');
    const list = owners.get(key) ?? [];
    if (!list.some((known) => groups.of(known.index) === groups.of(mention.index))) list.push(mention);
    owners.set(key, list);
  }
  for (const { type, key, index } of mentions) {
    const [owner, ...others] = type === 'organization' ? (owners.get(key) ?? []) : [];
    if (owner && others.length === 0) groups.join(owner.index, index);
  }
}

const isCountry = (word: string): boolean =>
  demonymCountry(word) !== undefined || countryCode(commonPlaceName(word) ?? word) !== undefined;
