/** Corrections and checks, as a person makes them: beside the article, in the view, in the gutter, in the hover, and still there later. */
import type { CodeAction, Hover, MarkdownString, TextDocument } from 'vscode';
import { ConfigurationTarget, Position, Range, Selection, Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import type { ImportAnswer } from '../../server/src/protocol.ts';
import type { StoryView } from '../../client/views/create-story-view.ts';
import { equal, match, ok } from './support/assert.ts';
import { copydesk as desk } from './support/copydesk.ts';
import { waitFor } from './support/wait-for.ts';

const copy = `Ferry crews vote on a strike

Ines Falk and Torben Haag met on Monday. “The boats will stay in port,” he said.

The talks went on for days. “We have been patient for two years,” Falk said.

Some 4,200 people live there.
`;
const boats = '“The boats will stay in port,”';

const folder = (): Uri => workspace.workspaceFolders![0]!.uri;
const file = (name: string): Uri => Uri.joinPath(folder(), name);
const write = (name: string, text: string): Thenable<void> => workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
const read = async (name: string): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file(name)));

async function open(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(file(name));
  await window.showTextDocument(document);
  return document;
}

/**
 * Selects as a person does: it is there once VS Code says so. A selection that is set is answered from the window, and what the window had to say of the one
 * before may still be on its way, which then would count.
 */
async function select(start: Position, end = start): Promise<void> {
  const editor = window.activeTextEditor!;
  const wanted = new Selection(start, end);
  if (editor.selection.isEqual(wanted)) return;
  const isThere = new Promise<void>((resolve) => {
    const listener = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== editor || !selections[0]?.isEqual(wanted)) return;
      listener.dispose();
      resolve();
    });
  });
  editor.selection = wanted;
  await isThere;
}

const textOf = (view: StoryView, wanted: RegExp): Promise<string> =>
  waitFor(view.onDidChange, () => (wanted.test(view.text()) ? view.text() : undefined));

const quickFixes = (document: TextDocument, words: string): Thenable<CodeAction[]> => {
  const at = document.positionAt(document.getText().indexOf(words) + 4);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at), 'quickfix');
};

/** A position as the Language Server Protocol has it: VS Code's own lose their getters on the way to a worker. */
const plain = ({ line, character }: Position): { line: number; character: number } => ({ line, character });

