/** Turns the quotation marks in a selection curly or straight, as code actions. The words between them stay as they are. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-protocol';
import type { ArticleQuote, Edit, Span } from '../engine/index.ts';
import type { FeatureContext } from './feature.ts';
import { workspaceEdit } from './workspace-edit.ts';

const shapes = [
  { title: 'curly', from: 'straight', double: ['“', '”'], single: ['‘', '’'] },
  { title: 'straight', from: 'curly', double: ['"', '"'], single: ["'", "'"] },
] as const;

/** Actions for quotations that the selection holds or touches; none for an empty selection. */
export function convertMarks(context: FeatureContext, selection: Span): CodeAction[] {
  if (selection.start === selection.end) return [];
  const touched = context.article.quotes.filter(({ start, end }) => start < selection.end && selection.start < end);
  return shapes.flatMap(({ title, from, double, single }) => {
    const quotes = touched.filter(({ mark }) => mark.startsWith(from));
    const edits = quotes.flatMap((quote) => markEdits(quote, quote.mark.endsWith('double') ? double : single));
    if (edits.length === 0) return [];
    const marks = quotes.length === 1 ? 'the quotation marks' : `the marks of ${quotes.length} quotations`;
    const edit = workspaceEdit(
      context,
      edits.sort((a, b) => a.start - b.start),
    );
    return [{ title: `Make ${marks} ${title}`, kind: CodeActionKind.RefactorRewrite, edit }];
  });
}

const markEdits = ({ openMark, closeMark }: ArticleQuote, [open, close]: readonly [string, string]): Edit[] => [
  { ...openMark, text: open },
  ...(closeMark ? [{ ...closeMark, text: close }] : []),
];
