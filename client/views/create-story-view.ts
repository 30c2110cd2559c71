/** A view of the story as a tree: asks the server when the article changes, filters, sorts, follows the cursor. */
import type { Command, Disposable, Event, TextEditorSelectionChangeEvent } from 'vscode';
import {
  EventEmitter,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  commands,
  env,
  window,
} from 'vscode';
import type { Place } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';
import { filterRows, holds, rowsAsText, rowsAt, type StoryRow } from './story-row.ts';

export interface StoryViewKind<Data, Sort extends string> {
  /** "copydesk.sources": the view's id, and the beginning of its commands and context keys. */
  readonly id: string;
  readonly method: string;
  readonly rows: (data: Data, sort: Sort) => readonly StoryRow[];
  /** What stands beside the view's title. */
  readonly summary: (data: Data) => string;
  /** By name, the first is the default. */
  readonly sorts: Readonly<Record<Sort, string>>;
  /** How many things need a look. */
  readonly badge: (data: Data) => { readonly value: number; readonly tooltip: string } | undefined;
}

export interface StoryView extends Disposable {
  /** All rows as text, as the view has them now. */
  readonly text: () => string;
  readonly onDidChange: Event<void>;
  readonly filter: (words: string) => void;
  /** Milliseconds from the last edit or change of article to the rows shown now. */
  readonly delay: () => number;
}

/** What a click on a row does: goes to the place in the article, or in another file. */
function goTo(place: Place, file: string | undefined): Command {
  if (file === undefined) return { command: 'copydesk.reveal', title: 'Go to the Text', arguments: [place] };
  const { start, end } = place;
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { command: 'vscode.open', title: 'Open the File', arguments: [Uri.parse(file), { selection }] };
}

/** Milliseconds that edits are gathered. */
const pause = 20;

