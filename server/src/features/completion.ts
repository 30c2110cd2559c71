/** Completion: names while one is typed, who said it and how behind a closing mark, and the mark that a quotation still needs. */
import { type CompletionItem, CompletionItemKind, CompletionRequest, type Range } from 'vscode-languageserver-protocol';
import { containsOffset, type Entity, type EntityType, textOf } from '../engine/index.ts';
import { excerpt } from './excerpt.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { missingMarks, tagsBehind, verbsBehind } from './typing/complete-tags.ts';

const kinds: Readonly<Record<EntityType, CompletionItemKind>> = {
  person: CompletionItemKind.Class,
  organization: CompletionItemKind.Interface,
  place: CompletionItemKind.Constant,
  other: CompletionItemKind.Variable,
};

/** The line before the cursor is looked at no farther back than this, in UTF-16 units. */
const lookBack = 80;

export const completion: Feature = {
  // No trigger characters: names come while a name is typed, all else when it is asked for.
  capability: ({ capabilities }) => (capabilities.textDocument?.completion ? { completionProvider: {} } : {}),
  requests: [
    answers(CompletionRequest.type, null, (context, { position }) => {
      const offset = context.positions.offset(position);
      const before = textOf(context.article.document.text, { start: Math.max(0, offset - lookBack), end: offset });
      const typed = /[\p{L}\p{N}\p{M}'’.-]*$/u.exec(before)![0];
      const range = context.positions.range({ start: offset - typed.length, end: offset });
      const ahead = before.slice(0, before.length - typed.length);
      if (isQuoted(context, offset)) {
        return typed === '' || /[.,?!]$/.test(typed)
          ? orNull(missingMarks(context, offset))
          : names(context, typed, offset, range);
      }
      // A closing mark that stands right behind a word would be taken for the word's own.
      if (/[”"»] ?$/u.test(ahead) || /[^\p{L}]['’] ?$/u.test(ahead)) return tagsBehind(context, offset, range);
      return verbsBehind(context, { ahead, offset, range }) ?? names(context, typed, offset, range);
    }),
  ],
};

const orNull = <Item>(items: Item[]): Item[] | null => (items.length > 0 ? items : null);

const isQuoted = ({ article }: FeatureContext, offset: number): boolean =>
  article.quotes.some(({ inner }) => inner.start < offset && offset <= inner.end);

/** Each form of each name, the most frequent first; not what is being typed just now. Nothing while another word than a name is typed. */
function names(context: FeatureContext, typed: string, offset: number, range: Range): CompletionItem[] | null {
  if (!/^\p{Lu}/u.test(typed)) return null;
  const own = context.article.entities
    .filter(({ named }) => named)
    .flatMap((entity) => formsOf(context, entity, offset).map(([form, count]) => nameItem(context, entity, form, count, range)));
  return [...own, ...approvedNames(context, typed, own, range)];
}

/** Names as the house spells them, behind those of the story: such as have a word that begins with what is typed. */
function approvedNames({ desk }: FeatureContext, typed: string, own: readonly CompletionItem[], range: Range): CompletionItem[] {
  const known = new Set(own.map(({ label }) => label));
  const begins = (word: string): boolean => word.toLowerCase().startsWith(typed.toLowerCase());
  return desk.style.names
    .filter(({ name }) => !known.has(name) && name.split(/\s+/u).some(begins))
    .map(({ name, role }) => ({
      label: name,
      kind: CompletionItemKind.Value,
      detail: role ?? 'as the house spells it',
      sortText: `house ${name}`,
      textEdit: { range, newText: name },
    }));
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
  const sortText = String(99_999 - Math.min(count, 99_999)).padStart(5, '0');
  return { label: form, kind: kinds[entity.type], detail, sortText, textEdit: { range, newText: form } };
}