describe('Corrections and checks', () => {
  before(async () => {
    await workspace.getConfiguration('copydesk').update('checker', 'Ines Falk', ConfigurationTarget.Workspace);
    await write('ferry.news', copy);
    await write('calls.txt', 'Call with Haag\nHe says the boats will stay.\n');
  });
  after(() => workspace.getConfiguration('copydesk').update('checker', undefined, ConfigurationTarget.Workspace));

  it('hold after an edit above, closing and opening again', async () => {
    const { sources } = (await desk()).views;
    const document = await open('ferry.news');
    await textOf(sources, /Torben Haag.*\n {2}“The boats/);
    const fix = (await quickFixes(document, 'boats')).find(({ title }) => title === 'Mark as said by Ines Falk');
    ok(fix?.command, 'the correction is offered');
    await commands.executeCommand(fix.command.command, ...(fix.command.arguments as unknown[]));
    await textOf(sources, /Ines Falk.*\n {2}“The boats/);
    match(await read('ferry.news.annotations.json'), /"copydesk:kind":"speaker".*Ines Falk/);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(2, 0), 'Rain fell on the quay all day.\n\n');
    await workspace.applyEdit(edit);
    await document.save();
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await open('ferry.news');
    await textOf(sources, /Ines Falk.*\n {2}“The boats[^]*“We have been patient/);
  });

  it('are marked, counted and shown', async () => {
    const { views, marks } = await desk();
    const document = await open('ferry.news');
    await textOf(views.checks, /Not verified – 2/);
    for (const words of ['“The boats', '“We have']) {
      await select(document.positionAt(document.getText().indexOf(words) + 3));
      await commands.executeCommand('copydesk.markVerified');
    }
    await textOf(views.checks, /Verified – 2\n {2}“The boats will stay in port” – Ines Falk · Ines Falk/);
    equal(await waitFor(marks.onDidChange, () => (marks.of(document).length === 2 ? marks.of(document) : undefined)), [
      'verified 5',
      'verified 7',
    ]);
    const figure = document.getText().indexOf('4,200');
    await select(document.positionAt(figure), document.positionAt(figure + '4,200'.length));
    await commands.executeCommand('copydesk.markVerified');
    await textOf(views.checks, /Verified – 3\n[^]* {2}4,200/);
    const at = document.positionAt(figure + 1);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
    match(
      hovers.map(({ contents }) => contents.map((one) => (one as MarkdownString).value).join()).join(),
      /\*\*Verified\*\* by Ines Falk/,
    );
  });

  it('turn when the words change, and lead to what is open', async () => {
    const { checks } = (await desk()).views;
    const document = await open('ferry.news');
    const at = document.getText().indexOf('two years');
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + 3)), 'three');
    await workspace.applyEdit(edit);
    await textOf(checks, /Changed since verified – 1\n {2}“We have been patient for three years”/);
    await select(new Position(0, 0));
    await commands.executeCommand('copydesk.nextUnverified');
    equal(window.activeTextEditor!.selection.active.line, 6);
    await commands.executeCommand('undo');
    await textOf(checks, /Verified – 3/);
  });

  it('share one mark where a line has several, that which needs a look first', async () => {
    const { marks, client } = await desk();
    const document = await open('ferry.news');
    const start = document.positionAt(document.getText().indexOf('two years'));
    const uri = document.uri.toString();
    const change = {
      do: 'note',
      body: { kind: 'check', status: 'disputed', note: 'She said three.', evidence: null },
      places: [{ start: plain(start), end: plain(start.translate(0, 'two years'.length)) }],
    };
    await client.sendRequest('copydesk/note', { textDocument: { uri }, change });
    const drawn = await waitFor(marks.onDidChange, () => (marks.of(document).length === 4 ? marks.drawn(document) : undefined));
    equal(drawn, ['verified 5', 'disputed+ 7', 'verified 9']);
    await select(start.translate(0, 1));
    await commands.executeCommand('copydesk.removeAnnotation');
    await waitFor(marks.onDidChange, () => (marks.of(document).length === 3 ? true : undefined));
  });

  it('open their evidence at its line', async () => {
    const document = await open('ferry.news');
    const start = document.positionAt(document.getText().indexOf(boats));
    await commands.executeCommand('copydesk.note', {
      textDocument: { uri: document.uri.toString() },
      change: {
        do: 'note',
        body: { kind: 'check', status: 'verified', note: 'He confirmed it.', evidence: 'calls.txt#L2' },
        places: [{ start: plain(start), end: plain(start.translate(0, boats.length)) }],
      },
    });
    await select(start.translate(0, 3));
    await commands.executeCommand('copydesk.openEvidence');
    equal(window.activeTextEditor!.document.uri.path, file('calls.txt').path);
    equal(window.activeTextEditor!.selection.active.line, 1);
  });

  it('are taken up from another tool’s file', async () => {
    const document = await open('ferry.news');
    const item = {
      id: 'urn:x:goats',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Who counted them?' },
      target: { source: 'ferry.news', selector: [{ type: 'TextQuoteSelector', exact: '4,200' }] },
    };
    await write('theirs.json', JSON.stringify({ items: [item] }));
    const answer = await commands.executeCommand<ImportAnswer>('copydesk.importAnnotations', file('theirs.json'));
    equal([answer.added, answer.known, answer.orphaned], [1, 0, 0]);
    await textOf((await desk()).views.checks, /Corrections and comments – 2[^]*Who counted them\?/);
    ok(document.uri.path.endsWith('ferry.news'), 'it is the article in front');
  });

  it('move along with the article', async () => {
    const edit = new WorkspaceEdit();
    edit.renameFile(file('ferry.news'), file('strike.news'));
    ok(await workspace.applyEdit(edit), 'it is renamed');
    match(await read('strike.news.annotations.json'), /He confirmed it/);
    const { checks } = (await desk()).views;
    await open('strike.news');
    await textOf(checks, /Verified – 3/);
  });
});
