/** How to name a speaker at a place of the story. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Span } from '../../text/span.ts';
import { attributionWith, entityWith } from './by-id.ts';

/**
 * How to name the entity at the offset: once it stands by its fullest name before the offset, a person by the surname ("Lind" after "Mara Lind")
 * or else the form that the story uses most, before that by the form used last; null where the story never names it. Where the story
 * writes the name in two ways, the rarer one is not repeated.
 */
export function nameBefore({ document }: Article, entity: Entity, offset: number): string | null {
  const { name, type } = entity;
  const all = entity.mentions.filter(({ form }) => form === 'name');
  const usual = all.filter((mention) => !isRare(entity, mention));
  const named = usual.length > 0 ? usual : all;
  const forms = named.map(({ start, end }) => document.text.slice(start, end));
  const before = forms.slice(0, named.filter(({ end }) => end <= offset).length);
  if (type === 'person' && before.includes(name)) return shortForm(forms, name);
  return before.at(-1) ?? forms[0] ?? null;
}

/** "Sanders", if the story has it; else the form that it uses most: "Xi", but not the "Jane" that stands once among many a "Jane Sanders". */
function shortForm(forms: readonly string[], name: string): string {
  const surnames = forms.filter((form) => name.endsWith(` ${form}`));
  const counts = new Map<string, number>();
  for (const form of surnames.length > 0 ? surnames : forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), [name, 0])[0];
}

const isRare = ({ variants }: Entity, mention: Span): boolean =>
  variants.some(({ rareSpans }) => rareSpans.some(({ start, end }) => mention.start <= start && end <= mention.end));

/** The name of whoever says the quotation, else the word that stands for them ("he"); null where it has no source. */
export function speakerName(article: Article, quote: ArticleQuote): string | null {
  const attribution = attributionWith(article, quote.attribution);
  if (!attribution) return null;
  const entity = entityWith(article, attribution.speaker);
  const name = entity && nameBefore(article, entity, quote.start);
  if (name) return name;
  const { source } = attribution;
  const words = source && article.document.text.slice(source.start, source.end);
  return words && words.length <= 40 ? words.replace(/^(?:He|She|They|The)\b/, (word) => word.toLowerCase()) : null;
}
