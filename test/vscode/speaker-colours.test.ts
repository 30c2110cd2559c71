/** A colour for each speaker, as an option. */
import { commands, workspace } from 'vscode';
import { equal } from './support/assert.ts';
import { copydesk, openFile } from './support/copydesk.ts';
import { waitFor } from './support/wait-for.ts';

describe('Speaker colours', () => {
  it('are off, come with a command and go with it', async () => {
    const { speakerColours } = await copydesk();
    await openFile('report.news');
    equal(workspace.getConfiguration('copydesk').get('speakerColours'), false);
    equal(speakerColours.shown(), {});
    await commands.executeCommand('copydesk.toggleSpeakerColours');
    await waitFor(speakerColours.onDidChange, () => (speakerColours.shown()[2] === undefined ? undefined : true));
    equal(Object.keys(speakerColours.shown()), ['1', '2']);
    await commands.executeCommand('copydesk.toggleSpeakerColours');
    await waitFor(speakerColours.onDidChange, () => (speakerColours.shown()[1] === undefined ? true : undefined));
  });
});
