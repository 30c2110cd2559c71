/** Lists to choose from, as they stand on the screen: a name is typed, mended and taken; what is to be left elsewhere is chosen. */
import type { CodeAction, QuickPick, QuickPickItem, TextDocument } from 'vscode';
import { Uri, commands, window, workspace } from 'vscode';
import { equal, match, ok } from './support/assert.ts';
import { openFile, openUntitled } from './support/copydesk.ts';
import { standIn } from './support/stand-in.ts';
import { askUntil, ruleOf, waitFor, waitForDiagnostics } from './support/wait-for.ts';

const story = `Ines Falk, the mayor, came to the quay on Monday.

Rain fell on the islands all day.

“Somebody will have to pay for all this, and it had better not be us.”
`;

const enter = (): Thenable<unknown> => commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

/** The next list that is shown. It stays whatever takes the focus meanwhile. */
function nextPick(): { readonly shown: Promise<QuickPick<QuickPickItem>>; readonly restore: () => void } {
  let restore = (): void => undefined;
  const shown = new Promise<QuickPick<QuickPickItem>>((resolve) => {
    restore = standIn('createQuickPick', (own) => () => {
      const pick = own<QuickPickItem>();
      pick.ignoreFocusOut = true;
      resolve(pick);
      return pick;
    });
  });
  return { shown, restore };
}

/** Types into the list, and waits until it has a row with the words. */
function type(pick: QuickPick<QuickPickItem>, value: string, row: string): Promise<readonly QuickPickItem[]> {
  // The editor tells of a value that is set as it does of one that is typed, after the list itself has heard of it.
  const followed = waitFor(pick.onDidChangeActive, () =>
    pick.activeItems.some(({ label }) => label.includes(row)) ? pick.activeItems : undefined,
  );
  pick.value = value;
  return followed;
}

describe('A name that is asked for', () => {
  it('is kept while it has quotation marks, which the list says, and taken once they are gone', async () => {
    const document = await openUntitled(story);
    await waitForDiagnostics(document, (all) => all.some((one) => ruleOf(one) === 'quotes/unattributed'));
    const at = document.positionAt(story.indexOf('“'));
    const place = { start: { line: at.line, character: at.character }, end: { line: at.line, character: at.character + 1 } };
    const { shown, restore } = nextPick();
    const ended = commands.executeCommand('copydesk.attributeTo', { uri: document.uri.toString(), place, names: ['Ines Falk'] });
    const pick = await shown;
    restore();
    let isGone = false;
    pick.onDidHide(() => (isGone = true));
    await type(pick, 'Tom "Tide" Moyo', 'without quotation marks');
    await enter();
    equal([isGone, pick.value], [false, 'Tom "Tide" Moyo']);
    await type(pick, 'Tom Moyo', 'Tom Moyo');
    await enter();
    await ended;
    match(document.getText(), /\n\nTom Moyo said: “Somebody will have to pay for all this, and it had better not be us\.”\n$/);
  });
});

describe('What is left elsewhere too', () => {
  const [folder] = workspace.workspaceFolders ?? [];
  ok(folder, 'a folder is open');
  const written = Uri.joinPath(folder.uri, '.copydesk/stet.json');
  const restores: (() => void)[] = [];

  afterEach(async () => {
    for (const restore of restores.splice(0)) restore();
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await workspace.fs.delete(Uri.joinPath(folder.uri, '.copydesk'), { recursive: true }).then(undefined, () => undefined);
  });

  const choiceFor = async (document: TextDocument, rule: string): Promise<CodeAction> => {
    const all = await waitForDiagnostics(document, (found) => found.some((one) => ruleOf(one) === rule));
    const { range } = all.find((one) => ruleOf(one) === rule)!;
    const ask = async (): Promise<readonly CodeAction[]> =>
      commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix', 50);
    const isChoice = ({ command }: CodeAction): boolean => command?.command === 'copydesk.desk.choose';
    return (await askUntil(ask, (actions) => actions.some(isChoice))).find(isChoice)!;
  };

  it('is chosen from a list, gets its reason, and is written down', async () => {
    const document = await openFile('flood.txt');
    const action = await choiceFor(document, 'spelling/repeated-word');
    // Each list is answered by Enter once its first row, or its line of input, is there.
    restores.push(
      standIn('showQuickPick', (own) => (items: readonly QuickPickItem[], options: object) => {
        const onDidSelectItem = (): void => void enter();
        return own(items, { ...options, ignoreFocusOut: true, onDidSelectItem });
      }),
      standIn(
        'showInputBox',
        () =>
          ({ title }: { readonly title: string }) =>
            Promise.resolve(`asked: ${title}`),
      ),
      standIn('showInformationMessage', () => () => Promise.resolve('Create')),
    );
    await commands.executeCommand(action.command!.command, ...((action.command!.arguments ?? []) as readonly unknown[]));
    const text = new TextDecoder().decode(await workspace.fs.readFile(written));
    match(text, /"file":\s*"flood\.txt"/);
    match(text, /"rule":\s*"spelling\/repeated-word"/);
    match(text, /"scope":\s*"story"/);
    match(text, /"reason":\s*"asked: Leave as it is: /);
    await waitForDiagnostics(document, (all) => !all.some((one) => ruleOf(one) === 'spelling/repeated-word'));
    equal(window.activeTextEditor?.document.uri.path, document.uri.path);
  });
});
