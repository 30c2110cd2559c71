/** An Article with what stands beside it: its sidecar's corrections and checks, and what the notes say of its quotations. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotateArticle } from '../annotations/annotate-article.ts';
import { isAnnotation } from '../annotations/annotation.ts';
import type { PlacedItem } from '../annotations/change-annotations.ts';
import type { Article } from '../engine/index.ts';
import { createNoteComparison } from '../notes/check-against-notes.ts';
import { readFileAnnotations } from './file-annotations.ts';
import type { NotesReader } from './read-notes.ts';

export interface DeskArticle {
  readonly article: Article;
  readonly placed: readonly PlacedItem[];
}

/** `notes` are the files that the command names; those that the sidecar attaches come to them. */
export async function readDesk(
  file: string,
  article: Article,
  {
    notes,
    reader,
    complain,
  }: { readonly notes: readonly string[]; readonly reader: NotesReader; readonly complain: (line: string) => void },
): Promise<DeskArticle> {
  const { items, problems } = await readFileAnnotations(file);
  for (const { line } of problems) complain(line);
  const annotated = annotateArticle(article, items);
  const attached = items.flatMap((item) =>
    isAnnotation(item) && item.body.kind === 'notes' ? pathOf(item.body.source, file) : [],
  );
  const indexes = await reader.read([...new Set([...notes.map((name) => resolve(name)), ...attached])]);
  const compared = createNoteComparison()(annotated.article, indexes);
  return { ...annotated, article: { ...annotated.article, desk: { ...annotated.article.desk, notes: compared } } };
}

/** Notes are named as seen from the article; what lies elsewhere than on this machine is left out. */
function pathOf(source: string, file: string): readonly string[] {
  if (/^file:/i.test(source)) return [fileURLToPath(source)];
  if (/^[a-z][a-z\d+.-]+:/i.test(source)) return [];
  return [resolve(dirname(file), decoded(source))];
}

function decoded(source: string): string {
  try {
    return decodeURIComponent(source);
  } catch {
    return source;
  }
}
