/** The question whether plain text that runs off the edge shall wrap, and what an answer does. It is asked once: no article before this one may be plain text with long lines. */
import { commands, workspace } from 'vscode';
import { equal, ok } from './support/assert.ts';
import { openUntitled } from './support/copydesk.ts';
import { standIn } from './support/stand-in.ts';
import { waitFor } from './support/wait-for.ts';

const long = `${'The tide came in over the old quay and went out again. '.repeat(5)}“We have seen worse,” said Ines Falk.\n`;
const wrapping = (): unknown => workspace.getConfiguration('editor', { languageId: 'plaintext' }).get('wordWrap');

describe('Plain text that runs off the edge', () => {
  after(async () => {
    await workspace.getConfiguration('editor', { languageId: 'plaintext' }).update('wordWrap', undefined, false, true);
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('wraps its lines in this workspace once somebody says so', async () => {
    equal(wrapping(), 'off');
    const asked: unknown[][] = [];
    const restore = standIn('showInformationMessage', () => (...args: unknown[]) => {
      asked.push(args);
      return Promise.resolve('Wrap Lines');
    });
    try {
      await openUntitled(`Tides\n\n${long}`);
      await waitFor(workspace.onDidChangeConfiguration, () => (wrapping() === 'on' ? true : undefined));
    } finally {
      restore();
    }
    const [question] = asked;
    ok(question, 'it is asked');
    equal(question, [
      'The paragraphs of this article run off the edge. Wrap the lines of plain text in this workspace?',
      'Wrap Lines',
      'Not Now',
    ]);
    equal(workspace.getConfiguration('editor', { languageId: 'plaintext' }).inspect('wordWrap')?.workspaceLanguageValue, 'on');
  });
});
