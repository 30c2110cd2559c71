/** Gives a quotation that has no source anybody, whether the story names him or not: the editor asks for the name, and is told the edit. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-protocol';
import { attributionEdit, type Span } from '../../engine/index.ts';
import { type AskedSpeaker, attributeMethod, type AttributeParams, attributeToCommand, mostOfName } from '../../protocol.ts';
import { answersOwn, type Feature, type FeatureContext } from '../feature.ts';
import { workspaceEdit } from '../workspace-edit.ts';
import { speakersAt } from '../speakers.ts';
import { unattributedAt } from './attribute-quotation.ts';

/** For editors that have the command which asks. */
export function attributeToAction(context: FeatureContext, at: Span): CodeAction[] {
  const { article, client, positions, uri } = context;
  if (client.options.commands?.includes(attributeToCommand) !== true) return [];
  const quote = unattributedAt(article, at.start);
  if (!quote || !attributionEdit(article, quote, 'X')) return [];
  const title = 'Write in who says it';
  const names = [...new Set(speakersAt(article, quote.start).map(({ name }) => name))];
  const argument: AskedSpeaker = { uri, place: positions.range(quote), names };
  return [
    {
      title: `${title}…`,
      kind: `${CodeActionKind.RefactorRewrite}.attribute`,
      command: { title, command: attributeToCommand, arguments: [argument] },
    },
  ];
}

/** On one line and without marks of its own, so that it cannot become part of what is quoted; null for what is none. */
function nameIn(speaker: unknown): string | null {
  if (typeof speaker !== 'string') return null;
  const name = speaker.replace(/\s+/g, ' ').trim();
  return name === '' || name.length > mostOfName || /["“”„«»]/.test(name) ? null : name;
}

export const attributeTo: Feature = {
  capability: () => ({}),
  requests: [
    answersOwn<object, AttributeParams>(attributeMethod, (context, { position, speaker }) => {
      const name = nameIn(speaker);
      const quote = name === null ? null : unattributedAt(context.article, context.positions.offset(position));
      const edit = name !== null && quote ? attributionEdit(context.article, quote, name) : null;
      return edit && workspaceEdit(context, [edit]);
    }),
  ],
};
