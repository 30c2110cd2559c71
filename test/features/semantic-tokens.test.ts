import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver-protocol';
import type { FeatureContext } from '../../server/src/features/feature.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { checkMarks, type Labelled } from './support/check-marks.ts';
import { ask, scene } from './support/feature-context.ts';

const requests = { full: { delta: true }, range: true };
const capabilities = {
  textDocument: { semanticTokens: { requests, tokenTypes: [], tokenModifiers: [], formats: ['relative'] as never } },
};
const client = { capabilities, options: {} };
const { legend } = semanticTokens.capability(client).semanticTokensProvider as { legend: SemanticTokensLegend };
const [full, range, delta] = ['full', 'range', 'full/delta'].map((form) => `textDocument/semanticTokens/${form}`);

function decoded({ data }: { readonly data: readonly number[] }): Labelled[] {
  const found: Labelled[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    line += lines;
    character = lines > 0 ? characters : character + characters;
    found.push([{ start: { line, character }, end: { line, character: character + length } }, legend.tokenTypes[type]!]);
  }
  return found;
}

describe('semantic tokens', () => {
  it('tell quotations, names and the words of attribution apart, the inner over the outer', () => {
    checkMarks(
      `
“We will wait for Grace Adeyemi,” Ruth Okoro said.
^^^^^^^^^^^^^^^^^^ quotation
                  ^^^^^^^^^^^^^ person
                               ^^ quotation
                                  ^^^^^^^^^^ person
                                             ^^^^ cue
`,
      (context) => decoded(ask<SemanticTokens>(semanticTokens, context, {}, full)),
    );
  });

  it('of a range are those of the whole within it', () => {
    const { context } = scene(
      'Rain fell.\n“We will mend it,” Ruth Okoro said.\nRuth Okoro left.\n“We will not,” Ruth Okoro said.\n',
    );
    const within = { start: { line: 1, character: 0 }, end: { line: 3, character: 0 } };
    const all = decoded(ask<SemanticTokens>(semanticTokens, context, {}, full));
    const some = decoded(ask<SemanticTokens>(semanticTokens, context, { range: within }, range));
    assert.ok(some.length > 0 && some.length < all.length);
    assert.deepEqual(
      some,
      all.filter(([{ start }]) => start.line === 1 || start.line === 2),
    );
  });

  it('come as the difference from what was sent before', () => {
    const before = scene('“We will mend it,” Ruth Okoro said.\nRuth Okoro left.').context;
    const first = ask<SemanticTokens>(semanticTokens, before, {}, full);
    const after: FeatureContext = {
      ...scene('“We will mend it,” Ruth Okoro said.\nThen Ruth Okoro left.').context,
      memory: before.memory,
      state: '2.0',
    };
    const { edits, resultId } = ask<SemanticTokensDelta>(semanticTokens, after, { previousResultId: first.resultId }, delta);
    const data = [...first.data];
    for (const edit of edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    assert.deepEqual(data, ask<SemanticTokens>(semanticTokens, after, {}, full).data);
    assert.equal(resultId, '2.0');
    assert.ok(edits.length === 1 && edits[0]!.deleteCount < 5);
    const unknown = ask<SemanticTokens>(semanticTokens, after, { previousResultId: 'gone' }, delta);
    assert.deepEqual(unknown.data, data);
  });

  it('are announced as far as the client asks for them', () => {
    assert.deepEqual(semanticTokens.capability({ capabilities: {}, options: {} }), {});
    const plain = { textDocument: { semanticTokens: { ...capabilities.textDocument.semanticTokens, requests: { full: true } } } };
    assert.deepEqual(semanticTokens.capability({ capabilities: plain, options: {} }).semanticTokensProvider, {
      legend,
      full: true,
    });
  });

  it('are shown in .news files by themes too that leave them out, as High Contrast Light does', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly contributes: { readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    };
    assert.equal(contributes.configurationDefaults['[news]']?.['editor.semanticHighlighting.enabled'], true);
  });
});
