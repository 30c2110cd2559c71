/** An abbreviation that the story never spells out. */
import type { Article } from '../../article/article.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { lettersOf } from '../story/abbreviation-uses.ts';
import { isRunningCopy, isShouted, sentenceAt } from '../story/copy-tokens.ts';
import { householdAbbreviations } from '../story/household-abbreviations.ts';
import { quotationAt } from '../story/quotation-at.ts';

/** Capitals that abbreviate nothing: Roman numerals, units, and words that writers shout. */
const noAbbreviation =
  /^(?:[IVXLC]+|KMH|MPH|KG|KM|AND|NOT|ALL|THE|FOR|NEW|YES|NOW|WILL|ONLY|BUT|YOU|ARE|READ|MORE|ALSO|NEWS|VIDEO|PHOTO|WATCH|TBC|TBA|TK)$/;

export const undefinedAbbreviation = defineRule<'unknown', { known: readonly string[] }>({
  name: 'abbreviations/undefined',
  level: 'hint',
  summary: 'An abbreviation that the story never spells out.',
  messages: {
    unknown: '“{acronym}” is never spelt out in this story. Give the full form at its first mention, or say what it is.',
  },
  insideQuotes: 'skip',
  options: {
    known: { type: 'array', default: [], description: 'Abbreviations that your readers know, beside the household ones.' },
  },
  check({ article, options, report }) {
    const known = new Set(options.known.map(lettersOf));
    const said = new Set(
      article.entities.flatMap(({ definitions }) => definitions.map(({ acronym }) => lettersOf(textAt(article, acronym)))),
    );
    const seen = new Set<string>();
    for (const place of capitals(article)) {
      const acronym = textAt(article, place);
      const key = lettersOf(acronym);
      if (seen.has(key)) continue;
      seen.add(key);
      if (known.has(key) || said.has(key) || householdAbbreviations.has(key) || noAbbreviation.test(acronym)) continue;
      if (isSpeltOut(article, key) || isNearDescription(article, place)) continue;
      report({ ...place, message: 'unknown', data: { acronym } });
    }
  },
});

const textAt = ({ document }: Article, { start, end }: Span): string => document.text.slice(start, end);

/** Three to six capitals that stand as a word of their own, outside longer names, labels, brackets and lines in capitals, in text order. */
function capitals(article: Article): Span[] {
  return article.document.paragraphs.filter(isRunningCopy).flatMap((paragraph) => {
    const text = article.document.masked.slice(paragraph.start, paragraph.end);
    return [
      ...text.matchAll(/(?<![\p{L}\p{N}.&’'@#/($_-])\p{Lu}{3,6}(?![\p{L}\p{N}&@/)_.:-])(?! ?[—–-] )(?! \p{Lu}{2})/gu),
    ].flatMap((match) => {
      const place = { start: paragraph.start + match.index, end: paragraph.start + match.index + match[0].length };
      const name = article.names.find((candidate) => overlaps(candidate, place));
      if (name && (name.start < place.start || name.end > place.end || name.type === 'person')) return [];
      if (place.start === paragraph.start || (paragraph.dateline && overlaps(paragraph.dateline, place))) return [];
      const sentence = sentenceAt(article, place.start);
      return quotationAt(article, place) || (sentence && isShouted(article, sentence)) ? [] : [place];
    });
  });
}

/** Whether words with its initials stand in the story, small words left out ("Department of the Interior" for DI). */
function isSpeltOut({ document }: Article, key: string): boolean {
  const initials: string[] = [];
  for (const [word] of document.masked.matchAll(/\p{L}[\p{L}\p{N}]*/gu)) {
    if (/^(?:of|the|and|for|in|on|de|la|el|du|des|to|a)$/.test(word)) continue;
    initials.push(word.charAt(0).toLowerCase());
  }
  return initials.join('').includes(key);
}

/** "the carriers’ union NSU", "NSU, a union of carriers", "(NSU": the words round it say what it is. */
function isNearDescription({ document }: Article, { start, end }: Span): boolean {
  const before = document.masked.slice(Math.max(0, start - 40), start);
  return (
    /^(?:’s|'s)?, (?:an?|the|which|one of)\b/.test(document.masked.slice(end, end + 14)) ||
    (/\p{Ll}{3} $/u.test(before) &&
      /\b(?:union|group|agency|party|company|network|channel|broadcaster|newspaper|bank|airline|operator|giant|movement|alliance|coalition|firm|militia|regulator|watchdog|organi[sz]ation|association|body|called|dubbed|named|as) $/.test(
        before,
      ))
  );
}
