/** Entities, attributions and quotations of an Article by their ids. */
import type { Article, ArticleAttribution, ArticleQuote } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import { askOnce } from './ask-once.ts';

type ById<Item> = ReadonlyMap<string | null, Item>;

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ById<Item> =>
  new Map(items.map((item) => [item.id, item]));

const entities = (article: Article): ById<Entity> => byId(article.entities);
const attributions = (article: Article): ById<ArticleAttribution> => byId(article.attributions);
const quotes = (article: Article): ById<ArticleQuote> => byId(article.quotes);

export const entityWith = (article: Article, id: string | null): Entity | undefined => askOnce(article, entities).get(id);

/** All of them, for those who ask of many. */
export const attributionsById = (article: Article): ById<ArticleAttribution> => askOnce(article, attributions);

export const attributionWith = (article: Article, id: string | null): ArticleAttribution | undefined =>
  attributionsById(article).get(id);

export const quoteWith = (article: Article, id: string | null): ArticleQuote | undefined => askOnce(article, quotes).get(id);
