/** Replaces letters of a word one sound after the other; a sound none of whose letters the word has is not looked for. */

export interface Sound {
  /** Bits of letters (see `lettersOf`), of which a word has one or more where the sound is found. */
  readonly needs: number;
  readonly letters: RegExp;
  readonly replacement: string;
}

/** A bit for each letter from a to z, and one for everything else. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** `needs`: letters of the word as it is at first, none of which stands in it where `letters` are found in what it is by then; '' for any word. */
export const sound = (needs: string, letters: RegExp, replacement: string): Sound => ({
  needs: needs === '' ? -1 : lettersOf(needs),
  letters,
  replacement,
});

export function replaceSounds(word: string, sounds: readonly Sound[]): string {
  const own = lettersOf(word);
  let now = word;
  for (const { needs, letters, replacement } of sounds) if ((own & needs) !== 0) now = now.replace(letters, replacement);
  return now;
}
