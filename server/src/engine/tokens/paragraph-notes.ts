/** What was found in single paragraphs, kept with them as long as they are remembered: an edit asks its own paragraph anew, no other. */
import type { NewsDocument } from '../document/news-document.ts';
import { answerOf, keepAnswer, type FewAnswers } from '../text/few-answers.ts';
import { numberOf } from '../text/number-of.ts';
import { ownCopy } from '../text/own-copy.ts';
import { rememberByCut } from './remember-by-cut.ts';
import type { CutParagraph, Token } from './token.ts';

/**
 * The notes on one paragraph: answers by what was asked. An answer must follow from the paragraph's text and the question alone, with offsets
 * from the paragraph's start.
 */
// eslint-disable-next-line no-restricted-syntax -- Its field is hidden: two Articles of one text are equal, whatever has been asked of them.
export class ParagraphNotes {
  /** What searches found, by the numbers of their questions; null: nothing is kept of them. */
  readonly #found: (readonly unknown[] | undefined)[] | null;
  readonly #answers: FewAnswers = [];
  readonly #cut: CutParagraph;
  readonly #text: string;

  /**
   * The paragraph masked and as it is written: strings that hold on to nothing else (see `ownCopy`). Of a paragraph that is `readOnce` no search is
   * asked twice, so that what it found need not be kept.
   */
  constructor(cut: CutParagraph, text: string, { readOnce }: ReadOnce) {
    this.#found = readOnce ? null : [];
    this.#cut = cut;
    this.#text = text;
  }

  /** Nobody asks for a part of it twice: what follows from it need not be remembered. */
  get isReadOnce(): boolean {
    return this.#found === null;
  }

  /** What the search finds in the paragraph, looked for at the first time. `search` must see nothing but its arguments. */
  search<Found>(question: object, search: (copy: string, text: string) => readonly Found[]): readonly Found[] {
    return this.searchBy(numberOf(question), search);
  }

  /** The same by the question's number (see `numberOf`), for those who ask many paragraphs. */
  searchBy<Found>(question: number, search: (copy: string, text: string) => readonly Found[]): readonly Found[] {
    if (this.#found === null) return search(this.#cut.text, this.#text);
    let found = this.#found[question] as readonly Found[] | undefined;
    if (found === undefined) {
      found = search(this.#cut.text, this.#text);
      this.#found[question] = found.length === 0 ? nothing : found;
    }
    return found;
  }

  /** What follows from the paragraph masked, asked each time. */
  ask<Answer>(question: (copy: string) => Answer): Answer {
    return question(this.#cut.text);
  }

  /** The same of its tokens: their indices in the paragraph. Offsets are none of the search's matter (see `CutParagraph.origin`). */
  searchTokens(search: (tokens: readonly Token[]) => readonly number[]): readonly number[] {
    return this.once(search, () => search(this.#cut.tokens));
  }

  /** The answer to the question, found at the first time it is asked; of a dozen questions at most. */
  once<Answer extends NonNullable<unknown>>(question: unknown, find: () => Answer): Answer {
    let answer = answerOf(this.#answers, question) as Answer | undefined;
    if (answer === undefined) keepAnswer(this.#answers, question, (answer = find()));
    return answer;
  }

  /** Lets go of all answers, and of what the stages remember of the paragraph: each is found again when it is asked for. */
  forget(): void {
    if (this.#found) this.#found.length = 0;
    this.#answers.length = 0;
    this.#cut.memory.length = 0;
  }
}

const nothing: readonly never[] = [];

/** Whether documents are read once and forgotten. */
export interface ReadOnce {
  readonly readOnce: boolean;
}

/**
 * A reader of notes: one entry a paragraph. Paragraphs of the same text, masked and unmasked, have the same notes; those without markup as long as
 * their tokens are remembered.
 */
export function createNotesReader(
  options: ReadOnce,
): (document: NewsDocument, cuts: readonly CutParagraph[]) => readonly ParagraphNotes[] {
  const notesOf = rememberByCut((cut) => new ParagraphNotes(cut, cut.text, options));
  const markedNotesOf = rememberByCut((cut) => ({ text: '', notes: new ParagraphNotes(cut, cut.text, options) }));
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
        Object.assign(marked, { text: own, notes: new ParagraphNotes(cut, own, options) });
      }
      return marked.notes;
    });
  };
}
