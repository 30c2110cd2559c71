/** Finds the places of everything that a sidecar holds in a text. */
import { findAnchors } from './anchors/find-anchors.ts';
import { isAnnotation, type SidecarItem } from './annotation.ts';
import type { PlacedItem } from './change-annotations.ts';

/** In the order of the items; all anchors are sought together, because they tell of each other. */
export function placeItems(text: string, items: readonly SidecarItem[]): readonly PlacedItem[] {
  const anchors = items.map((item) => (isAnnotation(item) ? item.anchors : []));
  const found = findAnchors(text, anchors.flat());
  let next = 0;
  return items.map((item, i) => {
    const count = anchors[i]!.length;
    next += count;
    return { item, places: found.slice(next - count, next) };
  });
}
