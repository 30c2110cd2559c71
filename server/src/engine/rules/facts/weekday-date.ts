/** A weekday that does not go with its date. */
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';
import { matchCopy } from '../story/match-copy.ts';
import { daysIn, monthNumber, monthPattern, weekdayNumber, weekdayOf, weekdayPattern, weekdays } from '../story/calendar.ts';

const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>1[6-9]\\d\\d|20\\d\\d)';
/** "Monday 4 February 2022", "Monday, February 4, 2022", "Monday (4 Feb. 2022)", "4 February 2022, a Monday". A year must be given: none is guessed. */
const patterns = [
  new RegExp(`\\b(?<weekday>${weekdayPattern}),? (?:the )?[(]?${day} (?:of )?(?<month>${monthPattern}),? ${year}\\b`, 'dgu'),
  new RegExp(`\\b(?<weekday>${weekdayPattern}),? [(]?(?<month>${monthPattern}) ${day},? ${year}\\b`, 'dgu'),
  new RegExp(`\\b${day} (?<month>${monthPattern}),? ${year},? (?:which was )?an? (?<weekday>${weekdayPattern})\\b`, 'dgu'),
  new RegExp(`\\b(?<month>${monthPattern}) ${day}, ${year}, (?:which was )?an? (?<weekday>${weekdayPattern})\\b`, 'dgu'),
];

export const weekdayDate = defineRule({
  name: 'facts/weekday-date',
  level: 'warning',
  summary: 'A weekday that does not go with its date.',
  messages: {
    mismatch: '{date} was a {right}, not a {weekday}. One of the two is wrong: check the date.',
    impossible: 'There is no {date}: check the date.',
  },
  insideQuotes: 'check',
  options: {},
  check({ article, report }) {
    for (const { place, groups, at } of matchCopy(article, patterns)) {
      const [y, m, d] = [Number(groups['year']), monthNumber(groups['month']!), Number(groups['day'])];
      const date = `${d} ${groups['month']!} ${y}`;
      if (d < 1 || d > daysIn(m, y)) {
        report({ ...place, message: 'impossible', data: { date } });
        continue;
      }
      const [written, right] = [weekdayNumber(groups['weekday']!), weekdayOf(y, m, d)];
      if (written < 0 || written === right) continue;
      const data = { date, right: weekdays[right]!, weekday: weekdays[written]! };
      report({
        ...place,
        message: 'mismatch',
        data,
        fixes: fixes({ y, m, d }, written, right, at('weekday'), at('day'), groups['weekday']!),
      });
    }
  },
});

function fixes(
  date: { y: number; m: number; d: number },
  written: number,
  right: number,
  weekdayAt: Span,
  dayAt: Span,
  weekday: string,
): Fix[] {
  const name = weekday.length > 5 ? weekdays[right]! : weekdays[right]!.slice(0, 3) + (weekday.endsWith('.') ? '.' : '');
  const result: Fix[] = [{ title: `Change the day to ${name}`, edits: [{ ...weekdayAt, text: name }] }];
  const forward = (written - right + 7) % 7;
  const nearest = forward <= 3 ? date.d + forward : date.d + forward - 7;
  if (nearest >= 1 && nearest <= daysIn(date.m, date.y)) {
    result.push({ title: `Change the date to the ${nearest}`, edits: [{ ...dayAt, text: String(nearest) }] });
  }
  return result;
}
