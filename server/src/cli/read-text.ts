/** Reads one article from a file or from standard input. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { type Decoded, decodeText, type Encoding } from './decode-text.ts';

/** Name on the command line that stands for standard input. */
export const standardInput = '-';

/** 16 MiB: thirty times the longest novel; what is larger is no article and would hold up all the others. */
const maxBytes = 16 * 1024 * 1024;

/** The text of a file (`-`: standard input), or what is wrong with it, as the end of a sentence that begins with its name. */
export async function readText(file: string, encoding: Encoding): Promise<Decoded> {
  try {
    if (file === standardInput) return decodeText(await buffer(process.stdin), encoding);
    const bytes = readBytes(file);
    if (typeof bytes === 'number') return { error: `is too large (${Math.round(bytes / 1024 / 1024)} MB; the most is 16 MB)` };
    return decodeText(bytes, encoding);
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/**
 * The bytes of a file, or how many there are where that is too many. Without waiting: a thread has nothing else to do, and to have another one read a
 * few thousand bytes costs more than to read them.
 */
function readBytes(file: string): Uint8Array | number {
  const opened = openSync(file, 'r');
  try {
    const stats = fstatSync(opened);
    if (stats.size > maxBytes) return stats.size;
    // A pipe does not know its size.
    if (!stats.isFile() || stats.size === 0) return readFileSync(opened);
    const bytes = Buffer.allocUnsafe(stats.size);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(opened, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be read (no permission)',
  EPERM: 'cannot be read (no permission)',
  EISDIR: 'is a folder',
  ENOTDIR: 'does not exist',
  ELOOP: 'cannot be read (links in a circle)',
  ENAMETOOLONG: 'cannot be read (the name is too long)',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
