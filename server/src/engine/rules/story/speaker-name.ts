/** How to name a speaker at a place of the story. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';

/** How the story names the entity last before the offset (else first after it), or null where it never does by name. */
export function nameBefore({ document }: Article, { mentions }: Entity, offset: number): string | null {
  const named = mentions.filter(({ form }) => form === 'name');
  const mention = named.filter(({ end }) => end <= offset).at(-1) ?? named[0];
  return mention ? document.text.slice(mention.start, mention.end) : null;
}

/** The name of whoever says the quotation, else the word that stands for them ("he"); null where it has no source. */
export function speakerName(article: Article, quote: ArticleQuote): string | null {
  const attribution = article.attributions.find(({ id }) => id === quote.attribution);
  if (!attribution) return null;
  const entity = article.entities.find(({ id }) => id === attribution.speaker);
  const name = entity && nameBefore(article, entity, quote.start);
  if (name) return name;
  const { source } = attribution;
  const words = source && article.document.text.slice(source.start, source.end);
  return words && words.length <= 40 ? words.replace(/^(?:He|She|They|The)\b/, (word) => word.toLowerCase()) : null;
}
