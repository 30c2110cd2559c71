/** %, percent and per cent in one story. */
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { searchCopy } from '../story/search-copy.ts';

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
    const places = [...searchCopy(article, isRunningCopy, sharesIn)].flatMap(({ paragraph, found }) =>
      found
        .map(({ start, end, form }) => ({ form, start: paragraph.start + start, end: paragraph.start + end }))
        .filter((place) => !quotationAt(article, place)),
    );
    reportMinority(countForms(places), options.form === 'story' ? null : options.form, report, ({ place, major }) => ({
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

const shares = /(?<=\d)(?:%| ?(percent|per cent)(?!\p{L}))/gu;

const sharesIn = (copy: string): readonly FormPlace[] =>
  (/\d(?:%| ?per ?cent)/.test(copy) ? matchesOf(shares, copy) : []).flatMap(({ 0: text, 1: words, index }) => {
    // In brackets and tables room is short, and houses allow the sign there.
    const isBracketed = /[([][^()[\]\n]{0,60}$/.test(copy.slice(Math.max(0, index - 60), index));
    return isBracketed ? [] : [{ form: words ?? '%', start: index, end: index + text.length }];
  });
