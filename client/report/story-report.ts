/** "Copydesk: Show Story Report": the article at a glance in a panel beside it, which follows its edits; saved or printed as a file of its own. */
import type { TextDocument, WebviewPanel } from 'vscode';
import { UIKind, Uri, ViewColumn, env, window, workspace } from 'vscode';
import {
  type ReportForm,
  type ReportMessage,
  reportMethod,
  type ReportParams,
  type StoryReport,
} from '../../server/src/protocol.ts';
import { offerToOpen } from '../commands/offer-to-open.ts';
import { reveal } from '../commands/reveal.ts';
import { askAbout, type Desk } from '../desk.ts';
import { createNonce } from './nonce.ts';

/** Milliseconds without an edit before the panel is brought up to date. */
const pause = 200;

let shown: { readonly panel: WebviewPanel; document: TextDocument; show: () => Promise<void> } | undefined;

async function ask(desk: Desk, document: TextDocument, form: ReportForm, nonce: string): Promise<StoryReport | null> {
  const params: Pick<ReportParams, 'form' | 'nonce'> = { form, nonce };
  return askAbout<StoryReport>(desk, reportMethod, document, params);
}

/** A headline as a tab has room for it. */
const cut = (title: string): string => (title.length <= 40 ? title : `${title.slice(0, 40).replace(/\s+\S*$/, '')}…`);

const say = (words: string): void => void window.showInformationMessage(`Copydesk: ${words}`);

export async function showReport(desk: Desk): Promise<void> {
  const document = desk.article.document();
  if (!document) return say('open an article to see its report.');
  if (shown) {
    shown.document = document;
    shown.panel.reveal(undefined, false);
    return shown.show();
  }
  const panel = window.createWebviewPanel('copydesk.report', 'Story Report', ViewColumn.Beside, {
    enableScripts: true,
    localResourceRoots: [],
    enableFindWidget: true,
  });
  panel.iconPath = Uri.joinPath(desk.context.extensionUri, 'docs/images/icon.png');
  const nonce = createNonce();
  let isReady = false;
  const own = {
    panel,
    document,
    show: async (): Promise<void> => {
      const report = await ask(desk, own.document, 'panel', nonce).catch(() => null);
      if (!report) return;
      panel.title = `Report: ${cut(report.title)}`;
      if (isReady) return void panel.webview.postMessage({ body: report.body });
      panel.webview.html = report.page;
    },
  };
  shown = own;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void own.show(), pause);
  };
  const hear = (message: ReportMessage): void => {
    switch (message.say) {
      case 'ready': {
        isReady = true;
        return schedule();
      }
      case 'save':
        return void saveReport(desk, own.document);
      case 'print':
        return void printReport(desk, own.document);
      case 'reveal': {
        const [line, character, endLine, endCharacter] = message.place;
        return void reveal(own.document, { start: { line, character }, end: { line: endLine, character: endCharacter } });
      }
    }
  };
  const listeners = [
    panel.webview.onDidReceiveMessage(hear),
    // The settings and the first analysis change the report without an edit.
    desk.client.onDidChangeState(schedule),
    workspace.onDidChangeTextDocument((change) => change.document === own.document && schedule()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk') && schedule()),
    desk.article.onDidChange(() => {
      const front = desk.article.document();
      if (!front || front === own.document) return;
      own.document = front;
      schedule();
    }),
    panel.onDidChangeViewState(() => {
      // A hidden panel forgets its page; shown again it says that it is ready.
      if (!panel.visible) isReady = false;
    }),
  ];
  panel.onDidDispose(() => {
    clearTimeout(timer);
    shown = undefined;
    listeners.forEach((listener) => void listener.dispose());
  });
  await own.show();
}

/** The report as a file's bytes, or null where there is no article. */
async function reportFile(
  desk: Desk,
  document: TextDocument | undefined,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const report = document ? await ask(desk, document, 'file', createNonce()) : null;
  if (!document || !report) {
    say('open an article to save or print its report.');
    return null;
  }
  const base = document.uri.path
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '');
  return { name: `${base || 'story'} report.html`, bytes: new TextEncoder().encode(report.page) };
}

export async function saveReport(desk: Desk, document = desk.article.document()): Promise<void> {
  const file = await reportFile(desk, document);
  if (!file || !document) return;
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, file.name) } : {}),
    filters: { 'Web page': ['html'] },
    title: 'Save the Story Report',
  });
  if (!target) return;
  await workspace.fs.writeFile(target, file.bytes);
  void offerToOpen(target);
}

/** Opens the report in the browser, which prints; where files of this machine cannot be opened there, it is saved for that. */
export async function printReport(desk: Desk, document = desk.article.document()): Promise<void> {
  const folder = desk.context.globalStorageUri;
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined || folder.scheme !== 'file') return saveReport(desk, document);
  const file = await reportFile(desk, document);
  if (!file) return;
  const target = Uri.joinPath(folder, 'story report.html');
  await workspace.fs.createDirectory(folder);
  await workspace.fs.writeFile(target, file.bytes);
  await env.openExternal(target);
}
