/**
 * Text with its expectations written under it:
 *
 *     “We will appeal,” said Jane Doe.
 *     ^^^^^^^^^^^^^^^^^ quote q1
 *                            ^^^^^^^^ speaker q1
 *
 * A line whose first character after spaces is `^` marks the nearest text line above it; several such lines may stand under one text line
 * and several marks in one. A run of carets is a span, and the words behind it are its label, up to the next run. The carets stand under the
 * UTF-16 units that they mark; one more caret than the line has units takes in the line break. `^!` is an insertion before its column.
 * `^>` opens a span that ends in a later line, `^^<` (its carets end where the span ends) closes the latest open one of the same label.
 * `<|>` in a text line is a cursor; it counts as columns and is taken out of the text. A text line cannot itself begin with `^`.
 */
import assert from 'node:assert/strict';
import { cursorSign, inMarkOrder, type Mark, printMarkedText } from '../../server/src/cli/marked-text.ts';
import { createAnalyzer, type Article, type DocumentKind } from '../../server/src/engine/index.ts';

export { type Mark, printMarkedText };

export interface MarkedText {
  readonly text: string;
  /** In text order, see `printMarkedText`. */
  readonly marks: readonly Mark[];
  /** Offset into `text`, or null where no cursor stands. */
  readonly cursor: number | null;
}

/** The inverse of `printMarkedText`. Throws where a mark has no text above it, no label, or no other end. */
export function parseMarkedText(marked: string): MarkedText {
  const lines: string[] = [];
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let cursor: number | null = null;
  let lineStart = 0;
  let nextStart = 0;
  let cursorColumn = Infinity;
  const offsetAt = (column: number): number =>
    lineStart + (column <= cursorColumn ? column : Math.max(cursorColumn, column - cursorSign.length));
  for (const line of marked.split('\n')) {
    if (!/^ *\^/.test(line)) {
      lineStart = nextStart;
      const at: number = cursor === null ? line.indexOf(cursorSign) : -1;
      cursorColumn = at < 0 ? Infinity : at;
      if (at >= 0) cursor = lineStart + at;
      lines.push(at < 0 ? line : line.slice(0, at) + line.slice(at + cursorSign.length));
      nextStart += lines.at(-1)!.length + 1;
      continue;
    }
    assert.ok(lines.length > 0, `no text above the marks ${line}`);
    for (const { index, 1: run = '', 2: sign = '', 3: rest = '' } of line.matchAll(/(\^+)([!<>]?)([^^]*)/g)) {
      const label = rest.trim();
      assert.ok(label !== '', `a mark without a label: ${line}`);
      const start = offsetAt(index);
      const end = offsetAt(index + run.length);
      if (sign === '!') marks.push({ start, end: start, label });
      else if (sign === '>') open.push({ start, end: start, label });
      else if (sign === '<') {
        const at = open.map((mark) => mark.label).lastIndexOf(label);
        assert.ok(at >= 0, `nothing opens “${label}”, which is closed here: ${line}`);
        marks.push({ ...open.splice(at, 1)[0]!, end });
      } else marks.push({ start, end, label });
    }
  }
  assert.deepEqual(open, [], 'marks that never end');
  return { text: lines.join('\n'), marks: marks.sort(inMarkOrder), cursor };
}

/** Drops the first and last line break of a template and the indentation that its lines share. */
export function dedent(template: string): string {
  const lines = template.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length));
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n');
}

/** Asserts that `annotate` finds exactly the marks of a (possibly indented) marked text. */
export function checkMarks(marked: string, annotate: (text: string, cursor: number | null) => readonly Mark[]): void {
  const expected = parseMarkedText(dedent(marked));
  const found = annotate(expected.text, expected.cursor);
  assert.equal(printMarkedText({ ...expected, marks: found }), printMarkedText(expected));
}

export const analyze = createAnalyzer();

/** Like `checkMarks`, on the analysed article. */
export function check(marked: string, annotate: (article: Article) => readonly Mark[], kind: DocumentKind = 'plain'): void {
  checkMarks(marked, (text) => annotate(analyze(text, kind)));
}

/** Quotations as "quote", "quote unclosed", "quote runs on", with "in" for each depth; stray marks as "stray". */
export function checkQuotes(marked: string, kind: DocumentKind = 'plain'): void {
  check(
    marked,
    ({ quotes, strayMarks }) => [
      ...quotes.map(({ start, end, depth, closeMark, runsOn, continues }) => ({
        start,
        end,
        label: [
          'quote',
          ...Array<string>(depth).fill('in'),
          runsOn ? 'runs on' : closeMark ? '' : 'unclosed',
          continues ? 'goes on' : '',
        ]
          .filter((word) => word !== '')
          .join(' '),
      })),
      ...strayMarks.map(({ start, end }) => ({ start, end, label: 'stray' })),
    ],
    kind,
  );
}
