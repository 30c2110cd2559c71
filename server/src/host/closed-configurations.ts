/** Says what is wrong in the desk's files that are not open, so that a mistake shows where the articles are that it concerns. */
import type { Diagnostic } from 'vscode-languageserver';
import { isStyleFile } from '../style/file-address.ts';
import type { StyleProblem } from '../style/style-problem.ts';

export interface ClosedConfigurations {
  /** These are the problems that the article's style has. */
  readonly take: (article: string, problems: readonly StyleProblem[]) => Promise<void>;
  /** The article's notes in the file of what stays as it is have something to be said of them; null: nothing any more. */
  readonly takeFile: (article: string, file: string | null) => Promise<void>;
  /** The article was closed. */
  readonly drop: (article: string) => Promise<void>;
  /** A configuration file was opened or closed. */
  readonly refresh: () => Promise<void>;
}

/** `diagnose` gives what is to be said of a file; `isOpen` whether the editor is told otherwise. */
export function createClosedConfigurations(
  isOpen: (uri: string) => boolean,
  diagnose: (uri: string) => Promise<Diagnostic[]>,
  send: (uri: string, diagnostics: Diagnostic[]) => void,
): ClosedConfigurations {
  const faulty = new Map<string, ReadonlySet<string>>();
  const withNotes = new Map<string, string>();
  const said = new Map<string, string>();
  const refresh = async (): Promise<void> => {
    const wanted = new Set(
      [...[...faulty.values()].flatMap((uris) => [...uris]), ...withNotes.values()].filter((uri) => !isOpen(uri)),
    );
    const all = await Promise.all(
      [...new Set([...wanted, ...said.keys()])].map(async (uri): Promise<[string, Diagnostic[]]> => [
        uri,
        wanted.has(uri) ? await diagnose(uri) : [],
      ]),
    );
    for (const [uri, diagnostics] of all) {
      const text = diagnostics.length === 0 ? '' : JSON.stringify(diagnostics);
      if ((said.get(uri) ?? '') === text) continue;
      if (text === '') said.delete(uri);
      else said.set(uri, text);
      send(uri, diagnostics);
    }
  };
  return {
    take(article, problems) {
      const uris = new Set(problems.map(({ uri }) => uri).filter(isStyleFile));
      if (uris.size === 0 && !faulty.has(article)) return Promise.resolve();
      faulty.set(article, uris);
      return refresh();
    },
    takeFile(article, file) {
      if (file !== null) withNotes.set(article, file);
      else withNotes.delete(article);
      return refresh();
    },
    drop(article) {
      const hadNotes = withNotes.delete(article);
      return faulty.delete(article) || hadNotes ? refresh() : Promise.resolve();
    },
    refresh,
  };
}
