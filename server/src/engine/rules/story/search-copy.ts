/** Searches in single paragraphs, remembered by paragraph: after an edit only the edited one is searched again. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { ownCopy } from '../../text/own-copy.ts';

/**
 * What the search finds in the masked copy (and the unmasked text) of each paragraph that `isWanted`, with offsets from the paragraph's start;
 * paragraphs without a find are left out. `search` must see nothing but its arguments. Its answers are kept by `question`, a value that is the same each time: the function itself, where it stands in a module.
 */
export function* searchCopy<Found>(
  { document, notes }: Article,
  isWanted: (paragraph: Paragraph) => boolean,
  search: (copy: string, text: string) => readonly Found[],
  question: unknown = search,
): Generator<{ readonly paragraph: Paragraph; readonly index: number; readonly found: readonly Found[] }> {
  for (let index = 0; index < document.paragraphs.length; index++) {
    const paragraph = document.paragraphs[index]!;
    if (!isWanted(paragraph)) continue;
    const { start, end } = paragraph;
    const found = notes[index]!.once(question, () =>
      search(ownCopy(document.masked.slice(start, end)), ownCopy(document.text.slice(start, end))),
    );
    if (found.length > 0) yield { paragraph, index, found };
  }
}
