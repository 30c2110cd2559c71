/** What the text says that a named person or organization is: titles before the name, appositions round it. */
import { moveSpan, type Span } from '../../text/span.ts';
import type { Token, Tokens } from '../../tokens/token.ts';
import type { Draft } from '../draft.ts';
import { genderOfOneName } from '../gender/gender-of-name.ts';
import { foldWord } from '../mentions/fold-name.ts';
import { formsOfAddress } from '../../names/lists/name-words.ts';
import type { MentionScenes, NameMention } from '../mentions/name-mention.ts';
import type { Distance } from '../../names/paragraphs/remember-by-scene.ts';
import { organizationNouns } from './organization-nouns.ts';
import { personNouns } from './person-nouns.ts';

/** Of a title these say how to speak to somebody, not what they do. */
const kin = new Set('sister brother father mother lady sir dame lord'.split(' '));

/** Ranks in letters: an office beside them says more. */
const ranks = new Set('sen rep gov sp dsp csp asp acp dcp cp aig dig igp ssp pc dc dci'.split(' '));

/** Longest apposition, in tokens. */
const longest = 14;

/** What stands round one mention of a name. */
export interface Introduction {
  readonly age: number | null;
  /** Titles, offices and trades, each with its place. */
  readonly roles: readonly { readonly span: Span; readonly words: readonly string[] }[];
}

/** Type of the name that ends before a token. */
type NameEnds = ReadonlyMap<number, NameMention['type']>;

/** What stands round a mention, if it names a person and if it names an organization. */
export interface Introductions {
  readonly person: Introduction;
  readonly organization: Introduction;
}

/** Those of one paragraph's mentions, one entry a mention. */
export function readIntroductions({ tokens, mentions: byParagraph }: MentionScenes, paragraph: number): readonly Introductions[] {
  const mentions = byParagraph[paragraph]!;
  const nameEnds = new Map(mentions.map(({ endToken, type }) => [endToken, type]));
  return mentions.map((mention) =>
    standsAlone(mention, tokens.tokens)
      ? nothing
      : {
          person: read(mention, tokens, nameEnds, personNouns),
          organization: read(mention, tokens, nameEnds, organizationNouns),
        },
  );
}

export function moveIntroductions(all: readonly Introductions[], { characters }: Distance): readonly Introductions[] {
  if (characters === 0) return all;
  if (all.every((one) => one === nothing)) return all;
  const place = (introduction: Introduction): Introduction =>
    introduction.roles.length === 0
      ? introduction
      : {
          age: introduction.age,
          roles: introduction.roles.map(({ span, words }) => ({ span: moveSpan(span, characters), words })),
        };
  return all.map(({ person, organization }) => ({ person: place(person), organization: place(organization) }));
}

const none: Introduction = { age: null, roles: [] };
const nothing: Introductions = { person: none, organization: none };
const after = new Set([',', '(', 'is', 'was', 'became', 'as']);

/** No title, no mark and no word beside it begins or ends an introduction: so it is with most. */
function standsAlone({ title, phraseToken, endToken }: NameMention, tokens: readonly Token[]): boolean {
  const before = tokens[phraseToken - 1];
  const next = tokens[endToken];
  return title === null && before?.text !== ',' && before?.lower !== 'old' && (!next || !after.has(next.lower));
}

/** Sets introduction, age and roles of the draft from what stands round all its name mentions. */
export function introduce(draft: Draft, introductionsOf: (mention: NameMention) => Introductions): void {
  if (draft.type !== 'person' && draft.type !== 'organization') return;
  for (const name of draft.names) {
    const { age, roles } = introductionsOf(name)[draft.type];
    draft.age ??= age;
    for (const { span, words } of roles) {
      draft.introduction ??= span;
      draft.roles.push(words);
    }
  }
}

