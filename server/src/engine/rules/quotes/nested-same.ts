/** A quotation inside a quotation in the same marks. */
import { defineRule, type Edit } from '../rule.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { otherCount } from '../story/mark-shapes.ts';

export const nestedSame = defineRule({
  name: 'quotes/nested-same',
  level: 'warning',
  summary: 'A quotation inside a quotation in the same marks.',
  messages: {
    same: 'These marks are those of the quotation round them, so the reader takes the first for its end. Change the inner ones.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    const { text } = article.document;
    const byId = new Map(article.quotes.map((quote) => [quote.id, quote]));
    for (const quote of article.quotes) {
      const outer = quote.parent === null ? undefined : byId.get(quote.parent);
      if (!outer || outer.mark !== quote.mark || !quote.closeMark || !outer.closeMark || !copyParagraph(article, quote)) continue;
      const edits = [quote.openMark, quote.closeMark].flatMap(({ start, end }): Edit[] => {
        const mark = otherCount(text.slice(start, end));
        return mark === null ? [] : [{ start, end, text: mark }];
      });
      report({
        start: quote.start,
        end: quote.end,
        message: 'same',
        related: [{ start: outer.start, end: outer.end, message: 'inside this quotation' }],
        fixes: edits.length === 2 ? [{ title: 'Change the inner marks', edits, preferred: true }] : [],
      });
    }
  },
});
