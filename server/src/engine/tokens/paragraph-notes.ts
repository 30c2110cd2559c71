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
  readonly #copy: string;
  readonly #text: string;

  /** The paragraph masked and as it is written: strings that hold on to nothing else (see `ownCopy`). */
  constructor(copy: string, text = copy) {
    this.#copy = copy;
    this.#text = text;
  }

  /** What the search finds in the paragraph, looked for at the first time. `search` must see nothing but its arguments. */
  search<Found>(question: unknown, search: (copy: string, text: string) => readonly Found[]): readonly Found[] {
    let found = this.#answers.get(question) as readonly Found[] | undefined;
    if (found === undefined) {
      found = search(this.#copy, this.#text);
      this.#answers.set(question, found.length === 0 ? nothing : found);
    }
    return found;
  }

  /** The answer to the question, found at the first time it is asked. */
  once<Answer>(question: unknown, find: () => Answer): Answer {
    if (!this.#answers.has(question)) this.#answers.set(question, find());
    return this.#answers.get(question) as Answer;
  }
}

const nothing: readonly never[] = [];

/**
 * A reader of notes: one entry a paragraph. Paragraphs of the same text, masked and unmasked, have the same notes; those without markup as long as
 * their tokens are remembered.
 */
export function createNotesReader(): (document: NewsDocument, cuts: readonly CutParagraph[]) => readonly ParagraphNotes[] {
  const notesOf = rememberByCut(({ text }) => new ParagraphNotes(text));
  const markedNotesOf = rememberByCut(({ text }) => ({ text: '', notes: new ParagraphNotes(text) }));
  return ({ text, masked, paragraphs }, cuts) => {
    const isPlain = text === masked;
    return paragraphs.map(({ start, end }, index) => {
      const cut = cuts[index]!;
      if (isPlain) return notesOf(cut);
      const written = text.slice(start, end);
      if (written === cut.text) return notesOf(cut);
      const marked = markedNotesOf(cut);
      if (marked.text !== written) {
        const own = ownCopy(written);
        Object.assign(marked, { text: own, notes: new ParagraphNotes(cut.text, own) });
      }
      return marked.notes;
    });
  };
}
