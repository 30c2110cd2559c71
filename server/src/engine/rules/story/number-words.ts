/** Numbers in words. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "Forty-two" for 42, with a capital; null from a hundred on, where words are clumsier than another opening. */
export function inWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 100) return null;
  const word = value < 20 ? small[value]! : tens[Math.floor(value / 10) - 2]! + (value % 10 > 0 ? `-${small[value % 10]!}` : '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
