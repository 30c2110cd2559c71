/** Where a word stands by itself in a text. */

/** Offsets in UTF-16 units, in text order; none for what is no word. */
export function placesOfWord(text: string, word: string): readonly number[] {
  if (word === '') return [];
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isPart =
      /[\p{L}\p{N}]$/u.test(text.slice(0, at).slice(-2)) ||
      /^[\p{L}\p{N}]/u.test(text.slice(at + word.length, at + word.length + 2));
    if (!isPart) places.push(at);
  }
  return places;
}
