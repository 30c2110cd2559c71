/** Who may have said something in the story: for attributing and for completion. */
import { type Article, type Entity, nameBefore } from '../engine/index.ts';

export interface Speaker {
  readonly entity: Entity;
  /** How to name it at the place: the surname of one who has been introduced. */
  readonly name: string;
  /** How often the story has it say something. */
  readonly said: number;
}

/** All people with a name, and whatever else with a name speaks, those first who say most. */
export function speakersAt(article: Article, offset: number): readonly Speaker[] {
  const said = new Map<string | null, number>();
  for (const { speaker } of article.attributions) said.set(speaker, (said.get(speaker) ?? 0) + 1);
  return article.entities
    .filter(({ named, type, id }) => named && (type === 'person' || said.has(id)))
    .flatMap((entity) => {
      const name = nameBefore(article, entity, offset);
      return name === null || /[\r\n]/.test(name) ? [] : [{ entity, name, said: said.get(entity.id) ?? 0 }];
    })
    .sort((a, b) => b.said - a.said);
}
