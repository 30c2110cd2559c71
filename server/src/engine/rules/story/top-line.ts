/** Headlines and decks at the top of plain copy that nothing marks as such. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';

/** Words: what is shorter at the top may be a headline. */
const shortest = 13;
const mostLines = 3;

/** Whether the paragraph is one of the first few, all of them short, above a longer one. */
export function isTopLine({ document: { masked, paragraphs } }: Article, { end }: Paragraph): boolean {
  for (let i = 0; i <= mostLines; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) return false;
    const isShort = masked.slice(paragraph.start, paragraph.end).split(/\s+/).length < shortest;
    if (!isShort) return end <= paragraph.start;
  }
  return false;
}
