/** %, percent and per cent in one story. */
import { defineRule } from '../rule.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { countForms, reportMinority } from '../story/minority.ts';
import { quotationAt } from '../story/quotation-at.ts';

export const percent = defineRule<'mixed' | 'house', { form: string }>({
  name: 'numbers/percent',
  level: 'information',
  summary: 'Shares given as %, percent and per cent in one story.',
  messages: {
    mixed: 'Here the form is “{form}”, elsewhere in this story “{major}” ({evidence}). Keep to one.',
    house: 'Here the form is “{form}”; the house writes “{major}”.',
  },
  insideQuotes: 'skip',
  options: {
    form: {
      type: 'string',
      default: 'story',
      enum: ['story', '%', 'percent', 'per cent'],
      description: 'The form to use: the one most used in the story, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = article.document.paragraphs.filter(isRunningCopy).flatMap((paragraph) => {
      const text = article.document.masked.slice(paragraph.start, paragraph.end);
      return [...text.matchAll(/(?<=\d)(?:%| ?(percent|per cent)(?!\p{L}))/gu)].flatMap((match) => {
        const start = paragraph.start + match.index;
        const place = { form: match[1] ?? '%', start, end: start + match[0].length };
        // In brackets and tables room is short, and houses allow the sign there.
        const isBracketed = /[([][^()[\]\n]{0,60}$/.test(text.slice(Math.max(0, match.index - 60), match.index));
        return isBracketed || quotationAt(article, place) ? [] : [place];
      });
    });
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
