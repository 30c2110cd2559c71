/** `copydesk import`: annotations of another tool into an article's sidecar. */
import { access, constants, rename, unlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { importAnnotations } from '../annotations/import-annotations.ts';
import { placeItems } from '../annotations/place-items.ts';
import { readSidecar } from '../annotations/sidecar/read-sidecar.ts';
import { sidecarNameOf } from '../annotations/sidecar/sidecar.ts';
import { writeSidecar } from '../annotations/sidecar/write-sidecar.ts';
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
  const [copy, given] = [await readText(article, 'auto'), await readText(file, 'auto')];
  const own = existsSync(sidecar) ? await readText(sidecar, 'auto') : { text: '' };
  for (const [name, decoded] of [
    [article, copy],
    [file, given],
    [sidecar, own],
  ] as const) {
    if ('error' in decoded) return refuse(`copydesk: ${name} ${decoded.error}.`);
  }
  if ('error' in copy || 'error' in given || 'error' in own) return exitStatus.misuse;
  const read = readSidecar(own.text);
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
    const trouble = await replaceFile(sidecar, writeSidecar(items, basename(article)));
    if (trouble !== null) return refuse(`copydesk: ${trouble}`);
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

/** Whole or not at all; null, or why it cannot be. */
async function replaceFile(path: string, text: string): Promise<string | null> {
  const draft = `${path}.tmp`;
  try {
    if (existsSync(path)) await access(path, constants.W_OK);
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return `${draft} is in the way: another program writes there. Try again, or take it away.`;
    await unlink(draft).catch(() => undefined);
    const isReadOnly = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    return isReadOnly
      ? `${path} cannot be written: it or the folder ${dirname(path)} is read-only. Nothing was changed.`
      : `${path} cannot be written: ${message}. Nothing was changed.`;
  }
}
