/** "Attribute the quotation to somebody else…": asks for a name that the story does not have, and writes it with the quotation. */
import { Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import { type AskedPlace, attributeMethod, mostOfName } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';

/** For callers that know the name already. */
interface AskedSpeaker extends AskedPlace {
  readonly speaker?: string;
}

export async function attributeTo(desk: Desk, asked: AskedSpeaker | undefined): Promise<void> {
  const document = workspace.textDocuments.find(({ uri }) => asked && uri.toString() === Uri.parse(asked.uri).toString());
  if (!asked || !document) return;
  const speaker = asked.speaker ?? (await askName());
  if (speaker === undefined) return;
  const position = asked.place.start;
  const edit = await askAbout<ProtocolEdit>(desk, attributeMethod, document, { position, speaker });
  const converted = edit && (await desk.client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (converted && (await workspace.applyEdit(converted))) return;
  void window.showInformationMessage('Copydesk: the quotation has changed meanwhile. Put the cursor into it and try again.');
}

const askName = (): Thenable<string | undefined> =>
  window.showInputBox({
    title: 'Who Says This?',
    prompt: 'The name, as it is to stand in the copy.',
    validateInput: (value) => {
      if (value.trim() === '') return 'Give a name.';
      if (value.length > mostOfName) return `A name of at most ${mostOfName} letters.`;
      return /["“”„«»]/.test(value) ? 'A name without quotation marks.' : undefined;
    },
  });
