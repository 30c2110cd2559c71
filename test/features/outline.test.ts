import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentSymbol, Range, SymbolInformation } from 'vscode-languageserver-protocol';
import { outline } from '../../server/src/features/outline.ts';
import { ask, scene, type SceneOptions } from './support/feature-context.ts';

const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

const outlineOf = (text: string, options: SceneOptions = {}): DocumentSymbol[] =>
  ask(outline, scene(text, { capabilities, ...options }).context);

/** Names with their depth as indentation. */
const drawn = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, children = [] }) => [indent + name, ...drawn(children, `${indent}  `)]);

describe('outline', () => {
  it('names quotations by their speakers, within the paragraphs that hold something', () => {
    const symbols = outlineOf(
      'It rained all of the day on the quay, and it was cold.\n\n“We will mend the quay,” Ruth Okoro said.\n',
    );
    const [paragraph, ...others] = symbols;
    assert.deepEqual(others, []);
    assert.match(paragraph!.name, /^“We will mend the quay,” Ruth Okoro said/);
    assert.deepEqual(drawn(paragraph!.children!), ['Ruth Okoro: “We will mend the quay,”', 'Ruth Okoro']);
  });

  it('cuts long quotations between words', () => {
    const [paragraph] = outlineOf(
      '“We will mend the quay before the first storm of the winter comes in from the west,” Ruth Okoro said.',
    );
    assert.equal(paragraph!.children![0]!.name, 'Ruth Okoro: “We will mend the quay before the first storm of…”');
  });

  it('cuts long descriptions of speakers without a name, whose words would not be seen', () => {
    const story =
      'The acting vice-chairman of the federation of lighthouse keepers and quayside cooks came. “It is November, and everything moves,” he said.';
    const [paragraph] = outlineOf(story);
    const quotation = paragraph!.children!.find(({ name }) => name.includes('November'));
    assert.match(quotation!.name, /^.{0,41}: “It is November, and everything moves,”$/);
  });

  it('puts a name under the quotation that first holds it', () => {
    const [paragraph] = outlineOf('“We will wait for Grace Adeyemi,” Ruth Okoro said.');
    assert.deepEqual(drawn(paragraph!.children!), [
      'Ruth Okoro: “We will wait for Grace Adeyemi,”',
      '  Grace Adeyemi',
      'Ruth Okoro',
    ]);
  });

  it('is flat, with containers, for clients that know no hierarchy', () => {
    const story = 'Quay to be mended\n\n“We will mend the quay,” Ruth Okoro said.\n';
    const symbols = outlineOf(story, { kind: 'news', capabilities: {} }) as unknown as SymbolInformation[];
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [
        ['Quay to be mended', undefined],
        ['“We will mend the quay,” Ruth Okoro said.', 'Quay to be mended'],
        // Not the paragraph, whose name is theirs over again.
        ['Ruth Okoro: “We will mend the quay,”', 'Quay to be mended'],
        ['Ruth Okoro', 'Quay to be mended'],
      ],
    );
  });

  it('nests ranges: selections inside, children inside, siblings in order', () => {
    for (const text of [readFileSync('samples/harbour.news', 'utf8'), '“A “B” C”\r\n“D', '']) {
      assertNested(outlineOf(text, { kind: 'news' }), null);
    }
  });
});

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const within = (inner: Range, outer: Range): boolean => before(outer.start, inner.start) && before(inner.end, outer.end);

function assertNested(symbols: readonly DocumentSymbol[], parent: DocumentSymbol | null): void {
  symbols.forEach((symbol, index) => {
    const next = symbols[index + 1];
    assert.ok(symbol.name.trim().length > 0);
    assert.ok(within(symbol.selectionRange, symbol.range), symbol.name);
    assert.ok(parent === null || within(symbol.range, parent.range), symbol.name);
    assert.ok(!next || before(symbol.range.end, next.range.start), symbol.name);
    assertNested(symbol.children ?? [], symbol);
  });
}
