/** The outline as the editor has it. */
import type { DocumentSymbol } from 'vscode';
import { commands } from 'vscode';
import { ok } from './support/assert.ts';
import { openFile } from './support/copydesk.ts';
import { waitForDiagnostics } from './support/wait-for.ts';

const namesOf = (symbols: readonly DocumentSymbol[]): readonly string[] =>
  symbols.flatMap(({ name, children }) => [name, ...namesOf(children)]);

describe('Outline', () => {
  it('names headline and quotations, each inside what holds it', async () => {
    const document = await openFile('report.news');
    await waitForDiagnostics(document, ({ length }) => length > 0);
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = namesOf(symbols);
    ok(
      names.some((name) => name.startsWith('Council votes')),
      `the headline is in ${names.join(' | ')}`,
    );
    ok(
      names.some((name) => /^Karin Lofgren: “Nobody on this/.test(name)),
      `the quotation is in ${names.join(' | ')}`,
    );
    const nested = (inner: readonly DocumentSymbol[], outer?: DocumentSymbol): boolean =>
      inner.every((symbol) => (outer?.range.contains(symbol.range) ?? true) && nested(symbol.children, symbol));
    ok(nested(symbols), 'every range lies in that of its parent');
  });
});
