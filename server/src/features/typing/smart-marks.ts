/** On-type formatting, as an option: a straight mark becomes the curly one that fits, and a stop behind a closing mark goes inside it. */
import { DocumentOnTypeFormattingRequest, type TextEdit } from 'vscode-languageserver-protocol';
import { contains, type Edit } from '../../engine/index.ts';
import { answers, type Feature, type FeatureContext } from '../feature.ts';

const triggers = ['"', "'", ',', '.'] as const;

export const smartMarks: Feature = {
  capability: ({ capabilities }) =>
    capabilities.textDocument?.onTypeFormatting
      ? { documentOnTypeFormattingProvider: { firstTriggerCharacter: triggers[0], moreTriggerCharacter: triggers.slice(1) } }
      : {},
  requests: [
    answers(DocumentOnTypeFormattingRequest.type, null, (context, { position, ch }) => {
      const { smartMarks: wanted } = context.settings;
      if (wanted === 'off') return null;
      const at = context.positions.offset(position) - 1;
      const edit =
        ch === '"' || ch === "'" ? curlyMark(context, at, ch) : wanted === 'marksAndStops' ? stopInside(context, at, ch) : null;
      return edit ? [textEdit(context, edit)] : null;
    }),
  ],
};

const textEdit = ({ positions }: FeatureContext, { text, ...span }: Edit): TextEdit => ({
  range: positions.range(span),
  newText: text,
});

/** Whether the character is copy: not code, front matter or an address. */
const isCopy = ({ article: { document } }: FeatureContext, at: number): boolean =>
  document.masked.charAt(at) === document.text.charAt(at) &&
  document.paragraphs.some((paragraph) => contains(paragraph, { start: at, end: at + 1 }));

/** Opens behind white space, an opening bracket or mark, or a dash; closes, or is an apostrophe, behind all else. */
function curlyMark(context: FeatureContext, at: number, typed: '"' | "'"): Edit | null {
  const { text } = context.article.document;
  if (text.charAt(at) !== typed || !isCopy(context, at)) return null;
  const before = text.charAt(at - 1);
  // 6" and 5' are measures; whoever means a mark there can turn it round.
  if (/\d/.test(before) && !hasOpenMark(context, at, typed)) return null;
  const opens = before === '' || /[\s([{—–“‘"-]/u.test(before);
  const mark = typed === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
  return { start: at, end: at + 1, text: mark };
}

/** Whether a mark of this kind is open before the offset, in its line. */
function hasOpenMark({ article }: FeatureContext, at: number, typed: '"' | "'"): boolean {
  const { text } = article.document;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const [open, close] = typed === '"' ? ['“', '”'] : ['‘', '’'];
  return line.lastIndexOf(open) > line.lastIndexOf(close);
}

/** `”,` becomes `,”`: of what has just been typed, never of what stands there already. */
function stopInside(context: FeatureContext, at: number, typed: string): Edit | null {
  const { text } = context.article.document;
  const [inside, mark] = [text.charAt(at - 2), text.charAt(at - 1)];
  if (text.charAt(at) !== typed || !/[”’"]/.test(mark) || /[.,?!;:…—–\s]/.test(inside) || !isCopy(context, at)) return null;
  const closes = context.article.quotes.some(({ closeMark }) => closeMark?.end === at);
  return closes ? { start: at - 1, end: at + 1, text: `${typed}${mark}` } : null;
}
