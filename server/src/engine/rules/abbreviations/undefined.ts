/** An abbreviation that the story never spells out. */
import type { Article } from '../../article/article.ts';
import { heldIn } from '../../text/held-in.ts';
import { placeholderWords } from '../../text/placeholder-words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { matchAtAbbreviations, placesOfCapitalized } from '../story/capitals-in-copy.ts';
import { lettersOf } from '../story/abbreviation-uses.ts';
import { isRunningCopy, isShouted, sentenceAt } from '../story/copy-tokens.ts';
import { isHousehold } from '../story/household-abbreviations.ts';
import { nameAt } from '../story/name-at.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { letterAt } from '../story/scan-words.ts';
import { searchCopy } from '../story/search-copy.ts';
import { isShoutedWord } from '../story/shouted-words.ts';

/** Capitals that abbreviate nothing: Roman numerals, units. */
const noAbbreviation = /^(?:[IVXLC]+|KMH|MPH|KG|KM)$/;

export const undefinedAbbreviation = defineRule<'unknown', { known: readonly string[] }>({
  name: 'abbreviations/undefined',
  level: 'hint',
  summary: 'An abbreviation that the story never spells out.',
  messages: {
    unknown: '“{acronym}” is never spelt out in this story. Give the full form at its first mention, or say what it is.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    known: { type: 'array', default: [], description: 'Abbreviations that your readers know, beside the household ones.' },
  },
  check({ article, options, report }) {
    const known = new Set(options.known.map(lettersOf));
    const said = new Set(
      article.entities.flatMap(({ definitions }) => definitions.map(({ acronym }) => lettersOf(textAt(article, acronym)))),
    );
    const seen = new Set<string>();
    const candidates: Candidate[] = [];
    for (const place of capitals(article)) {
      const acronym = textAt(article, place);
      const key = lettersOf(acronym);
      if (seen.has(key)) continue;
      seen.add(key);
      if (known.has(key) || said.has(key) || isHousehold(article, key) || noAbbreviation.test(acronym)) continue;
      if (placeholderWords.has(acronym.toLowerCase()) || isShoutedWord(acronym)) continue;
      candidates.push({ key, acronym, asWord: acronym.charAt(0) + acronym.slice(1).toLowerCase(), place });
    }
    for (const { acronym, place } of unknown(article, candidates)) report({ ...place, message: 'unknown', data: { acronym } });
  },
});

interface Candidate {
  /** See `lettersOf`. */
  readonly key: string;
  readonly acronym: string;
  /** With small letters behind the first. */
  readonly asWord: string;
  /** Its first. */
  readonly place: Span;
}

/** Those that nothing in the story explains. It is read for all of them at once. */
function unknown(article: Article, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const forms = new Set(candidates.flatMap(({ acronym, asWord }) => [acronym, asWord]));
  const places = placesOfCapitalized(article.document.masked, forms);
  const left = candidates.filter(
    ({ acronym, asWord, place }) =>
      !isWord(article, places.get(asWord)) &&
      !isNearDescription(article, place) &&
      !isTiedToWords(article, acronym, places.get(acronym)),
  );
  if (left.length === 0) return left;
  const spelt = heldIn(initialsOf(article), new Set(left.map(({ key }) => key)));
  return left.filter(({ key }) => !spelt.has(key));
}

