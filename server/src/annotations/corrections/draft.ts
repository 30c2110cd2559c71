/** An Article's findings while they are being corrected. */
import {
  type Article,
  type ArticleAttribution,
  type ArticleQuote,
  type Entity,
  inTextOrder,
  type Mention,
  type Name,
  overlaps,
  type Span,
} from '../../engine/index.ts';

/** Lists whose members are replaced, never changed. */
export interface Draft {
  readonly article: Article;
  quotes: readonly ArticleQuote[];
  attributions: readonly ArticleAttribution[];
  entities: readonly Entity[];
  names: readonly Name[];
}

export const draftOf = (article: Article): Draft => ({
  article,
  quotes: article.quotes,
  attributions: article.attributions,
  entities: article.entities,
  names: article.names,
});

/** The Article with what the draft has: entities in text order and numbered so, attributions in text order. */
export function finish(article: Article, { quotes, attributions, entities, names }: Draft): Article {
  const ordered = [...entities].sort((a, b) => inTextOrder(a.mentions[0]!, b.mentions[0]!));
  const ids = new Map(ordered.map(({ id }, i) => [id, `e${i + 1}`]));
  return {
    ...article,
    quotes,
    names,
    attributions: attributions
      .map((attribution) => ({
        ...attribution,
        speaker: attribution.speaker === null ? null : (ids.get(attribution.speaker) ?? null),
      }))
      .sort((a, b) => inTextOrder(a.content[0]!, b.content[0]!)),
    entities: ordered.map((entity) => ({ ...entity, id: ids.get(entity.id)! })),
  };
}

export function replaceEntity(draft: Draft, entity: Entity): void {
  draft.entities = draft.entities.map((one) => (one.id === entity.id ? entity : one));
}

/** A new entity that bears the mentions; its id is one that no other has. */
export function addEntity(draft: Draft, entity: Omit<Entity, 'id'>): Entity {
  const added = { ...entity, id: `new${draft.entities.length + 1}-${entity.mentions[0]?.start ?? 0}` };
  draft.entities = [...draft.entities, added];
  return added;
}

/** The entity and mention that the span is about: the mention that shares most with it. */
export function mentionIn(draft: Draft, span: Span): { readonly entity: Entity; readonly mention: Mention } | null {
  let best: { readonly entity: Entity; readonly mention: Mention; readonly share: number } | null = null;
  for (const entity of draft.entities) {
    for (const mention of entity.mentions) {
      const share = shareOf(mention, span);
      if (share > (best?.share ?? 0)) best = { entity, mention, share };
    }
  }
  return best && best.share >= 0.4 ? best : null;
}

/** An entity keeps at least one mention; its last one stays with both. `from`: null where nobody had it. */
export function moveMention(draft: Draft, mention: Mention, from: Entity | null, to: string): void {
  const kept = from?.mentions.filter((one) => one !== mention) ?? [];
  if (from && kept.length > 0) replaceEntity(draft, { ...from, mentions: kept });
  const target = draft.entities.find(({ id }) => id === to);
  if (!target || target.mentions.some((one) => overlaps(one, mention))) return;
  replaceEntity(draft, { ...target, mentions: [...target.mentions, { ...mention, confidence: 1 }].sort(inTextOrder) });
}

/** 0..1: what two spans have in common of what they cover together. */
export function shareOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
