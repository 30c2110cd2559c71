/** What `copydesk check` knows of one file, as plain data that any format can print and any thread can send. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, Edit, Level } from '../engine/index.ts';

/** Lines and columns count from 1; columns in UTF-16 units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  readonly message: string;
  readonly endLine: number;
  readonly endColumn: number;
  /** Half-open UTF-16 offsets into the text without a byte-order mark. */
  readonly start: number;
  readonly end: number;
  readonly related: readonly (Place & { readonly message: string; readonly start: number; readonly end: number })[];
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean; readonly edits: readonly Edit[] }[];
}

/** A file with its problems in text order; or with `error`, the end of a sentence that says why it could not be checked. */
export interface CheckedFile {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly error: string | null;
  /** Names of rules that crashed on it; the others answered. */
  readonly failedRules: readonly string[];
  /** What is wrong in the configuration that holds for it, and in the annotations beside it. */
  readonly styleProblems: readonly StyleNotice[];
}

/** A mistake in a configuration file or in a file of annotations. */
export interface StyleNotice {
  readonly level: 'error' | 'warning';
  /** "desk/.copydesk.json:3:12: error: There is no rule …" */
  readonly line: string;
}

/** Gives diagnostics their lines and columns. */
export function problemsOf(text: string, diagnostics: readonly Diagnostic[]): readonly Problem[] {
  const lines = TextDocument.create('', '', 0, text);
  const place = (offset: number): Place => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return diagnostics.map(({ rule, level, message, start, end, related, fixes }) => {
    const to = place(end);
    return {
      rule,
      level,
      message,
      ...place(start),
      endLine: to.line,
      endColumn: to.column,
      start,
      end,
      related: related.map(({ start, end, message }) => ({ message, ...place(start), start, end })),
      fixes: fixes.map(({ title, preferred = false, edits }) => ({
        title,
        preferred,
        edits: edits.map(({ start, end, text }) => ({ start, end, text })),
      })),
    };
  });
}
