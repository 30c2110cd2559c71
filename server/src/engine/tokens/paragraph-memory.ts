/** What a stage found in the paragraphs it saw last, so that an edit costs its own paragraph only. */

/** Characters of paragraphs to keep of what earlier texts held: some fifteen articles, or an hour of typing. */
const defaultCapacity = 150_000;

/** A longer paragraph is not kept: to look it up costs what it saves, and each keystroke in it would keep it once more. */
const longestParagraph = 100_000;

export interface ParagraphMemory<Value> {
  /** A new text begins. What the text before it used stays, however much that is; of the rest the oldest go. */
  readonly turn: () => void;
  readonly get: (paragraph: string) => Value | undefined;
  readonly set: (paragraph: string, value: Value) => void;
}

interface Kept<Value> {
  /** The key that it was kept under: what is asked for with a slice of a document is not to keep the document. */
  readonly paragraph: string;
  readonly value: Value;
  turn: number;
}

/** Keeps values by the text of their paragraphs: at most `capacity` UTF-16 units of them besides those of the last text; the rest by use, oldest first out. */
export function createParagraphMemory<Value>(capacity = defaultCapacity): ParagraphMemory<Value> {
  const values = new Map<string, Kept<Value>>();
  let size = 0;
  let turn = 0;
  return {
    turn() {
      for (const [oldest, kept] of values) {
        if (size <= capacity || kept.turn === turn) break;
        values.delete(oldest);
        size -= oldest.length;
      }
      turn++;
    },
    get(paragraph) {
      const known = values.get(paragraph);
      if (known === undefined) return undefined;
      // Last in the map's order is used last.
      values.delete(paragraph);
      values.set(known.paragraph, known);
      known.turn = turn;
      return known.value;
    },
    set(paragraph, value) {
      if (paragraph.length > longestParagraph) return;
      if (!values.delete(paragraph)) size += paragraph.length;
      values.set(paragraph, { paragraph, value, turn });
    },
  };
}
