/**
 * Names that the name stage overlooked: a capitalized word that is the surname or first name of somebody whom the story names in full,
 * another name of a city that the story names ("Kiev" beside "Kyiv"), or what the one club of that name in the story is called for short ("Rovers").
 */
import { commonPlaceName, countryCode } from '../../names/lists/places.ts';
import { isCommonWord } from '../../names/lists/words-of-english.ts';
import type { Name } from '../../names/name.ts';
import { capitalsOf } from '../../text/letters.ts';
import { textOf } from '../../text/span.ts';
import type { Token } from '../../tokens/token.ts';
import type { Distance } from '../../names/paragraphs/remember-by-scene.ts';
import { moveName, type Scenes } from '../../names/paragraphs/scene.ts';
import { foldWord, foldWords } from './fold-name.ts';

/** How sure such a name is. */
const confidence = 0.6;

/** Last words of clubs' names that clubs are called by. */
const clubs = new Set('rovers wanderers united athletic rangers albion hotspur harriers argyle rams hornets'.split(' '));
/** These as well, but within a sentence alone and not behind “the”: elsewhere a town is meant. */
const clubsLikeTowns = new Set('city town county forest palace villa'.split(' '));

/** What one paragraph has to do with overlooked names. */
export interface Clues {
  /** Clubs named in full here, folded. */
  readonly clubs: readonly string[];
  /** Folded first names and surnames of people named in full here, and the keys of cities with two names. */
  readonly known: readonly string[];
  /** Words that would be names if somebody or a city were called so; `folded` is the city's key. */
  readonly candidates: readonly { readonly folded: string; readonly name: Name }[];
}

/** The names with the overlooked ones added, in text order. Linear. Source: one sense per discourse, Gale, Church and Yarowsky (1992). */
export function withOverlooked(names: readonly Name[], clues: readonly Clues[]): readonly Name[] {
  const known = new Set<string>();
  for (const own of clues) for (const word of own.known) known.add(word);
  for (const word of clubsOf(clues)) known.add(word);
  if (known.size === 0) return names;
  const added: Name[] = [];
  for (const { candidates } of clues) for (const { folded, name } of candidates) if (known.has(folded)) added.push(name);
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}

/** Keys of last words that one club of the story alone has. */
function clubsOf(clues: readonly Clues[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const own of clues) {
    for (const club of own.clubs) {
      const key = clubKey(club.slice(club.lastIndexOf(' ') + 1));
      byKey.set(key, (byKey.get(key) ?? club) === club ? club : '');
    }
  }
  return [...byKey].flatMap(([key, club]) => (club === '' ? [] : [key]));
}

const clubKey = (word: string): string => `club ${word}`;

export const moveClues = (clues: Clues, { characters }: Distance): Clues =>
  characters === 0
    ? clues
    : {
        clubs: clues.clubs,
        known: clues.known,
        candidates: clues.candidates.map(({ folded, name }) => ({ folded, name: moveName(name, characters) })),
      };

export function readClues({ tokens: { tokens, paragraphs }, scenes, document }: Scenes, paragraph: number): Clues {
  const { names, written } = scenes[paragraph]!;
  const { start: offset } = document.paragraphs[paragraph]!;
  const known: string[] = [];
  const clubsHere: string[] = [];
  for (const name of names) {
    if (name.type === 'organization') {
      const words = foldWords(textOf(written, name));
      const last = words[words.length - 1]!;
      if (words.length > 1 && (clubs.has(last) || clubsLikeTowns.has(last))) clubsHere.push(words.join(' '));
    }
    if (name.type === 'place') {
      const key = cityKey(foldWord(textOf(written, name)));
      if (key) known.push(key);
    }
    if (name.type !== 'person') continue;
    const words = foldWords(textOf(written, name));
    if (words.length < 2) continue;
    for (const word of [words[0]!, words[words.length - 1]!]) if (word.length >= 4 && !isCommonWord(word)) known.push(word);
  }
  const candidates: Clues['candidates'][number][] = [];
  const { firstToken, endToken } = paragraphs[paragraph]!;
  let next = 0;
  for (let i = firstToken; i < endToken; i++) {
    const { start, end, text, lower, spaced } = tokens[i]!;
    if (text === lower || text.length < 4 || !startsAsName(text)) continue;
    while (next < names.length && names[next]!.end + offset <= start) next++;
    if (next < names.length && names[next]!.start + offset < end) continue;
    if (isCapitalized(tokens[i + 1]) || (i > 0 && spaced && isCapitalized(tokens[i - 1]))) continue;
    const folded = foldWord(text);
    const club = isClub(folded, tokens[i - 1]) ? clubKey(folded) : undefined;
    const city = cityKey(folded);
    const name = { start, end, type: club ? 'organization' : city ? 'place' : 'person', confidence, title: null } as const;
    candidates.push({ folded: club ?? city ?? folded, name });
  }
  return { clubs: clubsHere, known, candidates };
}

/** Whether a club may be called by the word, `before` being the token in front of it. */
const isClub = (folded: string, before: Token | undefined): boolean =>
  clubs.has(folded) ||
  (clubsLikeTowns.has(folded) && before !== undefined && /^[\p{Ll},]+$/u.test(before.text) && before.lower !== 'the');

/** A capital, then a small letter. */
function startsAsName(text: string): boolean {
  const plain = capitalsOf(text);
  return plain === 'capitalized' || (plain !== 'capitals' && /^\p{Lu}\p{Ll}/u.test(text));
}

/** What stands for all names of a city that has more than one. */
function cityKey(folded: string): string | undefined {
  const common = commonPlaceName(folded);
  return common === undefined || countryCode(common) !== undefined ? undefined : `city ${common}`;
}

/** Part of a longer name, it may be another's. */
const isCapitalized = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && token.text !== token.lower && capital.test(token.text);
const capital = /^\p{Lu}/u;
