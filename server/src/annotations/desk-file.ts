/** What is known of the annotations of one article: what its sidecar holds, with what could not be written there yet. */
import type { SidecarItem } from './annotation.ts';
import { type AnnotationChange, changeAnnotations, type Stamp } from './change-annotations.ts';
import { placeItems } from './place-items.ts';
import type { Complaint, Sidecar } from './sidecar/sidecar.ts';

export interface DeskFile {
  readonly items: readonly SidecarItem[];
  /** What is wrong in the sidecar, with places. */
  readonly complaints: readonly Complaint[];
  /** Why the sidecar as a whole could not be read or written, as a sentence; null where all is well. */
  readonly trouble: string | null;
  /** Nothing in the sidecar can be understood: the first complaint says where. */
  readonly isBroken: boolean;
  /** How many changes are among the items that the sidecar does not hold. */
  readonly unwritten: number;
}

export const noDeskFile: DeskFile = { items: [], complaints: [], trouble: null, isBroken: false, unwritten: 0 };

/** A change with the text of the article that it was made in. */
export interface PendingChange {
  readonly text: string;
  readonly change: AnnotationChange;
  readonly stamp: Stamp;
}

/** What a sidecar holds after the changes; of a broken one the changes alone. */
export function withChanges(sidecar: Sidecar, changes: readonly PendingChange[]): readonly SidecarItem[] {
  return changes.reduce<readonly SidecarItem[]>(
    (items, { text, change, stamp }) => changeAnnotations(text, placeItems(text, items), change, stamp),
    sidecar.state === 'read' ? sidecar.items : [],
  );
}
