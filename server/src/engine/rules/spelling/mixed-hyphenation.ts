/** One word with and without its hyphen or space: email, e-mail; health care, healthcare. */
import type { Article } from '../../article/article.ts';
import { filterOf, withWords, type WordFilter } from '../../text/word-filter.ts';
import type { Token } from '../../tokens/token.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { isRunningCopy, tokenIndexFrom } from '../story/copy-tokens.ts';
import { countForms, reportMinority, type Form, type FormPlace } from '../story/minority.ts';
import { matchCase } from '../story/match-case.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { hasNoTellingCapital } from '../story/opens-sentence.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { indicesWhere, searchTokens } from '../story/search-tokens.ts';
import { endOfWord, nextLikely, startOfWord, withSmallFirst } from '../story/scan-words.ts';
import { searchCopy } from '../story/search-copy.ts';
import { addToList } from '../../text/add-to-list.ts';

/** Compounds that are written open by some: two nouns side by side are reported for these only, since "the long term" is right beside "long-term". */
const openCompounds = new Set(
  [
    'healthcare childcare daycare policymaker policymakers policymaking website websites workforce hometown cybersecurity database databases airstrike',
    'airstrikes airspace firefighter firefighters fundraiser fundraisers handgun handguns landmine landmines paycheck paychecks smartphone smartphones',
    'teammate teammates warplane warplanes warship warships wildfire wildfires workplace worldview ceasefire ceasefires lawmaker lawmakers peacekeeper',
    'peacekeepers bookseller booksellers stockpile stockpiles timeline timetable storyline storylines shipbuilding shipowner shipowners schoolteacher',
  ].flatMap((words) => words.split(' ')),
);
const ofOpenCompounds = filterOf(openCompounds);
/** For each letter of a to z that an open compound begins with, a bit for each that it ends with: asked before two words are joined to be looked up. */
const endings = new Int32Array(26);
for (const word of openCompounds) endings[letterOf(word, 0)]! |= 1 << letterOf(word, word.length - 1);

/** 0 for a … 25 for z; others for all else. */
function letterOf(word: string, at: number): number {
  return word.charCodeAt(at) - 0x61;
}

/** Whether some open compound begins as the one word does and ends as the other; sometimes true where none does. */
const mayJoin = (first: string, second: string): boolean => {
  const last = letterOf(second, second.length - 1);
  // A capital counts as its small letter.
  return last >= 0 && last < 26 && ((endings[(first.charCodeAt(0) | 0x20) - 0x61] ?? 0) >>> last) % 2 === 1;
};
/** Hyphenated words that mean another thing than the same letters in one: to re-sign and to resign, a co-op and a coop. */
const differs =
  /^(?:coops?|prose|re(?:sign|form|cover|creat|creation|sent|present|serv|lay|press|sort|leas|mark|treat|dress|collect|stor|strain|mov|solv|search|bound|sound)(?:e|s|es|ed|d|ing|er|ers|able|ations?)?|unioni[sz]ed)$/;

