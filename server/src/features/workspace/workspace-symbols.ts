/** Workspace symbols: names and quotations in all articles that are open, and in those that the index holds. */
import { type SymbolInformation, WorkspaceSymbolRequest } from 'vscode-languageserver-protocol';
import type { Feature } from '../feature.ts';
import { outlineSymbols } from '../outline.ts';

/** More than anybody reads; a longer query finds the rest. */
const limit = 500;

export const workspaceSymbols: Feature = {
  capability: ({ capabilities }) => (capabilities.workspace?.symbol ? { workspaceSymbolProvider: true } : {}),
  requests: [],
  workspaceRequests: [
    {
      method: WorkspaceSymbolRequest.method,
      handle(contexts, { query }: { readonly query: string }, closed): SymbolInformation[] {
        const found: SymbolInformation[] = [];
        const take = (symbols: readonly SymbolInformation[]): void => {
          for (const symbol of symbols) if (found.length < limit && holdsInOrder(symbol.name, query)) found.push(symbol);
        };
        for (const context of contexts) take(outlineSymbols(context));
        for (const { symbols } of closed) take(symbols);
        return found;
      },
    },
  ],
};

/** Whether the letters of the query stand in the name in this order, as editors match; case and spaces do not matter. */
function holdsInOrder(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/gu, '')) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
