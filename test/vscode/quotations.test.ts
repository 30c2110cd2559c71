/** From quotation to quotation by keys. */
import { Selection, commands, window } from 'vscode';
import { equal } from './support/assert.ts';
import { openFile } from './support/copydesk.ts';

describe('Quotations', () => {
  it('are gone through forwards and backwards, round the end', async () => {
    const document = await openFile('report.news');
    const editor = window.activeTextEditor!;
    editor.selection = new Selection(0, 0, 0, 0);
    const starts = [6, 8, 10, 10, 6];
    const lines: number[] = [];
    for (const _ of starts) {
      await commands.executeCommand('copydesk.nextQuotation');
      lines.push(editor.selection.active.line);
      equal(document.getText()[document.offsetAt(editor.selection.active)], '“');
    }
    equal(lines, starts);
    await commands.executeCommand('copydesk.previousQuotation');
    equal(editor.selection.active.line, 10);
  });

  it('are opened as a sample in an untitled editor', async () => {
    await commands.executeCommand('copydesk.openSample');
    equal(window.activeTextEditor?.document.isUntitled, true);
    equal(window.activeTextEditor?.document.languageId, 'news');
  });
});
