/** A quotation that nobody is named for is given a speaker: somebody of the story, or anybody whose name is asked for. */
import type { CodeAction, TextDocument } from 'vscode';
import { Range, commands, workspace } from 'vscode';
import { equal, match, ok } from './support/assert.ts';
import { openUntitled } from './support/copydesk.ts';
import { askUntil, ruleOf, waitForDiagnostics } from './support/wait-for.ts';

const story = `Ines Falk, the mayor, came to the quay on Monday.

Rain fell on the islands all day.

“Somebody will have to pay for all this, and it had better not be us.”
`;

/** What can be done about the source of the quotation that holds the words. */
async function attributions(document: TextDocument, words: string, { isSettled = false } = {}): Promise<readonly CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(words) + 2);
  const kind = 'refactor.rewrite.attribute';
  const ask = async (): Promise<readonly CodeAction[]> =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at), kind, 50);
  return askUntil(ask, (all) => all.length > 0 !== isSettled && all.every(({ edit, command }) => edit ?? command));
}

const open = async (): Promise<TextDocument> => {
  const document = await openUntitled(story);
  // What is asked for before the server has read the article is answered with nothing.
  await waitForDiagnostics(document, (all) => all.some((one) => ruleOf(one) === 'quotes/unattributed'));
  return document;
};

describe('A quotation without a source', () => {
  it('is given somebody of the story', async () => {
    const document = await open();
    const action = (await attributions(document, 'have to pay')).find(({ title }) => title === 'Write in “Ines Falk said”');
    ok(action?.edit, 'the mayor is offered, with an edit');
    ok(await workspace.applyEdit(action.edit), 'it is made');
    match(document.getText(), /\n\nInes Falk said: “Somebody will have to pay for all this, and it had better not be us\.”\n$/);
  });

  it('is given somebody whom the story does not name, by the command that asks', async () => {
    const document = await open();
    const action = (await attributions(document, 'have to pay')).find(({ title }) => title === 'Write in who says it…');
    ok(action?.command, 'it is offered, with its command');
    equal(action.command.command, 'copydesk.attributeTo');
    const [asked] = action.command.arguments as [object];
    await commands.executeCommand('copydesk.attributeTo', { ...asked, speaker: 'Tom Moyo' });
    match(document.getText(), /\n\nTom Moyo said: “Somebody will have to pay for all this, and it had better not be us\.”\n$/);
    equal((await attributions(document, 'have to pay', { isSettled: true })).length, 0);
  });

  it('is left as it is where it has moved meanwhile', async () => {
    const document = await open();
    const start = { line: 0, character: 3 };
    const gone = { uri: document.uri.toString(), place: { start, end: start }, speaker: 'Tom Moyo' };
    // The message waits for nobody.
    await commands.executeCommand('copydesk.attributeTo', gone);
    equal(document.getText(), story);
  });
});
