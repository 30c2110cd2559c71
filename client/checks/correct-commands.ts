/** Commands that ask what the machine should have found: who says a quotation, what a name is. */
import type { TextDocument } from 'vscode';
import { window } from 'vscode';
import {
  type AskedPlace,
  type NameType,
  namesMethod,
  type NoteBody,
  type Place,
  type StoryName,
  type StoryNames,
} from '../../server/src/protocol.ts';
import { chooseOrType } from '../commands/choose-or-type.ts';
import { askAbout, type Desk } from '../desk.ts';
import { holds } from '../views/story-row.ts';
import { askedWhileFollowing } from '../follow-place.ts';
import { tellGone } from '../tell-gone.ts';
import { note } from './story-checks.ts';
import { targetOf } from './target.ts';

const isAsked = (argument: unknown): argument is AskedPlace =>
  typeof argument === 'object' && argument !== null && 'place' in argument && 'uri' in argument;

interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly body: NoteBody;
  /** The other of two names. */
  readonly other?: Place;
}

/** "Who Says This?…": the names of the story, any other that is typed, or nobody. */
export async function setSpeaker(desk: Desk, argument: unknown): Promise<void> {
  const document = desk.article.document();
  const place = isAsked(argument) ? argument.place : (await targetOf(desk, argument))?.place;
  if (!document || !place) return;
  const found = await askAbout<StoryNames>(desk, namesMethod, document);
  const speakers = (found?.names ?? [])
    .filter(({ type }) => type === 'person' || type === 'organization')
    // Whoever wrote the story seldom speaks in it.
    .sort((a, b) => Number(a.isOutside) - Number(b.isOutside))
    .map(({ name, role }): Choice => ({ label: name, description: role, body: { kind: 'speaker', speaker: name } }));
  const others: readonly Choice[] = [
    { label: '$(question) Nobody named here', body: { kind: 'no-speaker' } },
    { label: '$(book) A title or term, not speech', body: { kind: 'not-speech', as: 'title' } },
    { label: '$(quote) Scare quotes, not speech', body: { kind: 'not-speech', as: 'scare' } },
  ];
  const said = await askedWhileFollowing(document, place, () =>
    chooseOrType<Choice>({
      title: 'Who Says This?',
      placeholder: 'A name of the story, or any other',
      choices: [...speakers, ...others],
      typed: (speaker) => ({
        label: `$(add) ${speaker}`,
        description: 'who is not named in the story so',
        body: { kind: 'speaker', speaker },
      }),
    }),
  );
  if (!said) return;
  const { body } = said.answer;
  if (said.place) await note(desk, document, { do: 'note', body, places: [said.place] });
  else tellGone(body.kind === 'speaker' ? body.speaker : null);
}

const kinds: readonly (readonly [NameType, string])[] = [
  ['person', '$(person) A person'],
  ['organization', '$(organization) An organization'],
  ['place', '$(location) A place'],
  ['other', '$(tag) Another kind of name'],
];

/** "What Is This Name?…": its kind, none, the same as another or another than one taken for it. */
export async function setName(desk: Desk, argument: unknown): Promise<void> {
  const document = desk.article.document();
  const at = isAsked(argument) ? argument.place : selectedPlace(document);
  const found = document && (await askAbout<StoryNames>(desk, namesMethod, document));
  if (!document || !at || !found) return;
  const here = nameAt(found.names, at);
  const place = here?.place ?? at;
  if (JSON.stringify(place.start) === JSON.stringify(place.end)) {
    return void window.showInformationMessage('Put the cursor on a name, or select the words that are one.');
  }
  const words = document.getText(desk.client.protocol2CodeConverter.asRange(place));
  const others = found.names.filter(({ id }) => id !== here?.name.id);
  const choices: readonly Choice[] = [
    ...kinds
      .filter(([type]) => type !== here?.name.type)
      .map(([type, label]): Choice => ({ label, body: { kind: 'type', type } })),
    ...(here ? [{ label: '$(circle-slash) Not a name', body: { kind: 'not-name' } } as const] : []),
    ...(here ? otherForms(here.name, words) : []),
    ...(here ? others.flatMap(sameAs) : []),
  ];
  const choice = await chooseOrType({
    title: `What Is “${words}”?`,
    placeholder: 'Its kind, or another name of the story',
    choices,
  });
  if (!choice) return;
  const places = choice.other ? [place, choice.other] : [place];
  await note(desk, document, { do: 'note', body: choice.body, places });
}

const sameAs = ({ name, forms }: StoryName): readonly Choice[] => {
  const other = forms[0]?.places[0];
  return other ? [{ label: `$(merge) The same as ${name}`, body: { kind: 'same' }, other }] : [];
};

const otherForms = ({ forms }: StoryName, words: string): readonly Choice[] =>
  forms.flatMap(({ text, places }): readonly Choice[] => {
    const [other] = places;
    return text === words || !other
      ? []
      : [{ label: `$(split-horizontal) Another than ${text}`, body: { kind: 'different' }, other }];
  });

function nameAt(names: readonly StoryName[], at: Place): { readonly name: StoryName; readonly place: Place } | null {
  for (const name of names) {
    const place = name.forms.flatMap(({ places }) => places).find((one) => holds(one, at.start) && holds(one, at.end));
    if (place) return { name, place };
  }
  return null;
}

function selectedPlace(document: TextDocument | undefined): Place | undefined {
  const editor = window.activeTextEditor;
  if (!editor || editor.document !== document) return undefined;
  const { start, end } = editor.selection;
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}
