/** Small numbers in figures and in words in one story: 7 people here, nine people there. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { tokenIndexFrom } from '../story/copy-tokens.ts';
import { readerOfOwnMatches, type OwnMatch } from '../story/match-outside-quotations.ts';
import { countForms, reportMinority } from '../story/minority.ts';
import { fromWords, inSmallWords, numberWordPattern } from '../story/number-words.ts';
import { isTopLine } from '../story/top-line.ts';

interface CountPlace extends Span {
  readonly form: 'figures' | 'words';
  readonly value: number;
}

const number = new RegExp(`(?<![\\p{L}\\p{N}$£€¥₹#.,:/+–-])(?:[1-9]\\d?|${numberWordPattern})(?= \\p{Ll})`, 'gu');
const needs = new RegExp(`(?:\\d|${numberWordPattern}) \\p{Ll}`, 'u');
/** What is given in figures whatever the size: measures, money, votes, scores. */
const measured = new Set(
  [
    'miles kilometres kilometers km metres meters feet inches yards centimetres centimeters millimetres millimeters pounds ounces tonnes tons kilograms',
    'kilogrammes kilos grams grammes litres liters gallons pints acres hectares degrees knots watts volts megawatts gigawatts volts percent cents dollars',
    'euros pence rupees pesos points votes runs goals wickets overs sets games percentage-points magnitudes bytes megabytes gigabytes barrels bushels',
    'carats calories decibels hertz tablespoons teaspoons cups stars seconds',
  ].flatMap((words) => words.split(' ')),
);
const plurals = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'feet',
  'teeth',
  'mice',
  'geese',
  'sheep',
  'aircraft',
  'cattle',
]);
/** "Grade 8 pupils", "page 2 stories", "the top 5 clubs": the number is a name of its own. */
const named =
  /\b(?:grade|class|year|phase|type|level|tier|page|chapter|section|article|rule|category|channel|room|gate|line|route|stage|step|week|day|group|lane|highway|interstate|no|nos|number|top|best|under|formula|figure|table|part|unit|division|area|zone|aged|age|act|scene|episode|season|version|covid|apollo|schedule|round|lap|hole|mile|score|scored|won|lost|beat|ranked) $/i;
const afterCapital = /\p{Lu}[\p{L}’']*\.? $/u;
const openers =
  /(?:^|[.?!:”"’]\s)(?:In|The|At|About|Some|Nearly|Over|With|For|After|All|Of|Only|These|Those|Around|More than|Almost|And|But|Then|Now|At least|His|Her|Their|Its|When) $/u;

export const small = defineRule<'mixed' | 'house', { words: string }>({
  name: 'numbers/small',
  level: 'information',
  summary: 'Small numbers in figures and in words in one story: 7 people, nine people.',
  messages: {
    mixed:
      '“{number}” is in {form}; elsewhere in this story small numbers are in {major} ({evidence}). Keep to one way: “{right}”.',
    house: '“{number}”: the house writes “{right}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    words: {
      type: 'string',
      default: 'story',
      enum: ['story', 'to-nine', 'to-ten'],
      description:
        'Up to which number counts are in words: as most of the story has those from two to nine, or to nine or ten with figures from there on.',
    },
  },
  check({ article, options, report }) {
    const places = countsOf(article).flatMap(({ start, found }) => found.map((count) => movedCount(count, start)));
    const addition = ({ place }: { place: CountPlace }) => {
      const written = article.document.text.slice(place.start, place.end);
      const right = place.form === 'words' ? String(place.value) : inSmallWords(place.value)!;
      return {
        data: { number: written, right },
        fixes: [{ title: `Write “${right}”`, edits: [{ start: place.start, end: place.end, text: right }], preferred: true }],
      };
    };
    if (options.words === 'story') {
      const forms = countForms(places.filter(({ value }) => value < 10));
      // One of each shows no way.
      if (forms[0] && forms[0].places.length > 1) reportMinority(forms, null, report, addition);
      return;
    }
    const last = options.words === 'to-ten' ? 10 : 9;
    reportMinority(countForms(places.filter(({ value }) => value <= last)), 'words', report, addition);
    reportMinority(countForms(places.filter(({ value }) => value > last)), 'figures', report, addition);
  },
});

const countsOf = readerOfOwnMatches(number, needs, (article, match, by) => {
  const count = readCount(article, match);
  return count && movedCount(count, 0 - by);
});

const movedCount = ({ form, value, start, end }: CountPlace, by: number): CountPlace => ({
  form,
  value,
  start: start + by,
  end: end + by,
});

/** A number before the plural of what it counts, perhaps with one or two adjectives between; null for all others. */
function readCount(article: Article, { start, end, match, before, after, paragraph }: OwnMatch): CountPlace | null {
  const written = match[0];
  const isFigures = /^\d/.test(written);
  const value = isFigures ? Number(written) : fromWords(written);
  if (value === null || value < 2 || paragraph.role === 'list' || isTopLine(article, paragraph)) return null;
  if (isFigures && (named.test(before) || (afterCapital.test(before) && !openers.test(before)))) return null;
  // "5 of 12", "7 to 12 people", "6 and 11": one form for both, and the larger one is in figures.
  if (
    /\d,? (?:to|or|and|of|in|out of|through|per|by) $/.test(before) ||
    /^ (?:to|or|and|of|of the|out of|in|by|through|per|in every) \d/.test(after)
  ) {
    return null;
  }
  // "Group of 8" is a name; "3 minutes 32 seconds" is a measure.
  if (/\bGroup of $/.test(before) || /^ \p{Ll}+ \d/u.test(after)) return null;
  const noun = countedNoun(article, end, paragraph);
  if (noun === null || measured.has(noun.text) || isAge(article, noun)) return null;
  return { start, end, value, form: isFigures ? 'figures' : 'words' };
}

function countedNoun(
  { tokens, document }: Article,
  offset: number,
  paragraph: Span,
): { readonly text: string; readonly end: number } | null {
  const first = tokenIndexFrom({ tokens }, offset);
  for (let i = first; i < first + 3; i++) {
    const token = tokens[i];
    if (!token || token.start >= paragraph.end || !/^\p{Ll}+$/u.test(token.text) || document.text.charAt(token.end) === '-') {
      return null;
    }
    if ((/[^s]s$/.test(token.text) && token.pos === 'NOUN') || plurals.has(token.text)) return token;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return null;
  }
  return null;
}

/** "7 years old", "9 months of age". */
const isAge = ({ document }: Article, { end }: { readonly end: number }): boolean =>
  /^[ -](?:old|of age)\b/.test(document.text.slice(end, end + 8));
