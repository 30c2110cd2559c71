/** %, percent and per cent in one story. */
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { isInAddress } from '../story/in-address.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { isInBrackets } from '../story/match-outside-quotations.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { numberWordPattern } from '../story/number-words.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { readerOfPassages } from '../story/passages.ts';

export const percent = defineRule<'mixed' | 'house', { form: string }>({
  name: 'numbers/percent',
  level: 'information',
  summary: 'Shares given as %, percent and per cent in one story.',
  messages: {
    mixed: '“{form}” stands here, “{major}” elsewhere in this story ({evidence}). Keep to one.',
    house: '“{form}”: the house writes “{major}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    form: {
      type: 'string',
      default: 'story',
      enum: ['story', '%', 'percent', 'per cent'],
      description: 'The form to use: the one most used in the story, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = sharesOf(article).flatMap(({ start: by, found }) =>
      found.map(({ start, end, form, isInWords }): Share => ({ form, start: by + start, end: by + end, isInWords })),
    );
    const house = options.form === 'story' ? null : options.form;
    const behindFigures = countForms(places.filter(({ isInWords }) => !isInWords));
    const isSign = (house ?? behindFigures[0]?.form) === '%';
    reportMinority(isSign ? behindFigures : countForms(places), house, report, ({ place, major }) => ({
      fixes: [
        {
          title: `Write “${major}”`,
          edits: [{ start: place.start, end: place.end, text: major === '%' ? '%' : ` ${major}` }],
          preferred: true,
        },
      ],
    }));
  },
});

const sharesOf = readerOfPassages((article, index) => {
  const paragraph = article.document.paragraphs[index]!;
  if (!isRunningCopy(paragraph)) return [];
  const by = paragraph.start;
  return article.notes[index]!.search(sharesIn, sharesIn).filter(
    ({ start, end }) => !quotationAt(article, { start: by + start, end: by + end }),
  );
});

/** In figures or in words: "5%", "ten per cent". */
const shares = new RegExp(
  String.raw`(?<=\d)(?:%| ?(percent|per cent)(?!\p{L}))|(?<=\b(?:one|hundred|${numberWordPattern})) (percent|per cent)(?!\p{L})`,
  'giu',
);

interface Share extends FormPlace {
  /** Behind a number in words there is no sign, whatever the story has behind figures. */
  readonly isInWords: boolean;
}

const sharesIn = (copy: string): readonly Share[] =>
  (/\d%|per ?cent/.test(copy) ? matchesOf(shares, copy) : []).flatMap(({ 0: text, 1: behindFigures, 2: behindWords, index }) => {
    // In brackets and tables room is short, and houses allow the sign there.
    const isBracketed = isInBrackets(copy.slice(Math.max(0, index - 60), index));
    const words = behindFigures ?? behindWords ?? '';
    // “Ten Per Cent” is a title's, “5 PER CENT” a heading's.
    return isBracketed || words !== words.toLowerCase() || isInAddress(copy, index)
      ? []
      : [
          {
            form: behindFigures ?? behindWords ?? '%',
            start: index,
            end: index + text.length,
            isInWords: behindWords !== undefined,
          },
        ];
  });
