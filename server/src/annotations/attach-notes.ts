/** Attaches transcripts or notes to an article: what its sidecar reads then. */
import { isAnnotation } from './annotation.ts';
import { changeAnnotations, type Stamp } from './change-annotations.ts';
import { readSidecar } from './sidecar/read-sidecar.ts';
import { writeSidecar } from './sidecar/write-sidecar.ts';

export interface Attaching {
  /** The article's file name. */
  readonly article: string;
  /** Addresses as seen from the article, or absolute ones. */
  readonly sources: readonly string[];
  /** Who, when, and a new id, for each of them. */
  readonly stampOf: () => Stamp;
}

/** Null where all are attached already; a fault, with its place, where the sidecar cannot be understood and must not be written over. */
export function attachNotes(
  sidecar: string,
  { article, sources, stampOf }: Attaching,
): { readonly text: string | null } | { readonly fault: string } {
  const read = readSidecar(sidecar);
  if (read.state === 'broken') {
    const [first] = read.complaints;
    return { fault: `line ${first?.line ?? 1}, column ${first?.column ?? 1}: ${first?.message ?? ''} Nothing was written.` };
  }
  const known = new Set(
    read.items.flatMap((item) => (isAnnotation(item) && item.body.kind === 'notes' ? [item.body.source] : [])),
  );
  const added = [...new Set(sources)].filter((source) => !known.has(source));
  if (added.length === 0) return { text: null };
  // None of them has a place, so that nothing is to be looked for in the article.
  const items = added.reduce(
    (all, source) =>
      changeAnnotations(
        '',
        all.map((item) => ({ item, places: [] })),
        { do: 'note', body: { kind: 'notes', source }, spans: [] },
        stampOf(),
      ),
    read.items,
  );
  return { text: writeSidecar(items, article) };
}
