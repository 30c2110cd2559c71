/** Dates in two forms in one story: 5 January 2022 and January 12, 2022. */
import type { Article } from '../../article/article.ts';
import { defineRule, type Edit } from '../rule.ts';
import { houseOf, reportAspects } from '../story/aspects.ts';
import { monthNumber, months } from '../story/calendar.ts';
import { sentenceAt } from '../story/copy-tokens.ts';
import { readDates, type WrittenDate } from '../story/read-date.ts';

export const dateStyle = defineRule<'mixed' | 'house', { order: string; months: string; ordinals: string }>({
  name: 'numbers/date-style',
  level: 'information',
  summary: 'Dates in two forms in one story: 5 January 2022 and January 12, 2022.',
  messages: {
    mixed: 'Elsewhere in this story dates are written otherwise than “{form}” ({evidence}). Keep to one way: “{major}”.',
    house: '“{form}”: the house writes “{major}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    order: {
      type: 'string',
      default: 'story',
      enum: ['story', 'day-month', 'month-day'],
      description: 'Whether the day or the month comes first: as most of the story has it, or one way.',
    },
    months: {
      type: 'string',
      default: 'story',
      enum: ['story', 'full', 'short', 'short-without-stop'],
      description:
        'Months with a day in full or short (January, Jan., Jan): as most of the story has it, or one way. Short leaves March to July in full.',
    },
    ordinals: {
      type: 'string',
      default: 'story',
      enum: ['story', 'without', 'with'],
      description: 'Days without or with an ending (January 5, January 5th): as most of the story has it, or one way.',
    },
  },
  check({ article, options, report }) {
    reportAspects(
      article.document.text,
      readDates(article),
      [
        {
          key: 'order',
          house: houseOf(options.order),
          formAt: ({ order }) => order,
          shown: { 'day-month': '5 January', 'month-day': 'January 5' },
        },
        {
          key: 'months',
          house: houseOf(options.months),
          formAt: (date) => monthForm(date, options.months),
          shown: { full: 'January', short: 'Jan.', 'short-without-stop': 'Jan' },
        },
        {
          key: 'ordinals',
          house: houseOf(options.ordinals),
          formAt: ({ isOrdinal }) => (isOrdinal ? 'with' : 'without'),
          shown: { with: '5th', without: '5' },
        },
      ],
      report,
      (date, { order, months: form, ordinals }) => {
        const right = written(date, { order: order!, months: form, ordinals: ordinals! });
        return {
          right,
          fixes: [
            {
              title: `Write “${right}”`,
              edits: [withClosingComma(article, date, right, order === 'month-day' && ordinals !== 'with')],
              preferred: true,
            },
          ],
        };
      },
    );
  },
});

/**
 * “On June 12, 2023, to”: the comma behind the year goes with the one before it, and comes with it. It stays where a clause may end there (“Lane, who left on
 * June 12, 2023, came”) or an opening phrase.
 */
function withClosingComma(article: Article, date: WrittenDate, right: string, wantsComma: boolean): Edit {
  const { start, end, order, year } = date;
  const after = article.document.text.slice(end, end + 3);
  const before = article.document.text.slice(sentenceAt(article, start)?.start ?? start, start);
  if (year !== null && order === 'month-day' && !wantsComma && /^, \p{Ll}/u.test(after)) {
    if (/\p{L} \p{L}/u.test(before) && !/[,;:–—(]| -/u.test(before)) return { start, end: end + 1, text: right };
  }
  const lacksComma = year !== null && order === 'day-month' && wantsComma && /^ [\p{L}\p{N}]/u.test(after);
  return { start, end, text: lacksComma ? `${right},` : right };
}

/** Short names leave the short months in full: those show a form only where they are cut, or where the house wants all in full. */
function monthForm({ month }: WrittenDate, option: string): string | null {
  const isShortMonth = monthNumber(month) >= 3 && monthNumber(month) <= 7;
  if (month.endsWith('.')) return isShortMonth && option !== 'full' ? null : 'short';
  if (month.length > 4) return isShortMonth ? null : 'full';
  if (months[monthNumber(month) - 1]!.length === month.length) return null;
  return isShortMonth && option !== 'full' ? null : 'short-without-stop';
}

const shortNames = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

function monthIn(form: string | null, written: string): string {
  const index = monthNumber(written) - 1;
  if (form === null) return written;
  const full = months[index]!;
  if (form === 'full') return full.charAt(0).toUpperCase() + full.slice(1);
  return index >= 2 && index <= 6 ? shortNames[index]! : shortNames[index]! + (form === 'short' ? '.' : '');
}

const endingOf = (day: number): string => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));

interface DateForm {
  readonly order: string;
  readonly months: string | null;
  readonly ordinals: string;
}

/** With an ending no comma parts the year: "January 5th 2022". */
function written(date: WrittenDate, { order, months: form, ordinals }: DateForm): string {
  const day = date.day + (ordinals === 'with' ? endingOf(Number(date.day)) : '');
  const month = monthIn(form, date.month);
  if (order === 'day-month') {
    return [date.weekday, day, month, date.year].filter((part) => part !== null).join(' ');
  }
  const weekday = date.weekday === null ? '' : `${date.weekday}, `;
  const year = date.year === null ? '' : `${ordinals === 'with' ? '' : ','} ${date.year}`;
  return `${weekday}${month} ${day}${year}`;
}
