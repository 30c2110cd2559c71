/** The status bar item: how many quotations, sources, words and problems the article in the active editor has. */
import type { Disposable, Event } from 'vscode';
import { EventEmitter, MarkdownString, StatusBarAlignment, window, workspace } from 'vscode';
import type { ArticleStatus } from '../server/src/protocol.ts';
import { statusText } from './status-text.ts';

export interface StatusBar extends Disposable {
  /** Takes what the server says of one article. */
  readonly update: (article: ArticleStatus) => void;
  /** Forgets every article. */
  readonly clear: () => void;
  /** Its text, or undefined while it is hidden. */
  readonly text: () => string | undefined;
  /** What the server has said of the article in the active editor. */
  readonly article: () => ArticleStatus | undefined;
  readonly onDidChange: Event<void>;
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
  const inFront = (): ArticleStatus | undefined => articles.get(window.activeTextEditor?.document.uri.toString() ?? '');
  const render = (): void => {
    const document = window.activeTextEditor?.document;
    const article = inFront();
    const said = article && statusText(article, workspace.getConfiguration('copydesk', document).get('statusBar'));
    shown = Boolean(said);
    if (!said) return item.hide();
    item.text = `$(quote) ${said.text}`;
    item.tooltip = new MarkdownString(said.tooltip);
    item.accessibilityInformation = { label: said.spoken };
    item.show();
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('copydesk.statusBar') && show()),
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
      if (articles.size === 0) return;
      articles.clear();
      show();
    },
    text: () => (shown ? item.text : undefined),
    article: inFront,
    onDidChange: changes.event,
    dispose: () => [item, changes, ...listeners].forEach((part) => void part.dispose()),
  };
}
