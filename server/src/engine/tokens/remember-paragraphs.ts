/** Remembers what a tagger made of the paragraphs it saw last, so that an edit costs its own paragraph only. */
import type { TaggedWord, Tagger } from './tagger.ts';

/** Most characters of paragraphs to keep: some sixty long articles. */
const defaultCapacity = 1_000_000;

/** The same tagger with a memory; the paragraphs used longest ago go first. Keeps at most `capacity` UTF-16 units of paragraphs. */
export function rememberParagraphs(tagger: Tagger, capacity = defaultCapacity): Tagger {
  const memory = new Map<string, readonly TaggedWord[]>();
  let size = 0;
  return (paragraph) => {
    const known = memory.get(paragraph);
    if (known) {
      memory.delete(paragraph);
      memory.set(paragraph, known);
      return known;
    }
    const words = tagger(paragraph);
    if (paragraph.length > capacity / 8) return words;
    memory.set(paragraph, words);
    size += paragraph.length;
    for (const oldest of memory.keys()) {
      if (size <= capacity) break;
      memory.delete(oldest);
      size -= oldest.length;
    }
    return words;
  };
}
