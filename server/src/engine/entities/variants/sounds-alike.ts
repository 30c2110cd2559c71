/** How a name sounds, roughly: equal keys for spellings that transliteration and hearing mix up. */

/** Letters and groups that stand for one sound in the spellings of names from many languages, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^mc/, 'mac'],
  [/tch|tsch|cz|ch|č/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/ph|ff|v|w/g, 'f'],
  [/ck|kh|gh|qu|q|x|g|c(?=[aourlkt])|c$/g, 'k'],
  [/c(?=[eiy])|z|s+/g, 's'],
  [/th|dh|d|t+/g, 't'],
  [/dj|dzh|zh|j/g, 'j'],
  [/b|p+/g, 'p'],
  [/h/g, ''],
];

/** Key of a folded word: its first sound, then the other consonants without doubling; vowels are left out. */
export function soundKey(word: string): string {
  let key = word;
  for (const [letters, sound] of sounds) key = key.replace(letters, sound);
  const first = /^[aeiouy]/.test(key) ? 'a' : '';
  return first + key.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}
