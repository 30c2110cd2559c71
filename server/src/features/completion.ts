/** Completion: names that the story already has, and who may have said what stands in quotation marks right before the cursor. */
import { type CompletionItem, CompletionItemKind, CompletionRequest, type Range } from 'vscode-languageserver-protocol';
import { containsOffset, type Entity, type EntityType, textOf } from '../engine/index.ts';
import { excerpt } from './excerpt.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';

const kinds: Readonly<Record<EntityType, CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Interface,
  place: CompletionItemKind.Constant,
  other: CompletionItemKind.Variable,
};

/** The line before the cursor is looked at no farther back than this, in UTF-16 units. */
const lookBack = 80;

export const completion: Feature = {
  // No trigger characters: names come while a name is typed, speakers when they are asked for.
  capability: ({ capabilities }) => (capabilities.textDocument?.completion ? { completionProvider: {} } : {}),
  requests: [
    answers(CompletionRequest.type, null, (context, { position }) => {
      const offset = context.positions.offset(position);
      const before = textOf(context.article.document.text, { start: Math.max(0, offset - lookBack), end: offset });
      const typed = /[\p{L}\p{N}\p{M}'’.-]*$/u.exec(before)![0];
      const range = context.positions.range({ start: offset - typed.length, end: offset });
      if (/[”"’'»] ?$/u.test(before.slice(0, before.length - typed.length)) && !isQuoted(context, offset)) {
        return speakers(context, offset, range);
      }
      return /^\p{Lu}/u.test(typed) ? names(context, offset, range) : null;
    }),
  ],
};

const isQuoted = ({ article }: FeatureContext, offset: number): boolean =>
  article.quotes.some(({ inner }) => inner.start < offset && offset <= inner.end);

/** Each form of each name, the most frequent first; not what is being typed just now. */
function names(context: FeatureContext, offset: number, range: Range): CompletionItem[] {
  return context.article.entities
    .filter(({ named }) => named)
    .flatMap((entity) => formsOf(context, entity, offset).map(([form, count]) => nameItem(context, entity, form, count, range)));
}

function formsOf({ article }: FeatureContext, { mentions }: Entity, offset: number): [string, number][] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || containsOffset(mention, offset) || mention.end === offset) continue;
    const form = textOf(article.document.text, mention);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts];
}

function nameItem({ article }: FeatureContext, entity: Entity, form: string, count: number, range: Range): CompletionItem {
  const detail = entity.introduction ? excerpt(article, entity.introduction, 60) : entity.type;
  return { label: form, kind: kinds[entity.type], detail, sortText: rank(count), textEdit: { range, newText: form } };
}

/** "Okoro said" for everybody who speaks in the story, whoever says most first, then for the other people in it. */
function speakers(context: FeatureContext, offset: number, range: Range): CompletionItem[] {
  const { attributions, entities } = context.article;
  return entities
    .filter(({ named, type, id }) => named && (type === 'person' || attributions.some(({ speaker }) => speaker === id)))
    .flatMap((entity) => {
      const forms = formsOf(context, entity, offset).map(([form]) => form);
      const shortest = forms.reduce((short, form) => (form.length < short.length ? form : short), forms[0] ?? '');
      if (shortest === '') return [];
      const said = attributions.filter(({ speaker }) => speaker === entity.id).length;
      const newText = `${shortest} said`;
      return [
        { label: newText, kind: kinds[entity.type], detail: entity.name, sortText: rank(said), textEdit: { range, newText } },
      ];
    });
}

/** Sorts a larger count first. */
const rank = (count: number): string => String(99_999 - Math.min(count, 99_999)).padStart(5, '0');
