/** Articles handed over in other forms, and what has changed since another version. */
import type { DocumentParams } from './documents.ts';

/** Method of the request for the forms in which an article can be handed over: DocumentParams → ExportForm[] or null. */
export const exportFormsMethod = 'copydesk/exportForms';

export interface ExportForm {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What the article's file name gets at its end. */
  readonly ending: string;
}

/** Method of the request for an article in one of them: ExportParams → ExportedArticle or null. */
export const exportMethod = 'copydesk/export';

export interface ExportParams extends DocumentParams {
  readonly form: string;
}

export interface ExportedArticle {
  /** A name for the file. */
  readonly name: string;
  readonly text: string;
}

/** Method of the request for what has changed since another version: DifferenceParams → StoryDifferencePage or null. */
export const differenceMethod = 'copydesk/difference';

export interface DifferenceParams extends DocumentParams {
  /** The whole text of the other version. */
  readonly before: string;
  /** What it is called: "HEAD", "yesterday's copy". */
  readonly beforeName: string;
  /** Command to which a place is given as its one argument, for an editor that follows command links; without it there are no links. */
  readonly revealCommand?: string;
}

export interface StoryDifferencePage {
  /** How much has changed, in one line. */
  readonly summary: string;
  /** The whole page: one file, no script, nothing from elsewhere. */
  readonly page: string;
}

/** Method of the request that takes up what another tool has noted of an article: ImportParams → ImportAnswer or null. */
export const importMethod = 'copydesk/import';

export interface ImportParams extends DocumentParams {
  /** The whole text of a file of Web Annotations, or of what Hypothesis exports. */
  readonly text: string;
}

export interface ImportAnswer {
  readonly added: number;
  /** Those that are there already, by id or word for word. */
  readonly known: number;
  /** Those among `added` whose words are not in the article. */
  readonly orphaned: number;
  /** What could not be understood, and where: a sentence each. */
  readonly complaints: readonly string[];
  /** Whether the sidecar holds them; else they are kept in memory, and the server has told the person why. */
  readonly isWritten: boolean;
}
