/** A weekday that does not go with its date. */
import type { Span } from '../../text/span.ts';
import { defineRule, type Finding, type Fix } from '../rule.ts';
import { matchCopy, type CopyMatch } from '../story/match-copy.ts';
import { storyDate, type StoryDate } from '../story/story-date.ts';
import {
  dayAndMonth,
  daysIn,
  monthNumber,
  monthPattern,
  weekdayNumber,
  weekdayOf,
  weekdayPattern,
  weekdays,
} from '../story/calendar.ts';

const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>1[6-9]\\d\\d|20\\d\\d)';
/** "Monday 4 February 2022", "Monday, February 4, 2022", "Monday (4 Feb. 2022)", "4 February 2022, a Monday". */
const patterns = [
  new RegExp(`\\b(?<weekday>${weekdayPattern}),? (?:the )?[(]?${day} (?:of )?(?<month>${monthPattern}),? ${year}\\b`, 'dgu'),
  new RegExp(`\\b(?<weekday>${weekdayPattern}),? [(]?(?<month>${monthPattern}) ${day},? ${year}\\b`, 'dgu'),
  new RegExp(`\\b${day} (?<month>${monthPattern}),? ${year},? (?:which was )?an? (?<weekday>${weekdayPattern})\\b`, 'dgu'),
  new RegExp(`\\b(?<month>${monthPattern}) ${day}, ${year}, (?:which was )?an? (?<weekday>${weekdayPattern})\\b`, 'dgu'),
];
/** "Monday 4 February", "Monday, Feb. 4": the year is that of the story, where the story tells its own. */
const withoutYear = [
  new RegExp(`\\b(?<weekday>${weekdayPattern}),? (?:the )?${day} (?:of )?(?<month>${monthPattern})(?!,? ?\\d)(?!\\p{L})`, 'dgu'),
  new RegExp(`\\b(?<weekday>${weekdayPattern}),? (?<month>${monthPattern}) ${day}(?!\\d|,? \\d{4}|[:.]\\d)(?!\\p{L})`, 'dgu'),
];
/** Days: a date with its weekday and without its year is as near as that to the day of the story. */
const nearest = 100;

export const weekdayDate = defineRule({
  name: 'facts/weekday-date',
  level: 'warning',
  summary: 'A weekday that does not go with its date.',
  messages: {
    mismatch: '{date} is a {right}, not a {weekday}. One of the two is wrong: check the date.',
    impossible: 'There is no {date}. Check the date.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    for (const match of matchCopy(article, patterns, dayAndMonth)) checkDate(match, Number(match.groups['year']), report);
    const story = storyDate(article);
    if (!story) return;
    for (const match of matchCopy(article, withoutYear, dayAndMonth)) {
      const { groups } = match;
      const [month, day] = [monthNumber(groups['month']!), Number(groups['day'])];
      const years = [story.year - 1, story.year, story.year + 1].filter(
        (year) => day >= 1 && day <= daysIn(month, year) && Math.abs(daysBetween(story, { year, month, day })) <= nearest,
      );
      if (years.length === 1) checkDate(match, years[0]!, report);
    }
  },
});

const daysBetween = (a: StoryDate, b: StoryDate): number =>
  (b.year - a.year) * 365 + (b.month - a.month) * 30.4 + (b.day - a.day);

function checkDate(
  { place, groups, at }: CopyMatch,
  y: number,
  report: (finding: Finding<'mismatch' | 'impossible'>) => void,
): void {
  const [m, d] = [monthNumber(groups['month']!), Number(groups['day'])];
  const date = `${d} ${groups['month']!} ${y}`;
  if (d < 1 || d > daysIn(m, y)) {
    report({ ...place, message: 'impossible', data: { date } });
    return;
  }
  const [written, right] = [weekdayNumber(groups['weekday']!), weekdayOf(y, m, d)];
  if (written < 0 || written === right) return;
  report({
    ...place,
    message: 'mismatch',
    data: { date, right: weekdays[right]!, weekday: weekdays[written]! },
    fixes: fixes({ y, m, d }, written, right, at('weekday'), at('day'), groups['weekday']!),
  });
}

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
