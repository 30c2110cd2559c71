/** Finds the places where a name stands in an article, and the entity that bears it. */
import { type Article, type Entity, type Span, textOf } from '../../engine/index.ts';
import type { Draft } from './draft.ts';

/** Whole words, letter for letter. */
export function findName({ document }: Article, name: string): readonly Span[] {
  const found: Span[] = [];
  if (name === '') return found;
  for (let at = document.masked.indexOf(name); at >= 0; at = document.masked.indexOf(name, at + name.length)) {
    const around = `${document.masked[at - 1] ?? ''} ${document.masked[at + name.length] ?? ''}`;
    const inParagraph = document.paragraphs.some(({ start, end }) => start <= at && at + name.length <= end);
    if (inParagraph && !/[\p{L}\p{N}]/u.test(around)) found.push({ start: at, end: at + name.length });
  }
  return found;
}

/** The entity called so: by its full name, by one of its forms, or by nothing but case and accents apart from them. */
export function entityCalled({ article, entities }: Draft, name: string): Entity | null {
  const formsOf = ({ name: full, mentions }: Entity): readonly string[] => [
    full,
    ...mentions.filter(({ form }) => form !== 'pronoun').map((mention) => textOf(article.document.text, mention)),
  ];
  return (
    entities.find((entity) => entity.name === name) ??
    entities.find((entity) => formsOf(entity).includes(name)) ??
    entities.find((entity) => formsOf(entity).some((form) => fold(form) === fold(name))) ??
    null
  );
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase();
