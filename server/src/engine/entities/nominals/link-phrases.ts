/** Noun phrases whose neighbours say whom they stand for: "the skipper, Derek Oldroyd,", "the man was Joseph Tully", a lead that names nobody yet. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import { genderOfOneName } from '../gender/gender-of-name.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { grammaticalRole } from '../pronouns/grammatical-role.ts';
import { headKeys } from './head-classes.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { RoleMatch } from './role-index.ts';

/** A mention with the draft it belongs to. */
export interface Named {
  readonly mention: NameMention;
  readonly draft: Draft;
}

/**
 * By phrase; null for one that stands for nobody ("is a teacher"). Adds the phrase to the roles of the person it stands beside. `named` are the
 * mentions of all drafts in text order. Linear.
 */
export function linkPhrases(
  document: NewsDocument,
  tokens: Tokens,
  phrases: readonly NounPhrase[],
  drafts: readonly Draft[],
  named: readonly Named[],
): ReadonlyMap<NounPhrase, RoleMatch | null> {
  const starts = new Map<number, Named>();
  const ends = new Map<number, Draft>();
  for (const draft of drafts) {
    for (const mention of draft.names) {
      starts.set(mention.phraseToken, { mention, draft });
      ends.set(mention.endToken, draft);
    }
  }
  const links = new Map<NounPhrase, RoleMatch | null>();
  for (const phrase of phrases) {
    const { nameAfter, nameBefore, isPredicate } = phrase.neighbours;
    const beside = nameAfter >= 0 ? draftAfter(phrase, nameAfter, starts, tokens.tokens) : ends.get(nameBefore);
    if (beside && fits(phrase, beside)) {
      links.set(phrase, { draft: beside, confidence: 0.95, apposition: true });
      beside.roles.push([...phrase.words.filter((word) => word !== phrase.head), phrase.head]);
    } else if (isPredicate) links.set(phrase, null);
  }
  linkLead(document, tokens, phrases, named, links);
  return links;
}

/** Whose name begins at that token; of "the director, Lagos Fire Service, Mrs Ada Obi," the person, whose house comes between. */
function draftAfter(
  phrase: NounPhrase,
  at: number,
  starts: ReadonlyMap<number, Named>,
  tokens: readonly Token[],
): Draft | undefined {
  const next = starts.get(at);
  if (phrase.kind !== 'person' || next?.draft.type !== 'organization' || tokens[next.mention.endToken]?.text !== ',') {
    return next?.draft;
  }
  const behind = starts.get(next.mention.endToken + 1);
  return behind?.draft.type === 'person' ? behind.draft : next.draft;
}

function fits({ kind, gender }: NounPhrase, draft: Draft): boolean {
  if (kind !== draft.type) return false;
  const own = draft.gender === 'unknown' && draft.names[0] ? genderOfOneName(draft.names[0]) : draft.gender;
  return gender === 'unknown' || own === 'unknown' || gender === own;
}

/**
 * A lead that names nobody, "A nun has become the oldest …", and a name in one of the next two paragraphs that comes as if known: the first person
 * named in full there, as the subject, with no other trade than the lead's.
 */
function linkLead(
  { paragraphs }: NewsDocument,
  { tokens, sentences }: Tokens,
  phrases: readonly NounPhrase[],
  named: readonly Named[],
  links: Map<NounPhrase, RoleMatch | null>,
): void {
  let leads = 0;
  for (let lead = 0; lead < paragraphs.length && leads < 2; lead++) {
    if (paragraphs[lead]!.role !== 'body') continue;
    leads++;
    const phrase = phrases.find((candidate) => candidate.paragraph === lead && candidate.kind === 'person');
    if (!phrase || phrase.determination === 'of' || links.has(phrase)) continue;
    if (phrase.determination === 'a' && !isSubject(phrase, tokens, sentences)) continue;
    const people = named.filter(({ draft, mention }) => draft.type === 'person' && !mention.inHeading);
    if (people.some(({ mention }) => mention.paragraph === lead && mention.sentence <= phrase.sentence)) continue;
    // “The Kano-born striker” behind somebody whom the lead names is that one.
    if (phrase.describes > 0 && people.some(({ mention }) => mention.paragraph < lead)) continue;
    const first = people.find(({ mention }) => mention.start > phrase.end);
    if (
      !first ||
      first.mention.paragraph > lead + 2 ||
      first.mention.words.length < 2 ||
      first.mention.index !== first.draft.names.find((name) => !name.inHeading)?.index
    ) {
      continue;
    }
    if (first.mention.role !== 'subject') continue;
    const trades = first.draft.roles.map((role) => role[role.length - 1]!);
    const shares = trades.some((trade) => headKeys(trade).some((key) => headKeys(phrase.head).includes(key)));
    if (!fits(phrase, first.draft) || (trades.length > 0 && !shares && !generic.has(phrase.head))) continue;
    links.set(phrase, { draft: first.draft, confidence: shares ? 0.85 : 0.72 });
    first.draft.roles.push([...phrase.words.filter((word) => word !== phrase.head), phrase.head]);
    return;
  }
}

const isSubject = (
  { firstToken, endToken, sentence }: NounPhrase,
  tokens: readonly Token[],
  sentences: Tokens['sentences'],
): boolean => {
  const { firstToken: from, endToken: to } = sentences[sentence]!;
  return firstToken === from || grammaticalRole(tokens, firstToken, endToken, from, to) === 'subject';
};

/** Heads that say nothing of a trade, so that any trade goes with them. */
const generic = new Set([
  'man',
  'woman',
  'person',
  'boy',
  'girl',
  'mother',
  'father',
  'teenager',
  'pensioner',
  'grandmother',
  'grandfather',
  'year old',
]);
