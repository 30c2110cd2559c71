/** "Copydesk: Compare with Git": what has changed in the facts of the article in front since the last commit. */
import type { TextDocument, Uri, WebviewPanel } from 'vscode';
import { ViewColumn, window, workspace } from 'vscode';
import { differenceMethod, type StoryDifferencePage } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';
import { committedText } from './committed-text.ts';

let shown: WebviewPanel | undefined;

export async function compareWithGit(desk: Desk): Promise<void> {
  const document = desk.article.document();
  if (!document) return say('open an article to compare it.');
  const before = await committedText(document.uri);
  if ('why' in before) return say(before.why);
  await showDifference(desk, document, before.text, 'the last commit');
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
