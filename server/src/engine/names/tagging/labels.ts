/** The labels of the tagger: what kind of name a word belongs to, and whether it is its first, inner, last or only word. */
import type { EntityType } from '../name.ts';

/** Demonyms are told apart ("Nigerian"), but they are not names to the rest of the engine. */
export const tagTypes = ['person', 'organization', 'place', 'demonym', 'other'] as const satisfies readonly (
  EntityType | 'demonym'
)[];
export type TagType = (typeof tagTypes)[number];

/** Label 0 is "outside"; then for each type begin, inside, end and single. */
export const outside = 0;
export const labelCount = 1 + 4 * tagTypes.length;

export const beginOf = (type: number): number => 1 + type * 4;
export const insideOf = (type: number): number => 2 + type * 4;
export const endOf = (type: number): number => 3 + type * 4;
export const singleOf = (type: number): number => 4 + type * 4;

/** Index into `tagTypes`, −1 for outside. */
export const typeOfLabel = (label: number): number => (label === outside ? -1 : (label - 1) >> 2);

const part = (label: number): 'O' | 'B' | 'I' | 'E' | 'S' =>
  label === outside ? 'O' : (['B', 'I', 'E', 'S'] as const)[(label - 1) & 3]!;

/** Whether a run of names may begin (or, reversed, end) with the label. */
export const mayStart = (label: number): boolean => 'OBS'.includes(part(label));
export const mayEnd = (label: number): boolean => 'OES'.includes(part(label));

/** Whether `next` may follow `label`. */
export function mayFollow(label: number, next: number): boolean {
  const isOpen = part(label) === 'B' || part(label) === 'I';
  const goesOn = part(next) === 'I' || part(next) === 'E';
  return isOpen ? goesOn && typeOfLabel(label) === typeOfLabel(next) : !goesOn;
}

/** For each label the labels that may stand before it. */
export const predecessors: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, next) =>
  Array.from({ length: labelCount }, (_unused, label) => label).filter((label) => mayFollow(label, next)),
);
