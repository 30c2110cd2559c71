/** Finds the noun phrases whose head is a person or an organization, by part of speech and lists of nouns. */
import type { Token } from '../../tokens/token.ts';
import type { Gender } from '../entity.ts';
import { foldWord } from '../mentions/fold-name.ts';
import type { MentionScenes, NameMention } from '../mentions/name-mention.ts';
import type { Distance } from '../../names/paragraphs/remember-by-scene.ts';
import { grammaticalRole } from '../pronouns/grammatical-role.ts';
import { describes, isOfScience } from './descriptions.ts';
import { comparingWords } from '../../text/comparing-words.ts';
import { moveNeighbours, type Nearest, neighboursOf } from './neighbours.ts';
import { ageHead, type Determination, type NounPhrase } from './noun-phrase.ts';
import { organizationNouns } from './organization-nouns.ts';
import { personNouns } from './person-nouns.ts';

const determiners: ReadonlyMap<string, Determination> = new Map([
  ...['a', 'an', 'another', 'one'].map((word) => [word, 'a'] as const),
  ...['the', 'this', 'that'].map((word) => [word, 'the'] as const),
  ...['his', 'her', 'their', 'its', 'my', 'our', 'your'].map((word) => [word, 'of'] as const),
]);
const complements = new Set(['of', 'for', 'at', 'from', 'with']);
const smallWords = new Set('the a an of for at from with in and his her their its s who former then current new'.split(' '));

/** Longest run of words before a head, and after it in one complement: bounds the work for each determiner. */
const longestRun = 8;

export const movePhrases = (phrases: readonly NounPhrase[], by: Distance): readonly NounPhrase[] =>
  phrases.map((phrase) => ({
    start: phrase.start + by.characters,
    end: phrase.end + by.characters,
    kind: phrase.kind,
    determination: phrase.determination,
    head: phrase.head,
    words: phrase.words,
    modifiers: phrase.modifiers,
    gender: phrase.gender,
    age: phrase.age,
    describes: phrase.describes,
    firstToken: phrase.firstToken + by.tokens,
    endToken: phrase.endToken + by.tokens,
    headToken: phrase.headToken + by.tokens,
    role: phrase.role,
    sentence: phrase.sentence + by.sentences,
    paragraph: phrase.paragraph + by.paragraphs,
    neighbours: moveNeighbours(phrase.neighbours, by.tokens),
  }));

/** Those of one paragraph, in text order, not overlapping. Linear: each determiner looks at most `longestRun` tokens ahead, twice. */
export function findNounPhrases({ tokens: all, mentions }: MentionScenes, paragraph: number): readonly NounPhrase[] {
  const { tokens, sentences, paragraphs } = all;
  const own = mentions[paragraph]!;
  // A phrase at the end looks at the name that the next paragraph begins with, one at the start at the name before it.
  const near = [mentions[paragraph - 1] ?? [], own, mentions[paragraph + 1] ?? []];
  const nameAt = new Map<number, NameMention>();
  for (const names of near) for (const name of names) nameAt.set(name.firstToken, name);
  const titles = new Set<number>();
  for (const { phraseToken, firstToken } of own) for (let i = phraseToken; i < firstToken; i++) titles.add(i);
  const places: NamePlaces = { nameAt, titles };
  let nearest: Nearest | null = null;
  const phrases: NounPhrase[] = [];
  const { firstSentence, endSentence } = paragraphs[paragraph]!;
  for (let sentence = firstSentence; sentence < endSentence; sentence++) {
    const { firstToken, endToken } = sentences[sentence]!;
    for (let i = firstToken; i < endToken; i++) {
      const determination = startsAt(tokens, i, places);
      if (!determination) continue;
      const phrase = readPhrase(tokens, i, determination, endToken, places);
      if (!phrase) continue;
      const role = grammaticalRole(tokens, i, phrase.endToken, firstToken, endToken);
      nearest ??= placesOf(near.flat());
      const neighbours = neighboursOf(tokens, i, phrase.endToken, endToken, nearest);
      phrases.push({
        start: phrase.start,
        end: phrase.end,
        kind: phrase.kind,
        determination,
        head: phrase.head,
        words: phrase.words,
        modifiers: phrase.modifiers,
        gender: phrase.gender,
        age: phrase.age,
        describes: phrase.describes,
        firstToken: phrase.firstToken,
        endToken: phrase.endToken,
        headToken: phrase.headToken,
        role,
        sentence,
        paragraph,
        neighbours,
      });
      i = phrase.endToken - 1;
    }
  }
  return phrases;
}

