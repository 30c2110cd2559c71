/** A quotation of which the transcript or notes have nothing. */
import { defineRule } from '../rule.ts';

export const notInNotes = defineRule({
  name: 'quotes/not-in-notes',
  level: 'hint',
  summary: 'A quotation of which the transcript or notes have nothing, though they may have its speaker.',
  messages: {
    missing: 'Nothing like this stands in the notes. Check where it comes from.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article: { quotes, desk }, report }) {
    for (const { quote: id, verdict } of desk.notes ?? []) {
      const quote = verdict === 'not-found' ? quotes.find((one) => one.id === id) : undefined;
      if (quote) report({ ...quote.inner, message: 'missing' });
    }
  },
});
