/** Mistakes in configuration files, and in what an article says of its own style, as diagnostics. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
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
    .map(({ start, end, level, code, message }) => ({
      range: positions.range({ start, end }),
      severity: level === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code,
      source: 'copydesk',
      message,
    }));
}