function read(name: NameMention, tokens: Tokens, nameEnds: NameEnds, nouns: Nouns): Introduction {
  const roles: Introduction['roles'][number][] = [];
  const keep = (span: Span | null, words: readonly string[]): void => {
    const role = words.filter((word) => !kin.has(word) && (!formsOfAddress.has(word) || personNouns.has(word)));
    if (span && role.length > 0) roles.push({ span, words: role });
  };
  const { firstToken, endToken } = tokens.sentences[name.sentence]!;
  const { title, titleWords } = name;
  const isRank =
    titleWords.some((word) => ranks.has(word)) && titleWords.every((word) => ranks.has(word) || formsOfAddress.has(word));
  if (title && !isRank && !titleWords.every((word) => formsOfAddress.has(word) && !personNouns.has(word))) {
    keep(title, titleWords);
  }
  const before = appositionBefore(tokens.tokens, name, firstToken, nouns, nameEnds);
  if (before) keep(...before);
  const after = appositionAfter(tokens.tokens, name, endToken, nouns) ?? copulaAfter(tokens.tokens, name, endToken, nouns);
  if (after) keep(...after);
  const bench = nouns === personNouns ? benchAfter(tokens.tokens, name, endToken) : undefined;
  if (bench) keep(...bench);
  if (title && isRank) keep(title, titleWords);
  return { age: ageOf(tokens.tokens, name), roles };
}

/** ", 43," or "(43)" after the name, "aged 43", "43-year-old" before it. */
function ageOf(tokens: readonly Token[], { endToken, phraseToken, type }: NameMention): number | null {
  if (type !== 'person') return null;
  const opens = tokens[endToken];
  if (opens && /^[,(]$/.test(opens.text)) {
    const at = endToken + (tokens[endToken + 1]?.lower === 'aged' ? 2 : 1);
    const closes = tokens[at + 1]?.text;
    if (closes === undefined || /^[,.;)]$/.test(closes)) return yearsIn(tokens[at]);
  }
  if (tokens[phraseToken - 1]?.lower === 'old' && tokens[phraseToken - 3]?.lower === 'year') {
    return yearsIn(tokens[phraseToken - 5]);
  }
  return null;
}

function yearsIn(token: Token | undefined): number | null {
  const years = Number(token?.text);
  return Number.isInteger(years) && years > 0 && years < 120 ? years : null;
}

type Nouns = { readonly has: (noun: string) => boolean };
type Role = readonly [span: Span | null, words: readonly string[]];

/** A capital makes a noun of "Works" in "the Commissioner for Works". */
const isPhraseToken = ({ pos, lower, text }: Token): boolean =>
  pos === 'NOUN' ||
  (pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text)) ||
  pos === 'PROPN' ||
  pos === 'ADJ' ||
  pos === 'NUM' ||
  pos === 'ADV' ||
  joining.has(lower) ||
  personNouns.has(lower);

const joining = new Set(['of', 'for', 'the', 'a', 'an', 'and', '-', '&', '’s', "'s", '’', "'"]);

/** "the press secretary to the governor", "the chairman in the state": the head stands before all of these. */
const isInOffice = (token: Token): boolean => isPhraseToken(token) || /^(?:to|at|in|with|from|on)$/.test(token.lower);

