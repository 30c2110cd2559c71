/** What a form of handing an article over is, and what it is made of. */
import type { PlacedItem } from '../../annotations/change-annotations.ts';
import type { Article, Diagnostic } from '../../engine/index.ts';

/** An Article with what the desk knows of it (`article.desk`). */
export interface ExportInput {
  /** The article's file name, without folders. */
  readonly name: string;
  readonly article: Article;
  /** What the sidecar holds, with where it was found; none where there is no sidecar. */
  readonly placed: readonly PlacedItem[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ExportFormat {
  /** What the format is called on the command line. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What the article's name gets at its end. */
  readonly ending: string;
  /** The same input, the same text. */
  readonly write: (input: ExportInput) => string;
}
