/** Planters: weekdays that do not go with their dates, changes in per cent, ages and totals that the copy itself does not bear out. */
import type { Article } from '../../../server/src/engine/index.ts';
import { copyParagraphs, endOfCopy, isQuoted, matches } from './places.ts';
import { put, type Plant, type Planter } from './plant.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

const weekdayOf = (year: number, month: number, day: number): number => new Date(Date.UTC(year, month, day)).getUTCDay();

/** A wrong weekday before a date with its year. */
const weekdayDate: Planter = {
  rule: 'facts/weekday-date',
  plants: (article) => [
    ...matches(
      article,
      new RegExp(`(?<=\\b(?:on|since|until|of|from) )(?<month>${months}) (?<day>\\d{1,2}), (?<year>\\d{4})`, 'gu'),
    ).flatMap((place) => withDay(article, place.start, place.match, ', ')),
    ...matches(
      article,
      new RegExp(`(?<=\\b(?:on|since|until|of|from) )(?<day>\\d{1,2}) (?<month>${months}),? (?<year>\\d{4})`, 'gu'),
    ).flatMap((place) => withDay(article, place.start, place.match, ' ')),
    ...sentenceWithDate(article),
  ],
};

function withDay({ document: { text } }: Article, start: number, { groups, 0: date }: RegExpExecArray, gap: string): Plant[] {
  const [y, m, d] = [Number(groups!['year']), months.split('|').indexOf(groups!['month']!), Number(groups!['day'])];
  const right = weekdayOf(y, m, d);
  const wrong = weekdays[(right + 1 + (start % 5)) % 7]!;
  const clean = `${text.slice(0, start)}${weekdays[right]!}${gap}${text.slice(start)}`;
  return [
    {
      edits: [put(start, start, wrong + gap)],
      about: { start, end: start + date.length },
      clean: [put(start, start, weekdays[right]! + gap)],
      mends: (mended) => mended === clean || mended.slice(start, start + wrong.length + date.length) !== wrong + gap + date,
    },
  ];
}

/** A sentence of our own about a day a little before or after a year that the story names. */
function sentenceWithDate(article: Article): Plant[] {
  const end = endOfCopy(article);
  const year = Number(/\b(?:19|20)\d\d\b/.exec(article.document.text)?.[0] ?? 0);
  if (!end || year === 0) return [];
  const [m, d] = [end.at % 12, 1 + (end.at % 28)];
  const month = months.split('|')[m]!;
  const right = weekdayOf(year, m, d);
  const written = [
    (day: string) => `The hall opened on ${day} ${d} ${month} ${year}.`,
    (day: string) => `The inquiry resumes on ${day}, ${month} ${d}, ${year}, at the town hall.`,
    (day: string) => `It was signed on ${month} ${d}, ${year}, a ${day}.`,
    (day: string) => `The next hearing is set for ${day}, ${d}th ${month} ${year}.`,
    (day: string) => `Polls open on ${day} (${d} ${month} ${year}).`,
    (day: string) => `The strike began on ${day} the ${d}th of ${month}, ${year}.`,
  ][end.at % 6]!;
  const wrong = weekdays[(right + 1 + (end.at % 5)) % 7]!;
  return [
    {
      edits: [put(end.at, end.at, end.gap + written(wrong))],
      clean: [put(end.at, end.at, end.gap + written(weekdays[right]!))],
      mends: () => true,
    },
  ];
}

/** A sentence of our own whose share does not follow from its figures. */
const percentageChange: Planter = {
  rule: 'facts/percentage-change',
  plants: (article) => {
    const end = endOfCopy(article);
    if (!end) return [];
    const from = 200 + 50 * (end.at % 37);
    const change = 12 + (end.at % 60);
    const to = Math.round(from * (1 + change / 100));
    const low = Math.round(from * (1 - change / 100));
    const wrong = change + 9 + (end.at % 20);
    const n = (value: number): string =>
      value > 999 ? `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}` : String(value);
    const said = [
      (share: number) => `Membership rose from ${n(from)} to ${n(to)}, a ${share}% increase.`,
      (share: number) => `The number of passengers fell ${share} per cent from ${n(from)} to ${n(low)} last year.`,
      (share: number) => `Complaints went up from ${n(from)} to ${n(to)}, an increase of ${share} percent.`,
      (share: number) => `Arrests increased by ${share}%, from ${n(from)} to ${n(to)}.`,
      (share: number) => `Turnover grew to £${n(to)}m from £${n(from)}m, a rise of ${share}%.`,
      (share: number) => `Visitors dropped from ${n(from)} to ${n(low)}, down ${share} percent.`,
      (share: number) => `The fee goes from $${n(from)} to $${n(to)}, a ${share} percent hike.`,
      (share: number) => `There were ${n(to)} calls last month, up ${share}% from ${n(from)} a year earlier.`,
      (share: number) => `Enrolment climbed ${share}% to ${n(to)} from ${n(from)}.`,
      (share: number) => `A ${share}% drop from ${n(from)} to ${n(low)} was recorded.`,
    ][end.at % 10]!;
    const clean = end.gap + said(change);
    return [{ edits: [put(end.at, end.at, end.gap + said(wrong))], clean: [put(end.at, end.at, clean)] }];
  },
};

