/** A colour for each speaker in the text, as an option: a line under what they say, told apart by its kind as well as by its colour. */
import type { Disposable, TextEditor, TextEditorDecorationType } from 'vscode';
import { EventEmitter, OverviewRulerLane, Range, ThemeColor, window, workspace } from 'vscode';
import type { Event } from 'vscode';
import { sourcesMethod, type StorySources } from '../server/src/protocol.ts';
import { askAbout, type Desk } from './desk.ts';

export interface SpeakerColours extends Disposable {
  /** How many passages are underlined, by the number of the speaker's colour. */
  readonly shown: () => Readonly<Record<number, number>>;
  readonly onDidChange: Event<void>;
}

/** One a colour of package.json, `copydesk.speaker1` and on; neighbours differ for those too who see no colours. */
const lines = ['solid', 'dashed', 'double', 'dotted', 'dashed', 'solid', 'dotted', 'double'] as const;
/** Milliseconds that edits are gathered. */
const pause = 100;

const setting = 'speakerColours';
const isOn = ({ document }: TextEditor): boolean => workspace.getConfiguration('copydesk', document).get<boolean>(setting, false);

function createDecorations(): readonly TextEditorDecorationType[] {
  return lines.map((line, index) => {
    const colour = new ThemeColor(`copydesk.speaker${index + 1}`);
    return window.createTextEditorDecorationType({
      borderStyle: line,
      borderColor: colour,
      borderWidth: `0 0 ${line === 'double' ? 3 : 2}px 0`,
      overviewRulerColor: colour,
      overviewRulerLane: OverviewRulerLane.Left,
    });
  });
}

export function createSpeakerColours(desk: Desk): SpeakerColours {
  const changes = new EventEmitter<void>();
  let decorations: readonly TextEditorDecorationType[] = [];
  let counts: Record<number, number> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    decorations.forEach((decoration) => void decoration.dispose());
    decorations = [];
    counts = {};
  };
  const show = async (): Promise<void> => {
    const document = desk.article.document();
    const editors = window.visibleTextEditors.filter((editor) => editor.document === document && isOn(editor));
    if (!document || editors.length === 0) {
      clear();
      return changes.fire();
    }
    const found = await askAbout<StorySources>(desk, sourcesMethod, document);
    if (document !== desk.article.document() || found?.version !== document.version) return;
    if (decorations.length === 0) decorations = createDecorations();
    counts = {};
    decorations.forEach((decoration, index) => {
      const passages = found.sources.filter(({ colour }) => colour === index + 1).flatMap((source) => source.passages);
      const ranges = passages
        .filter(({ kind }) => kind !== 'reported')
        .map(({ place: { start, end } }) => new Range(start.line, start.character, end.line, end.character));
      if (ranges.length > 0) counts[index + 1] = ranges.length;
      for (const editor of editors) editor.setDecorations(decoration, ranges);
    });
    changes.fire();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void show().catch((error: unknown) => desk.output.debug(`colours: ${String(error)}`)), pause);
  };
  schedule();
  const parts: readonly Disposable[] = [
    changes,
    desk.article.onDidChange(schedule),
    window.onDidChangeVisibleTextEditors(schedule),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration(`copydesk.${setting}`) && schedule()),
    desk.client.onDidChangeState(schedule),
  ];
  return {
    shown: () => counts,
    onDidChange: changes.event,
    dispose: () => {
      clearTimeout(timer);
      clear();
      parts.forEach((part) => void part.dispose());
    },
  };
}

/** "Toggle Speaker Colours": for this person in all workspaces. */
export async function toggleSpeakerColours(): Promise<void> {
  const configuration = workspace.getConfiguration('copydesk', window.activeTextEditor?.document);
  await configuration.update(setting, !configuration.get<boolean>(setting, false), true);
}
