/** Reads a text as a document: masks markup in place and finds the paragraphs with their roles. */
import { assignRoles } from './assign-roles.ts';
import { cutParagraphs } from './cut-paragraphs.ts';
import { blankOut } from './blank-out.ts';
import { isTangled, readMarkdown } from './read-markdown.ts';
import type { DocumentKind, NewsDocument } from './news-document.ts';

// What no tokenizer takes, and tags of HTML that a paste left behind.
const odd = /[\uFEFF\u2028\u2029\u3000\v\f]|<\/?[a-z][^<>\n\r]{0,2000}>|<!--[^<>\n\r]{0,2000}-->/gi;

/** Never fails: any string is a document. `text` must not begin with a byte-order mark (see `withoutByteOrderMark`). */
export function parseDocument(text: string, kind: DocumentKind): NewsDocument {
  if (kind === 'markdown' && !isTangled(text)) return { text, kind, ...readMarkdown(text) };
  const masked = maskOdd(text);
  return { text, masked, kind, paragraphs: assignRoles(masked, cutParagraphs(masked), kind) };
}

/** Copy with all that no tokenizer takes blanked out. What is masked lies within a line. */
export const maskOdd = (text: string): string => text.replace(odd, blankOut);

export const withoutByteOrderMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
