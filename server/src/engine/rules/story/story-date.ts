/** The day a story is of, where the story itself says so: in its front matter or its dateline. It is never guessed. */
import type { Article } from '../../article/article.ts';
import { daysIn, monthNumber, monthPattern } from './calendar.ts';

export interface StoryDate {
  readonly year: number;
  /** 1 for January … 12. */
  readonly month: number;
  readonly day: number;
}

/** "date: 2022-02-04", also with a time after it. */
const frontMatterDate =
  /^(?:date|published|pubdate|publishdate)[ \t]*:[ \t]*["']?(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)/im;
/** "LEEDS, 4 February 2022 (Agency) —", "LEEDS, Feb. 4, 2022 —". */
const datelines = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?<day>\\d{1,2}) (?<name>${monthPattern}),? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'u'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${monthPattern}) (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'u'),
];

/** Null where the story names no day with its year in one of these places. */
export function storyDate({ document: { text, kind, paragraphs } }: Article): StoryDate | null {
  const head = kind !== 'plain' && text.startsWith('---') ? text.slice(0, text.indexOf('\n---', 3)) : '';
  const dateline = paragraphs.slice(0, 12).find((paragraph) => paragraph.dateline !== null)?.dateline;
  const place = dateline ? text.slice(dateline.start, dateline.end) : '';
  const match = frontMatterDate.exec(head) ?? datelines.map((pattern) => pattern.exec(place)).find((found) => found !== null);
  if (!match) return null;
  const { year, month, day, name } = match.groups!;
  const date = { year: Number(year), month: name === undefined ? Number(month) : monthNumber(name), day: Number(day) };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysIn(date.month, date.year) ? date : null;
}
