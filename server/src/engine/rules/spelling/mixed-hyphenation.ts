/** One word with and without its hyphen or space: email, e-mail; health care, healthcare. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { filterOf, withWords, type WordFilter } from '../../text/word-filter.ts';
import type { Token } from '../../tokens/token.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { isRunningCopy, tokenIndexFrom } from '../story/copy-tokens.ts';
import { countForms, reportMinority, type Form, type FormPlace } from '../story/minority.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { indicesWhere, searchTokens } from '../story/search-tokens.ts';
import { endOfWord, nextLikely, startOfWord } from '../story/scan-words.ts';
import { searchCopy } from '../story/search-copy.ts';

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
  return last >= 0 && last < 26 && ((endings[letterOf(first, 0)] ?? 0) >>> last) % 2 === 1;
};
/** Hyphenated words that mean another thing than the same letters in one. */
const differs = new Set(
  'resign reform recover recreation recreate resent represent reserve coop prose unionised unionized relay repress resort'.split(
    ' ',
  ),
);

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
    const words = new Map<string, FormPlace[]>();
    const add = (key: string, place: FormPlace): void => void words.set(key, [...(words.get(key) ?? []), place]);
    for (const { key, place } of compounds) add(key, place);
    for (const place of solid(
      article,
      (word) => words.has(word) || openCompounds.has(word),
      withWords(ofOpenCompounds, words.keys()),
    )) {
      add(place.form, place);
    }
    for (const place of open(article)) add(place.form.replace(' ', ''), place);
    for (const places of words.values()) {
      const forms = [...countForms(places)].sort((a, b) => b.places.length - a.places.length || preference(a) - preference(b));
      reportMinority(forms, null, report, ({ place, major }) => ({
        fixes: [{ title: `Change to “${major}”`, edits: [{ start: place.start, end: place.end, text: major }], preferred: true }],
      }));
    }
  },
});

/** Of forms used alike the one in one piece stays: newer, and what dictionaries move to. */
const preference = ({ form }: Form): number => (/^\p{L}+$/u.test(form) ? 0 : 1);

/**
 * Two parts in small letters with a hyphen between, not a part of a longer chain ("out-of-date"), and not an open compound that takes a hyphen
 * only because it stands before its noun ("health-care plan").
 */
function hyphenated(article: Article): { readonly key: string; readonly place: FormPlace }[] {
  const compounds: { readonly key: string; readonly place: FormPlace }[] = [];
  for (const { paragraph, found } of searchCopy(article, isRunningCopy, hyphenatedIn)) {
    for (const { start, form, key } of found) {
      const place = { start: paragraph.start + start, end: paragraph.start + start + form.length, form };
      const isAdjective = openCompounds.has(key) && article.tokens[tokenIndexFrom(article, place.end)]?.pos === 'NOUN';
      if (!isAdjective && !quotationAt(article, place)) compounds.push({ key, place });
    }
  }
  return compounds;
}

const compound = /(?<![\p{L}\p{N}@/.'’_-])(\p{Ll}+)-(\p{Ll}{2,})(?![\p{L}\p{N}@/_-]|[.]\p{L})/uy;

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
    const key = match[1]! + match[2]!;
    if (!differs.has(key)) found.push({ start, form: match[0], key });
  }
  return found;
}

/** The wanted ones of the words in small letters and in one piece. A paragraph seldom has one: no copy is made of words that are none. */
function solid(article: Article, isWanted: (word: string) => boolean, filter: WordFilter): FormPlace[] {
  const places: FormPlace[] = [];
  const { paragraphs, masked } = article.document;
  for (const paragraph of paragraphs) {
    if (!isRunningCopy(paragraph)) continue;
    const { start, end } = paragraph;
    for (let at = nextLikely(masked, start, filter, end); at >= 0;) {
      const word = masked.slice(at, Math.min(end, endOfWord(masked, at)));
      if (isWanted(word)) {
        places.push(...solidIn(article, paragraph, isWanted));
        break;
      }
      at = nextLikely(masked, at + word.length, filter, end);
    }
  }
  return places;
}

const solidWord = /(?<![\p{L}\p{N}@/.'’_-])\p{Ll}{5,}(?![\p{L}\p{N}@/_-]|[.]\p{L})/gu;

function solidIn(article: Article, { start, end }: Span, isWanted: (word: string) => boolean): readonly FormPlace[] {
  return matchesOf(solidWord, article.document.masked.slice(start, end))
    .filter(({ 0: form }) => isWanted(form))
    .map(({ 0: form, index }) => ({ start: start + index, end: start + index + form.length, form }))
    .filter((place) => !quotationAt(article, place));
}

/** Two words side by side that make one of the open compounds. */
function open(article: Article): FormPlace[] {
  const { tokens, document } = article;
  return searchTokens(article, openIn).flatMap((i): FormPlace[] => {
    const [first, second] = [tokens[i]!, tokens[i + 1]!];
    const form = document.text.slice(first.start, second.end);
    const place = { start: first.start, end: second.end, form };
    if (form !== `${first.text} ${second.text}` || !copyParagraph(article, place) || quotationAt(article, place)) return [];
    return [place];
  });
}

const openIn = (tokens: readonly Token[]): readonly number[] =>
  indicesWhere(tokens, (i) => {
    const [first, second] = [tokens[i]!, tokens[i + 1]];
    return second !== undefined && mayJoin(first.text, second.text) && openCompounds.has(first.text + second.text);
  });
