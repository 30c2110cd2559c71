import assert from 'node:assert/strict';
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { rename } from '../../server/src/features/rename.ts';
import { renamed } from '../../server/src/features/renamed.ts';
import { askAt, scene, uri } from './support/feature-context.ts';

const asking = { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };
const story = 'Ruth Okoro came to the quay. “I, Okoro, will mend it,” Oko<|>ro said.';

function edited(marked: string, newName: string): string {
  const at = scene(marked);
  const { changes } = askAt<WorkspaceEdit>(rename, at, { newName }, 'textDocument/rename');
  const { offset } = at.context.positions;
  const edits = [...changes![uri]!].sort((a, b) => offset(b.range.start) - offset(a.range.start));
  return edits.reduce(
    (text, { range, newText }) => text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end)),
    at.text,
  );
}

describe('rename', () => {
  it('changes all forms, and nothing that somebody said', () => {
    assert.equal(edited(story, 'Okafor'), 'Ruth Okafor came to the quay. “I, Okoro, will mend it,” Okafor said.');
  });

  it('asks before it changes words inside quotation marks, where the editor can ask', () => {
    const edit = askAt<WorkspaceEdit>(
      rename,
      scene(story, { capabilities: asking }),
      { newName: 'Okafor' },
      'textDocument/rename',
    );
    const [{ edits, textDocument }] = edit.documentChanges as [TextDocumentEdit];
    assert.deepEqual(textDocument, { uri, version: 1 });
    assert.deepEqual(
      edits.map((change) => ('annotationId' in change ? change.annotationId : null)),
      [null, 'quoted', null],
    );
    assert.equal(edit.changeAnnotations?.quoted?.needsConfirmation, true);
  });

  it('prepares with the name under the cursor', () => {
    const found = askAt<{ range: Range; placeholder: string }>(rename, scene(story), {}, 'textDocument/prepareRename');
    assert.equal(found.placeholder, 'Okoro');
  });

  it('refuses with a reason what is no name', () => {
    const prepare = (marked: string) => () => askAt(rename, scene(marked), {}, 'textDocument/prepareRename');
    assert.throws(prepare('Rain f<|>ell on the quay.'), /There is no name here/);
    assert.throws(() => askAt(rename, scene(story), { newName: ' ' }, 'textDocument/rename'), /one or more words/);
    assert.throws(() => askAt(rename, scene(story), { newName: 'A\nB' }, 'textDocument/rename'), /one line/);
  });

  for (const [text, oldName, newName, expected] of [
    ['Okoro', 'Okoro', 'Okafor', 'Okafor'],
    ['Ruth Okoro', 'Okoro', 'Okafor', 'Ruth Okafor'],
    ['Okoro', 'Ruth Okoro', 'Ruth Okafor', 'Okafor'],
    ['Ruth', 'Ruth Okoro', 'Ruta Okoro', 'Ruta'],
    ['Ruth Okoro', 'Ruth Okoro', 'Ruth Ada Okafor', 'Ruth Ada Okafor'],
    ['Okoro', 'Ruth Okoro', 'Ruth Ada Okafor', 'Okafor'],
    ['Ruth', 'Ruth Okoro', 'Ruta Ada Okafor', 'Ruta'],
    ['Nato', 'NATO', 'Alliance', 'Nato'],
    ['R. Okoro', 'Ruth Okoro', 'Ruth Okafor', 'R. Okafor'],
  ] as const) {
    it(`makes “${text}” “${expected}” when “${oldName}” becomes “${newName}”`, () => {
      assert.equal(renamed(text, oldName, newName, 'person'), expected);
    });
  }

  it('leaves other words of an organization alone when its words change in number', () => {
    assert.equal(renamed('Board', 'Grain Board', 'Grain and Seed Board', 'organization'), 'Board');
  });
});
