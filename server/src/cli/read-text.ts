/** Reads one article from a file or from standard input. */
import { readFile, stat } from 'node:fs/promises';
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
    const { size } = await stat(file);
    if (size > maxBytes) return { error: `is too large (${Math.round(size / 1024 / 1024)} MB; the most is 16 MB)` };
    return decodeText(await readFile(file), encoding);
  } catch (error) {
    return { error: reasonOf(error) };
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