export function createStoryView<Data, Sort extends string>(desk: Desk, kind: StoryViewKind<Data, Sort>): StoryView {
  const { id } = kind;
  const memory = desk.context.workspaceState;
  const changes = new EventEmitter<StoryRow | undefined>();
  const shown = new EventEmitter<void>();
  const sorts = Object.keys(kind.sorts) as Sort[];
  const remembered = memory.get<Sort>(`${id}.sort`);
  let sort = remembered !== undefined && sorts.includes(remembered) ? remembered : sorts[0]!;
  let follows = memory.get<boolean>(`${id}.follows`, true);
  let filter = '';
  let data: Data | null = null;
  let rows: readonly StoryRow[] = [];
  let parents = new Map<string, StoryRow>();
  const folded = new Map<string, boolean>();
  let delay = 0;

  const treeItem = (row: StoryRow): TreeItem => {
    const state = row.open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(row.label, row.children.length === 0 ? TreeItemCollapsibleState.None : state);
    // A filter opens what it keeps, which VS Code does only for rows it has not met.
    item.id = filter === '' ? row.id : `${row.id} among ${filter}`;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.accessibilityInformation = { label: row.spoken };
    item.iconPath = new ThemeIcon(row.icon, row.colour === undefined ? undefined : new ThemeColor(row.colour));
    item.contextValue = row.context;
    if (row.place) item.command = goTo(row.place, row.file);
    return item;
  };
  const view = window.createTreeView<StoryRow>(id, {
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getTreeItem: treeItem,
      getChildren: (row) => [...(row?.children ?? rows)],
      getParent: (row) => parents.get(row.id),
    },
    showCollapseAll: true,
  });

  const show = (): void => {
    rows = data === null ? [] : filterRows(kind.rows(data, sort), filter);
    parents = new Map();
    const remember = (row: StoryRow): void =>
      row.children.forEach((child) => {
        parents.set(child.id, row);
        remember(child);
      });
    rows.forEach(remember);
    view.description = data === null ? '' : filter === '' ? kind.summary(data) : `filter: ${filter}`;
    view.message = data !== null && filter !== '' && rows.length === 0 ? `Nothing matches “${filter}”.` : '';
    view.badge = data === null ? undefined : kind.badge(data);
    changes.fire(undefined);
    shown.fire();
  };

  /** Says in a context key what stands in place of an empty view. Nothing does while rows that are there ('read') are on their way to the screen. */
  const setState = (state: 'none' | 'reading' | 'unread' | 'empty' | 'read' | 'failed'): void =>
    void commands.executeCommand('setContext', `${id}.state`, state);

  let asked = 0;
  let last = '';
  const take = (answer: Data | null): void => {
    const same = JSON.stringify(answer);
    if (same === last && data !== null) return shown.fire();
    last = same;
    data = answer;
    show();
  };
  const load = async (since: number): Promise<void> => {
    const own = ++asked;
    const document = desk.article.document();
    if (!document) {
      setState('none');
      return take(null);
    }
    const ask = (): Promise<Data | null> => askAbout<Data>(desk, kind.method, document);
    if (data === null) setState('reading');
    try {
      const answer = data === null ? await window.withProgress({ location: { viewId: id } }, ask) : await ask();
      if (own !== asked) return;
      delay = Date.now() - since;
      setState(answer === null ? 'unread' : kind.rows(answer, sort).length === 0 ? 'empty' : 'read');
      take(answer);
    } catch (error) {
      if (own !== asked) return;
      desk.output.warn(`${id}: ${String(error)}`);
      setState('failed');
      take(null);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    const since = Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void load(since), pause);
  };

  const follow = (point: Place['start'] | undefined): void => {
    if (!follows || !view.visible || point === undefined) return;
    if (window.activeTextEditor?.document !== desk.article.document()) return;
    const chosen = view.selection[0];
    if (chosen?.place && chosen.file === undefined && holds(chosen.place, point)) return;
    const way = rowsAt(rows, point);
    // No further than what is open: the view does not unfold by itself.
    const last = way.findIndex((row) => !(folded.get(row.id) ?? row.open));
    const row = way[last < 0 ? way.length - 1 : last];
    if (row) void Promise.resolve(view.reveal(row, { select: true, focus: false, expand: false })).catch(() => undefined);
  };
  const setFollows = (on: boolean): void => {
    follows = on;
    void memory.update(`${id}.follows`, on);
    void commands.executeCommand('setContext', `${id}.follows`, on);
    follow(window.activeTextEditor?.selection.active);
  };
  const setFilter = (words: string): void => {
    filter = words.trim();
    void commands.executeCommand('setContext', `${id}.filtered`, filter !== '');
    show();
  };
  const askFilter = async (): Promise<void> => {
    const words = await window.showInputBox({
      title: `Filter ${view.title ?? ''}`,
      prompt: 'Shows the rows that hold these words. Empty shows all.',
      value: filter,
    });
    if (words !== undefined) setFilter(words);
  };
  const askSort = async (): Promise<void> => {
    const picked = await window.showQuickPick(
      sorts.map((name) => ({ label: kind.sorts[name], description: name === sort ? 'now' : '', name })),
      { title: `Sort ${view.title ?? ''}` },
    );
    if (!picked) return;
    sort = picked.name;
    void memory.update(`${id}.sort`, sort);
    show();
  };
  const copy = async (): Promise<void> => {
    await env.clipboard.writeText(rowsAsText(rows));
    window.setStatusBarMessage(`$(check) Copydesk: ${view.title ?? ''} copied as text`, 5000);
  };

  void commands.executeCommand('setContext', `${id}.follows`, follows);
  setState('none');
  schedule();
  const parts: readonly Disposable[] = [
    view,
    changes,
    shown,
    desk.article.onDidChange(schedule),
    desk.client.onDidChangeState(schedule),
    view.onDidChangeVisibility(schedule),
    view.onDidExpandElement(({ element }) => folded.set(element.id, true)),
    view.onDidCollapseElement(({ element }) => folded.set(element.id, false)),
    window.onDidChangeTextEditorSelection(({ selections }: TextEditorSelectionChangeEvent) => follow(selections[0]?.active)),
    commands.registerCommand(`${id}.filter`, askFilter),
    commands.registerCommand(`${id}.clearFilter`, () => setFilter('')),
    commands.registerCommand(`${id}.sort`, askSort),
    commands.registerCommand(`${id}.follow`, () => setFollows(true)),
    commands.registerCommand(`${id}.unfollow`, () => setFollows(false)),
    commands.registerCommand(`${id}.copy`, copy),
  ];
  return {
    text: () => rowsAsText(rows),
    onDidChange: shown.event,
    filter: setFilter,
    delay: () => delay,
    dispose: () => {
      clearTimeout(timer);
      parts.forEach((part) => void part.dispose());
    },
  };
}
