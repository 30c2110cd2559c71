/** Finds the named person or organization that a noun phrase stands for, by the roles the text has given it. */
import type { Draft } from '../draft.ts';
import { headKeys, organizationNameWords } from './head-classes.ts';
import { ageHead, type NounPhrase } from './noun-phrase.ts';
import { isAgeNoun, isOfAge } from './descriptions.ts';
import { organizationNouns } from './organization-nouns.ts';
import { personNouns } from './person-nouns.ts';
import { remember } from '../../text/remember.ts';
import { addToList } from '../../text/add-to-list.ts';

interface Entry {
  readonly draft: Draft;
  /** Words of the role, of the name and of what else it may be called. Most entries are never asked for them. */
  readonly words: () => ReadonlySet<string>;
  /** Where the text has said so first. */
  readonly from: number;
}

export interface RoleMatch {
  readonly draft: Draft;
  readonly confidence: number;
  /** The phrase stands beside the name and only says who that is: no mention of its own. */
  readonly apposition?: true;
}

/** What of a noun phrase tells whom it may stand for. */
export type Office = Pick<NounPhrase, 'start' | 'kind' | 'determination' | 'head' | 'words' | 'modifiers' | 'gender' | 'age'>;

export type RoleIndex = (phrase: Office) => RoleMatch | null;

/** Heads of which there are many kinds: "the shadow minister" is not the minister. Of other heads the adjectives may be new ("the two-term senator"). */
const manifold = new Set(
  'minister secretary leader president chief officer director manager head chair chairman chairwoman spokesman spokeswoman spokesperson commissioner premier'.split(
    ' ',
  ),
);

/** Words of a phrase that need no counterpart in the role, whatever the head. */
const free = new Set(
  'first second third last late outgoing incoming newly then former current new old young veteran senior top own same local year'.split(
    ' ',
  ),
);

/** Words that make it another office. */
const distinguishing = new Set(
  'deputy vice shadow assistant opposition ex acting fellow other another next rival trial'.split(' '),
);

/** Built once from all drafts; each look-up is linear in the drafts of one head noun. */
export function createRoleIndex(drafts: readonly Draft[]): RoleIndex {
  const byHead = new Map<string, Entry[]>();
  const byAge = new Map<number, Draft[]>();
  const businesses: Entry[] = [];
  const file = (head: string, entry: Entry): void => {
    for (const key of keysOfHead(head)) {
      const list = byHead.get(key);
      if (list) list.push(entry);
      else byHead.set(key, [entry]);
    }
  };
  for (const draft of drafts) {
    const from = draft.names[0]?.start ?? 0;
    const nameWords = wordsOf(draft);
    for (const role of draft.roles.slice(0, 12)) {
      const words = atFirst(() => new Set([...role, ...nameWords.slice(0, 12)]));
      for (const head of headsOf(role)) file(head, { draft, words, from });
    }
    if (draft.type === 'organization' && draft.names.length > 0 && !nameWords.some(isPublic)) {
      businesses.push({ draft, words: () => new Set(nameWords), from });
    }
    // A hospital, a university or a museum is a place as well.
    if (draft.type === 'organization' || draft.type === 'place') {
      for (const head of new Set(nameWords.filter((word) => organizationNouns.has(word) || organizationNameWords.has(word)))) {
        file(head, { draft, words: atFirst(() => new Set(nameWords.slice(0, 24))), from });
      }
    }
    if (draft.age !== null) addToList(byAge, draft.age, draft);
  }
  return (phrase) => {
    if (phrase.determination === 'a') return null;
    if (phrase.age !== null) {
      const aged = byAge.get(phrase.age) ?? [];
      if (aged.length === 1) return { draft: aged[0]!, confidence: 0.93 };
      if (phrase.head === ageHead) return null;
    } else if (isAgeNoun(phrase.head) && phrase.determination === 'the') {
      const aged = [...byAge].flatMap(([years, drafts]) => (isOfAge(phrase.head, years) ? drafts : []));
      if (aged.length === 1 && (aged[0]!.names[0]?.start ?? 0) < phrase.start) return { draft: aged[0]!, confidence: 0.85 };
    }
    for (const [rank, key] of headKeys(phrase.head).entries()) {
      const fitting = new Set<Draft>();
      for (const entry of byHead.get(key) ?? []) if (entry.from < phrase.start && fits(phrase, entry)) fitting.add(entry.draft);
      const [first, ...others] = [...fitting];
      if (first && others.length === 0) {
        return { draft: first, confidence: (phrase.words.length > 1 ? 0.9 : 0.82) - (rank > 0 ? 0.07 : 0) };
      }
      if (first && rank === 0) return null;
    }
    return onlyBusiness(phrase, businesses);
  };
}