const placesOf = (names: readonly NameMention[]): Nearest => ({
  starts: new Set(names.map(({ phraseToken }) => phraseToken)),
  ends: new Set(names.map(({ endToken }) => endToken)),
});

type NamesByToken = ReadonlyMap<number, { readonly endToken: number }>;

/** Names by their first token, and the tokens of titles before names. */
interface NamePlaces {
  readonly nameAt: NamesByToken;
  readonly titles: ReadonlySet<number>;
}

function startsAt(tokens: readonly Token[], i: number, { nameAt }: NamePlaces): Determination | undefined {
  const name = nameAt.get(i);
  if (name) return isPossessive(tokens[name.endToken]) ? 'of' : undefined;
  const token = tokens[i]!;
  const found = determiners.get(token.lower);
  if (token.lower === 'one' && tokens[i + 1]?.pos === 'ADP') return undefined;
  return found;
}

const possessives = new Set(['’', "'", '’s', "'s"]);

const isPossessive = (token: Token | undefined): boolean => token !== undefined && possessives.has(token.text);

type Found = Omit<NounPhrase, 'determination' | 'sentence' | 'paragraph' | 'role' | 'neighbours'>;

function readPhrase(
  tokens: readonly Token[],
  first: number,
  determination: Determination,
  end: number,
  { nameAt, titles }: NamePlaces,
): Found | undefined {
  const from = determination === 'of' && nameAt.has(first) ? nameAt.get(first)!.endToken + 1 : first + 1;
  const run = readRun(tokens, from, end, nameAt);
  let headToken = run.end - 1;
  while (headToken > from && !isNoun(tokens[headToken]!) && !yearOld(tokens, headToken)) headToken--;
  if (headToken < from) return undefined;
  const own = yearOld(tokens, headToken);
  const head = own === null ? tokens[headToken]!.lower : ageHead;
  const gender = genderOf(head);
  const age = own ?? ageBefore(tokens, first, headToken);
  // “The 51-year-old Scot”.
  const isPerson =
    own !== null ||
    (age !== null && tokens[headToken]!.pos === 'PROPN') ||
    gender !== undefined ||
    (!organizationNouns.has(head) && isSomebody(tokens, headToken, determination));
  const kind = isPerson ? 'person' : organizationNouns.has(head) ? 'organization' : undefined;
  if (!kind || nameAt.has(headToken + 1) || titles.has(headToken) || isInsideName(nameAt, headToken)) return undefined;
  if (isPossessive(tokens[headToken + 1]) && !isLastNounOf(tokens, headToken, end)) return undefined;
  const endToken = readComplement(tokens, headToken + 1, end, nameAt);
  return {
    start: tokens[first]!.start,
    end: tokens[endToken - 1]!.end,
    kind,
    head,
    words: contentWords(tokens, first, endToken),
    modifiers: new Set(contentWords(tokens, first, headToken, isPlainModifier)),
    gender: kind === 'organization' ? 'neutral' : (gender ?? 'unknown'),
    age,
    describes: isPerson ? describes(tokens, first, headToken, endToken) : 0,
    firstToken: first,
    endToken,
    headToken,
  };
}

/** Only people are told of by "who": "one deckhand, who asked …". A plural, or one of several nouns, tells of many. */
const isSomebody = (tokens: readonly Token[], head: number, determination: Determination): boolean =>
  determination === 'a' &&
  tokens[head]!.pos === 'NOUN' &&
  !/[^s]s$/.test(tokens[head]!.lower) &&
  tokens[tokens[head + 1]?.text === ',' ? head + 2 : head + 1]?.lower === 'who';

/** No name, and nobody whose the thing is: "the governor’s office" is another than the post office. */
const isPlainModifier = ({ text, lower }: Token, next: Token | undefined): boolean =>
  (text === lower || !/^\p{Lu}/u.test(text)) && !(personNouns.has(lower) && isPossessive(next));

/** Half-open token range. */
function contentWords(
  tokens: readonly Token[],
  from: number,
  end: number,
  isWanted?: (token: Token, next: Token | undefined) => boolean,
): string[] {
  const words: string[] = [];
  for (let i = from; i < end; i++) {
    const token = tokens[i]!;
    if (isWanted && !isWanted(token, tokens[i + 1])) continue;
    const word = foldWord(token.text);
    if (/[a-z0-9]/.test(word) && !smallWords.has(word)) words.push(word);
  }
  return words;
}

