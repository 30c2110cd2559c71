/** Dates as news copy writes them: 5 January 2022, January 5, 2022, Jan. 5, 5th January. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { dayAndMonth, monthPattern, weekdayPattern } from './calendar.ts';
import { matchOutsideQuotations } from './match-outside-quotations.ts';

export interface WrittenDate extends Span {
  readonly order: 'day-month' | 'month-day';
  /** As it is written, "Jan." */
  readonly month: string;
  readonly day: string;
  readonly isOrdinal: boolean;
  readonly year: string | null;
  /** As it is written before the date, without a comma, or null. */
  readonly weekday: string | null;
}

const weekday = `(?:(?<weekday>${weekdayPattern}),? )?`;
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?<ordinal>st|nd|rd|th)?';
const patterns = [
  {
    order: 'day-month' as const,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/–-])${weekday}(?:the )?${day}(?: of)? (?<month>${monthPattern})(?:,? (?<year>[12]\\d{3}))?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  },
  {
    order: 'month-day' as const,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/–-])${weekday}(?<month>${monthPattern}) (?:the )?${day}(?:,? (?<year>[12]\\d{3}))?(?![\\p{L}\\p{N}:%]|[.,]\\d)`,
      'gu',
    ),
  },
];

/** In text order; single days outside quotations, not ranges ("5–7 January", "January 5 and 6"), and not a number that a month only happens to stand before ("in May 20 people"). */
export function readDates(article: Article): readonly WrittenDate[] {
  const dates = patterns.flatMap(({ order, pattern }) =>
    [...matchOutsideQuotations(article, pattern, dayAndMonth)].flatMap(({ start, end, match, before, after }): WrittenDate[] => {
      const { weekday: name, day: number, ordinal, month, year } = match.groups!;
      const isRange =
        /\d(?:st|nd|rd|th)?(?: ?[-–—] ?| (?:and|or|to) |, )$/.test(before) ||
        /^(?: ?[-–—] ?\d| (?:and|or|to) (?:the )?\d{1,2}(?!\d|:))/.test(after);
      // "In March 12 people": what is counted follows.
      const isCount =
        order === 'month-day' &&
        ordinal === undefined &&
        year === undefined &&
        /^ (?:\p{Ll}+ )?(?:\p{Ll}{2,}s|\p{Ll}*(?:men|people|children))\b/u.test(after) &&
        / in $/i.test(` ${before}`);
      // A date that is all there is of its paragraph, and one in a dateline of another form ("CAIRO – 26 July 2022:"), are furniture.
      const isFurniture = (/^[ .]*$/.test(before) && /^[ .]*$/.test(after)) || /^\p{Lu}[\p{Lu} .,]+[–—-] $/u.test(before);
      // "The July 4 holiday", "since September 11": days that are names.
      const isName =
        order === 'month-day' &&
        year === undefined &&
        ordinal === undefined &&
        (/^ (?:attacks?|bombings?|uprising|revolution|massacre|holidays?|celebrations?|insurrection|riots?|committee|commission|movement|coup|agreement|memorial|fireworks|hijackers|victims|protests?)\b/.test(
          after,
        ) ||
          (/^Sept(?:ember|\.)? 11$|^July 4$/.test(match[0]) && !/\b(?:on|by|from|until|till|to) $/.test(before)));
      if (isRange || isCount || isFurniture || isName) return [];
      return [
        {
          start,
          end,
          order,
          month: month!,
          day: String(Number(number)),
          isOrdinal: ordinal !== undefined,
          year: year ?? null,
          weekday: name ?? null,
        },
      ];
    }),
  );
  return dates.sort((a, b) => a.start - b.start).filter((date, i, all) => i === 0 || date.start >= all[i - 1]!.end);
}
