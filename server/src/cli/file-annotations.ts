/** What the desk has noted beside each file that a command reads. */
import { existsSync } from 'node:fs';
import type { SidecarItem } from '../annotations/annotation.ts';
import { readSidecar } from '../annotations/sidecar/read-sidecar.ts';
import { sidecarNameOf } from '../annotations/sidecar/sidecar.ts';
import type { StyleNotice } from './problem.ts';
import { readText, standardInput } from './read-text.ts';

export interface FileAnnotations {
  readonly items: readonly SidecarItem[];
  readonly problems: readonly StyleNotice[];
}

const none: FileAnnotations = { items: [], problems: [] };

/** A file without a sidecar has none; a sidecar that cannot be read as a whole is an error, and an item that cannot is a warning. */
export async function readFileAnnotations(file: string): Promise<FileAnnotations> {
  if (file === standardInput) return none;
  const name = sidecarNameOf(file);
  if (!existsSync(name)) return none;
  const decoded = await readText(name, 'auto');
  if ('error' in decoded) return { items: [], problems: [{ level: 'error', line: `${name}: error: It ${decoded.error}.` }] };
  const sidecar = readSidecar(decoded.text);
  const level = sidecar.state === 'broken' ? 'error' : 'warning';
  const problems = sidecar.complaints.map(({ line, column, message }): StyleNotice => ({
    level,
    line: `${name}:${line}:${column}: ${level}: ${message}`,
  }));
  return { items: sidecar.state === 'read' ? sidecar.items : [], problems };
}
