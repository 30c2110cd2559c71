/** Notes, changes and takes away annotations: what the sidecar holds after it. Pure: who, when and the new id are told. */
import type { Span } from '../engine/index.ts';
import { makeAnchor } from './anchors/make-anchor.ts';
import type { Anchoring } from './anchors/text-anchor.ts';
import { type Annotation, type AnnotationBody, isAnnotation, type SidecarItem } from './annotation.ts';

/** Who makes the change, when (ISO 8601), and the id of an annotation that comes of it. */
export interface Stamp {
  readonly by: string | null;
  readonly at: string;
  readonly id: string;
}

export type AnnotationChange =
  /** Notes this of these places; what the same person noted of the same kind and places before is replaced. */
  | { readonly do: 'note'; readonly body: AnnotationBody; readonly spans: readonly Span[] }
  | { readonly do: 'change'; readonly id: string; readonly body: AnnotationBody }
  | { readonly do: 'remove'; readonly id: string }
  /** Takes over what was noted of the same text while it had no file. */
  | { readonly do: 'adopt'; readonly items: readonly SidecarItem[] }
  /** Puts an orphan where it belongs. */
  | { readonly do: 'move'; readonly id: string; readonly spans: readonly Span[] };

/** An item with the places that its anchors were found at. */
export interface PlacedItem {
  readonly item: SidecarItem;
  readonly places: readonly Anchoring[];
}

/**
 * The items in their order, a new one before the first that stands behind it in the text. Anchors of annotations whose words have changed
 * are noted anew, so that the next edits are measured from here; all others stay as they are, and so do their lines in the file.
 */
export function changeAnnotations(
  text: string,
  placed: readonly PlacedItem[],
  change: AnnotationChange,
  stamp: Stamp,
): readonly SidecarItem[] {
  switch (change.do) {
    case 'note':
      return note(text, placed, change.body, change.spans, stamp);
    case 'remove':
      return refreshed(
        text,
        placed.filter(({ item }) => !isAnnotation(item) || item.id !== change.id),
      );
    case 'change':
      return replaceItem(text, placed, change.id, (item) => ({ ...item, body: change.body, ...touched(stamp) }));
    case 'adopt': {
      const ids = new Set(placed.flatMap(({ item }) => (isAnnotation(item) ? [item.id] : [])));
      return [...placed.map(({ item }) => item), ...change.items.filter((item) => !isAnnotation(item) || !ids.has(item.id))];
    }
    case 'move':
      return replaceItem(text, placed, change.id, (item) => ({
        ...item,
        anchors: change.spans.map((span) => makeAnchor(text, span)),
        raw: null,
      }));
  }
}

/** The annotations as they are, with anchors noted anew where words have changed. */
export function refreshed(text: string, placed: readonly PlacedItem[]): readonly SidecarItem[] {
  return placed.map(({ item, places }): SidecarItem => {
    if (!isAnnotation(item) || !places.some(({ state }) => state === 'changed')) return item;
    // What was verified was verified as it read then: the change since must stay visible.
    if (item.body.kind === 'check') return item;
    const anchors = item.anchors.map((anchor, i) => {
      const place = places[i];
      return place?.state === 'changed' ? makeAnchor(text, place) : anchor;
    });
    return { ...item, anchors, raw: null };
  });
}

const touched = ({ at, by }: Stamp) => ({ modified: at, by, raw: null });

function replaceItem(
  text: string,
  placed: readonly PlacedItem[],
  id: string,
  change: (annotation: Annotation) => Annotation,
): readonly SidecarItem[] {
  const items = refreshed(text, placed);
  return items.map((item) => (isAnnotation(item) && item.id === id ? change(item) : item));
}

function note(
  text: string,
  placed: readonly PlacedItem[],
  body: AnnotationBody,
  spans: readonly Span[],
  stamp: Stamp,
): readonly SidecarItem[] {
  const replaced = placed.filter(({ item, places }) => isAnnotation(item) && isReplaced(item, places, body, spans, stamp));
  const [first] = replaced.map(({ item }) => item).filter(isAnnotation);
  const annotation: Annotation = {
    id: first?.id || stamp.id,
    body,
    anchors: spans.map((span) => makeAnchor(text, span)),
    by: stamp.by,
    created: first?.created ?? stamp.at,
    modified: first ? stamp.at : null,
    raw: null,
    extra: first?.extra ?? {},
  };
  const kept = placed.filter((one) => !replaced.includes(one));
  const at = first ? placed.filter((one) => one === placed.find(({ item }) => item === first) || kept.includes(one)) : null;
  const index = at ? at.findIndex(({ item }) => item === first) : placeFor(kept, spans[0]);
  const items = refreshed(text, kept);
  return [...items.slice(0, index), annotation, ...items.slice(index)];
}

/** Corrections of a place exclude each other, whoever made them; a check or comment replaces those of the same person alone. */
function isReplaced(
  item: Annotation,
  places: readonly Anchoring[],
  body: AnnotationBody,
  spans: readonly Span[],
  { by }: Stamp,
): boolean {
  if (item.body.kind === 'comment' || groupOf(item.body) !== groupOf(body)) return false;
  if (item.body.kind === 'notes') return body.kind === 'notes' && item.body.source === body.source;
  if (item.body.kind === 'check' && item.by !== by) return false;
  return (
    places.length === spans.length &&
    places.every((place, i) => {
      const span = spans[i]!;
      return place.state !== 'orphaned' && place.start === span.start && place.end === span.end;
    })
  );
}

const groupOf = ({ kind }: AnnotationBody): string => groups[kind] ?? kind;

const groups: Partial<Record<AnnotationBody['kind'], string>> = {
  speaker: 'speech',
  'no-speaker': 'speech',
  'not-speech': 'speech',
  type: 'name',
  'not-name': 'name',
  same: 'identity',
  different: 'identity',
};

/** Before the first item that stands behind the span; what has no place, or no span, goes to the end. */
function placeFor(placed: readonly PlacedItem[], span: Span | undefined): number {
  if (!span) return placed.length;
  const index = placed.findIndex(({ places: [place] }) => place && place.state !== 'orphaned' && place.start > span.start);
  return index < 0 ? placed.length : index;
}