/** "Secretary of State, Antony Blinken": words up to the comma right before the name, headed by a noun of the list. */
function appositionBefore(
  tokens: readonly Token[],
  name: NameMention,
  first: number,
  nouns: Nouns,
  nameEnds: NameEnds,
): Role | undefined {
  const comma = name.phraseToken - 1;
  if (comma <= first || tokens[comma]!.text !== ',') return undefined;
  // "The mayor of Sandvika, Jonas Eidem, said"; but "when he met the mayor in Sandvika, Eidem said".
  const isEnclosed = tokens[name.endToken]?.pos === 'PUNCT';
  const mayPass = (at: number): boolean => !nameEnds.has(at) || (isEnclosed && nameEnds.get(at) !== 'person');
  let start = comma;
  while (start > first && comma - start < longest && mayPass(start) && isInOffice(tokens[start - 1]!)) start--;
  while (start < comma && /^(?:of|for|to|at|in|with|from|on|and|the|a|an|-|&|[’']s?)$/.test(tokens[start]!.lower)) start++;
  const role = roleOf(tokens, start, comma, nouns);
  const [own, given] = [personNouns.get(role?.[1].at(-1) ?? ''), genderOfOneName(name)];
  // “The daughter of a miner, Thomas”: the miner's name.
  const isAnothers = (own === 'female' && given === 'male') || (own === 'male' && given === 'female');
  return isAnothers ? undefined : role;
}

/** "Jens Stoltenberg, Nato Secretary General,": words from the comma after the name (and an age) to the next comma or verb. */
function appositionAfter(tokens: readonly Token[], name: NameMention, end: number, nouns: Nouns): Role | undefined {
  let start = name.endToken;
  if (tokens[start]?.text !== ',' && tokens[start]?.text !== '(') return undefined;
  start++;
  if (tokens[start]?.pos === 'NUM' && tokens[start + 1]?.text === ',') start += 2;
  let stop = start;
  while (
    stop < end &&
    stop - start < longest &&
    (isPhraseToken(tokens[stop]!) || /^(?:at|in|with|from|to|on)$/.test(tokens[stop]!.lower))
  ) {
    stop++;
  }
  const after = tokens[stop];
  if (stop < end && after && !/^[,.;:)–—-]$/.test(after.text) && !/^(?:who|whose|which|that|said|says|told)$/.test(after.lower)) {
    return undefined;
  }
  const role = roleOf(tokens, start, stop, nouns);
  // “Obi, Bello win delegate row”: a headline's list, and no head at its end.
  const isList = name.inHeading && stop >= end && role !== undefined && !tokens.slice(start, stop).some(closesWith(role));
  return isList ? undefined : role;
}

/** The head of a role, where nothing but what belongs to it stands behind. */
const closesWith =
  ([, words]: Role) =>
  ({ lower }: Token, i: number, all: readonly Token[]): boolean =>
    lower === words.at(-1) && (i === all.length - 1 || behindHead.has(all[i + 1]!.lower));

/** "Mary Obi is the mayor of …", "… as president of …": a role, though it introduces nobody. */
function copulaAfter(tokens: readonly Token[], name: NameMention, end: number, nouns: Nouns): Role | undefined {
  const verb = tokens[name.endToken];
  const is =
    verb !== undefined && /^(?:is|was|became)$/.test(verb.lower) && /^(?:the|a|an)$/.test(tokens[name.endToken + 1]?.lower ?? '');
  if (!is && verb?.lower !== 'as') return undefined;
  const start = name.endToken + (is ? 2 : 1);
  let stop = start;
  while (stop < end && stop - start < longest && isPhraseToken(tokens[stop]!)) stop++;
  const role = roleOf(tokens, start, stop, nouns);
  return role && [role[0], role[1]];
}

/** "Lord Kinnaird, sitting at the Court of Session": a judge. */
function benchAfter(tokens: readonly Token[], { endToken: comma }: NameMention, end: number): Role | undefined {
  if (tokens[comma + 1]?.lower !== 'sitting' || !/^(?:at|in|as)$/.test(tokens[comma + 2]?.lower ?? '')) return undefined;
  let stop = comma + 3;
  while (stop < end && tokens[stop]!.pos !== 'PUNCT') stop++;
  const isBench = tokens.slice(comma, stop).some(({ lower }) => /^(?:court|tribunal|judge|sheriff|recorder)$/.test(lower));
  return isBench ? [{ start: tokens[comma + 1]!.start, end: tokens[stop - 1]!.end }, ['judge']] : undefined;
}

const articles = new Set(['the', 'a', 'an']);
const behindHead = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'to', 'on', 'and']);

/** The phrase with its determiner left out; undefined unless its head (the last noun before "of", "for", "at" …) is on the list. */
function roleOf(tokens: readonly Token[], from: number, end: number, nouns: Nouns): Role | undefined {
  let start = from;
  while (start < end && articles.has(tokens[start]!.lower)) start++;
  let headEnd = start;
  while (headEnd < end && !behindHead.has(tokens[headEnd]!.lower)) headEnd++;
  let head = headEnd - 1;
  while (head >= start && !nouns.has(tokens[head]!.lower) && !nouns.has(foldWord(tokens[head]!.text))) head--;
  if (head < start) return undefined;
  const headNoun = tokens[head]!;
  const words = tokens
    .slice(start, end)
    .map(({ text }) => foldWord(text))
    .filter((word) => /[a-z0-9]/.test(word) && !/^(?:of|for|the|a|an|and|at|in|with|from|to|on|s)$/.test(word));
  return [
    { start: tokens[start]!.start, end: tokens[end - 1]!.end },
    [...words.filter((word) => word !== headNoun.lower), headNoun.lower],
  ];
}
