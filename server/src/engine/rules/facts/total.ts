/** A total of people that its parts in the same sentence do not make. */
import { defineRule } from '../rule.ts';
import type { CopyMatch } from '../story/match-copy.ts';
import { matchCopy } from '../story/match-copy.ts';
import { fromWords, inSmallWords, numberWordPattern } from '../story/number-words.ts';
import { figurePattern, readFigures } from '../story/read-number.ts';

const number = (name: string): string => `(?:${figurePattern(name)}|(?<${name}Words>${numberWordPattern}|one|an?))`;
const whole = 'people|persons|passengers|victims|survivors|hostages|suspects|defendants|members|students|pupils|children|adults';
/** Those that nobody is two of at once, so that they can be added up. */
const kinds = '(?:(?:wo)?m[ae]n|boys?|girls?|child(?:ren)?)';
const part = (name: string): string => `${number(name)} ${kinds}`;
/** What makes of the total a bound or a share: "at least 12 people", "12 of 20 people", "aged 12". */
const unbound =
  '(?<!(?:\\b(?:least|most|than|about|around|some|nearly|almost|over|under|roughly|approximately|to|up|or|of|another|and|between|every|aged)|[-–\\d£$€¥/]|\\d,) ?|[.,])';
/** The parts stand alone: no verb or further part follows them, of which they might be the subject or the first. */
const closed = '(?=\\s*(?:[.;)]|$|—|–|, (?:were|was|are|have|had|died)\\b))';
const patterns = [
  new RegExp(
    `${unbound}\\b${number('total')} (?:${whole})(?: (?:were|was|are|have been|had been) \\p{L}+)?(?:,| —| –|:| \\()? ?(?:${part('first')}, )?${part('second')} and ${part('third')}${closed}`,
    'dgiu',
  ),
];
// The pattern takes a millisecond and more for a paragraph, and twenty to be compiled.
const needs = new RegExp(`(?:${whole})\\b.* ${kinds} and `, 'iu');

export const total = defineRule({
  name: 'facts/total',
  level: 'information',
  summary: 'A total of people that its parts in the same sentence do not make.',
  messages: { wrong: 'The parts make {sum}, not {written}. Check the figures.' },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    for (const match of matchCopy(article, patterns, needs)) {
      const said = read(match, 'total');
      const parts = ['first', 'second', 'third'].flatMap((name) => read(match, name) ?? []);
      if (!said || parts.some(({ rounded }) => rounded) || said.rounded) continue;
      const sum = parts.reduce((all, { value }) => all + value, 0);
      if (sum === said.value) continue;
      const right = said.inWords ? (inSmallWords(sum) ?? String(sum)) : String(sum);
      report({
        ...match.place,
        message: 'wrong',
        data: { sum, written: said.value },
        fixes: [
          {
            title: `Change the total to ${right}`,
            edits: [{ ...match.at(said.group), text: capitalLike(match.groups[said.group]!, right) }],
          },
        ],
      });
    }
  },
});

interface Reading {
  readonly value: number;
  readonly inWords: boolean;
  /** With a scale or of round thousands: the parts may be rounded each on its own. */
  readonly rounded: boolean;
  /** The group that holds it. */
  readonly group: string;
}

function read({ groups }: CopyMatch, name: string): Reading | null {
  const [figures, scale, words] = [groups[`${name}Figures`], groups[`${name}Scale`], groups[`${name}Words`]?.toLowerCase()];
  if (figures !== undefined) {
    const { value, slack } = readFigures(figures, scale);
    return {
      value,
      inWords: false,
      rounded: scale !== undefined || slack > 0.5 || !Number.isInteger(value),
      group: `${name}Figures`,
    };
  }
  if (words === undefined) return null;
  const value = words === 'a' || words === 'an' ? 1 : fromWords(words);
  return value === null ? null : { value, inWords: true, rounded: false, group: `${name}Words` };
}

const capitalLike = (written: string, right: string): string =>
  /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
