/** Who may have said something in the story: for attributing and for completion. */
import { type Article, type Entity, nameBefore, type Paragraph } from '../engine/index.ts';

export interface Speaker {
  readonly entity: Entity;
  /** How to name it at the place: the surname of one who has been introduced. */
  readonly name: string;
  /** How often the story has it say something. */
  readonly said: number;
}

/** What is said about the story and not in it: whoever is named there alone has written it. */
const outside: readonly Paragraph['role'][] = ['byline', 'note', 'end'];

/** Whether the story itself names it, and not only the byline or the notes. */
export function isInStory({ document }: Article, { mentions }: Entity): boolean {
  const frame = document.paragraphs.filter(({ role }) => outside.includes(role));
  return mentions.some(({ start }) => !frame.some((paragraph) => paragraph.start <= start && start < paragraph.end));
}

/** All people whom the story itself names, and whatever else with a name speaks, those first who say most. */
export function speakersAt(article: Article, offset: number): readonly Speaker[] {
  const said = new Map<string | null, number>();
  for (const { speaker } of article.attributions) said.set(speaker, (said.get(speaker) ?? 0) + 1);
  return article.entities
    .filter((entity) => entity.named && (said.has(entity.id) || (entity.type === 'person' && isInStory(article, entity))))
    .flatMap((entity) => {
      const name = nameBefore(article, entity, offset);
      return name === null || /[\r\n]/.test(name) ? [] : [{ entity, name, said: said.get(entity.id) ?? 0 }];
    })
    .sort((a, b) => b.said - a.said);
}
