/** Compares two rows of words: the longest row that both have, and what lies between. */
import type { WordRun } from './story-difference.ts';

/** Case and the marks round a word do not make another word of it. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}%£$€₦₹]/gu, '')
    .toLowerCase();

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => foldWord(word) !== '');

/** Longer rows are compared by their ends alone: nobody quotes so many words in one go. */
const mostCells = 4_000_000;

/** Runs in text order; words that are alike are given as the new version has them. */
export function diffWords(before: readonly string[], after: readonly string[]): readonly WordRun[] {
  const runs: { in: WordRun['in']; words: string[] }[] = [];
  const push = (where: WordRun['in'], word: string): void => {
    const last = runs.at(-1);
    if (last?.in === where) last.words.push(word);
    else runs.push({ in: where, words: [word] });
  };
  const [old, now] = [before.map(foldWord), after.map(foldWord)];
  const width = now.length + 1;
  const isSmall = old.length * now.length <= mostCells;
  /** Length of the longest common row from here on. */
  const common = new Uint16Array(isSmall ? (old.length + 1) * width : 0);
  for (let i = isSmall ? old.length - 1 : -1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i] === now[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      push('both', after[j]!);
      i++;
      j++;
    } else if (i < old.length && (j === now.length || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      push('before', before[i++]!);
    } else push('after', after[j++]!);
  }
  return runs.map(({ in: where, words }) => ({ in: where, text: words.join(' ') }));
}

/** 0..1: of the words of both, how many both have, in order. */
export function likeness(before: readonly string[], after: readonly string[]): number {
  const common = diffWords(before, after).reduce((sum, run) => sum + (run.in === 'both' ? run.text.split(' ').length : 0), 0);
  return (2 * common) / Math.max(1, before.length + after.length);
}