/** The answer, found when it is asked for. */
function atFirst<Answer>(find: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => (answer ??= find());
}

/** Heads whose keys are remembered. */
const mostHeads = 500;

/** What a head is filed under: itself, what it is one of, and the same of the people that a joined one names. */
const keysOfHead = remember(
  (head) => [...new Set([head, ...head.split('-').filter((part) => personNouns.has(part))].flatMap(headKeys))],
  mostHeads,
);

/** All words of its names in order, those of a name that stands there twice but once. */
function wordsOf({ names }: Draft): readonly string[] {
  if (names.length === 1) return names[0]!.words;
  const seen = new Set<string>();
  const words: string[] = [];
  for (const name of names) {
    if (seen.has(name.key)) continue;
    seen.add(name.key);
    words.push(...name.words);
  }
  return words;
}

const business = new Set(
  'bank group corporation company firm chain retailer developer operator airline network label'.split(' '),
);

/** A word of a ministry's, a party's, a university's name: nothing that "the company" stands for. */
const isPublic = (word: string): boolean => organizationNouns.has(word) && !business.has(word);

/** "The company", where the story has named but one that may be one. */
function onlyBusiness(phrase: Office, businesses: readonly Entry[]): RoleMatch | null {
  if (phrase.words.length !== 1 || !/^(?:company|firm)$/.test(phrase.head)) return null;
  const before = businesses.filter(({ from }) => from < phrase.start);
  return before.length === 1 ? { draft: before[0]!.draft, confidence: 0.68 } : null;
}

/** The last word, and of "secretary of state" the one before "of"; of "actor turned politician" both. */
const headsOf = (role: readonly string[]): readonly string[] => {
  const turned = role.findIndex((word) => word === 'turned' || word === 'cum');
  const of = role.findIndex((word) => word === 'of' || word === 'for');
  return [role[role.length - 1]!, ...(turned > 0 ? [role[turned - 1]!] : []), ...(of > 0 ? [role[of - 1]!] : [])];
};

/** The phrase adds nothing that the role does not hold; what it lacks does not matter. */
const fits = (phrase: Office, { draft, words }: Entry): boolean =>
  agreesInGender(phrase, draft) &&
  (phrase.age === null || draft.age === null || draft.age === phrase.age) &&
  phrase.words.every((word) => word === phrase.head || words().has(word) || hasAlike(words(), word) || isFree(phrase, word));

const isFree = (phrase: Office, word: string): boolean =>
  free.has(word) || (!manifold.has(phrase.head) && phrase.modifiers.has(word) && !distinguishing.has(word));

const agreesInGender = ({ gender, kind }: Office, draft: Draft): boolean =>
  kind === 'organization'
    ? draft.type === 'organization' || draft.type === 'place'
    : draft.type === 'person' && (gender === 'unknown' || draft.gender === 'unknown' || gender === draft.gender);

/** "Russian" in the role, "Russia’s" in the phrase: a common beginning of four letters and more. */
function hasAlike(words: ReadonlySet<string>, word: string): boolean {
  for (const other of words) {
    const shorter = Math.min(other.length, word.length);
    if (shorter >= 4 && other.slice(0, Math.min(shorter, 5)) === word.slice(0, Math.min(shorter, 5))) return true;
  }
  return false;
}