/** “Across AFRICA”, where the story has Africa too: shouted. */
const isWord = (article: Article, places: readonly number[] = []): boolean =>
  places.some((at) => /(?:^|[\s“"(])$/.test(copyBefore(article, at)));

const textAt = ({ document }: Article, { start, end }: Span): string => document.text.slice(start, end);

/** Three to six capitals that stand as a word of their own, outside longer names, labels, brackets and lines in capitals, in text order. */
function capitals(article: Article): Span[] {
  const places: Span[] = [];
  for (const { paragraph, found } of searchCopy(article, isRunningCopy, capitalsIn)) {
    for (const { start, end } of found) {
      const place = { start: paragraph.start + start, end: paragraph.start + end };
      const name = nameAt(article, place);
      if (name && (name.start < place.start || name.end > place.end || name.type === 'person')) continue;
      if (place.start === paragraph.start || (paragraph.dateline && overlaps(paragraph.dateline, place))) continue;
      const sentence = sentenceAt(article, place.start);
      if (!quotationAt(article, place) && !(sentence && isShouted(article, sentence))) places.push(place);
    }
  }
  return places;
}

const alone = /(?<![\p{L}\p{N}.&’'@#/($_-]|\p{Lu}{2} )\p{Lu}{3,6}(?![\p{L}\p{N}&@/)_.:$£€¥-])(?! ?[—–-] )(?! \p{Lu}{2})/uy;

const capitalsIn = (copy: string): readonly Span[] =>
  matchAtAbbreviations(copy, alone).map(({ 0: text, index }) => ({ start: index, end: index + text.length }));

/**
 * The first letters of all words, small words left out: what stands in them in a row may be spelt out ("Department of the Interior" for DI). Behind them, of each
 * paragraph, the letters of words with a capital and of small words, for "Organizing for Action" and OFA.
 */
function initialsOf(article: Article): string {
  let initials = '';
  let withSmallWords = '';
  for (const { found } of searchCopy(article, isAny, initialsIn)) {
    initials += found[0];
    withSmallWords += ` ${found[1]}`;
  }
  return initials + withSmallWords;
}

const isAny = (): boolean => true;

const smallWords = new Set('of the and for in on de la el du des to a'.split(' '));
const longestSmallWord = 3;

function initialsIn(copy: string): readonly string[] {
  let initials = '';
  // A space stands for each other word.
  let withSmallWords = '';
  for (let at = 0; at < copy.length;) {
    const width = letterAt(copy, at);
    if (width === 0) {
      at++;
      continue;
    }
    let end = at + width;
    for (let next = letterAt(copy, end) || figureAt(copy, end); next > 0; next = letterAt(copy, end) || figureAt(copy, end)) {
      end += next;
    }
    const isSmallWord = end - at <= longestSmallWord && smallWords.has(copy.slice(at, end));
    const first = copy.charAt(at);
    const small = first.toLowerCase();
    if (!isSmallWord) initials += small;
    // The s of “People’s” is no word.
    if (end - at > 1 || !/[’']/.test(copy.charAt(at - 1))) withSmallWords += isSmallWord || small !== first ? small : ' ';
    at = end;
  }
  return [initials, withSmallWords];
}

/** How many UTF-16 units the figure takes that stands there; 0 where none does. */
function figureAt(copy: string, at: number): number {
  const unit = copy.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x30 && unit <= 0x39 ? 1 : 0;
  const figure = at < copy.length ? String.fromCodePoint(copy.codePointAt(at)!) : '';
  return /^\p{N}/u.test(figure) ? figure.length : 0;
}

/**
 * “The Dockers’ Health Scheme (HAVSYK)”, in a quotation too: words that it stands in brackets behind are its full form, whatever their letters. “Told KPLX”, “an interview
 * with KPLX”: a newsroom, which needs none.
 */
const isTiedToWords = (article: Article, acronym: string, places: readonly number[] = []): boolean =>
  places.some((at) => newsroom.test(copyBefore(article, at)) || isInBracketsBehindWords(article, at, at + acronym.length));

const newsroom = /\b(?:told|tells|telling|(?:interview|interviews|interviewed|spoke|speaking) (?:with|by|to)) $/;

/** “Suresh Paswan (JLD)” tells his party. */
const isInBracketsBehindWords = (article: Article, start: number, end: number): boolean =>
  article.document.masked.charAt(end) === ')' &&
  /\p{Lu}\p{L}*(?:[’'][\p{L}]*)? \($/u.test(copyBefore(article, start)) &&
  nameAt(article, { start: start - 3, end: start - 2 })?.type !== 'person';

const copyBefore = ({ document: { masked } }: Article, at: number): string => masked.slice(Math.max(0, at - farthest), at);
const farthest = 40;

/** "the carriers’ union NSU", "NSU, a union of carriers", "NSU (Night Staff of the Quays)": the words round it say what it is. */
function isNearDescription({ document }: Article, { start, end }: Span): boolean {
  const before = document.masked.slice(Math.max(0, start - 40), start);
  return (
    /^(?:’s|'s)?, (?:an?|the|which|one of)\b/.test(document.masked.slice(end, end + 14)) ||
    /^ \(\p{L}+ \p{L}[\p{L} ,’'&-]{3,60}\)/u.test(document.masked.slice(end, end + 70)) ||
    (/\p{Ll}{3} $/u.test(before) &&
      /\b(?:union|group|agency|party|company|network|channel|broadcaster|newspaper|bank|airline|operator|giant|movement|alliance|coalition|firm|militia|regulator|watchdog|organi[sz]ation|association|body|called|dubbed|named|as) $/.test(
        before,
      ))
  );
}
