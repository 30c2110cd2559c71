/** How a file is to be read, told by its name; and which names are articles at all. */
import type { DocumentKind } from '../engine/index.ts';

const kindByExtension: Readonly<Record<string, DocumentKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.news': 'news',
  '.article': 'news',
  '.story': 'news',
  '.txt': 'plain',
  '.text': 'plain',
};

/** Extensions that a folder is searched for. A file named on the command line may have any. */
export const articleExtensions: readonly string[] = Object.keys(kindByExtension).map((extension) => extension.slice(1));

/** `.md` and `.markdown` are Markdown; `.news`, `.article` and `.story` are news copy; all else is plain text. */
export const documentKindOf = (file: string): DocumentKind =>
  kindByExtension[/\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? ''] ?? 'plain';
