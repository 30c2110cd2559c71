/** The text of an article as the last commit has it, by way of the Git extension of the editor. */
import type { Event, Uri } from 'vscode';
import { Uri as Address, extensions } from 'vscode';

interface Repository {
  readonly show: (ref: string, path: string) => Promise<string>;
}

/** What is used of the interface that VS Code's own Git extension gives to others (version 1). */
interface Git {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly getRepository: (uri: Uri) => Repository | null;
  readonly openRepository: (root: Uri) => Promise<Repository | null>;
}

interface GitExtension {
  /** False where Git is not installed, or switched off. */
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => Git;
}

/** Or why there is none: a sentence's end for the person at the desk. */
export async function committedText(uri: Uri): Promise<{ readonly text: string } | { readonly why: string }> {
  if (uri.scheme === 'untitled') return { why: 'save the article first: what was never saved was never committed.' };
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) {
    return { why: 'the Git extension of the editor is not there. “Compare with File…” compares with another file.' };
  }
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    if (!git.enabled) {
      return { why: 'Git is not installed, or switched off by the setting git.enabled. “Compare with File…” needs none.' };
    }
    const api = git.getAPI(1);
    await ready(api);
    const repository = api.getRepository(uri) ?? (await api.openRepository(Address.joinPath(uri, '..')));
    if (!repository) return { why: 'this article is in no Git repository that the editor has opened.' };
    return { text: await repository.show('HEAD', uri.fsPath) };
  } catch (error) {
    const said = error instanceof Error ? error.message.trim() : String(error);
    return { why: `the last commit has no version of this article: it is new, or was moved since (Git says: ${said}).` };
  }
}

/** Repositories are known once Git has looked through the folders. */
const ready = ({ state, onDidChangeState }: Git): Promise<void> =>
  state === 'initialized'
    ? Promise.resolve()
    : new Promise((resolve) => {
        const listener = onDidChangeState((now) => {
          if (now !== 'initialized') return;
          listener.dispose();
          resolve();
        });
      });
