/** Gives the server the files of a desk that it asks for: through the editor, so that it works in a browser and over any file system. */
import { Uri, workspace } from 'vscode';
import type { ReadFileParams } from '../server/src/protocol.ts';

/** Bytes. The server refuses less than this, and says so. */
const mostSize = 33_000_000;

/** Configuration, what stands beside an article, transcripts and notes. */
const readable = /(?:\.copydesk\.json|\/\.copydesk\/stet\.json|\.annotations\.json|\.(?:vtt|srt|txt|text|md|markdown))$/i;

/** Its text, or null where there is no such file. Nothing else is ever read, whatever is asked for. */
export async function readFile({ uri }: ReadFileParams): Promise<string | null> {
  const address = Uri.parse(uri);
  if (!readable.test(address.path)) return null;
  try {
    const { size } = await workspace.fs.stat(address);
    if (size > mostSize) return ' '.repeat(mostSize);
    return new TextDecoder().decode(await workspace.fs.readFile(address));
  } catch {
    // Not there, or not to be read: the server says so where somebody has asked for it.
    return null;
  }
}
