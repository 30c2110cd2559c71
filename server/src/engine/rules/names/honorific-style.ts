/** Mr and Mr. in one story. */
import { matchesOf } from '../../text/matches-of.ts';
import { defineRule } from '../rule.ts';
import { isRunningCopy } from '../story/copy-tokens.ts';
import { countForms, reportMinority } from '../story/minority.ts';
import { quotationAt } from '../story/quotation-at.ts';
import { searchCopy } from '../story/search-copy.ts';

const withStop = 'with a full stop';
const withoutStop = 'without one';

export const honorificStyle = defineRule<'mixed' | 'house', { form: string }>({
  name: 'names/honorific-style',
  level: 'information',
  summary: 'Mr and Mr., Dr and Dr. in one story.',
  messages: {
    mixed: '“{written}” is written otherwise than most forms of address in this story ({evidence}). Keep to one way: “{right}”.',
    house: 'The house writes “{right}”, not “{written}”.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {
    form: {
      type: 'string',
      default: 'story',
      enum: ['story', 'stop', 'plain'],
      description: 'How Mr, Mrs, Ms and Dr are written: as the story does more often, with a full stop, or without one.',
    },
  },
  check({ article, options, report }) {
    const places = [...searchCopy(article, isRunningCopy, honorificsIn)].flatMap(({ paragraph, found }) =>
      found.flatMap(({ index, word, hasStop }) => {
        const start = paragraph.start + index;
        const end = start + word.length + (hasStop ? 1 : 0);
        const place = { start, end, form: hasStop ? withStop : withoutStop, word };
        return quotationAt(article, place) ? [] : [place];
      }),
    );
    const house = options.form === 'stop' ? withStop : options.form === 'plain' ? withoutStop : null;
    reportMinority(countForms(places), house, report, ({ place, major }) => {
      const right = major === withStop ? `${place.word}.` : place.word;
      return {
        data: { right, written: article.document.text.slice(place.start, place.end) },
        fixes: [{ title: `Write “${right}”`, edits: [{ start: place.start, end: place.end, text: right }], preferred: true }],
      };
    });
  },
});

const honorific = /(?<![\p{L}\p{N}.’'&/-])(Mr|Mrs|Ms|Dr|Messrs)(\.?)(?= {1,2}\p{Lu})/gu;

const honorificsIn = (copy: string): readonly { readonly index: number; readonly word: string; readonly hasStop: boolean }[] =>
  /M(?:rs?|s|essrs)|Dr/.test(copy)
    ? matchesOf(honorific, copy).map(({ 1: word, 2: stop, index }) => ({ index, word: word!, hasStop: stop === '.' }))
    : [];
