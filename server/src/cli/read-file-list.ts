/** Reads the names for `--files-from`. */
import { readText } from './read-text.ts';

/** One name a line; empty lines do not count. */
export async function readFileList(file: string): Promise<readonly string[] | { readonly error: string }> {
  const decoded = await readText(file, 'auto');
  return 'error' in decoded ? decoded : decoded.text.split(/\r?\n/).filter((line) => line !== '');
}
