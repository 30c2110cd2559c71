/** Completion round a quotation: who said it, the verb behind a speaker's name, the mark that closes it. */
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver-protocol';
import { textOf } from '../../engine/index.ts';
import type { FeatureContext } from '../feature.ts';
import { closingMarks } from '../refactor/quotation-marks.ts';
import { speakersAt } from '../speakers.ts';

/** Verbs that say no more than that somebody spoke, the plainest first. */
const plainVerbs = ['said', 'added', 'told reporters', 'said in a statement', 'continued'] as const;
const askingVerbs = ['asked', 'said', 'told reporters'] as const;

/** Sorts in the order of the list. */
const inOrder = (items: readonly Omit<CompletionItem, 'sortText'>[]): CompletionItem[] =>
  items.map((item, index) => ({ ...item, sortText: String(index).padStart(5, '0') }));

/** "Okoro said" for everybody who speaks in the story, whoever says most first, then for the other people in it; the other order after these. */
export function tagsBehind({ article }: FeatureContext, offset: number, range: Range): CompletionItem[] {
  const found = speakersAt(article, offset).filter(({ entity: { mentions } }) =>
    // Not the name that is being typed.
    mentions.some(({ form, start, end }) => form === 'name' && !(start <= offset && offset <= end)),
  );
  const item = (newText: string, detail: string) => ({
    label: newText,
    kind: CompletionItemKind.Class,
    detail,
    textEdit: { range, newText },
  });
  return inOrder([
    ...found.map(({ name, entity }) => item(`${name} said`, entity.name)),
    ...found.map(({ name, entity }) => item(`said ${name}`, entity.name)),
  ]);
}

export interface TypedPlace {
  /** The line up to the word at the cursor. */
  readonly ahead: string;
  readonly offset: number;
  readonly range: Range;
}

/** Verbs where a quotation and a speaker stand before the cursor; null where they do not. */
export function verbsBehind({ article }: FeatureContext, { ahead, offset, range }: TypedPlace): CompletionItem[] | null {
  const tag = /([.,?!]?)[”"’'»] ([^”"»“«]{1,60}) $/u.exec(ahead);
  if (!tag) return null;
  const end = offset - (range.end.character - range.start.character) - 1;
  const subject = { start: end - tag[2]!.length, end };
  const isSpeaker =
    /^(?:he|she|they)$/i.test(tag[2]!) ||
    article.entities.some(
      ({ type, mentions }) =>
        (type === 'person' || type === 'organization') &&
        mentions.some((mention) => mention.end === subject.end && mention.start >= subject.start),
    );
  if (!isSpeaker || textOf(article.document.text, subject) !== tag[2]) return null;
  const verbs = tag[1] === '?' ? askingVerbs : plainVerbs;
  return inOrder(verbs.map((verb) => ({ label: verb, kind: CompletionItemKind.Keyword, textEdit: { range, newText: verb } })));
}

/** The mark that closes the innermost quotation open at the cursor, where it ends the paragraph without one. */
export function missingMarks({ article, positions }: FeatureContext, offset: number): CompletionItem[] {
  const open = article.quotes.filter(({ closeMark, inner }) => closeMark === null && inner.start < offset && offset <= inner.end);
  const innermost = open.reduce<(typeof open)[number] | null>(
    (best, one) => (best && best.depth >= one.depth ? best : one),
    null,
  );
  if (!innermost) return [];
  const mark = closingMarks[innermost.mark];
  const range = positions.range({ start: offset, end: offset });
  return inOrder([
    { label: mark, kind: CompletionItemKind.Operator, detail: 'Close the quotation', textEdit: { range, newText: mark } },
  ]);
}
