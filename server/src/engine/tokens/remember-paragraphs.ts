/** Remembers what a tagger made of the paragraphs it saw last: tagging is the dearest step of all. */
import { createParagraphMemory } from './paragraph-memory.ts';
import type { TaggedWord, Tagger } from './tagger.ts';

/** The same tagger with a memory; the paragraphs used longest ago go first. Keeps at most `capacity` UTF-16 units of paragraphs. */
export function rememberParagraphs(tagger: Tagger, capacity?: number): Tagger {
  const memory = createParagraphMemory<readonly TaggedWord[]>(capacity);
  return (paragraph) => {
    const known = memory.get(paragraph);
    if (known) return known;
    const words = tagger(paragraph);
    memory.set(paragraph, words);
    return words;
  };
}
