/** What a desk notes beside an article: corrections of what Copydesk found, checks of facts, comments, and the notes an article rests on. */
import type { EntityType } from '../engine/index.ts';
import type { TextAnchor } from './anchors/text-anchor.ts';

export const checkStatuses = ['verified', 'to-check', 'disputed'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** What is said of the annotated place. */
export type AnnotationBody =
  /** The quotation is by this speaker. */
  | { readonly kind: 'speaker'; readonly speaker: string }
  /** The quotation is by nobody that the article knows of. */
  | { readonly kind: 'no-speaker' }
  /** The quotation is nobody's speech: words at arm's length, or a title or term. */
  | { readonly kind: 'not-speech'; readonly as: 'scare' | 'title' }
  /** The name is that of a person, an organization … */
  | { readonly kind: 'type'; readonly type: EntityType }
  /** The words are no name. */
  | { readonly kind: 'not-name' }
  /** The two names (two places) stand for one. */
  | { readonly kind: 'same' }
  /** They stand for two. */
  | { readonly kind: 'different' }
  /** Whether the words have been verified. `evidence` is an address, absolute or relative to the article. */
  | { readonly kind: 'check'; readonly status: CheckStatus; readonly note: string; readonly evidence: string | null }
  | { readonly kind: 'comment'; readonly text: string }
  /** A transcript or notes that the article rests on: an address, relative to the article. It has no place. */
  | { readonly kind: 'notes'; readonly source: string };

export interface Annotation {
  /** An IRI, "urn:uuid:…" for those made here. */
  readonly id: string;
  readonly body: AnnotationBody;
  /** Where it belongs: one place, two for `same` and `different`, none where it is about the whole article. */
  readonly anchors: readonly TextAnchor[];
  /** Name of whoever made it, or null where that is not said. */
  readonly by: string | null;
  /** ISO 8601, or null where it is not said. */
  readonly created: string | null;
  readonly modified: string | null;
  /** The object as it stands in the file, or null for one that has been made or changed since. */
  readonly raw: JsonObject | null;
  /** What the object says beyond all this, for other tools: kept. */
  readonly extra: JsonObject;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Something that the file holds between its annotations and that is none Copydesk understands: kept as it is. */
export interface Unread {
  readonly raw: unknown;
}

/** In the order of the file. */
export type SidecarItem = Annotation | Unread;

export const isAnnotation = (item: SidecarItem): item is Annotation => 'body' in item;

/** When an annotation was last changed; "" where nobody said. ISO dates in UTC sort as text. */
export const lastTouched = ({ modified, created }: Annotation): string => modified ?? created ?? '';
