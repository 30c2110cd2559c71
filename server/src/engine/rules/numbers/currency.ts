/** Sums of money in two forms in one story: £5m and £5 million, $5 million and 5 million dollars. */
import type { Span } from '../../text/span.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { houseOf, reportAspects } from '../story/aspects.ts';
import { contextOf, placesOutsideQuotations } from '../story/match-outside-quotations.ts';
import { isTopLine } from '../story/top-line.ts';

interface Sum extends Span {
  /** "£", "US$"; for a sum in words, the sign it would have. */
  readonly sign: string;
  readonly figures: string;
  readonly scale: 'million' | 'billion' | 'trillion' | null;
  /** "million", "m", "mn" or "M": how the scale is written; null without one. */
  readonly scaleForm: string | null;
  readonly unitForm: 'sign' | 'word';
}

const figures = '(?<figures>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const withSign = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<sign>(?:US|A|C|NZ|HK|S)?[$£€¥₹])${figures}(?:(?<gap>[- ]?)(?<scale>million|billion|trillion|mn|bn|tn|m|b|M|B|T)(?![\\p{L}\\p{N}]))?`,
  'gu',
);
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}$£€¥₹.,-]|\\p{Sc} )${figures}(?: (?<scale>million|billion|trillion))? (?<unit>dollars|euros|rupees|yen)(?![\\p{L}\\p{N}-])`,
  'gu',
);
const signAndFigure = /[$£€¥₹]\d/;
const unitInWords = / (?:dollars|euros|rupees|yen)/;
const signOf: Readonly<Record<string, string>> = { dollars: '$', euros: '€', rupees: '₹', yen: '¥' };
const unitOf: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '₹': 'rupees', '¥': 'yen' };
const scaleOf: Readonly<Record<string, 'million' | 'billion' | 'trillion'>> = { m: 'million', b: 'billion', t: 'trillion' };
const letters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  m: { million: 'm', billion: 'bn', trillion: 'tn' },
  mn: { million: 'mn', billion: 'bn', trillion: 'tn' },
  M: { million: 'M', billion: 'B', trillion: 'T' },
};

export const currency = defineRule<'mixed' | 'house', { scale: string; unit: string }>({
  name: 'numbers/currency',
  level: 'information',
  summary: 'Sums of money in two forms in one story: £5m and £5 million.',
  messages: {
    mixed: 'Elsewhere in this story sums are written otherwise than “{form}” ({evidence}). Keep to one way: “{major}”.',
    house: '“{form}”: the house writes “{major}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    scale: {
      type: 'string',
      default: 'story',
      enum: ['story', 'million', 'm', 'mn', 'M'],
      description:
        'How millions and billions of money are written (£5 million, £5m, £5mn, £5M): as most of the story has it, or one way.',
    },
    unit: {
      type: 'string',
      default: 'story',
      enum: ['story', 'sign', 'word'],
      description: 'Whether sums have a sign or a word ($5 million, 5 million dollars): as most of the story has it, or one way.',
    },
  },
  check({ article, options, report }) {
    const sums: Sum[] = [];
    for (const { start, end, paragraph, found } of placesOutsideQuotations(article, sumsIn)) {
      if (!isTopLine(article, paragraph)) sums.push(movedSum(found, start, end));
    }
    // "bn" goes with "m" and with "mn".
    const short = options.scale === 'mn' || sums.some(({ scaleForm }) => scaleForm === 'mn') ? 'mn' : 'm';
    // Where other dollars stand in words, bare ones may be those.
    const signs = new Set(sums.map(({ sign }) => sign));
    const mayBeOthers =
      sums.some(({ unitForm }) => unitForm === 'word') &&
      (signs.size > 1 || /\p{Lu}\p{Ll}+ dollars/u.test(article.document.masked));
    reportAspects(
      article.document.text,
      sums,
      [
        {
          key: 'scale',
          house: houseOf(options.scale),
          formAt: ({ scaleForm }) => (scaleForm === 'm' ? short : scaleForm),
          shown: { million: '5 million', m: '5m', mn: '5mn', M: '5M' },
        },
        {
          key: 'unit',
          shown: { sign: '$5', word: '5 dollars' },
          house: houseOf(options.unit),
          // A sum in another currency shows nothing, and "5m dollars" is not written.
          formAt: ({ sign, unitForm }) => (unitOf[sign] === undefined || (mayBeOthers && unitForm === 'word') ? null : unitForm),
        },
      ],
      report,
      (sum, wanted) => {
        const right = written(sum, wanted.scale ?? 'million', wanted.unit ?? 'sign');
        return right === article.document.text.slice(sum.start, sum.end)
          ? null
          : {
              right,
              fixes: [{ title: `Write “${right}”`, edits: [{ start: sum.start, end: sum.end, text: right }], preferred: true }],
            };
      },
    );
  },
});

/** In text order, with offsets from the paragraph's start. */
function sumsIn(copy: string): readonly Sum[] {
  const matches = [
    ...(signAndFigure.test(copy) ? matchesOf(withSign, copy) : []),
    ...(unitInWords.test(copy) ? matchesOf(inWords, copy) : []),
  ];
  return matches.flatMap((match) => readSum(match) ?? []).sort((a, b) => a.start - b.start);
}

const movedSum = ({ sign, figures: amount, scale, scaleForm, unitForm }: Sum, start: number, end: number): Sum => ({
  start,
  end,
  sign,
  figures: amount,
  scale,
  scaleForm,
  unitForm,
});

function readSum(match: RegExpExecArray): Sum | null {
  const { sign, gap, scale, unit, figures: amount } = match.groups!;
  const { before, after } = contextOf(match);
  if (unit === undefined && scale !== undefined && (gap === '-' || /^-\p{L}/u.test(after))) return null;
  // Figures, a space and a letter ("$5 m") are no form that anybody keeps to.
  if (scale !== undefined && scale.length < 3 && gap === ' ') return null;
  // "$5 to $7 million", "$5-7m": the first sum has the scale of the second.
  if (/\d(?:-| ?[–-] ?| to | or | and )$/.test(before)) return null;
  if (unit === undefined && /^(?:-| ?[–-] ?| to | or | and )[$£€]?\d/.test(after)) return null;
  const isWord = scale !== undefined && scale.length > 2;
  return {
    start: match.index,
    end: match.index + match[0].length,
    sign: sign ?? signOf[unit!]!,
    figures: amount!,
    scale: scale === undefined ? null : scaleOf[scale.charAt(0).toLowerCase()]!,
    scaleForm: scale === undefined ? null : isWord ? 'million' : scale === 'mn' ? 'mn' : /[MBT]/.test(scale) ? 'M' : 'm',
    unitForm: unit === undefined ? 'sign' : 'word',
  };
}

function written({ sign, figures: amount, scale, scaleForm, unitForm }: Sum, scaleWanted: string, unitWanted: string): string {
  const isWord = (unitOf[sign] === undefined ? unitForm : unitWanted) === 'word';
  const form = isWord ? 'million' : scaleForm === null ? null : scaleWanted;
  const scaled = scale === null || form === null ? '' : form === 'million' ? ` ${scale}` : letters[form]![scale]!;
  return isWord ? `${amount}${scaled} ${unitOf[sign]!}` : `${sign}${amount}${scaled}`;
}
