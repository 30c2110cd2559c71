/** The status bar item: how many quotations and sources the article in the active editor holds. */
import type { Disposable, Event } from 'vscode';
import { EventEmitter, MarkdownString, StatusBarAlignment, window, workspace } from 'vscode';
import type { ArticleStatus } from '../server/src/protocol.ts';

export interface StatusBar extends Disposable {
  /** Takes what the server says of one article. */
  readonly update: (article: ArticleStatus) => void;
  /** Forgets every article. */
  readonly clear: () => void;
  /** Its text, or undefined while it is hidden. */
  readonly text: () => string | undefined;
  readonly onDidChange: Event<void>;
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const tooLarge = {
  text: 'not read',
  tooltip: 'Copydesk leaves a document of this size alone: see the setting `copydesk.maxFileSize`.',
};

function counts({ quotes, sources, words, problems }: ArticleStatus): { readonly text: string; readonly tooltip: string } {
  const quotations = count(quotes, 'quotation', 'quotations');
  const spokenBy = count(sources, 'source', 'sources');
  return {
    text: `${quotations} · ${spokenBy}`,
    tooltip: `**Copydesk**: ${count(words, 'word', 'words')}, ${quotations}, ${spokenBy}, ${count(problems, 'problem', 'problems')}\n\nSelect to open the outline`,
  };
}

export function createStatusBar(): StatusBar {
  const item = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, 110);
  item.name = 'Copydesk';
  item.command = 'outline.focus';
  const articles = new Map<string, ArticleStatus>();
  let shown = false;

  const changes = new EventEmitter<void>();

  const show = (): void => {
    render();
    changes.fire();
  };
  const render = (): void => {
    const article = articles.get(window.activeTextEditor?.document.uri.toString() ?? '');
    shown = article !== undefined && article.state !== 'excluded';
    if (article === undefined || !shown) return item.hide();
    const { text, tooltip } = article.state === 'read' ? counts(article) : tooLarge;
    item.text = `$(quote) ${text}`;
    item.tooltip = new MarkdownString(tooltip);
    item.accessibilityInformation = { label: `Copydesk: ${text}` };
    item.show();
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument((document) => {
      articles.delete(document.uri.toString());
      show();
    }),
  ];
  return {
    update: (article) => {
      articles.set(article.uri, article);
      show();
    },
    clear: () => {
      articles.clear();
      show();
    },
    text: () => (shown ? item.text : undefined),
    onDidChange: changes.event,
    dispose: () => [item, changes, ...listeners].forEach((part) => void part.dispose()),
  };
}
