/** Quotation marks that are not the house's: double or single outside, single ones in headlines. */
import type { ArticleQuote } from '../../article/article.ts';
import { defineRule } from '../rule.ts';
import { houseOf } from '../story/aspects.ts';
import { changeMarks } from '../story/change-marks.ts';
import { isRunningCopy, paragraphIndexAt } from '../story/copy-tokens.ts';
import { countForms, reportMinority, type FormPlace } from '../story/minority.ts';
import { isTopLine } from '../story/top-line.ts';

interface QuotePlace extends FormPlace {
  readonly quote: ArticleQuote;
}

export const houseMarks = defineRule<'mixed' | 'house', { outer: string; headlines: string }>({
  name: 'quotes/house-marks',
  level: 'off',
  summary: 'Quotation marks that are not the house’s: double or single outside, single in headlines.',
  messages: {
    mixed: 'This quotation has {form} marks; others in this story have {major} ones ({evidence}). Use one kind throughout.',
    house: 'This quotation has {form} marks; the house uses {major} ones here.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'word',
  options: {
    outer: {
      type: 'string',
      default: 'story',
      enum: ['story', 'double', 'single'],
      description: 'The marks of an outermost quotation: those most used in the story, or fixed ones.',
    },
    headlines: {
      type: 'string',
      default: 'story',
      enum: ['story', 'double', 'single'],
      description: 'The marks in headlines and crossheads: those most used in them, or fixed ones.',
    },
  },
  check({ article, options, report }) {
    const { document, quotes } = article;
    const places = { copy: [] as QuotePlace[], headlines: [] as QuotePlace[] };
    for (const quote of quotes) {
      const paragraph = document.paragraphs[paragraphIndexAt(article, quote.start)];
      const form = quote.mark.endsWith('double') ? 'double' : quote.mark.endsWith('single') ? 'single' : null;
      if (!paragraph || form === null || quote.depth > 0 || (!quote.closeMark && !quote.runsOn)) continue;
      const isHeadline = /^(?:headline|crosshead)$/.test(paragraph.role) || isTopLine(article, paragraph);
      if (isHeadline || isRunningCopy(paragraph)) {
        places[isHeadline ? 'headlines' : 'copy'].push({ start: quote.start, end: quote.end, form, quote });
      }
    }
    for (const [kind, house] of [
      ['copy', options.outer],
      ['headlines', options.headlines],
    ] as const) {
      reportMinority(countForms(places[kind]), houseOf(house), report, ({ place, major }) => {
        const edits = changeMarks(article, place.quote, { swap: true });
        return { fixes: edits.length === 0 ? [] : [{ title: `Use ${major} marks`, edits, preferred: true }] };
      });
    }
  },
});
