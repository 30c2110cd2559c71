/** A change in per cent that its own figures do not bear out. */
import { defineRule } from '../rule.ts';
import { matchCopy } from '../story/match-copy.ts';
import { figurePattern, readFigures } from '../story/read-number.ts';

const percent =
  '(?<about>(?:about|some|around|nearly|almost|roughly|more than|over|at least|up to) )?(?<percent>\\d+(?:\\.\\d+)?)(?:%| per ?cent|-per ?cent)';
const up = 'increase|rise|jump|gain|surge|growth|hike|climb|leap';
const down = 'decrease|drop|fall|decline|cut|reduction|slump|dip|plunge';
const rose = 'rose|risen|rise|increased|grew|grown|climbed|jumped|surged|soared';
const fell = 'fell|fallen|dropped|declined|decreased|shrank|slumped|plunged';
const unit = '(?: (?!to\\b|from\\b|up\\b|down\\b)[\\p{L}]+){0,2}';
/** Not followed by what makes a share of the figure, nor by more of its digits. */
const notShare = '(?![\\d.,]*\\d| ?(?:%|per ?cent))';
/** “To 300 places”, but not “to 300 in May”, where the figure ends what is reported. */
const lastUnit =
  '(?: (?!(?:to|from|up|down|in|on|at|by|over|for|since|after|an?|the|and|but|last|this|year|when|while|as|according)\\b)\\p{L}+)?';
const fromTo = `from ${figurePattern('from')}${unit} to ${figurePattern('to')}${notShare}`;
const toFrom = `to ${figurePattern('to')}${unit} from ${figurePattern('from')}${notShare}`;
const gap = '(?:,| —| –|:)? ';
/** "from 10,000 to 15,000, a 25% increase" and the ways of saying so that news copy has. */
const patterns = [fromTo, toFrom]
  .flatMap((change) => [
    `\\b${change}${unit}${gap}(?:(?:which is|that is|up|or) )?(?:an?|the)? ?${percent} (?<kind>${up}|${down})`,
    `\\b${change}${unit}${gap}(?:an?|the) (?<kind>${up}|${down}) of ${percent}`,
    `\\b${change}${unit}${gap}(?<kind>up|down) (?:by )?${percent}`,
    `\\b(?<kind>${rose}|${fell}|up|down) (?:by )?${percent},? ${change}${lastUnit}`,
    `\\b[Aa]n? ${percent} (?<kind>${up}|${down}) ${change}${lastUnit}`,
  ])
  .concat(
    `(?<![\\p{L}\\p{N}.,])${figurePattern('to')}${notShare}(?: (?!to\\b|from\\b)[\\p{L}]+){0,5}, (?<kind>up|down) (?:by )?${percent} (?:from|on) ${figurePattern('from')}${notShare}`,
  )
  .map((source) => new RegExp(source, 'dgu'));
/** All of them have “from”, or a change “from” or “on” something that a comma parts from it. */
const needs = /^(?=[^]*\d(?:%|[ -]?per ?cent))(?=[^]*(?:\bfrom |, (?:up|down) ))/;
const falling = new RegExp(`^(?:${down}|${fell}|down)$`);

export const percentageChange = defineRule({
  name: 'facts/percentage-change',
  level: 'warning',
  summary: 'A change in per cent that its own figures do not bear out.',
  messages: {
    wrong: 'From {from} to {to} is a change of {right} per cent, not {percent}. Check the figures.',
    direction: 'From {from} to {to} is {actual}, not {said}. Check the figures.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    for (const { place, groups, at } of matchCopy(article, patterns, needs)) {
      const from = readFigures(groups['fromFigures']!, groups['fromScale']);
      const to = readFigures(groups['toFigures']!, groups['toScale']);
      // "from 3 to 5 million": the scale of the second may be that of both.
      if (from.value === 0 || groups['fromScale'] !== groups['toScale'] || looksLikeYears(from.value, to.value)) continue;
      const [written, kind] = [groups['percent']!, groups['kind']!];
      const data = {
        from: shown(groups['fromFigures']!, groups['fromScale']),
        to: shown(groups['toFigures']!, groups['toScale']),
        percent: written,
      };
      const rises = to.value > from.value;
      if (to.value !== from.value && rises === falling.test(kind)) {
        report({
          ...place,
          message: 'direction',
          data: { ...data, actual: rises ? 'a rise' : 'a fall', said: rises ? 'a fall' : 'a rise' },
        });
        continue;
      }
      const change = (Math.abs(to.value - from.value) / from.value) * 100;
      const slack = ((from.slack + to.slack) / from.value) * 100 * (1 + change / 100);
      // "Nearly", "more than": a round figure near the right one.
      const loose = groups['about'] === undefined ? 0 : Number(written) * 0.15;
      if (Math.abs(change - Number(written)) <= halfUnit(written) + slack + loose + 0.5) continue;
      const right = change >= 10 ? String(Math.round(change)) : String(Math.round(change * 10) / 10);
      report({
        ...place,
        message: 'wrong',
        data: { ...data, right },
        fixes: [{ title: `Change to ${right}`, edits: [{ ...at('percent'), text: right }] }],
      });
    }
  },
});

const halfUnit = (written: string): number => 0.5 * 10 ** -(written.split('.')[1]?.length ?? 0);

const looksLikeYears = (from: number, to: number): boolean =>
  [from, to].every((value) => Number.isInteger(value) && value >= 1600 && value <= 2100);

const shown = (figures: string, scale: string | undefined): string =>
  scale ? figures + (scale.length > 2 ? ' ' : '') + scale : figures;
