/** Noun phrases whose neighbours say whom they stand for: "the skipper, Derek Oldroyd,", "the man was Joseph Tully", a lead that names nobody yet. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { grammaticalRole } from '../pronouns/grammatical-role.ts';
import { headKeys } from './head-classes.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { RoleMatch } from './role-index.ts';

/** Tokens that a relative clause between a phrase and the name after it may have: "the vet who carried it out, Imogen Tallis". */
const longestClause = 16;

interface Named {
  readonly mention: NameMention;
  readonly draft: Draft;
}

/**
 * By phrase; null for one that stands for nobody ("is a teacher"). Adds the phrase to the roles of the person it stands beside. Linear: each
 * phrase looks at the tokens next to it and over one clause.
 */
export function linkPhrases(
  document: NewsDocument,
  tokens: Tokens,
  phrases: readonly NounPhrase[],
  drafts: readonly Draft[],
): ReadonlyMap<NounPhrase, RoleMatch | null> {
  const starts = new Map<number, Named>();
  const ends = new Map<number, Named>();
  const named = drafts.flatMap((draft) => draft.names.map((mention): Named => ({ mention, draft })));
  for (const name of named) {
    starts.set(name.mention.phraseToken, name);
    ends.set(name.mention.endToken, name);
  }
  const links = new Map<NounPhrase, RoleMatch | null>();
  for (const phrase of phrases) {
    const beside = nameAfter(tokens, phrase, starts) ?? nameBefore(tokens.tokens, phrase, ends);
    if (beside && fits(phrase, beside.draft)) {
      links.set(phrase, { draft: beside.draft, confidence: 0.95, apposition: true });
      beside.draft.roles.push([...phrase.words.filter((word) => word !== phrase.head), phrase.head]);
    } else if (isPredicate(tokens.tokens[phrase.firstToken - 1])) links.set(phrase, null);
  }
  linkLead(document, tokens, phrases, named, links);
  return links;
}

const fits = (phrase: NounPhrase, draft: Draft): boolean =>
  phrase.kind === draft.type && (phrase.gender === 'unknown' || draft.gender === 'unknown' || phrase.gender === draft.gender);

const isPredicate = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:is|was|are|were|be|been|being|became|become|as)$/.test(before.lower);

/** ", Name" right after, or after a relative clause; "was Name" too. */
function nameAfter({ tokens, sentences }: Tokens, phrase: NounPhrase, starts: ReadonlyMap<number, Named>): Named | undefined {
  const next = tokens[phrase.endToken];
  if (next && /^[,:(–—-]$/.test(next.text)) return startNear(tokens, phrase.endToken + 1, starts);
  if (next && /^(?:is|was)$/.test(next.lower)) return starts.get(phrase.endToken + 1);
  if (!next || !/^(?:who|which|that)$/.test(next.lower)) return undefined;
  const end = Math.min(sentences[phrase.sentence]!.endToken, phrase.endToken + longestClause);
  for (let i = phrase.endToken; i < end; i++) if (tokens[i]!.text === ',') return starts.get(i + 1);
  return undefined;
}

/** A rank that was not read as a title may come before the name: "SP Abiodun Fagbemi", "state Rep. Denise Lane". */
function startNear(tokens: readonly Token[], at: number, starts: ReadonlyMap<number, Named>): Named | undefined {
  const first = starts.get(at);
  if (first) return first;
  const before = tokens[at];
  return before && (before.pos === 'PROPN' || /^(?:state|former|retired|then)$/.test(before.lower))
    ? starts.get(at + 1)
    : undefined;
}

/** "Name, the skipper of the trawler," and "Name, 43, a teacher.": closed by a mark or a relative clause, else a list goes on. */
function nameBefore(tokens: readonly Token[], phrase: NounPhrase, ends: ReadonlyMap<number, Named>): Named | undefined {
  let comma = phrase.firstToken - 1;
  if (tokens[comma]?.text !== ',' && tokens[comma]?.text !== '(') return undefined;
  const after = tokens[phrase.endToken];
  if (after && !/^(?:[,.;:!?)”"–—]|who|whose|which|that|and|in|on|whom)$/.test(after.lower)) return undefined;
  if (tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.text === ',') comma -= 2;
  return ends.get(comma);
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
  const body = paragraphs.flatMap(({ role }, index) => (role === 'body' ? [index] : []));
  const people = named
    .filter(({ draft, mention }) => draft.type === 'person' && !mention.inHeading)
    .sort((a, b) => a.mention.index - b.mention.index);
  for (const lead of body.slice(0, 2)) {
    const phrase = phrases.find((candidate) => candidate.paragraph === lead && candidate.kind === 'person');
    if (!phrase || phrase.determination === 'of' || links.has(phrase)) continue;
    if (phrase.determination === 'a' && !isSubject(phrase, tokens, sentences)) continue;
    if (people.some(({ mention }) => mention.paragraph === lead && mention.sentence <= phrase.sentence)) continue;
    const first = people.find(({ mention }) => mention.start > phrase.end);
    if (
      !first ||
      first.mention.paragraph > lead + 2 ||
      first.mention.words.length < 2 ||
      first.mention.index !== first.draft.names.find((name) => !name.inHeading)?.index
    ) {
      continue;
    }
    const { firstToken, endToken } = sentences[first.mention.sentence]!;
    if (grammaticalRole(tokens, first.mention.phraseToken, first.mention.endToken, firstToken, endToken) !== 'subject') continue;
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