/**
 * Adjectives, nouns, figures, hyphens and whole names ("Department for Education") from `from` on. A possessive inside ("the city’s mayor") lets
 * the run go on.
 */
function readRun(tokens: readonly Token[], from: number, sentenceEnd: number, nameAt: NamesByToken): { readonly end: number } {
  let end = from;
  const limit = Math.min(sentenceEnd, from + longestRun);
  while (end < limit) {
    const token = tokens[end]!;
    const name = nameAt.get(end);
    if (name && name.endToken <= limit) {
      end = name.endToken;
      continue;
    }
    const nominal = token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM';
    const joins = (token.text === '-' && !token.spaced) || (isPossessive(token) && end > from);
    const participle = token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower) && isNominalNext(tokens[end + 1]);
    // “The fast bowler”, “the then minister”: an adverb by its tag.
    const adverb = token.pos === 'ADV' && end === from && !comparingWords.has(token.lower) && isNominalNext(tokens[end + 1]);
    // “The accused”; but “the chairman accused the council”.
    const person = personNouns.has(token.lower) && (token.pos !== 'VERB' || end === from);
    if (!nominal && !joins && !participle && !adverb && !person) break;
    end++;
  }
  while (end > from && (isPossessive(tokens[end - 1]) || tokens[end - 1]!.text === '-')) end--;
  return { end };
}

const isNominalNext = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' || token?.pos === 'ADJ' || token?.pos === 'PROPN';

const isNoun = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || personNouns.has(lower) || organizationNouns.has(lower);

/** The age where the token is the "old" of "43-year-old", cut into five tokens or one. */
function yearOld(tokens: readonly Token[], i: number): number | null {
  const { lower } = tokens[i]!;
  if (!lower.endsWith('old')) return null;
  const whole = /^(\d{1,3})-year-old$/.exec(lower);
  if (whole) return Number(whole[1]);
  if (lower !== 'old' || tokens[i - 2]?.lower !== 'year') return null;
  const age = Number(tokens[i - 4]?.text);
  return Number.isInteger(age) && age > 0 ? age : null;
}

/** Of "the 43-year-old defender". */
function ageBefore(tokens: readonly Token[], first: number, head: number): number | null {
  for (let i = head - 1; i > first; i--) {
    const age = yearOld(tokens, i);
    if (age !== null) return age;
  }
  return null;
}

/** Of "co-founder" that of the founder, of "father-of-three" that of the father; undefined where it is no noun for a person. */
const genderOf = (head: string): Gender | undefined =>
  personNouns.get(head) ??
  (isOfScience(head) ? 'unknown' : undefined) ??
  (head.includes('-')
    ? (personNouns.get(head.slice(head.lastIndexOf('-') + 1)) ??
      (head.includes('-of-') ? personNouns.get(head.slice(0, head.indexOf('-'))) : undefined))
    : undefined);

/** The head is a possessor itself ("the mayor’s office"): then it still is a phrase of its own, unless another noun of the lists follows. */
function isLastNounOf(tokens: readonly Token[], head: number, end: number): boolean {
  return head + 2 >= end || !isNominalNext(tokens[head + 2]) || !organizationNouns.has(tokens[head + 2]!.lower);
}

const isInsideName = (nameAt: NamesByToken, token: number): boolean => {
  for (let i = token; i > token - longestRun; i--) {
    const name = nameAt.get(i);
    if (name) return name.endToken > token;
  }
  return false;
};

/** "of the council", "for the ministry": one phrase, or two ("of state for energy"). The token after it. */
function readComplement(tokens: readonly Token[], from: number, sentenceEnd: number, nameAt: NamesByToken): number {
  let end = from;
  for (let round = 0; round < 2; round++) {
    if (!tokens[end] || !complements.has(tokens[end]!.lower) || end + 1 >= sentenceEnd) return end;
    let at = end + 1;
    while (at < sentenceEnd && (tokens[at]!.pos === 'DET' || /^(?:his|her|its|their)$/.test(tokens[at]!.lower))) at++;
    if (/ing$/.test(tokens[at]?.lower ?? '') && tokens[at]?.pos !== 'PROPN') return end;
    const run = readRun(tokens, at, sentenceEnd, nameAt);
    if (run.end === at) return end;
    end = run.end;
  }
  return end;
}
