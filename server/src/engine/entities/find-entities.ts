/** Joins mentions into entities and names the speaker of every attribution. */
import type { Attributions } from '../attributions/attribution.ts';
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import { overlaps } from '../text/span.ts';
import type { Tokens } from '../tokens/token.ts';
import { buildEntities } from './build-entities.ts';
import type { Entities } from './entity.ts';
import { readNameMentions } from './mentions/read-name-mentions.ts';
import { draftNamedEntities } from './name-drafts.ts';

export function findEntities(
  document: NewsDocument,
  tokens: Tokens,
  _quotes: Quotes,
  names: readonly Name[],
  found: Attributions,
): Entities {
  const mentions = readNameMentions(document, tokens, names);
  const drafts = draftNamedEntities(document, mentions);
  const { entities } = buildEntities(drafts);
  const speakers = new Map<string, { entity: string; confidence: number }>();
  for (const { id, source } of found.attributions) {
    const speaker = source && entities.find((entity) => entity.mentions.some((mention) => overlaps(mention, source)));
    if (speaker) speakers.set(id, { entity: speaker.id, confidence: 0.5 });
  }
  return { entities, speakers };
}
