/** Marks in the gutter beside what has been checked, in every editor that shows an article. */
import type { Disposable, Event, TextDocument, TextEditor, TextEditorDecorationType } from 'vscode';
import { EventEmitter, OverviewRulerLane, Range, window, workspace } from 'vscode';
import type { CheckState, StoryCheck } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { mayBeArticle } from '../may-be-article.ts';
import { gutterIcon, markColour, markedStates, type MarkedState } from './gutter-icons.ts';
import { askChecks } from './story-checks.ts';

export interface GutterMarks extends Disposable {
  /** "verified 3" and so on for each check, lines from 1, as the document has them now. */
  readonly of: (document: TextDocument) => readonly string[];
  /** "disputed 3" for each line with its one mark; "disputed+ 3" where it stands for several. */
  readonly drawn: (document: TextDocument) => readonly string[];
  readonly onDidChange: Event<void>;
}

/** Milliseconds without a keystroke before marks are drawn anew; VS Code moves them with the text meanwhile. */
const pause = 120;

export function createGutterMarks(desk: Desk): GutterMarks {
  const changes = new EventEmitter<void>();
  const shown = new Map<string, readonly StoryCheck[]>();
  const timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  let types = makeTypes();

  const draw = (editor: TextEditor): void => {
    const marks = marksByLine(shown.get(editor.document.uri.toString()) ?? []);
    for (const [look, type] of types) {
      const lines = marks.filter((mark) => mark.look === look);
      editor.setDecorations(
        type,
        lines.map(({ line }) => new Range(line, 0, line, 0)),
      );
    }
  };
  const editorsOf = (document: TextDocument): readonly TextEditor[] =>
    window.visibleTextEditors.filter((editor) => editor.document === document);
  const load = async (document: TextDocument): Promise<void> => {
    timers.delete(document);
    if (document.isClosed || editorsOf(document).length === 0) return;
    const found = await askChecks(desk, document).catch(() => null);
    shown.set(document.uri.toString(), found?.checks.filter(({ state }) => state !== 'unchecked') ?? []);
    editorsOf(document).forEach(draw);
    changes.fire();
  };
  const schedule = (document: TextDocument): void => {
    if (!mayBeArticle(document)) return;
    clearTimeout(timers.get(document));
    timers.set(
      document,
      setTimeout(() => void load(document), pause),
    );
  };
  const scheduleAll = (): void => window.visibleTextEditors.forEach(({ document }) => schedule(document));
  const parts: readonly Disposable[] = [
    changes,
    window.onDidChangeVisibleTextEditors(scheduleAll),
    workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
    desk.onDidNote(scheduleAll),
    desk.client.onDidChangeState(scheduleAll),
    window.onDidChangeActiveColorTheme(() => {
      types.forEach((type) => void type.dispose());
      types = makeTypes();
      window.visibleTextEditors.forEach(draw);
    }),
  ];
  scheduleAll();
  return {
    of: ({ uri }) => (shown.get(uri.toString()) ?? []).map(({ state, place }) => `${state} ${place.start.line + 1}`),
    drawn: ({ uri }) => marksByLine(shown.get(uri.toString()) ?? []).map(({ look, line }) => `${look} ${line + 1}`),
    onDidChange: changes.event,
    dispose() {
      timers.forEach((timer) => void clearTimeout(timer));
      parts.forEach((part) => void part.dispose());
      types.forEach((type) => void type.dispose());
    },
  };
}

/** One mark a line, that which needs a look first: two in one place would hide each other. */
type Look = MarkedState | `${MarkedState}+`;

function marksByLine(checks: readonly StoryCheck[]): readonly { readonly line: number; readonly look: Look }[] {
  const lines = new Map<number, ReadonlySet<CheckState>>();
  for (const { state, place } of checks) {
    lines.set(place.start.line, new Set([...(lines.get(place.start.line) ?? []), state]));
  }
  return [...lines].flatMap(([line, states]) => {
    const here = markedStates.filter((state) => states.has(state));
    const first = here.at(-1);
    return first === undefined ? [] : [{ line, look: here.length > 1 ? (`${first}+` as const) : first }];
  });
}

function makeTypes(): ReadonlyMap<Look, TextEditorDecorationType> {
  const { kind } = window.activeColorTheme;
  const typeOf = (state: MarkedState, isOfMany: boolean): TextEditorDecorationType =>
    window.createTextEditorDecorationType({
      gutterIconPath: gutterIcon(state, kind, { isOfMany }),
      gutterIconSize: '85%',
      overviewRulerColor: markColour(state, kind),
      overviewRulerLane: OverviewRulerLane.Left,
    });
  return new Map(
    markedStates.flatMap((state): readonly (readonly [Look, TextEditorDecorationType])[] => [
      [state, typeOf(state, false)],
      [`${state}+`, typeOf(state, true)],
    ]),
  );
}