/** Somebody's age is given; where the name stands again, another age follows it. */
const age: Planter = {
  rule: 'facts/age',
  plants: (article) => {
    const { text } = article.document;
    const isOpen = ({ start, end }: { start: number; end: number }): boolean =>
      !isQuoted(article, { start, end }) &&
      copyParagraphs(article).some((paragraph) => paragraph.start <= start && end <= paragraph.end);
    // One who is named in full, and whose surname nobody else has: of two, a reader cannot tell whose age it is.
    const people = article.entities.filter(({ type, named }) => type === 'person' && named);
    return people
      .filter(
        ({ name }) =>
          /^\p{Lu}\S+ \p{Lu}/u.test(name) && people.filter((other) => surname(other.name) === surname(name)).length === 1,
      )
      .flatMap(({ mentions }): Plant[] => {
        const names = mentions.filter(
          (mention) => mention.form === 'name' && isOpen(mention) && !tellsOfThePast(article, mention),
        );
        const first = names.find(({ end }) => /^, \d\d,/.test(text.slice(end, end + 5)));
        if (first) {
          const years = Number(text.slice(first.end + 2, first.end + 4));
          const other = years + 1 + (first.start % 9);
          return names
            .filter(({ start, end }) => start > first.end && /^ [a-z]/.test(text.slice(end, end + 2)))
            .map(({ end }) => ({ edits: [put(end, end, `, ${other},`)] }));
        }
        // Nobody's age is given: both are put.
        const [one, two] = names.filter(({ end }) => /^ (?:said|was|is|has|had|told|will)\b/.test(text.slice(end, end + 6)));
        if (!one || !two) return [];
        const years = 24 + (one.start % 50);
        return [
          {
            edits: [put(one.end, one.end, `, ${years},`), put(two.end, two.end, `, ${years + 3},`)],
            clean: [put(one.end, one.end, `, ${years},`), put(two.end, two.end, `, ${years},`)],
          },
        ];
      });
  },
};

const surname = (name: string): string => name.split(' ').at(-1)!;

/** An age there may be that of another day: the sentence has a year, or tells of one. */
const tellsOfThePast = ({ document, sentences }: Article, { start }: { readonly start: number }): boolean => {
  const sentence = sentences.find((one) => one.start <= start && start < one.end);
  return (
    !sentence ||
    /\b(?:1[89]|20)\d\d\b|\b(?:ago|then|at the time|when|died|dead|killed)\b/u.test(
      document.text.slice(sentence.start, sentence.end),
    )
  );
};

/** A sentence of our own whose parts do not make its total. */
const total: Planter = {
  rule: 'facts/total',
  plants: (article) => {
    const end = endOfCopy(article);
    if (!end) return [];
    const words = 'two three four five six seven eight nine'.split(' ');
    const [a, b] = [2 + (end.at % 7), 2 + (end.at % 5)];
    const [wa, wb] = [words[a - 2]!, words[b - 2]!];
    const said = [
      (sum: number) => `The blast killed ${sum} people, ${wa} men and ${wb} women.`,
      (sum: number) => `Police arrested ${sum} people: ${wa} men and ${wb} women.`,
      (sum: number) => `Rescuers pulled out ${sum} survivors – ${wa} men, ${wb} women and one girl.`,
      (sum: number) => `The panel has ${sum} members (${a} women and ${b} men).`,
      (sum: number) => `In all, ${sum} passengers, ${a} women and ${b} men, were taken to hospital.`,
      (sum: number) => `He left ${sum} children, ${wa} boys and ${wb} girls.`,
    ];
    const extra = end.at % 6 === 2 ? 1 : 0;
    const write = said[end.at % 6]!;
    return [
      {
        edits: [put(end.at, end.at, end.gap + write(a + b + extra + 2))],
        clean: [put(end.at, end.at, end.gap + write(a + b + extra))],
      },
    ];
  },
};

export const factPlanters: readonly Planter[] = [weekdayDate, percentageChange, age, total];
