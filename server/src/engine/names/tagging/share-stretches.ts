/** What a new version of a paragraph has in common with the one before: most of its stretches, with the words beside them. */
import type { ParagraphWords, Stretch } from './read-words.ts';

/** How many words before and behind a stretch its features look at. */
const reach = 2;

/** Gives stretches of a paragraph the memory of the same ones in another, as far as both are alike from the beginning or from the end. */
export function shareStretches(own: ParagraphWords, other: ParagraphWords): void {
  const [length, otherLength] = [own.end - own.first, other.end - other.first];
  const most = Math.min(length, otherLength);
  let before = 0;
  while (before < most && areSame(own, own.first + before, other, other.first + before)) before++;
  let behind = 0;
  while (behind < most && areSame(own, own.end - 1 - behind, other, other.end - 1 - behind)) behind++;
  const isWhole = before === length && length === otherLength;
  let next = 0;
  for (const stretch of own.stretches) {
    const [first, end] = [stretch.first - own.first, stretch.end - own.first];
    const isAtHead = end + reach <= before || isWhole;
    if (!isAtHead && first - reach < length - behind) continue;
    // Both count from the paragraph's beginning, or both from its end.
    const by = isAtHead ? 0 : otherLength - length;
    while (next < other.stretches.length && other.stretches[next]!.first - other.first < first + by) next++;
    const known: Stretch | undefined = other.stretches[next];
    if (known && known.first - other.first === first + by && known.end - other.first === end + by) stretch.memory = known.memory;
  }
}

/** Whether two words are the same to all features. */
const areSame = ({ words: a }: ParagraphWords, i: number, { words: b }: ParagraphWords, k: number): boolean =>
  a.textHash[i] === b.textHash[k] &&
  a.folded[i] === b.folded[k] &&
  a.pos[i] === b.pos[k] &&
  a.opens[i] === b.opens[k] &&
  a.phrase[i] === b.phrase[k] &&
  a.phrasePlace[i] === b.phrasePlace[k] &&
  a.shape[i] === b.shape[k];
