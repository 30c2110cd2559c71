/** A piece of a document as a document of its own: its paragraphs keep the roles that they have in the whole. */
import type { DocumentKind, NewsDocument, Paragraph } from '../document/news-document.ts';
import { parseDocument } from '../document/parse-document.ts';

/**
 * The document that these paragraphs, neighbours in text order and not trimmed anew, make by themselves, its offsets counted from the start of the
 * first; `text` is what stands from there to the end of the last. Null where they are read otherwise by themselves than within the whole: where the
 * piece has more or fewer paragraphs, or others.
 */
export function readExcerpt(text: string, kind: DocumentKind, paragraphs: readonly Paragraph[]): NewsDocument | null {
  const first = paragraphs[0];
  if (!first) return null;
  const alone = parseDocument(text, kind);
  if (alone.paragraphs.length !== paragraphs.length) return null;
  const placed: Paragraph[] = [];
  for (const [index, { start, end }] of alone.paragraphs.entries()) {
    const { role, level, dateline, ...within } = paragraphs[index]!;
    // White space that was typed at an end belongs to no paragraph.
    if (start < within.start - first.start || end > within.end - first.start) return null;
    const moved = dateline && { start: dateline.start - first.start, end: dateline.end - first.start };
    placed.push({ start, end, role, level, dateline: moved });
  }
  return { ...alone, paragraphs: placed };
}
