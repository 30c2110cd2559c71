/** Straight and curly apostrophes in one story. */
import { defineRule } from '../rule.ts';
import { houseOf } from '../story/aspects.ts';
import { matchOutsideQuotations } from '../story/match-outside-quotations.ts';
import { countForms, reportMinority } from '../story/minority.ts';

/** Only within words: at a word’s end it may be a mark that closes. The mark comes first, for patterns look for what they begin with. */
const withinWord = /['’](?<=\p{L}['’])(?=\p{L})/gu;

export const apostrophe = defineRule<'mixed' | 'house', { shape: string }>({
  name: 'copy/apostrophe',
  level: 'information',
  summary: 'Straight and curly apostrophes in one story.',
  messages: {
    mixed: 'This apostrophe is {form}; others in this story are {major} ({evidence}). Use one shape throughout.',
    house: 'This apostrophe is {form}; the house uses {major} ones.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'word',
  options: {
    shape: {
      type: 'string',
      default: 'story',
      enum: ['story', 'straight', 'curly'],
      description: 'The shape to use: the one most used in the story, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = [...matchOutsideQuotations(article, withinWord, /['’]/)].map(({ start, end, match }) => ({
      start,
      end,
      form: match[0] === '’' ? 'curly' : 'straight',
    }));
    reportMinority(countForms(places), houseOf(options.shape), report, ({ place, major }) => ({
      fixes: [
        {
          title: `Make it ${major}`,
          edits: [{ start: place.start, end: place.end, text: major === 'curly' ? '’' : "'" }],
          preferred: true,
        },
      ],
    }));
  },
});
