/** What was found in single paragraphs, kept with them as long as they are remembered: an edit asks its own paragraph anew, no other. */
import type { NewsDocument } from '../document/news-document.ts';
import { ownCopy } from '../text/own-copy.ts';
import { rememberByCut } from './remember-by-cut.ts';
import type { CutParagraph } from './token.ts';

/**
 * The notes on one paragraph: answers by what was asked. An answer must follow from the paragraph's text and the question alone, with offsets
 * from the paragraph's start.
 */
// eslint-disable-next-line no-restricted-syntax -- Its field is hidden: two Articles of one text are equal, whatever has been asked of them.
export class ParagraphNotes {
  readonly #answers = new Map<unknown, unknown>();

  /** The answer to the question, found at the first time it is asked. */
  once<Answer>(question: unknown, find: () => Answer): Answer {
    if (!this.#answers.has(question)) this.#answers.set(question, find());
    return this.#answers.get(question) as Answer;
  }
}

/**
 * A reader of notes: one entry a paragraph. Paragraphs of the same text, masked and unmasked, have the same notes; those without markup as long as
 * their tokens are remembered.
 */
export function createNotesReader(): (document: NewsDocument, cuts: readonly CutParagraph[]) => readonly ParagraphNotes[] {
  const notesOf = rememberByCut(() => new ParagraphNotes());
  const markedNotesOf = rememberByCut(() => ({ text: '', notes: new ParagraphNotes() }));
  return ({ text, masked, paragraphs }, cuts) => {
    const isPlain = text === masked;
    return paragraphs.map(({ start, end }, index) => {
      const cut = cuts[index]!;
      if (isPlain) return notesOf(cut);
      const written = text.slice(start, end);
      if (written === cut.text) return notesOf(cut);
      const marked = markedNotesOf(cut);
      if (marked.text !== written) Object.assign(marked, { text: ownCopy(written), notes: new ParagraphNotes() });
      return marked.notes;
    });
  };
}
