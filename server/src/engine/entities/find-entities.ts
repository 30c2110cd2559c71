/** Joins mentions into entities and names the speaker of every attribution. */
import type { Attributions } from '../attributions/attribution.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import { overlaps, textOf } from '../text/span.ts';
import type { Tokens } from '../tokens/token.ts';
import type { Entities, Entity, Mention } from './entity.ts';

export function findEntities(
  document: NewsDocument,
  _tokens: Tokens,
  _quotes: Quotes,
  names: readonly Name[],
  found: Attributions,
): Entities {
  const byName = new Map<string, { entity: Omit<Entity, 'mentions'>; mentions: Mention[] }>();
  for (const name of names) {
    const text = textOf(document.text, name);
    const entry = byName.get(text) ?? {
      entity: {
        id: `e${byName.size + 1}`,
        type: name.type,
        name: text,
        named: true,
        gender: 'unknown',
        acronyms: [],
        definitions: [],
        variants: [],
        introduction: null,
      },
      mentions: [],
    };
    entry.mentions.push({ start: name.start, end: name.end, form: 'name', confidence: name.confidence });
    byName.set(text, entry);
  }
  const entities = [...byName.values()].map(({ entity, mentions }) => ({ ...entity, mentions }));
  const speakers = new Map<string, { entity: string; confidence: number }>();
  for (const { id, source } of found.attributions) {
    const speaker = source && entities.find((entity) => entity.mentions.some((mention) => overlaps(mention, source)));
    if (speaker) speakers.set(id, { entity: speaker.id, confidence: 0.5 });
  }
  return { entities, speakers };
}
