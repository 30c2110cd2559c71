/** What a word's letters are like, told without a pattern where it can be: most words of a story are ASCII, and each is asked about often. */

/** `capitalized`: a capital and small letters; `capitals`: nothing else; `mixed`: "McNair", "iPhone". */
export type Capitals = 'small' | 'capitalized' | 'capitals' | 'mixed';

/** Of a word that is ASCII letters and nothing else; of any other, and of none, null. */
export function capitalsOf(word: string): Capitals | null {
  const { length } = word;
  let capitals = 0;
  for (let i = 0; i < length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 65 && unit <= 90) capitals++;
    else if (unit < 97 || unit > 122) return null;
  }
  if (capitals === 0) return length > 0 ? 'small' : null;
  if (capitals === length) return 'capitals';
  return capitals === 1 && word.charCodeAt(0) <= 90 ? 'capitalized' : 'mixed';
}

/** Whether the first character is a letter, of whatever script. */
export function startsWithLetter(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? isAsciiLetter(unit) : /^\p{L}/u.test(word);
}

const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Whether it holds ASCII letters and figures alone; so does the empty word. */
export function isAlphanumeric(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (!isAsciiAlphanumeric(word.charCodeAt(i))) return false;
  }
  return true;
}

/** Takes a UTF-16 unit. */
export const isAsciiAlphanumeric = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit < 128 && isAsciiLetter(unit));

/** Whether it is words of ASCII letters and figures, parted by one space each: most names are. */
export function areAsciiWords(text: string): boolean {
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isLetter = isAsciiAlphanumeric(unit);
    if (!isLetter && !(unit === 32 && isInWord)) return false;
    isInWord = isLetter;
  }
  return isInWord;
}
