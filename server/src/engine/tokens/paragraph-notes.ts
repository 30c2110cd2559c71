/** What was found in single paragraphs, kept with them as long as they are remembered: an edit asks its own paragraph anew, no other. */
import type { NewsDocument } from '../document/news-document.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { ParagraphMemory } from './paragraph-memory.ts';

/**
 * The notes on one paragraph: answers by what was asked. An answer must follow from the paragraph's text and the question alone, with offsets
 * from the paragraph's start.
 */
// eslint-disable-next-line no-restricted-syntax -- Its field is hidden: two Articles of one text are equal, whatever has been asked of them.
export class ParagraphNotes {
  readonly #answers = new Map<unknown, unknown>();

  get(question: unknown): unknown {
    return this.#answers.get(question);
  }

  set(question: unknown, answer: unknown): void {
    this.#answers.set(question, answer);
  }
}

export type NotesMemory = ParagraphMemory<ParagraphNotes>;

/** One entry a paragraph. Paragraphs of the same text, masked and unmasked, have the same notes. */
export function readNotes({ text, masked, paragraphs }: NewsDocument, memory: NotesMemory): readonly ParagraphNotes[] {
  memory.turn();
  const isPlain = text === masked;
  return paragraphs.map(({ start, end }) => {
    const copy = masked.slice(start, end);
    const key = isPlain ? copy : `${copy}\0${text.slice(start, end)}`;
    let notes = memory.get(key);
    if (!notes) {
      notes = new ParagraphNotes();
      memory.set(ownCopy(key), notes);
    }
    return notes;
  });
}
