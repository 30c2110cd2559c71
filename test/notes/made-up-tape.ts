/** A transcript of made-up words, as long as wanted, in which words are as frequent as words are (Zipf's law). */

/** Words by rank, the most frequent first: consonant and vowel in turn, so that none is English but by chance. */
const wordAt = (rank: number): string => {
  let word = '';
  for (let left = rank + 70; left > 0; left = Math.floor(left / 70)) word += 'bdfgklmnprstvz'[left % 14]! + 'aeiou'[left % 5]!;
  return word;
};

const vocabulary = 12_000;

/** So many words, as frequent as they are in talk. */
export function madeUpWords(random: () => number, count: number): string[] {
  // Rank by the inverse of Zipf's distribution function with exponent 1.
  return Array.from({ length: count }, () => wordAt(Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1));
}

/** Lines of some 40 words with labels of four speakers. */
export function madeUpTape(random: () => number, words: number): string {
  const lines: string[] = [];
  for (let made = 0; made < words; made += 40) {
    lines.push(`Voice ${'ABCD'[lines.length % 4]!}: ${madeUpWords(random, 40).join(' ')}.`);
  }
  return `${lines.join('\n')}\n`;
}
