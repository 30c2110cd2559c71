/** Quick fixes as the editor has them. */
import type { CodeAction, TextDocument } from 'vscode';
import { Range, commands, workspace } from 'vscode';
import { equal, ok } from './support/assert.ts';
import { openUntitled } from './support/copydesk.ts';
import { askUntil, ruleOf, waitForDiagnostics } from './support/wait-for.ts';

const twoFaults = 'The mayor opened the the bridge. Rain came down on the the valley.\n';

/** The quick fixes for the first diagnostic of a rule. */
async function quickFixes(document: TextDocument, rule: string): Promise<readonly CodeAction[]> {
  const diagnostics = await waitForDiagnostics(document, (all) => all.some((one) => ruleOf(one) === rule));
  const diagnostic = diagnostics.find((one) => ruleOf(one) === rule);
  ok(diagnostic, `${rule} is reported`);
  const ask = async (): Promise<readonly CodeAction[]> =>
    commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, diagnostic.range, 'quickfix', 50);
  return askUntil(ask, (all) => all.some(({ edit }) => edit));
}

/** What mends all faults of a document at once. */
async function fixAllActions(document: TextDocument): Promise<readonly CodeAction[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll', 50);
}

describe('Code actions', () => {
  it('mend a fault, which takes its diagnostic away', async () => {
    const document = await openUntitled('The mayor opened the the bridge.\n');
    const fix = (await quickFixes(document, 'spelling/repeated-word')).find(({ isPreferred }) => isPreferred);
    ok(fix?.edit, 'a preferred fix is offered, with its edit');
    ok(await workspace.applyEdit(fix.edit), 'the edit is applied');
    equal(document.getText(), 'The mayor opened the bridge.\n');
    await waitForDiagnostics(document, (all) => all.length === 0);
  });

  it('mend all faults at once', async () => {
    const document = await openUntitled(twoFaults);
    await waitForDiagnostics(document, (all) => all.length === 2);
    // The command returns before it has asked anybody, and its edit comes some time after its answer: a further command before that would make the same edit
    // once more, among other words. Answers of the same kind, which are asked for until the text has changed, give it that time.
    const fixAll = async (): Promise<string> => {
      await commands.executeCommand('editor.action.fixAll');
      await askUntil(
        () => fixAllActions(document),
        () => document.getText() !== twoFaults,
      );
      return document.getText();
    };
    await askUntil(fixAll, (text) => text !== twoFaults);
    await waitForDiagnostics(document, (all) => all.length === 0);
    equal(document.getText(), 'The mayor opened the bridge. Rain came down on the valley.\n');
  });
});
