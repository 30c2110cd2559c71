/** Who counts as one source: for the Sources view, the report and the counts above the story, which are the same so. */
import { type Article, type ArticleAttribution, contains, type Entity, type Span, textOf } from '../engine/index.ts';
import { entityById } from './look-up.ts';

export interface SourceKey {
  readonly key: string;
  readonly entity: Entity | null;
  /** The words that stand for a source that is no entity. */
  readonly source: Span | null;
}

/** Key of what has no source. */
export const nobody = '';

/** Reported speech that somebody is given for. */
export const isReported = ({ kind, content, source, speaker }: ArticleAttribution): boolean =>
  kind === 'indirect' && content.length > 0 && (source !== null || speaker !== null);

/** One key a speaker: an entity, else the words that stand for one; the key `nobody` without either. */
export function sourceKey(article: Article, attribution: ArticleAttribution | null): SourceKey {
  const entity = entityById(article, attribution?.speaker ?? null);
  if (entity) return { key: `entity ${entity.id}`, entity, source: null };
  const source = attribution?.source ?? null;
  const quoted = source !== null && article.quotes.some(({ inner }) => contains(inner, source));
  if (!source || quoted) return { key: nobody, entity: null, source: null };
  return { key: `words ${textOf(article.document.text, source).toLowerCase()}`, entity: null, source };
}
