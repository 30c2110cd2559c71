/** `copydesk import`: annotations of another tool into an article's sidecar. */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importAnnotations } from '../annotations/import-annotations.ts';
import { placeItems } from '../annotations/place-items.ts';
import { readSidecar } from '../annotations/sidecar/read-sidecar.ts';
import { sidecarNameOf } from '../annotations/sidecar/sidecar.ts';
import { writeSidecar } from '../annotations/sidecar/write-sidecar.ts';
import { FileFault } from '../host/files/files.ts';
import { nodeFiles } from '../host/files/node-files.ts';
import { exitStatus } from './exit-status.ts';
import { readText } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** Resolves to the exit status. */
export async function runImport(article: string, file: string, terminal: Terminal): Promise<number> {
  const refuse = (line: string): number => {
    terminal.notice(line);
    return exitStatus.misuse;
  };
  const sidecar = sidecarNameOf(article);
  const address = pathToFileURL(resolve(sidecar)).href;
  const [copy, given] = [await readText(article, 'auto'), await readText(file, 'auto')];
  if ('error' in copy) return refuse(`copydesk: ${article} ${copy.error}.`);
  if ('error' in given) return refuse(`copydesk: ${file} ${given.error}.`);
  let own: string | null;
  try {
    own = await nodeFiles.read(address);
  } catch (error) {
    return refuse(`copydesk: ${reasonOf(error)}`);
  }
  const read = readSidecar(own ?? '');
  if (read.state === 'broken') {
    const [first] = read.complaints;
    return refuse(
      `${sidecar}:${first?.line ?? 1}:${first?.column ?? 1}: ${first?.message ?? ''} Nothing is written there before it is mended.`,
    );
  }
  const imported = importAnnotations(read.items, given.text);
  for (const { line, column, message } of imported.complaints) terminal.notice(`${file}:${line}:${column}: ${message}`);
  if (imported.items === null) return exitStatus.misuse;
  const { added, known, items } = imported;
  if (added.length > 0) {
    try {
      const done = await nodeFiles.replace(address, own, writeSidecar(items, basename(article)));
      if (done === 'changed') return refuse(`copydesk: ${sidecar} was changed by another program meanwhile. Try again.`);
    } catch (error) {
      return refuse(`copydesk: ${reasonOf(error)}`);
    }
  }
  const placed = placeItems(copy.text, added);
  const lost = placed.filter(({ places }) => places.some(({ state }) => state === 'orphaned')).length;
  const parts = [
    `${added.length} taken up`,
    ...(known > 0 ? [`${known} there already`] : []),
    ...(lost > 0 ? [`${lost} whose words are not in the article (kept as orphans)`] : []),
    ...(imported.complaints.length > 0 ? [`${imported.complaints.length} not understood`] : []),
  ];
  await terminal.write(`${sidecar}: ${parts.join(', ')}.\n`);
  return imported.complaints.length > 0 ? exitStatus.misuse : exitStatus.fine;
}

const reasonOf = (error: unknown): string =>
  error instanceof FileFault ? error.message : error instanceof Error ? error.message : String(error);
