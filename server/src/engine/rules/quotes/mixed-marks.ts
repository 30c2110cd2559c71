/** Straight marks among curly ones, or the reverse. */
import type { Article } from '../../article/article.ts';
import type { Quote } from '../../quotes/quote.ts';
import { defineRule, type Edit } from '../rule.ts';
import { countForms, reportMinority } from '../story/minority.ts';

type Shape = 'straight' | 'curly';

export const mixedMarks = defineRule<'mixed' | 'house', { shape: string }>({
  name: 'quotes/mixed-marks',
  level: 'warning',
  summary: 'Straight quotation marks among curly ones, or the reverse.',
  messages: {
    mixed: 'This quotation has {form} marks, the story mostly {major} ones ({evidence}). Use one shape throughout.',
    house: 'This quotation has {form} marks; the house uses {major} ones.',
  },
  insideQuotes: 'check',
  options: {
    shape: {
      type: 'string',
      default: 'story',
      enum: ['story', 'straight', 'curly'],
      description: 'The shape to use: the one most used in the story, or a fixed one.',
    },
  },
  check({ article, options, report }) {
    const places = article.quotes.flatMap((quote) => {
      const form = shapeOf(article, quote);
      const isAttribute = article.document.text.charAt(quote.start - 1) === '=';
      return form && !isAttribute && quote.inner.end > quote.inner.start
        ? [{ form, start: quote.start, end: quote.end, quote }]
        : [];
    });
    const house = options.shape === 'story' ? null : options.shape;
    const forms = countForms(places);
    reportMinority(forms, house, report, ({ place, major }) => ({
      fixes: [{ title: `Make the marks ${major}`, edits: turn(article, place.quote, major as Shape), preferred: true }],
    }));
  },
});

/** By the opening mark; null for guillemets and the like. */
function shapeOf({ document }: Article, { openMark }: Quote): Shape | null {
  const character = document.text.charAt(openMark.start);
  return /["']/.test(character) ? 'straight' : /[“”‘’„]/.test(character) ? 'curly' : null;
}

function turn({ document }: Article, { openMark, closeMark }: Quote, to: Shape): Edit[] {
  const change = (character: string, pair: string): string => {
    const double = /["“”]/.test(character);
    if (to === 'straight') return double ? '"' : "'";
    return double ? pair.charAt(0) : pair.charAt(1);
  };
  return [
    { ...openMark, text: change(document.text.charAt(openMark.start), '“‘') },
    ...(closeMark ? [{ ...closeMark, text: change(document.text.charAt(closeMark.start), '”’') }] : []),
  ];
}
