/** Digests of the articles that are not open, in a bounded memory: those read longest ago go first. */
import type { ArticleDigest } from '../features/workspace/digest-article.ts';

export interface WorkspaceIndex {
  readonly take: (digest: ArticleDigest) => void;
  readonly forget: (uri: string) => void;
  /** Those that are not open just now. */
  readonly closed: (isOpen: (uri: string) => boolean) => readonly ArticleDigest[];
  /** Symbols and names kept, all articles together. */
  readonly size: () => number;
}

/** Symbols and names together; each takes some 300 bytes, so that all take about 30 MB. */
export const mostEntries = 100_000;

const sizeOf = ({ symbols, names }: ArticleDigest): number => symbols.length + names.length + 1;

export function createWorkspaceIndex(most = mostEntries): WorkspaceIndex {
  /** In the order in which they were read. */
  const digests = new Map<string, ArticleDigest>();
  let size = 0;
  const forget = (uri: string): void => {
    const known = digests.get(uri);
    if (!known) return;
    size -= sizeOf(known);
    digests.delete(uri);
  };
  return {
    take(digest) {
      forget(digest.uri);
      digests.set(digest.uri, digest);
      size += sizeOf(digest);
      for (const uri of digests.keys()) {
        if (size <= most) break;
        forget(uri);
      }
    },
    forget,
    closed: (isOpen) => [...digests.values()].filter(({ uri }) => !isOpen(uri)),
    size: () => size,
  };
}
