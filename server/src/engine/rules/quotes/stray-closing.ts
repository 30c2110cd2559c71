/** A closing mark that nothing opened. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import type { StrayMark } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isRunningCopy, paragraphIndexAt } from '../story/copy-tokens.ts';
import { likelyStarts } from '../story/likely-marks.ts';
import { marksAt } from '../story/marks-after.ts';
import { unreopenedSpeech } from '../story/unreopened-speech.ts';

const openFor: Readonly<Record<string, string>> = { '”': '“', '»': '«', '"': '"', "''": "''" };

export const strayClosing = defineRule({
  name: 'quotes/stray-closing',
  level: 'error',
  summary: 'A closing quotation mark that nothing opened.',
  messages: {
    stray:
      'This mark closes a quotation that was never opened, so the reader cannot tell where the quoted words begin. Open it or take the mark out.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    // Those that close speech of the paragraph before are another fault.
    const closing = new Set(unreopenedSpeech(article).map(({ close }) => close.start));
    for (const mark of article.strayMarks) {
      if (!closing.has(mark.start) && closesSpeech(article, mark)) {
        report({ start: mark.start, end: mark.end, message: 'stray', fixes: fixes(article, mark) });
      }
    }
  },
});

/** A double mark right after a word or a stop, in running copy; after a figure it may be inches, and in hard lines the line before may open it. */
function closesSpeech(article: Article, { start, end }: StrayMark): boolean {
  const { document } = article;
  const { text } = document;
  const index = paragraphIndexAt(article, start);
  const paragraph = document.paragraphs[index];
  if (!paragraph || !isRunningCopy(paragraph) || !(text.slice(start, end) in openFor)) return false;
  if (!/[\p{L}.,?!…]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}=>]/u.test(text.charAt(end))) return false;
  const before = document.paragraphs[index - 1];
  if (!before || /\n\s*\n/.test(text.slice(before.end, paragraph.start))) return true;
  // One line a paragraph: the line before ends a sentence and leaves nothing open.
  if (!/[.?!…]["”’]?\s*$/.test(text.slice(before.end - 3, before.end)) || !/\p{Lu}/u.test(text.charAt(paragraph.start))) {
    return false;
  }
  const since = document.paragraphs[Math.max(0, index - linesBack)]!.start;
  return !quotesFrom(article, since, start).some(({ closeMark }) => closeMark === null);
}

/** In hard lines the mark that opens stands at most so many lines before. */
const linesBack = 8;

/** Quotations that start between the offsets. Binary search, then those alone. */
const quotesFrom = ({ quotes }: Article, from: number, to: number): readonly ArticleQuote[] =>
  quotes.slice(
    countLeading(quotes, ({ start }) => start < from),
    countLeading(quotes, ({ start }) => start < to),
  );

/** Opening it where it may begin, and taking it out. */
function fixes(article: Article, { start, end }: StrayMark): Fix[] {
  const { text } = article.document;
  const mark = text.slice(start, end);
  const open = openFor[mark]!;
  const marks = marksAt(article, start);
  if (!marks) return [];
  const opened = likelyStarts(article, start).flatMap((from): Fix[] => {
    const edits = [{ start: from, end: from, text: open }];
    const after = marks.after(edits);
    // Amid garbled marks the new one may be taken for another's partner.
    if (!after.holds(from, start + open.length) || after.leftOver >= marks.leftOver) return [];
    const words =
      text.slice(from, start).length <= 30 ? text.slice(from, start) : `${text.slice(from, from + 30).replace(/\s\S*$/, '')}…`;
    return [{ title: `Open it before “${words}”`, edits }];
  });
  const without = [{ start, end, text: '' }];
  const isMended = marks.after(without).leftOver < marks.leftOver;
  return [...opened, ...(isMended ? [{ title: 'Remove the mark', edits: without }] : [])];
}
