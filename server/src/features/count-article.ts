/** The counts of an article that stand in the status bar. */
import { type Article, textOf } from '../engine/index.ts';
import type { ArticleStatus } from '../protocol.ts';
import { countWords } from './count-words.ts';
import { speeches } from './speech.ts';

/** See ArticleStatus for what each of them counts. */
export function countArticle(article: Article): Pick<ArticleStatus, 'quotes' | 'sources' | 'words'> {
  const { document, attributions } = article;
  const speakers = attributions.flatMap(
    ({ speaker, source }) => speaker ?? (source ? `"${textOf(document.text, source).toLowerCase()}"` : []),
  );
  const words = document.paragraphs
    .filter(({ role }) => role !== 'byline' && role !== 'note' && role !== 'end')
    .reduce((sum, paragraph) => sum + countWords(article, paragraph), 0);
  return { quotes: speeches(article).length, sources: new Set(speakers).size, words };
}
