/** Mistakes in configuration files, and in what an article says of its own style, as diagnostics. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
} from 'vscode-languageserver-protocol';
import type { StyleProblem } from '../style/style-problem.ts';
import type { Client } from './feature.ts';
import type { Positions } from './positions.ts';

/** What an editor that checks JSON by Copydesk's schema says of a file itself. */
const saidByEditor: ReadonlySet<string> = new Set(['syntax', 'wrong-type', 'missing-key', 'duplicate-key', 'empty']);

/** `isJson`: of a configuration file, not of front matter. */
export function styleDiagnostics(
  problems: readonly StyleProblem[],
  positions: Positions,
  { isJson, client }: { readonly isJson: boolean; readonly client: Client },
): Diagnostic[] {
  return problems
    .filter(({ code }) => !(isJson && client.options.checksJson === true && saidByEditor.has(code)))
    .map(({ start, end, level, code, message, instead }) => ({
      range: positions.range({ start, end }),
      severity: level === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code,
      source: 'copydesk',
      message,
      ...(isJson && instead !== undefined ? { data: { instead } satisfies Meant } : {}),
    }));
}

/** What was probably meant, kept with the diagnostic. */
interface Meant {
  readonly instead: string;
}

/** Quick fixes for what is misspelt in a configuration file: each puts what was probably meant in the place of its diagnostic. */
export function styleActions(
  uri: string,
  { range, context: { only } }: CodeActionParams,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  if (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  return diagnostics.flatMap((diagnostic): CodeAction[] => {
    const { instead } = (diagnostic.data ?? {}) as Partial<Meant>;
    if (instead === undefined || !touch(diagnostic.range, range)) return [];
    const edit = { changes: { [uri]: [{ range: diagnostic.range, newText: JSON.stringify(instead) }] } };
    return [{ title: `Change to “${instead}”`, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
  });
}

const touch = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
const isBefore = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);
