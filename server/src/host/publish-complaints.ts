/** Shows what is wrong with files that are no articles, transcripts and annotations, at its place in them. */
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';

/** Line and column from 1; without a column the whole line is meant. */
export interface FileComplaint {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
}

/** An error is what keeps the whole file from being used. */
const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning };

/** For the editor's list of problems, under the code given; complaints that are gone are taken back. */
export function publishComplaints(
  connection: Connection,
  code: string,
): (uri: string, complaints: readonly FileComplaint[], severity?: keyof typeof severities) => void {
  /** What is shown of each file, as JSON. */
  const shown = new Map<string, string>();
  return (uri, complaints, severity = 'warning') => {
    const diagnostics = complaints.map(({ line, column = 1, message }) => ({
      range: { start: { line: line - 1, character: column - 1 }, end: { line: line - 1, character: column + 999 } },
      severity: severities[severity],
      source: 'copydesk',
      code,
      message,
    }));
    const now = JSON.stringify(diagnostics);
    if (now === (shown.get(uri) ?? '[]')) return;
    if (complaints.length === 0) shown.delete(uri);
    else shown.set(uri, now);
    void connection.sendDiagnostics({ uri, diagnostics });
  };
}
