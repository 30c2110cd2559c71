/** A desk's house style in the editor: what it says counts before it is saved, and a mistake in it is shown where it stands. */
import {
  DiagnosticSeverity,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  commands,
  window,
  workspace,
} from 'vscode';
import { equal, match, ok } from './support/assert.ts';
import { openFile } from './support/copydesk.ts';
import { ruleOf, waitForDiagnostics } from './support/wait-for.ts';

const terms = (all: Parameters<typeof ruleOf>[0][]): readonly string[] =>
  all.map(ruleOf).filter((rule) => rule === 'copy/house-term');

/** Puts other words in the place of some, once in the document, without saving. */
async function put(document: TextDocument, words: string, others: string): Promise<void> {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `“${words}” stands in ${document.uri.path}`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + words.length)), others);
  await workspace.applyEdit(edit);
}

describe('House style', () => {
  let story: TextDocument;
  let style: TextDocument;

  let saved = '';

  before(async () => {
    story = await openFile('desk/stalls.news');
    await waitForDiagnostics(story, (all) => terms([...all]).length === 1);
    // Beside the story, which the editor asks about while it can be seen.
    const [folder] = workspace.workspaceFolders ?? [];
    ok(folder, 'a folder is open');
    style = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'desk/.copydesk.json'));
    saved = style.getText();
    await window.showTextDocument(style, ViewColumn.Beside);
  });

  after(() => commands.executeCommand('workbench.action.closeEditorsInGroup'));

  // Nothing is left to save, so that no dialog asks.
  afterEach(async () => {
    if (style.getText() !== saved) await put(style, style.getText(), saved);
    await style.save();
  });

  it('takes effect while it is typed, unsaved and without a restart, and again when it is taken back', async () => {
    await put(style, 'wharfside', 'traders');
    const [other] = await waitForDiagnostics(story, (all) =>
      all.some((one) => ruleOf(one) === 'copy/house-term' && story.getText(one.range) === 'traders'),
    );
    ok(other && style.isDirty, 'the file is not saved');
    await put(style, 'traders', 'nowhere');
    await waitForDiagnostics(story, (all) => terms([...all]).length === 0);
    await put(style, 'nowhere', 'wharfside');
    await waitForDiagnostics(story, (all) => terms([...all]).length === 1);
  });

  it('says of a mistake what and where it is, until it is mended', async () => {
    await put(style, '"terms"', '"rules": { "spelling/repeated-wurd": "off" },\n  "terms"');
    const [mistake] = await waitForDiagnostics(style, ({ length }) => length > 0);
    ok(mistake, 'the mistake is shown');
    equal(mistake.severity, DiagnosticSeverity.Error);
    match(style.getText(mistake.range), /^"?spelling\/repeated-wurd"?$/);
    match(mistake.message, /spelling\/repeated-word/);
    await put(style, 'repeated-wurd', 'repeated-word');
    await waitForDiagnostics(style, ({ length }) => length === 0);
  });
});
