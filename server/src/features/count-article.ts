/** The counts of an article that stand in the status bar. */
import type { Article } from '../engine/index.ts';
import type { ArticleStatus } from '../protocol.ts';
import { countWords } from './count-words.ts';
import { isReported, nobody, sourceKey } from './source-key.ts';
import { speeches } from './speech.ts';

/** See ArticleStatus for what each of them counts. */
export function countArticle(article: Article): Pick<ArticleStatus, 'quotes' | 'sources' | 'words'> {
  const { document, attributions } = article;
  const all = speeches(article);
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const keys = [...all.map(({ quote }) => byId.get(quote.attribution ?? '') ?? null), ...attributions.filter(isReported)].map(
    (attribution) => sourceKey(article, attribution).key,
  );
  const words = document.paragraphs
    .filter(({ role }) => role !== 'byline' && role !== 'note' && role !== 'end')
    .reduce((sum, paragraph) => sum + countWords(article, paragraph), 0);
  return { quotes: all.length, sources: new Set(keys.filter((key) => key !== nobody)).size, words };
}
