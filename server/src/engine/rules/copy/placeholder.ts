/** What a writer left to be filled in: TK, XX, TBC, [check], ???. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { isInAddress } from '../story/in-address.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { searchCopy } from '../story/search-copy.ts';

/** Each with what may make it right. Every pattern is linear: no repetition inside a repetition. */
const placeholders: readonly { readonly pattern: RegExp; readonly isRight?: (article: Article, place: Span) => boolean }[] = [
  { pattern: /(?<![\p{L}\p{N}&.'’-])(?:TK(?:TK)+|tk(?:tk)+)(?![\p{L}\p{N}])/gu },
  { pattern: /(?<![\p{L}\p{N}&.'’-])TK(?!\.?[\p{L}\p{N}]|[&'’-])/gu, isRight: isInitialsOfName },
  { pattern: /(?<![\p{L}\p{N}&.'’-])X{2,4}(?!\.?[\p{L}\p{N}]|[&'’+-])/gu, isRight: isNumeralOrName },
  { pattern: /(?<![\p{L}\p{N}&.'’-])X{2,4}(?=-(?:year|month|week|day|hour|minute|mile|page|point|foot|metre|meter)\b)/gu },
  { pattern: /(?<=\baged |[£$€])x{2,4}(?![\p{L}\p{N}])/gu },
  { pattern: /(?<=[£$€])(?:X{2,4}|x{2,4})(?=(?:m|mn|bn|tn|k|M|B)(?![\p{L}\p{N}]))/gu },
  { pattern: /(?<![\p{L}\p{N}&.'’-])TBC(?![\p{L}\p{N}])/gu },
  { pattern: /\[(?:check|confirm|verify|fact-check|insert|fill in|to come|tk|tbc|xx+|sp)\b[^[\]\n]{0,80}\]/giu },
  { pattern: /\[(?!(?:tk|tbc|xx)\b)[^[\]\n]{1,40} (?:tk|tbc|xx|to come)\]/giu },
  { pattern: /\((?:check|sp|spelling)\?\)|\[\?+\]|\(\?\?+\)/giu },
  { pattern: /\?{3,}/gu, isRight: (article, place) => quotationAt(article, place) !== null },
  { pattern: /\blorem ipsum\b/giu },
];

export const placeholder = defineRule({
  name: 'copy/placeholder',
  level: 'error',
  summary: 'Something left to be filled in or checked: TK, XX, TBC, [check], ???.',
  messages: { found: '“{text}” stands for something still to come. Fill it in or take it out before the story goes.' },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'word',
  options: {},
  check({ article, report }) {
    for (const { paragraph, found } of searchCopy(article, isCopy, placeholdersIn)) {
      for (const { start, text, isRight } of found) {
        const place = { start: paragraph.start + start, end: paragraph.start + start + text.length };
        if (!isRight?.(article, place)) report({ ...place, message: 'found', data: { text } });
      }
    }
  },
});

const isCopy = ({ role }: Paragraph): boolean => role !== 'end';

interface PlaceholderFound {
  readonly start: number;
  readonly text: string;
  readonly isRight: ((article: Article, place: Span) => boolean) | undefined;
}

/** What one of the patterns cannot do without, cheap to look for. */
const needs = /TK|tktk|XX|xx|TBC|\[|\?[?)]|[Ll][Oo][Rr][Ee][Mm] /;

const placeholdersIn = (copy: string): readonly PlaceholderFound[] =>
  needs.test(copy)
    ? withoutInner(
        placeholders.flatMap(({ pattern, isRight }) =>
          matchesOf(pattern, copy).flatMap(({ 0: text, index }) =>
            isInAddress(copy, index) ? [] : [{ start: index, text, isRight }],
          ),
        ),
      )
    : [];

/** In text order; “TK” in “[date TK]” is said with it. */
function withoutInner(found: readonly PlaceholderFound[]): readonly PlaceholderFound[] {
  let until = -1;
  return [...found]
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length)
    .filter(({ start, text }) => {
      const isOuter = start + text.length > until;
      until = Math.max(until, start + text.length);
      return isOuter;
    });
}

/** "TK Maxx", "TK Smith": a name goes on in capitals. */
function isInitialsOfName({ document }: Article, { end }: Span): boolean {
  return /^[ ]\p{Lu}\p{Ll}/u.test(document.masked.slice(end, end + 3));
}

/** "Super Bowl XX", "XX chromosomes", "Dos XX": a Roman numeral or a thing so called. */
function isNumeralOrName({ document }: Article, { start, end }: Span): boolean {
  const before = document.masked.slice(Math.max(0, start - 40), start);
  const after = document.masked.slice(end, end + 12);
  if (titleBefore.test(before)) return false;
  // “XX. The long way home”: a chapter.
  if (/(?:^|\n\s*)$/.test(before) && after.startsWith('.')) return true;
  return (
    /(?:\p{Lu}[\p{L}'’.]*|century|chromosomes?(?: pair)?|\d) $/u.test(before) ||
    /^ (?:\p{Lu}\p{Ll}|chromosome|movie|film|porn)/u.test(after)
  );
}

/** What stands before a name: “Mayor XX”, but “Louis XX”. */
const titleBefore =
  /\b(?:M(?:r|rs|s|iss)|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Mayor|President|Minister|Secretary|Sen(?:ator)?|Gov(?:ernor)?|Rep|Councillor|Cllr|Officer|Sergeant|Inspector|Detective|Judge|Justice|Captain|Spokes(?:man|woman|person))\.? $/u;
