/** What a stage found in the paragraphs it saw last, so that an edit costs its own paragraph only. */

/** Characters of paragraphs to keep of what earlier texts held: some fifteen articles. */
const defaultCapacity = 150_000;

/** A longer paragraph is not kept: to look it up costs what it saves, and each keystroke in it would keep it once more. */
const longestParagraph = 100_000;

export interface ParagraphMemory<Value> {
  /**
   * A new text begins. What the text before it used stays, however much that is; of the rest the oldest go. A paragraph that came with one version of a
   * text and went with the next goes at once: it was half typed.
   */
  readonly turn: () => void;
  readonly get: (paragraph: string) => Value | undefined;
  readonly set: (paragraph: string, value: Value) => void;
}

interface Kept<Value> {
  /** The key that it was kept under: what is asked for with a slice of a document is not to keep the document. */
  readonly paragraph: string;
  /** Undefined once it is forgotten. */
  value: Value | undefined;
  /** The text that used it last. */
  turn: number;
}

/**
 * Keeps values by the text of their paragraphs: at most `capacity` UTF-16 units of them besides those of the last text; the rest by use, oldest first
 * out. The map is not kept in order of use by taking entries out and putting them in again: V8 makes its table anew after a few of these, and a table
 * that is old and dead keeps its successor alive, and so on, until all old objects are collected. What is forgotten is taken out of its entry for that reason too.
 */
export function createParagraphMemory<Value>(capacity = defaultCapacity): ParagraphMemory<Value> {
  const values = new Map<string, Kept<Value>>();
  let size = 0;
  let turn = 0;
  /** Paragraphs that were new in the last text, and in the one before it where that was a version of the one before that. */
  let fresh: Kept<Value>[] = [];
  let freshBefore: Kept<Value>[] = [];
  /** Whether the last text has a paragraph of the one before it. */
  let isNextVersion = false;

  function forget(kept: Kept<Value>): void {
    if (values.get(kept.paragraph) !== kept) return;
    values.delete(kept.paragraph);
    kept.value = undefined;
    size -= kept.paragraph.length;
  }

  function forgetOldest(): void {
    const unused = [...values.values()].filter((kept) => kept.turn !== turn).sort((a, b) => a.turn - b.turn);
    for (const kept of unused) {
      if (size <= capacity) return;
      forget(kept);
    }
  }

  return {
    turn() {
      if (isNextVersion) for (const kept of freshBefore) if (kept.turn !== turn) forget(kept);
      if (size > capacity) forgetOldest();
      freshBefore = isNextVersion ? fresh : [];
      fresh = [];
      isNextVersion = false;
      turn++;
    },
    get(paragraph) {
      const known = values.get(paragraph);
      if (known === undefined) return undefined;
      if (known.turn === turn - 1) isNextVersion = true;
      known.turn = turn;
      return known.value;
    },
    set(paragraph, value) {
      if (paragraph.length > longestParagraph) return;
      const known = values.get(paragraph);
      if (known) forget(known);
      const kept: Kept<Value> = { paragraph, value, turn };
      values.set(paragraph, kept);
      size += paragraph.length;
      fresh.push(kept);
    },
  };
}
