/** The words by which a story introduces somebody, fit to stand beside the name. */
import type { Article, Entity } from '../engine/index.ts';
import { excerpt } from './excerpt.ts';

/** "Nato Secretary General", at most `limit` UTF-16 units of it; an empty string where the story introduces nobody so. */
export const introductionOf = (article: Article, { introduction }: Entity, limit: number): string =>
  introduction ? excerpt(article, introduction, limit).replace(/^[\s,]+|[\s,]+$/g, '') : '';
