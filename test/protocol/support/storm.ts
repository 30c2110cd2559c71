/** A storm of messages as no editor would send them, and what must hold when it is over. For the protocol test and the fuzzer. */
import assert from 'node:assert/strict';
import fc, { type Arbitrary } from 'fast-check';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, type Position } from 'vscode-languageserver-protocol';
import type { FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { arbitraryCopy, arbitraryEdits, editText, pieces } from '../../support/arbitrary-copy.ts';
import type { TestClient } from './start-client.ts';

const languages = ['plaintext', 'markdown', 'news'] as const;
const questions = [
  'hover',
  'definition',
  'references',
  'documentHighlight',
  'documentSymbol',
  'codeAction',
  'codeLens',
  'completion',
  'diagnostic',
  'documentLink',
  'foldingRange',
  'inlayHint',
  'prepareRename',
  'rename',
  'selectionRange',
  'semanticTokens/full',
  'semanticTokens/full/delta',
  'semanticTokens/range',
] as const;

type Step =
  | { readonly do: 'open'; readonly file: number; readonly text: string }
  | { readonly do: 'close' | 'save' | 'settings'; readonly file: number }
  | { readonly do: 'type'; readonly file: number; readonly start: Position; readonly end: Position; readonly text: string }
  | { readonly do: 'paste'; readonly file: number; readonly edits: Parameters<typeof editText>[1][] }
  | { readonly do: 'ask'; readonly file: number; readonly question: string; readonly at: Position; readonly cancel: boolean }
  | { readonly do: 'nonsense'; readonly file: number; readonly method: string; readonly params: unknown };

const file = fc.nat(3);
/** Mostly within a short text, sometimes before or far beyond it. */
const line = fc.oneof({ weight: 8, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constantFrom(-1, 99, 4_000_000_000) });
const character = fc.oneof({ weight: 8, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.constantFrom(-1, 4_000_000_000) });
const position = fc.record({ line, character });

const step: Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), file, text: arbitraryCopy }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'save' as const, 'settings' as const), file }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      file,
      start: position,
      end: position,
      text: fc.constantFrom('', ...pieces),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('paste' as const), file, edits: arbitraryEdits(3) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      file,
      question: fc.constantFrom(...questions),
      at: position,
      cancel: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('nonsense' as const),
      file,
      method: fc.constantFrom('textDocument/hover', 'textDocument/rename', 'workspace/symbol', 'copydesk/none', '$/none', ''),
      params: fc.oneof(fc.constant(null), fc.object({ maxDepth: 2 }), fc.array(fc.nat(), { maxLength: 3 })),
    }),
  },
);

export const arbitraryStorm: Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 40 });

/** Refusals that are part of the protocol; anything else, an internal error above all, is a fault. */
const refusals: ReadonlySet<number> = new Set([
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.RequestFailed,
  ErrorCodes.InvalidParams,
]);

let storms = 0;

/** The document after a change; a place outside it is the nearest inside, which the library's own update makes a muddle of. */
function edited(
  document: TextDocument,
  { range, text }: { readonly range?: { readonly start: Position; readonly end: Position }; readonly text: string },
  version: number,
): TextDocument {
  if (!range) return TextDocument.update(document, [{ text }], version);
  const inside = ({ line, character }: Position): Position =>
    document.positionAt(document.offsetAt({ line, character: Math.max(0, character) }));
  return TextDocument.update(document, [{ range: { start: inside(range.start), end: inside(range.end) }, text }], version);
}

/** Sends the steps without waiting, then holds what the server says of each open document against a fresh reading of its text. */
export async function weather(client: TestClient, steps: readonly Step[]): Promise<void> {
  const folder = `file:///desk/storm-${storms++}`;
  const open = new Map<string, TextDocument>();
  const answers: Promise<unknown>[] = [];
  const notify = (method: string, params: unknown): void => void client.connection.sendNotification(method, params);
  const change = (uri: string, contentChanges: { range?: { start: Position; end: Position }; text: string }[]): void => {
    const document = open.get(uri);
    const version = (document?.version ?? 0) + 1;
    if (document) {
      open.set(
        uri,
        contentChanges.reduce((one, made) => edited(one, made, version), document),
      );
    }
    notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  };
  const language = (number: number): string => languages[number % languages.length]!;

  for (const one of steps) {
    const uri = `${folder}/${one.file}.txt`;
    const textDocument = { uri };
    switch (one.do) {
      case 'open':
        open.set(uri, TextDocument.create(uri, language(one.file), 1, one.text));
        client.open(uri, one.text, language(one.file));
        break;
      case 'close':
        open.delete(uri);
        notify('textDocument/didClose', { textDocument });
        break;
      case 'save':
        notify('textDocument/didSave', { textDocument });
        break;
      case 'settings':
        notify('workspace/didChangeConfiguration', { settings: null });
        break;
      case 'type':
        change(uri, [{ range: { start: one.start, end: one.end }, text: one.text }]);
        break;
      case 'paste':
        change(uri, [{ text: one.edits.reduce(editText, open.get(uri)?.getText() ?? '') }]);
        break;
      case 'ask': {
        const { question, at, cancel } = one;
        const source = new CancellationTokenSource();
        const params = {
          textDocument,
          position: at,
          positions: [at],
          range: { start: at, end: { line: at.line, character: at.character + 9 } },
          newName: 'Ada Obi',
          previousResultId: '1',
          context: { includeDeclaration: true, diagnostics: [] },
        };
        answers.push(client.connection.sendRequest(`textDocument/${question}`, params, source.token).catch(expectRefusal));
        if (cancel) source.cancel();
        break;
      }
      case 'nonsense':
        // Any answer will do, and so will an error.
        answers.push(client.connection.sendRequest(one.method, one.params).catch(() => null));
        notify(one.method, one.params);
    }
  }
  await Promise.all(answers);
  for (const [uri, document] of open) {
    const fresh = `${folder}/fresh.txt`;
    client.open(fresh, document.getText(), document.languageId);
    assert.equal(await problems(client, uri), await problems(client, fresh));
    notify('textDocument/didClose', { textDocument: { uri: fresh } });
    notify('textDocument/didClose', { textDocument: { uri } });
  }
}

function expectRefusal(error: unknown): null {
  const { code, message } = error as { readonly code?: number; readonly message?: string };
  assert.ok(code !== undefined && refusals.has(code), `answered with error ${String(code)}: ${String(message)}`);
  return null;
}

const problems = async (client: TestClient, uri: string): Promise<string> =>
  JSON.stringify((await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', uri)).items).replaceAll(uri, '');
