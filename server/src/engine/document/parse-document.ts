/** Reads a text as a document: masks markup in place and finds the paragraphs with their roles. */
import type { DocumentKind, NewsDocument, Paragraph } from './news-document.ts';

/** Never fails: any string is a document. `text` must not begin with a byte-order mark (see `withoutByteOrderMark`). */
export function parseDocument(text: string, kind: DocumentKind): NewsDocument {
  const masked = text.replace(/[\uFEFF\u2028\u2029\u3000\v\f]/g, ' ');
  const paragraphs: Paragraph[] = [];
  for (const line of masked.matchAll(/[^\r\n]+/g)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const start = line.index + line[0].indexOf(trimmed);
    paragraphs.push({ start, end: start + trimmed.length, role: 'body', level: 0, dateline: null });
  }
  return { text, masked, kind, paragraphs };
}

export const withoutByteOrderMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
