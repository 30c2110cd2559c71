/** An Article together with what its sidecar says of it. */
import type { Article } from '../engine/index.ts';
import type { SidecarItem } from './annotation.ts';
import type { PlacedItem } from './change-annotations.ts';
import { correctArticle } from './corrections/correct-article.ts';
import { deskChecks } from './desk-checks.ts';
import { placeItems } from './place-items.ts';

export interface AnnotatedArticle {
  readonly article: Article;
  readonly placed: readonly PlacedItem[];
}

/** Corrected, with the checks on its desk. Without items it is the Article as it was. */
export function annotateArticle(article: Article, items: readonly SidecarItem[]): AnnotatedArticle {
  if (items.length === 0) return { article, placed: [] };
  const placed = placeItems(article.document.text, items);
  const corrected = correctArticle(article, placed);
  return { article: { ...corrected, desk: { ...corrected.desk, checks: deskChecks(corrected, placed) } }, placed };
}
