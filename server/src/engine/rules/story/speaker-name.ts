/** How to name a speaker at a place of the story. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';

/**
 * How to name the entity at the offset: once it stands by its fullest name before the offset, a person by the shortest form of the name that the
 * story uses ("Lind" after "Mara Lind"), else by the form used last before; null where the story never names it.
 */
export function nameBefore({ document }: Article, { mentions, name, type }: Entity, offset: number): string | null {
  const named = mentions.filter(({ form }) => form === 'name');
  const forms = named.map(({ start, end }) => document.text.slice(start, end));
  const before = forms.slice(0, named.filter(({ end }) => end <= offset).length);
  if (type === 'person' && before.includes(name)) return forms.reduce((a, b) => (b.length < a.length ? b : a));
  return before.at(-1) ?? forms[0] ?? null;
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
