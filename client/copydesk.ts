/** What `activate` gives to other extensions, and to the tests. Types alone: nothing here may load what waits for the first article. */
import type { Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SpeakerColours } from './speaker-colours.ts';
import type { GutterMarks } from './checks/gutter-marks.ts';
import type { ViewName } from './views/all-views.ts';
import type { StoryView } from './views/create-story-view.ts';

/** All that stands on the language client. */
export interface StartedDesk {
  /** Settles once the server runs; undefined before the first article is open. */
  readonly running: () => Promise<void> | undefined;
  /** Text of the status bar item, or undefined while it is hidden. */
  readonly statusText: () => string | undefined;
  readonly onDidChangeStatus: Event<void>;
  readonly speakerColours: SpeakerColours;
  readonly views: Readonly<Record<ViewName, StoryView>>;
  readonly marks: GutterMarks;
  readonly client: BaseLanguageClient;
}

export interface Copydesk {
  /** Undefined before the first article is open. */
  readonly desk: () => StartedDesk | undefined;
  /** Loads the language client, whether there is an article or not. */
  readonly start: () => Promise<StartedDesk>;
  /** Milliseconds of processor time of the extension host: `activate` by itself, and loading the client with all its views and commands. */
  readonly times: () => { readonly activate: number; readonly load: number };
}
