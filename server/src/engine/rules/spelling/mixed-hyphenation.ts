/** One word with and without its hyphen or space: email, e-mail; health care, healthcare. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../tokens/token.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { isRunningCopy, tokenIndexFrom } from '../story/copy-tokens.ts';
import { countForms, reportMinority, type Form, type FormPlace } from '../story/minority.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { indicesWhere, searchTokens } from '../story/search-tokens.ts';
import { endOfWord, filterOf, nextLikely } from '../story/scan-words.ts';
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
/** All that an open compound can begin with: asked before two words are joined to be looked up. */
const openings = new Set([...openCompounds].flatMap((word) => Array.from(word, (_, length) => word.slice(0, length))));
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
  options: {},
  check({ article, report }) {
    const compounds = hyphenated(article);
    const words = new Map<string, FormPlace[]>();
    const add = (key: string, place: FormPlace): void => void words.set(key, [...(words.get(key) ?? []), place]);
    for (const { key, place } of compounds) add(key, place);
    for (const place of solid(article, new Set([...openCompounds, ...words.keys()]))) add(place.form, place);
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

const compound = /(?<![\p{L}\p{N}@/.'’_-])(\p{Ll}+)-(\p{Ll}{2,})(?![\p{L}\p{N}@/_-]|[.]\p{L})/gu;

const hyphenatedIn = (copy: string): readonly { readonly start: number; readonly form: string; readonly key: string }[] =>
  (copy.includes('-') && /\p{Ll}-\p{Ll}/u.test(copy) ? matchesOf(compound, copy) : [])
    .map(({ 0: form, 1: first, 2: second, index }) => ({ start: index, form, key: first! + second! }))
    .filter(({ key }) => !differs.has(key));

/** The wanted ones of the words in small letters and in one piece. A paragraph seldom has one: no copy is made of words that are none. */
function solid(article: Article, wanted: ReadonlySet<string>): FormPlace[] {
  const places: FormPlace[] = [];
  const { paragraphs, masked } = article.document;
  const filter = filterOf([...wanted]);
  for (const paragraph of paragraphs) {
    if (!isRunningCopy(paragraph)) continue;
    const { start, end } = paragraph;
    for (let at = nextLikely(masked, start, filter, end); at >= 0;) {
      const word = masked.slice(at, Math.min(end, endOfWord(masked, at)));
      if (wanted.has(word)) {
        places.push(...solidIn(article, paragraph, wanted));
        break;
      }
      at = nextLikely(masked, at + word.length, filter, end);
    }
  }
  return places;
}

const solidWord = /(?<![\p{L}\p{N}@/.'’_-])\p{Ll}{5,}(?![\p{L}\p{N}@/_-]|[.]\p{L})/gu;

function solidIn(article: Article, { start, end }: Span, wanted: ReadonlySet<string>): readonly FormPlace[] {
  return matchesOf(solidWord, article.document.masked.slice(start, end))
    .filter(({ 0: form }) => wanted.has(form))
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
    const { text } = tokens[i]!;
    return openings.has(text) && i + 1 < tokens.length && openCompounds.has(text + tokens[i + 1]!.text);
  });
