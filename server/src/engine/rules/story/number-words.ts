/** Numbers in words. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "forty-two" for 42; null from a hundred on, where words are clumsy. */
export function inSmallWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 100) return null;
  return value < 20 ? small[value]! : tens[Math.floor(value / 10) - 2]! + (value % 10 > 0 ? `-${small[value % 10]!}` : '');
}

/** "Forty-two" for 42, "Three thousand" for 3,000, with a capital; null for others from a hundred on, where words are clumsier than another opening. */
export function inWords(value: number): string | null {
  const word = inSmallWords(value) ?? inRoundWords(value);
  return word === null ? null : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whole hundreds under a thousand, and whole thousands under a hundred of them. */
function inRoundWords(value: number): string | null {
  if (value < 1000) return value % 100 === 0 ? `${small[value / 100]!} hundred` : null;
  const thousands = value % 1000 === 0 ? inSmallWords(value / 1000) : null;
  return thousands === null ? null : `${thousands} thousand`;
}

/** 42 for "forty-two", in small letters; null for what is no number under a hundred. */
export function fromWords(word: string): number | null {
  const ones = small.indexOf(word);
  if (ones >= 0) return ones;
  const [first, second] = word.split('-');
  const ten = tens.indexOf(first!);
  const one = second === undefined ? 0 : small.indexOf(second);
  return ten < 0 || one < 0 || one > 9 || (second !== undefined && one === 0) ? null : (ten + 2) * 10 + one;
}

/** Pattern of the numbers from two to ninety-nine in words. */
export const numberWordPattern = `(?:(?:${tens.join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?|${small.slice(2).reverse().join('|')})`;