export const mixedHyphenation = defineRule({
  name: 'spelling/mixed-hyphenation',
  level: 'warning',
  summary: 'One word with a hyphen here and without one there: e-mail and email, health care and healthcare.',
  messages: {
    mixed: '“{form}” is also written “{major}” in this story ({evidence}). Keep to one.',
    house: '“{form}” is also written “{major}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {},
  check({ article, report }) {
    const compounds = hyphenated(article);
    const words = new Map<string, CompoundPlace[]>();
    const add = (key: string, place: CompoundPlace): void => addToList(words, key, place);
    for (const { key, place } of compounds) add(key, place);
    for (const place of solid(article, [...words.keys()])) add(place.form, place);
    for (const place of open(article)) add(place.form.replace(' ', ''), place);
    for (const places of words.values()) {
      const forms = [...countForms(places)].sort((a, b) => b.places.length - a.places.length || preference(a) - preference(b));
      reportMinority(forms, null, report, ({ place: { start, end, text }, major }) => {
        const right = matchCase(text, major);
        return {
          data: { form: text, major: right },
          fixes: [{ title: `Change to “${right}”`, edits: [{ start, end, text: right }], preferred: true }],
        };
      });
    }
  },
});

/** Of forms used alike the one in one piece stays: newer, and what dictionaries move to. */
const preference = ({ form }: Form): number => (/^\p{L}+$/u.test(form) ? 0 : 1);

/**
 * Two parts in small letters with a hyphen between, not a part of a longer chain ("out-of-date"), and not an open compound that takes a hyphen
 * only because it stands before its noun ("health-care plan").
 */
function hyphenated(article: Article): { readonly key: string; readonly place: CompoundPlace }[] {
  const compounds: { readonly key: string; readonly place: CompoundPlace }[] = [];
  for (const { paragraph, found } of searchCopy(article, isRunningCopy, hyphenatedIn)) {
    for (const { start, form: text, key } of found) {
      const place = placeAt(paragraph.start + start, text);
      const isAdjective = openCompounds.has(key) && article.tokens[tokenIndexFrom(article, place.end)]?.pos === 'NOUN';
      if (!isAdjective && !quotationAt(article, place) && hasNoTellingCapital(article, place)) compounds.push({ key, place });
    }
  }
  return compounds;
}

const compound = /(?<![\p{L}\p{N}@/.'’_-])(\p{L}\p{Ll}*)-(\p{Ll}{2,})(?![\p{L}\p{N}@/_-]|[.]\p{L})/uy;

/** Form and text differ at the head of a sentence. */
interface CompoundPlace extends FormPlace {
  readonly text: string;
}

const placeAt = (start: number, text: string): CompoundPlace => ({
  start,
  end: start + text.length,
  text,
  form: withSmallFirst(text),
});

interface Hyphenated {
  readonly start: number;
  readonly form: string;
  readonly key: string;
}

/** The pattern is tried where the word before a hyphen begins. */
function hyphenatedIn(copy: string): readonly Hyphenated[] {
  const found: Hyphenated[] = [];
  for (let hyphen = copy.indexOf('-'); hyphen >= 0; hyphen = copy.indexOf('-', hyphen + 1)) {
    const start = startOfWord(copy, hyphen);
    compound.lastIndex = start;
    const match = start < hyphen ? compound.exec(copy) : null;
    if (match === null) continue;
    const key = withSmallFirst(match[1]! + match[2]!);
    if (!differs.test(key)) found.push({ start, form: match[0], key });
  }
  return found;
}

/** Open compounds and the words that are `wanted`, in one piece and in small letters, outside quotations. */
function solid(article: Article, wanted: readonly string[]): CompoundPlace[] {
  const places: CompoundPlace[] = [];
  const words = wantedWords(wanted);
  const { paragraphs } = article.document;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    if (!isRunningCopy(paragraph)) continue;
    for (const { start, form } of solidIn(article.notes[index]!, words)) {
      const place = placeAt(paragraph.start + start, form);
      if (!quotationAt(article, place) && hasNoTellingCapital(article, place)) places.push(place);
    }
  }
  return places;
}

interface WantedWords {
  /** What tells one set of words from another. */
  readonly key: string;
  readonly has: (word: string) => boolean;
  readonly filter: () => WordFilter;
}

function wantedWords(wanted: readonly string[]): WantedWords {
  const set = new Set(wanted);
  let filter: WordFilter | null = null;
  return {
    key: wanted.join(' '),
    has: (word) => set.has(word) || openCompounds.has(word),
    filter: () => (filter ??= withWords(ofOpenCompounds, wanted)),
  };
}

interface Solid {
  readonly start: number;
  readonly form: string;
}

/** A paragraph keeps what it was asked last: the story's compounds are the same from stroke to stroke. */
function solidIn(notes: Article['notes'][number], words: WantedWords): readonly Solid[] {
  const last = notes.once(solidIn, (): { key: string | null; found: readonly Solid[] } => ({ key: null, found: [] }));
  if (last.key !== words.key) {
    last.found = notes.ask((copy) => searchSolid(copy, words));
    last.key = words.key;
  }
  return last.found;
}

const solidWord = /(?<![\p{L}\p{N}@/.'’_-])\p{L}\p{Ll}{4,}(?![\p{L}\p{N}@/_-]|[.]\p{L})/gu;

/** A paragraph seldom has one: no copy is made of words that are none. */
function searchSolid(copy: string, { has, filter: filterOfThem }: WantedWords): readonly Solid[] {
  const filter = filterOfThem();
  for (let at = nextLikely(copy, 0, filter); at >= 0;) {
    const end = endOfWord(copy, at);
    if (has(withSmallFirst(copy.slice(at, end)))) {
      return matchesOf(solidWord, copy).flatMap(({ 0: form, index }) =>
        has(withSmallFirst(form)) ? [{ start: index, form }] : [],
      );
    }
    at = nextLikely(copy, end, filter);
  }
  return [];
}

/** Two words side by side that make one of the open compounds. */
function open(article: Article): CompoundPlace[] {
  const { tokens, document } = article;
  return searchTokens(article, openIn).flatMap((i): CompoundPlace[] => {
    const [first, second] = [tokens[i]!, tokens[i + 1]!];
    const text = document.text.slice(first.start, second.end);
    const place = placeAt(first.start, text);
    if (text !== `${first.text} ${second.text}` || !copyParagraph(article, place) || quotationAt(article, place)) return [];
    return hasNoTellingCapital(article, place) ? [place] : [];
  });
}

const openIn = (tokens: readonly Token[]): readonly number[] =>
  indicesWhere(tokens, (i) => {
    const [first, second] = [tokens[i]!, tokens[i + 1]];
    return (
      second !== undefined && mayJoin(first.text, second.text) && openCompounds.has(withSmallFirst(first.text) + second.text)
    );
  });
