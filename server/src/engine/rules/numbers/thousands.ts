/** Thousands with and without a comma in one story: 10,000 and 10000. */
import { houseOf } from '../story/aspects.ts';
import { defineRule } from '../rule.ts';
import { readerOfOwnMatches } from '../story/match-outside-quotations.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';

type Form = 'comma' | 'space' | 'none';

/** A number of four figures or more, alone: no part of a code, an address, a date, a telephone number or a decimal. */
const number =
  /(?<![\p{L}\p{N}#.,:/_+-]|\p{N}[ \u00A0\u202F])(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u00A0\u202F ]\d{3})+|\d{4,9})(?![\p{L}\p{N}/_:-]|[.,]\d|[ \u00A0\u202F]\d)/gu;
const needs = /\d{4}|\d[,\u00A0\u202F ]\d{3}/;
/** What stands before a number that is a name: "flight 10440", "PO Box 12000", "CA 90210". */
const naming =
  /(?:\b(?:no|nos|number|flight|box|case|route|highway|room|bus|train|unit|section|article|asteroid|code|zip|postcode|bill|resolution|model|id|call|dial|phone|tel|text|page|serial|registration|regiment|locomotive)\.?|#) ?$/i;
/** So does a word with a capital ("Route A 10440"), but not one that only opens a sentence ("Another 15000"). */
const afterCapital = /(?<word>\p{Lu}\p{L}*)\.? $/u;
const opening =
  /^(?:An?|The|These|Those|Some|About|Around|Nearly|Almost|Over|Under|Up|To|Another|Only|Just|All|Of|In|By|With|Roughly|Approximately|Between|And|But|Or|For|From|Its|Their|Every|Exactly|Barely|Than|Least|Most)$/;

interface NumberPlace extends FormPlace {
  readonly digits: string;
}

export const thousands = defineRule<'mixed' | 'house', { separator: string }>({
  name: 'numbers/thousands',
  level: 'hint',
  summary: 'Thousands with and without a comma in one story: 10,000 and 10000.',
  messages: {
    mixed: 'Elsewhere in this story thousands are written otherwise than “{number}” ({evidence}). Keep to one way: “{right}”.',
    house: '“{number}”: the house writes “{right}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    separator: {
      type: 'string',
      default: 'story',
      enum: ['story', 'comma', 'space', 'none'],
      description: 'What parts the thousands: what the story mostly has, a comma, a space that does not break, or nothing.',
    },
  },
  check({ article, options, report }) {
    const places = numbersOf(article).flatMap(({ start: by, found }) =>
      found.map(({ start, end, form, digits }): NumberPlace => ({ start: by + start, end: by + end, form, digits })),
    );
    const house = houseOf(options.separator);
    // Some part the thousands from five figures on only: numbers of four are held to each other.
    const [long, short] = [places.filter(({ digits }) => digits.length > 4), places.filter(({ digits }) => digits.length === 4)];
    for (const some of [long, short]) {
      reportMinority(countForms(some), house === null ? null : shown[house as Form], report, ({ place, major }) => {
        const right = written(place.digits, major);
        return {
          data: { number: article.document.text.slice(place.start, place.end), right },
          fixes: [{ title: `Write “${right}”`, edits: [{ start: place.start, end: place.end, text: right }], preferred: true }],
        };
      });
    }
  },
});

/** The forms as the evidence shows them, and what parts the thousands in each. */
const shown: Readonly<Record<Form, string>> = { comma: '10,000', space: '10 000', none: '10000' };
const separators: Readonly<Record<string, string>> = { [shown.comma]: ',', [shown.space]: '\u00A0', [shown.none]: '' };

function isName(before: string): boolean {
  const capital = afterCapital.exec(before)?.groups!['word'];
  return naming.test(before) || (capital !== undefined && !opening.test(capital));
}

const numbersOf = readerOfOwnMatches(number, needs, (_, { start, end, match, before, after }, by): NumberPlace | null => {
  const digits = match[0].replace(/\D/g, '');
  const form: Form = match[0].includes(',') ? 'comma' : match[0].length > digits.length ? 'space' : 'none';
  if (form === 'none' && (isName(before) || (digits.length < 5 && !isAmount(before, digits, after)))) return null;
  return { start: start - by, end: end - by, form: shown[form], digits };
});

/** Four figures without a comma may be a year or a code: an amount has a currency sign, or is no year and has its noun after it. */
const isAmount = (before: string, digits: string, after: string): boolean =>
  /[£$€¥₹]$/.test(before) || ((Number(digits) < 1000 || Number(digits) > 2199) && /^ \p{Ll}{2,}s\b(?!-)/u.test(after));

const written = (digits: string, form: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, separators[form]!);
