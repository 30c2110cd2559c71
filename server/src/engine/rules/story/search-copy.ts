/** Searches in single paragraphs, remembered by paragraph: after an edit only the edited one is searched again. */
import type { Article } from '../../article/article.ts';
import type { Paragraph } from '../../document/news-document.ts';
import { numberOf } from '../../text/number-of.ts';

/**
 * What the search finds in the masked copy (and the unmasked text) of each paragraph that `isWanted`, with offsets from the paragraph's start;
 * paragraphs without a find are left out. `search` must see nothing but its arguments. Its answers are kept by `question`, a value that is the same each time: the function itself, where it stands in a module.
 */
export function searchCopy<Found>(
  { document, notes }: Article,
  isWanted: (paragraph: Paragraph) => boolean,
  search: (copy: string, text: string) => readonly Found[],
  question: object = search,
): readonly FoundInCopy<Found>[] {
  const number = numberOf(question);
  const located: FoundInCopy<Found>[] = [];
  for (let index = 0; index < document.paragraphs.length; index++) {
    const paragraph = document.paragraphs[index]!;
    if (!isWanted(paragraph)) continue;
    const found = notes[index]!.searchBy(number, search);
    if (found.length > 0) located.push({ paragraph, index, found });
  }
  return located;
}

export interface FoundInCopy<Found> {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly found: readonly Found[];
}
