/** Hover as the editor has it. */
import type { Hover, MarkdownString } from 'vscode';
import { commands } from 'vscode';
import { match } from './support/assert.ts';
import { openFile } from './support/copydesk.ts';
import { waitForDiagnostics } from './support/wait-for.ts';

describe('Hover', () => {
  it('says who speaks', async () => {
    const document = await openFile('report.news');
    await waitForDiagnostics(document, ({ length }) => length > 0);
    const place = document.positionAt(document.getText().indexOf('Nobody on this island'));
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
    const text = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : (part as MarkdownString).value)),
    );
    match(text.join('\n'), /Karin Lofgren/);
  });
});
