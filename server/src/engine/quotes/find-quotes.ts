/** Pairs the quotation marks of a document. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Quote, Quotes } from './quote.ts';

export function findQuotes(document: NewsDocument): Quotes {
  const quotes: Quote[] = [];
  for (const paragraph of document.paragraphs) {
    const text = document.masked.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(/“([^“”]*)”|"([^"]*)"/g)) {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      quotes.push({
        id: `q${quotes.length + 1}`,
        start,
        end,
        mark: match[0].startsWith('"') ? 'straight-double' : 'curly-double',
        inner: { start: start + 1, end: end - 1 },
        openMark: { start, end: start + 1 },
        closeMark: { start: end - 1, end },
        depth: 0,
        parent: null,
        runsOn: false,
        continues: null,
      });
    }
  }
  return { quotes, strayMarks: [] };
}
