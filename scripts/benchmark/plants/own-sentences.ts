/** Planters with sentences of our own, for faults that few articles have room for: put at the end of an article that offers no place itself. */
import type { Article } from '../../../server/src/engine/index.ts';
import { endOfCopy } from './places.ts';
import { put, type Plant, type Planter } from './plant.ts';

/** Faulty copy and the same mended. */
export type Wording = readonly [faulty: string, clean: string];

/** The planter's own places where there are any, else one of the wordings as the last paragraphs of the story; `|` parts paragraphs. */
export const orOwn = (planter: Planter, wordings: readonly Wording[]): Planter => ({
  ...planter,
  plants: (article) => {
    const places = planter.plants(article);
    return places.length > 0 ? places : own(article, wordings);
  },
});

export const onlyOwn = (rule: string, wordings: readonly Wording[]): Planter => ({
  rule,
  plants: (article) => own(article, wordings),
});

function own(article: Article, wordings: readonly Wording[]): readonly Plant[] {
  const end = endOfCopy(article);
  const wording = end && wordings[end.at % wordings.length];
  if (!wording) return [];
  // The story's own marks, so that no other fault comes along.
  const isStraight = article.quotes[0]?.mark.startsWith('straight') ?? false;
  const [faulty, clean] = wording.map((copy) => {
    const paragraphs = `${end.gap}${copy.replaceAll('|', end.gap)}`;
    return isStraight ? paragraphs.replace(/[“”]/g, '"').replace(/’/g, "'") : paragraphs;
  }) as [string, string];
  return [{ edits: [put(end.at, end.at, faulty)], clean: [put(end.at, end.at, clean)] }];
}
