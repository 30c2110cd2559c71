/** The counts of an article that stand in the status bar. */
import { type Article, textOf } from '../engine/index.ts';
import { countWords } from './count-words.ts';
import type { ArticleStatus } from '../protocol.ts';

/** See ArticleStatus for what each of them counts. */
export function countArticle(article: Article): Pick<ArticleStatus, 'quotes' | 'sources' | 'words'> {
  const { document, quotes, attributions } = article;
  const speech = quotes.filter(
    ({ kind, parent, continues }) => parent === null && continues === null && (kind === 'direct' || kind === 'partial'),
  );
  const speakers = attributions.flatMap(
    ({ speaker, source }) => speaker ?? (source ? `"${textOf(document.text, source).toLowerCase()}"` : []),
  );
  const words = document.paragraphs
    .filter(({ role }) => role !== 'byline' && role !== 'note' && role !== 'end')
    .reduce((sum, paragraph) => sum + countWords(article, paragraph), 0);
  return { quotes: speech.length, sources: new Set(speakers).size, words };
}
