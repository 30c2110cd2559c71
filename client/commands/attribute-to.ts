/** "Write in who says it…": asks for a name, of the story or any other, and writes it with the quotation. */
import type { QuickPickItem } from 'vscode';
import { Uri, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import { type AskedSpeaker, attributeMethod, mostOfName } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';
import { askedWhileFollowing } from '../follow-place.ts';
import { tellGone } from '../tell-gone.ts';
import { chooseOrType, type Refusal } from './choose-or-type.ts';

/** For callers that know the name already. */
type Asked = Pick<AskedSpeaker, 'uri' | 'place'> & Partial<Pick<AskedSpeaker, 'names'>> & { readonly speaker?: string };

export async function attributeTo(desk: Desk, asked: Asked | undefined): Promise<void> {
  const document = workspace.textDocuments.find(({ uri }) => asked && uri.toString() === Uri.parse(asked.uri).toString());
  if (!asked || !document) return;
  const said = await askedWhileFollowing(document, asked.place, async () => asked.speaker ?? askName(asked.names ?? []));
  if (!said) return;
  const { answer: speaker, place } = said;
  const edit = place && (await askAbout<ProtocolEdit>(desk, attributeMethod, document, { position: place.start, speaker }));
  const converted = edit && (await desk.client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (converted && (await workspace.applyEdit(converted))) return;
  tellGone(speaker);
}

interface Choice extends QuickPickItem {
  readonly speaker: string;
}

/** Names of the story as they are to stand there, or any other that is typed. */
async function askName(names: readonly string[]): Promise<string | undefined> {
  const choice = await chooseOrType<Choice>({
    title: 'Who Says This?',
    placeholder: 'The name, as it is to stand in the copy',
    choices: names.map((name) => ({ label: name, speaker: name })),
    typed: (name) => ({ label: `$(add) ${name}`, description: 'who is not named in the story so', speaker: name }),
    refuse: mistakeIn,
  });
  return choice?.speaker;
}

/** What the server would not write. */
function mistakeIn(name: string): Refusal | undefined {
  if (/["“”„«»]/.test(name)) {
    return {
      what: 'A name stands here without quotation marks',
      remedy: 'They would become part of what is quoted. Take them out, then press Enter.',
    };
  }
  if (name.replace(/\s+/g, ' ').length <= mostOfName) return undefined;
  return { what: `A name has at most ${mostOfName} letters here`, remedy: 'Make it shorter, then press Enter.' };
}
