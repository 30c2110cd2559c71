/** Rename: a name everywhere in the story in all its forms; inside quotations only where the editor can ask first. */
import {
  type AnnotatedTextEdit,
  ErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { contains, type Mention, textOf } from '../engine/index.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { type FoundMention, mentionAt } from './look-up.ts';
import { renamed } from './renamed.ts';

/** Id of the annotation on edits that change what somebody said. */
const quoted = 'quoted';

export const rename: Feature = {
  capability: ({ capabilities: { textDocument } }) =>
    textDocument?.rename ? { renameProvider: textDocument.rename.prepareSupport ? { prepareProvider: true } : true } : {},
  requests: [
    answers(PrepareRenameRequest.type, null, (context, { position }) => {
      const { mention } = nameAt(context, context.positions.offset(position));
      return { range: context.positions.range(mention), placeholder: textOf(context.article.document.text, mention) };
    }),
    answers(RenameRequest.type, null, (context, { position, newName }) => {
      const found = nameAt(context, context.positions.offset(position));
      const name = newName.trim();
      if (name === '' || /[\r\n]/.test(name)) throw refusal('A name is one or more words on one line.');
      return renameEdit(context, found, name);
    }),
  ],
};

/** The name at the offset. Throws a ResponseError that says why where there is none. */
function nameAt({ article }: FeatureContext, offset: number): FoundMention {
  const found = mentionAt(article, offset);
  if (!found) throw refusal('There is no name here that Copydesk knows.');
  if (found.mention.form === 'name') return found;
  const words = textOf(article.document.text, found.mention);
  throw refusal(
    found.entity.named ? `“${words}” stands for ${found.entity.name}. Rename that name instead.` : `“${words}” is not a name.`,
  );
}

const refusal = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, message);

function renameEdit(context: FeatureContext, { entity, mention }: FoundMention, newName: string): WorkspaceEdit {
  const { article, client, uri, version, positions } = context;
  const { document, quotes } = article;
  const { documentChanges, changeAnnotationSupport } = client.capabilities.workspace?.workspaceEdit ?? {};
  const canAsk = documentChanges === true && changeAnnotationSupport !== undefined;
  const oldName = textOf(document.text, mention);
  const changes = entity.mentions
    .filter(({ form }) => form === 'name')
    .flatMap((other) => {
      const text = textOf(document.text, other);
      const next = renamed(text, oldName, newName, entity.type);
      return next === text ? [] : [{ other, next }];
    });
  const isQuoted = (other: Mention): boolean => quotes.some(({ inner, kind }) => kind !== 'title' && contains(inner, other));
  const edits: (TextEdit | AnnotatedTextEdit)[] = changes
    .filter(({ other }) => canAsk || !isQuoted(other))
    .map(({ other, next }) => ({
      range: positions.range(other),
      newText: next,
      ...(isQuoted(other) ? { annotationId: quoted } : {}),
    }));
  if (!documentChanges) return { changes: { [uri]: edits } };
  const annotations = {
    [quoted]: {
      label: 'Inside quotations',
      description: 'These are somebody’s own words: change them only if they were taken down wrongly.',
      needsConfirmation: true,
    },
  };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    ...(edits.some((edit) => 'annotationId' in edit) ? { changeAnnotations: annotations } : {}),
  };
}
