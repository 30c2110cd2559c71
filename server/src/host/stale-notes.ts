/** What the open articles no longer need of `.copydesk/stet.json`: told by the articles, said in that file. */
import type { StetFile } from '../stet/read-stet-file.ts';
import type { StyleProblem } from '../style/style-problem.ts';

export interface StaleNotes {
  /** Whether an article has now other stale notes than before. `problems` are all that its notes have; those in the file count. */
  readonly take: (article: string, file: StetFile | null, problems: readonly StyleProblem[]) => boolean;
  /** Stale notes of a file as it is now; what was found in an earlier text of it has lost its place. */
  readonly in: (file: StetFile) => readonly StyleProblem[];
  /** The address of the file whose notes the article had, where it had stale ones; it is closed and has no word any more. */
  readonly drop: (article: string) => string | null;
}

export function createStaleNotes(): StaleNotes {
  const known = new Map<string, { readonly file: StetFile; readonly problems: readonly StyleProblem[] }>();
  return {
    take(article, file, problems) {
      const stale = file ? problems.filter(({ uri }) => uri === file.uri) : [];
      const before = known.get(article);
      if (!file || stale.length === 0) return known.delete(article);
      known.set(article, { file, problems: stale });
      return before?.file !== file || JSON.stringify(before.problems) !== JSON.stringify(stale);
    },
    in: (file) => [...known.values()].filter((one) => one.file === file).flatMap(({ problems }) => problems),
    drop(article) {
      const uri = known.get(article)?.file.uri ?? null;
      known.delete(article);
      return uri;
    },
  };
}
