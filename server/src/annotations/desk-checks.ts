/** What of an article has been checked, from its annotations. */
import { type Article, type DeskCheck, inTextOrder } from '../engine/index.ts';
import { isAnnotation, lastTouched } from './annotation.ts';
import type { PlacedItem } from './change-annotations.ts';
import { quoteIn } from './corrections/correct-speech.ts';

/** In text order; of several checks of one place the last one made counts, and comes alone. */
export function deskChecks(article: Article, placed: readonly PlacedItem[]): readonly DeskCheck[] {
  const latest = new Map<string, DeskCheck>();
  for (const { item, places } of placed) {
    const [place] = places;
    if (!isAnnotation(item) || item.body.kind !== 'check' || !place || place.state === 'orphaned') continue;
    const { status, note, evidence } = item.body;
    const quote = quoteIn(article.quotes, place);
    const { start, end } = quote ?? place;
    const check: DeskCheck = {
      start,
      end,
      id: item.id,
      status,
      changed: place.state === 'changed',
      note,
      by: item.by,
      at: lastTouched(item) || null,
      evidence,
      quote: quote?.id ?? null,
    };
    const key = `${start}-${end}`;
    const other = latest.get(key);
    if (!other || (other.at ?? '') <= (check.at ?? '')) latest.set(key, check);
  }
  return [...latest.values()].sort(inTextOrder);
}
