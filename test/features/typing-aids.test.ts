import assert from 'node:assert/strict';
import type { CompletionItem, DocumentLink, SymbolInformation } from 'vscode-languageserver-protocol';
import { noExceptions, noHouseStyle } from '../../server/src/engine/index.ts';
import { completion } from '../../server/src/features/completion.ts';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { workspaceSymbols } from '../../server/src/features/workspace/workspace-symbols.ts';
import { checkMarks } from './support/check-marks.ts';
import { ask, askAt, scene } from './support/feature-context.ts';

describe('completion', () => {
  const labels = (marked: string): string[] | null =>
    askAt<CompletionItem[] | null>(completion, scene(marked))
      ?.map(({ label }) => label)
      .sort() ?? null;
  const story = 'Ruth Okoro came to the quay on a wet day.\nThen Okoro left.\n';

  it('offers the names of the story while one is typed', () => {
    assert.deepEqual(labels(`${story}At night Ok<|>`), ['Okoro', 'Ruth Okoro']);
  });

  it('is silent while another word is typed', () => {
    assert.equal(labels(`${story}At night th<|>`), null);
    assert.equal(labels(`${story}At night <|>`), null);
  });

  it('offers speakers behind a closing mark, and not within a quotation', () => {
    assert.deepEqual(labels(`${story}“We will mend it,” <|>`), ['Okoro said', 'said Okoro']);
    assert.deepEqual(labels(`${story}“We will mend it,” O<|>`), ['Okoro said', 'said Okoro']);
    assert.equal(labels(`${story}“We will mend <|>it,” she said.`), null);
  });

  it('offers verbs that say no more than that somebody spoke behind a speaker', () => {
    const verbs = ['added', 'continued', 'said', 'said in a statement', 'told reporters'];
    assert.deepEqual(labels(`${story}“We will mend it,” Okoro <|>`), verbs);
    assert.deepEqual(labels(`${story}“We will mend it,” she s<|>`), verbs);
    assert.deepEqual(labels(`${story}“Who will mend it?” Okoro <|>`), ['asked', 'said', 'told reporters']);
    assert.equal(labels(`${story}“We will mend it,” the rain <|>`), null);
  });

  it('offers the mark that a quotation still needs', () => {
    assert.deepEqual(labels(`${story}“We will mend it.<|>`), ['”']);
    assert.deepEqual(labels(`${story}"We will mend it.<|>`), ['"']);
    assert.equal(labels(`${story}“We will mend it.<|>”`), null);
  });

  it('offers the names that the house has approved behind those of the story', () => {
    const one = (name: string) => ({ name, forms: [], role: 'painter', why: null, except: noExceptions, source: null });
    const style = { ...noHouseStyle, names: [one('Olu Oguibe-Lund'), one('Mara Lind')] };
    const items = askAt<CompletionItem[]>(completion, scene(`${story}At night O<|>`, { desk: { style } }));
    const sorted = items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label, detail }) => `${label}, ${detail}`);
    assert.equal(sorted.length, 3);
    assert.equal(sorted.at(-1), 'Olu Oguibe-Lund, painter');
  });

  it('offers names within a quotation too', () => {
    assert.deepEqual(labels(`${story}“I told Ok<|>`), ['Okoro', 'Ruth Okoro']);
  });

  it('replaces what has been typed', () => {
    const at = scene(`${story}At night Ok<|>`);
    const [item] = askAt<CompletionItem[]>(completion, at);
    assert.ok(item?.textEdit && 'range' in item.textEdit);
    assert.deepEqual(at.context.positions.span(item.textEdit.range), { start: at.cursor - 2, end: at.cursor });
  });
});

describe('document links', () => {
  it('finds addresses without the marks behind them', () => {
    checkMarks(
      `
See https://quay.example/plan?a=1, (www.quay.example) or write to desk@quay.example. Not a@b, at 3.15pm.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://quay.example/plan?a=1
                                    ^^^^^^^^^^^^^^^^ https://www.quay.example
                                                                  ^^^^^^^^^^^^^^^^^ mailto:desk@quay.example
`,
      (context) => ask<DocumentLink[]>(documentLinks, context).map(({ range, target }) => [range, target!]),
    );
  });
});

describe('workspace symbols', () => {
  const found = (query: string): string[] => {
    const contexts = [scene('Ruth Okoro left.').context, scene('“We will mend it,” Grace Adeyemi said.').context];
    const [request] = workspaceSymbols.workspaceRequests!;
    return (request!.handle(contexts, { query } as never, []) as SymbolInformation[]).map(({ name }) => name);
  };

  it('finds names and quotations by their letters, in all open articles', () => {
    assert.deepEqual(found('okoro'), ['Ruth Okoro']);
    assert.deepEqual(found('mend it'), ['Grace Adeyemi: “We will mend it,”']);
    assert.deepEqual(found('gracadey'), ['Grace Adeyemi: “We will mend it,”', 'Grace Adeyemi']);
    assert.deepEqual(found('zzz'), []);
    assert.equal(found('').length, 3);
  });
});
