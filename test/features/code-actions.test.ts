import assert from 'node:assert/strict';
import { type CodeAction, CodeActionTriggerKind, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { codeActions } from '../../server/src/features/code-actions.ts';
import { protocolDiagnostics } from '../../server/src/features/diagnostics.ts';
import { ask, scene, uri } from './support/feature-context.ts';

const capabilities = { textDocument: { codeAction: { isPreferredSupport: true } } };
const copy = 'Rain fell on the the quay.\nIt fell on the the town.\nNobody was out.\n';

function actionsAt(line: number, context: object = {}, client: object = capabilities): CodeAction[] {
  const range = { start: { line, character: 15 }, end: { line, character: 15 } };
  return ask(codeActions, scene(copy, { capabilities: client }).context, { range, context: { diagnostics: [], ...context } });
}

/** The copy after a WorkspaceEdit of the form `changes`. */
function applied(edit: WorkspaceEdit | undefined): string {
  const { positions } = scene(copy).context;
  const edits = [...(edit?.changes?.[uri] ?? [])].sort(
    (a, b) => positions.offset(b.range.start) - positions.offset(a.range.start),
  );
  return edits.reduce(
    (text, { range, newText }) =>
      text.slice(0, positions.offset(range.start)) + newText + text.slice(positions.offset(range.end)),
    copy,
  );
}

describe('code actions', () => {
  it('offers the fix of the problem at the cursor, preferred, then all of its kind', () => {
    const [fix, all, everything, ...others] = actionsAt(0);
    assert.deepEqual([fix!.title, fix!.kind, fix!.isPreferred], ['Remove one “the”', 'quickfix', true]);
    assert.equal(fix!.diagnostics?.[0]?.code, 'spelling/repeated-word');
    assert.match(applied(fix!.edit), /^Rain fell on the quay\.\nIt fell on the the town\./);
    assert.deepEqual([all!.title, all!.kind], ['Fix all 2 of this kind', 'quickfix']);
    assert.match(applied(all!.edit), /^Rain fell on the quay\.\nIt fell on the town\./);
    assert.deepEqual([everything!.title, everything!.kind], ['Fix all Copydesk problems', 'source.fixAll.copydesk']);
    assert.deepEqual(others, []);
  });

  it('gives only the kinds asked for', () => {
    const kinds = (...only: string[]): (string | undefined)[] => actionsAt(0, { only }).map(({ kind }) => kind);
    assert.deepEqual(kinds('quickfix'), ['quickfix', 'quickfix']);
    assert.deepEqual(kinds('source'), ['source.fixAll.copydesk']);
    assert.deepEqual(kinds('source.fixAll'), ['source.fixAll.copydesk']);
    assert.deepEqual(kinds('source.fixAll.copydesk'), ['source.fixAll.copydesk']);
    assert.deepEqual(kinds('source.fix', 'refactor', 'source.organizeImports'), []);
    assert.equal(kinds('').length, 3);
  });

  it('offers by itself no fix for what has not been said while somebody types, but does when asked', () => {
    const { context } = scene(copy, { capabilities });
    const range = { start: { line: 0, character: 15 }, end: { line: 0, character: 15 } };
    const fixes = (triggerKind: CodeActionTriggerKind, said: typeof context.said) =>
      ask<CodeAction[]>(
        codeActions,
        { ...context, said },
        { range, context: { diagnostics: [], only: ['quickfix'], triggerKind } },
      ).length;
    assert.equal(fixes(CodeActionTriggerKind.Automatic, []), 0);
    assert.equal(fixes(CodeActionTriggerKind.Automatic, context.diagnostics), 2);
    assert.ok(fixes(CodeActionTriggerKind.Invoked, []) >= 2);
  });

  it('offers only what concerns the whole document where nothing is wrong', () => {
    assert.deepEqual(
      actionsAt(2).map(({ kind }) => kind),
      ['source.fixAll.copydesk'],
    );
  });

  it('marks nothing as preferred for clients that do not know it', () => {
    assert.ok(actionsAt(0, {}, {}).every((action) => !('isPreferred' in action)));
  });

  it('ties its edits to the version where the client takes that', () => {
    const [fix] = actionsAt(0, {}, { workspace: { workspaceEdit: { documentChanges: true } } });
    assert.deepEqual(
      fix!.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri, version: 1 }],
    );
    assert.equal(fix!.edit?.changes, undefined);
  });

  it('says which kind where there are several, and offers nothing twice', () => {
    const text = 'Rain fell on the the quay.\nIt fell on the the town.\n';
    const shot = scene(text, { desk: { folder: 'file:///desk' } });
    const [one] = shot.context.diagnostics;
    const context = { ...shot.context, diagnostics: [...shot.context.diagnostics, { ...one!, rule: 'spelling/other' }] };
    const range = shot.context.positions.range({ start: 15, end: 15 });
    const all = ask<CodeAction[]>(codeActions, context, { range, context: { diagnostics: [] } });
    assert.ok(all.some(({ title }) => title === 'Fix all 2 of this kind (spelling/repeated-word)'));

    const unattributed = `Ines Falk, the mayor, came to the quay on Monday.

Rain fell on the islands all day.

“Somebody will have to pay for all this, and it had better not be us.”
`;
    const second = scene(unattributed).context;
    const at = second.positions.range({ start: unattributed.indexOf('have'), end: unattributed.indexOf('have') });
    const menu = ask<CodeAction[]>(codeActions, second, { range: at, context: { diagnostics: [] } });
    const edits = menu.flatMap(({ edit }) => (edit ? [JSON.stringify(edit)] : []));
    assert.equal(edits.length, new Set(edits).size);
    assert.ok(menu.some(({ title }) => title === 'Attribute it to Ines Falk'));
    // By its own key, where no fix stands beside it, it is there.
    const only = ['refactor.rewrite.attribute'];
    const rewritings = ask<CodeAction[]>(codeActions, second, { range: at, context: { diagnostics: [], only } });
    assert.deepEqual(
      rewritings.map(({ title }) => title),
      ['Write in “Ines Falk said”'],
    );
  });

  it('names the diagnostic as the client sent it', () => {
    const [own] = protocolDiagnostics(scene(copy).context);
    const sent = { ...own!, data: { kept: true } };
    assert.deepEqual(actionsAt(0, { diagnostics: [sent] })[0]!.diagnostics, [sent]);
  });

  it('is not announced to clients that take only commands', () => {
    assert.deepEqual(codeActions.capability({ capabilities: {}, options: {} }), {});
  });
});
