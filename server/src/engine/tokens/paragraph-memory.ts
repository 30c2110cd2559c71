/** What a stage found in the paragraphs it saw last, so that an edit costs its own paragraph only. */

/** Most characters of paragraphs to keep: some sixty long articles. */
const defaultCapacity = 1_000_000;

export interface ParagraphMemory<Value> {
  readonly get: (paragraph: string) => Value | undefined;
  readonly set: (paragraph: string, value: Value) => void;
}

/** Keeps values by the text of their paragraphs, at most `capacity` UTF-16 units of them; those used longest ago go first. */
export function createParagraphMemory<Value>(capacity = defaultCapacity): ParagraphMemory<Value> {
  const values = new Map<string, Value>();
  let size = 0;
  return {
    get(paragraph) {
      const known = values.get(paragraph);
      if (known === undefined) return undefined;
      values.delete(paragraph);
      values.set(paragraph, known);
      return known;
    },
    set(paragraph, value) {
      if (paragraph.length > capacity / 8) return;
      if (!values.delete(paragraph)) size += paragraph.length;
      values.set(paragraph, value);
      for (const oldest of values.keys()) {
        if (size <= capacity) break;
        values.delete(oldest);
        size -= oldest.length;
      }
    },
  };
}
