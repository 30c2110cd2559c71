/** Planters: numbers, dates, times and sums in another form than the story's. */
import type { Article } from '../../../server/src/engine/index.ts';
import { matches, minority, type Place } from './places.ts';
import { put, type Plant, type Planter } from './plant.ts';

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const inWords = numbers.slice(2, 10).join('|');

/** One of the places where the pattern matches is written in the other form. */
const oneOf = (rule: string, pattern: RegExp, other: (match: RegExpExecArray) => string, least = 2): Planter => ({
  rule,
  plants: (article) =>
    minority(matches(article, pattern))
      .filter((_, __, all) => all.length >= least - 1)
      .map(({ start, end, match }) => ({ edits: [put(start, end, other(match))] })),
});

/** A sentence's number in words becomes figures; one with "about" before it loses the "about". */
const sentenceStart: Planter = {
  rule: 'numbers/sentence-start',
  plants: (article) => {
    const opens = (place: Place): boolean => article.sentences.some(({ start }) => start === place.start);
    return [
      ...matches(article, new RegExp(`(?<!\\p{L})(?:${numbers.slice(2).join('|')})(?= \\p{Ll})`, 'giu'))
        .filter(opens)
        .map(({ start, end, match }): Plant => ({ edits: [put(start, end, String(numbers.indexOf(match[0].toLowerCase())))] })),
      ...matches(article, /(?:About|Some|Nearly|Almost|Over|At least|More than) (?=\d\d? \p{Ll})/gu)
        .filter(opens)
        .map(({ start, end }): Plant => ({
          edits: [put(start, end, '')],
          about: { start, end: end + 2 },
          mends: (mended) => /^\p{Lu}/u.test(mended.slice(start)),
        })),
    ];
  },
};

const small: Planter = oneOf(
  'numbers/small',
  new RegExp(
    `(?<=\\p{Ll} )(?:${inWords})(?= (?:people|men|women|children|members|officers|candidates|countries|states|reporters|students|workers|police|suspects|victims|families|schools|days|months|weeks|years|hours)(?! old))`,
    'gu',
  ),
  ([word]) => String(numbers.indexOf(word)),
  // One of each shows no way.
  4,
);

const percent = oneOf('numbers/percent', /(?<=\d)( percent| per cent|%)(?= \p{Ll})/gu, ([form]) =>
  form === '%' ? ' percent' : '%',
);

const thousands = oneOf('numbers/thousands', /(?<=\p{Ll} )\d{2,3},\d{3}(?= \p{Ll})/gu, ([number]) => number.replace(',', ''));

const currency = oneOf('numbers/currency', /(?<=[$£€]\d{1,3}(?:\.\d+)?) (?:million|billion)(?= \p{Ll})/gu, ([scale]) =>
  scale === ' million' ? 'm' : 'bn',
);

const timeStyle = oneOf('numbers/time-style', /(?<= \d{1,2}(?:[:.]\d\d)?)(?: ?[ap]\.m\.| ?[ap]m)(?= \p{Ll})/gu, ([half]) =>
  half.includes('.') ? half.replace(/[ .]/g, '') : ` ${half.trim().charAt(0)}.m.`,
);

const monthNames = 'January|February|August|September|October|November|December|March|April|May|June|July';

const dateStyle: Planter = {
  rule: 'numbers/date-style',
  plants: (article: Article) => [
    ...minority(
      matches(
        article,
        new RegExp(
          `(?<=\\b(?:on|since|until|of|from) )(?:${monthNames}) \\d{1,2}(?=[ .](?!\\d|(?:and|or|to) (?:the )?\\d))`,
          'gu',
        ),
      ),
    ).map(turned),
    ...minority(
      matches(
        article,
        new RegExp(
          `(?<=\\b(?:on|since|until|of|from) )\\d{1,2} (?:${monthNames})(?=[ .](?!\\d|(?:and|or|to) (?:the )?\\d))`,
          'gu',
        ),
      ),
    ).map(turned),
  ],
};

const turned = ({ start, end, match }: Place): Plant => ({ edits: [put(start, end, match[0].split(' ').reverse().join(' '))] });

export const numberPlanters: readonly Planter[] = [sentenceStart, small, percent, thousands, currency, timeStyle, dateStyle];
