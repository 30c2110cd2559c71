/** "Copydesk: Compare with Git": what has changed in the facts of the article in front since the last commit. */
import type { TextDocument, Uri, WebviewPanel } from 'vscode';
import { ViewColumn, extensions, window, workspace } from 'vscode';
import { differenceMethod, type StoryDifferencePage } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';

/** What is used of the interface that VS Code's own Git extension gives to others. */
interface GitExtension {
  readonly getAPI: (version: 1) => {
    readonly getRepository: (uri: Uri) => { readonly show: (ref: string, path: string) => Promise<string> } | null;
  };
}

let shown: WebviewPanel | undefined;

export async function compareWithGit(desk: Desk): Promise<void> {
  const document = desk.article.document();
  if (!document) return say('open an article to compare it.');
  const before = await committed(document);
  if (before !== null) await showDifference(desk, document, before, 'the last commit');
}

/** Asks for another version of the article, a file. */
export async function compareWithFile(desk: Desk, given?: Uri): Promise<void> {
  const document = desk.article.document();
  if (!document) return say('open an article to compare it.');
  const [file] = given
    ? [given]
    : ((await window.showOpenDialog({ title: 'Compare the Article with', openLabel: 'Compare' })) ?? []);
  if (!file) return;
  const bytes = await workspace.fs.readFile(file);
  await showDifference(desk, document, new TextDecoder().decode(bytes), file.path.split('/').at(-1) ?? 'another file');
}

/** The article as the last commit has it; null, with the reason said, where there is no such version. */
async function committed({ uri }: TextDocument): Promise<string | null> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return told('the Git extension of the editor is not there.');
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    const repository = git.getAPI(1).getRepository(uri);
    if (!repository) return told('this article is in no Git repository.');
    return await repository.show('HEAD', uri.fsPath);
  } catch (error) {
    return told(`Git has no earlier version of this article (${error instanceof Error ? error.message.trim() : String(error)}).`);
  }
}

async function showDifference(desk: Desk, document: TextDocument, before: string, beforeName: string): Promise<void> {
  const params = { before, beforeName, revealCommand: 'copydesk.reveal' };
  const difference = await askAbout<StoryDifferencePage>(desk, differenceMethod, document, params);
  if (!difference) return say('this document is not read as an article.');
  if (!shown) {
    const options = {
      enableScripts: false,
      enableCommandUris: ['copydesk.reveal'],
      localResourceRoots: [],
      enableFindWidget: true,
    };
    const panel = window.createWebviewPanel('copydesk.difference', 'What Changed', ViewColumn.Beside, options);
    panel.onDidDispose(() => (shown = undefined));
    shown = panel;
  }
  shown.title = `What Changed: ${document.uri.path.split('/').at(-1)}`;
  shown.webview.html = difference.page;
  shown.reveal(undefined, true);
}

const say = (words: string): void => void window.showInformationMessage(`Copydesk: ${words}`);

const told = (words: string): null => {
  say(words);
  return null;
};
