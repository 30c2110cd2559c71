/** Shows what is wrong with transcripts at its place in them. */
import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { Transcript } from '../../notes/transcript.ts';

/** For the editor's list of problems; complaints that are gone are taken back. */
export function publishComplaints(connection: Connection): (uri: string, complaints: Transcript['complaints']) => void {
  const shown = new Set<string>();
  return (uri, complaints) => {
    if (complaints.length === 0 && !shown.delete(uri)) return;
    if (complaints.length > 0) shown.add(uri);
    const diagnostics = complaints.map(({ line, message }) => ({
      range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 1000 } },
      severity: DiagnosticSeverity.Warning,
      source: 'copydesk',
      code: 'notes',
      message,
    }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
}
