/** Finds the things of an Article by offset and by id. */
import {
  type Article,
  type ArticleAttribution,
  type ArticleQuote,
  containsOffset,
  type Entity,
  type Mention,
  type Span,
} from '../engine/index.ts';

export interface FoundMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** The shortest mention that holds the offset; else the one that ends there, for a cursor right behind a word. */
export function mentionAt(article: Article, offset: number): FoundMention | null {
  let best: FoundMention | null = null;
  const rank = ({ start, end }: Span): number => end - start + (offset === end ? article.document.text.length : 0);
  for (const entity of article.entities) {
    for (const mention of entity.mentions) {
      if (mention.start <= offset && offset <= mention.end && (best === null || rank(mention) < rank(best.mention))) {
        best = { entity, mention };
      }
    }
  }
  return best;
}

/** The innermost quotation that holds the offset. */
export const quoteAt = ({ quotes }: Article, offset: number): ArticleQuote | null =>
  quotes.reduce<ArticleQuote | null>(
    (best, quote) => (containsOffset(quote, offset) && (best === null || quote.depth >= best.depth) ? quote : best),
    null,
  );

/** The attribution of a quotation; of a quotation inside another that has none itself, that of the one round it. */
export function attributionOf(article: Article, quote: ArticleQuote): ArticleAttribution | null {
  const found = article.attributions.find(({ id }) => id === quote.attribution);
  if (found) return found;
  const outer = article.quotes.find(({ id }) => id === quote.parent);
  return outer ? attributionOf(article, outer) : null;
}

export const entityById = ({ entities }: Article, id: string | null): Entity | null =>
  entities.find((entity) => entity.id === id) ?? null;

/** The quotation whose speech begins here and those that carry it on in the paragraphs below, in text order. */
export function speechFrom(article: Article, quote: ArticleQuote): readonly ArticleQuote[] {
  const speech = [quote];
  for (const next of article.quotes) if (next.continues !== null && next.continues === speech.at(-1)!.id) speech.push(next);
  return speech;
}

/** The first of the paragraphs of a speech, of which the quotation may be a later one. */
export function speechStart(article: Article, quote: ArticleQuote): ArticleQuote {
  const before = quote.continues === null ? null : article.quotes.find(({ id }) => id === quote.continues);
  return before && before.start < quote.start ? speechStart(article, before) : quote;
}

/** The mention by which an entity is first called by its name; the first of all where it never is. */
export const firstMention = ({ mentions }: Entity): Mention | null =>
  mentions.find(({ form }) => form === 'name') ?? mentions[0] ?? null;

/** The outermost quotations that are attributed to an entity, in text order. */
export function quotesBy(article: Article, entity: string): readonly ArticleQuote[] {
  const ids = new Set(article.attributions.flatMap(({ speaker, quotes }) => (speaker === entity ? quotes : [])));
  return article.quotes.filter(({ id, parent }) => parent === null && ids.has(id));
}
