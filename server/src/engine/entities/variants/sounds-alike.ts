/** How a name sounds, roughly: equal keys for spellings that transliteration and hearing mix up. */
import { replaceSounds, sound } from './replace-sounds.ts';

/** Letters and groups that stand for one sound in the spellings of names from many languages, longest first. */
const sounds = [
  sound('c', /^mc/, 'mac'),
  sound('cč', /tch|tsch|cz|ch|č/g, 'c'),
  sound('s', /sch|sh|sz/g, 's'),
  sound('pfvw', /ph|ff|v|w/g, 'f'),
  sound('cčkgqx', /ck|kh|gh|qu|q|x|g|c(?=[aourlkt])|c$/g, 'k'),
  sound('cčzs', /c(?=[eiy])|z|s+/g, 's'),
  sound('td', /th|dh|d|t+/g, 't'),
  sound('j', /dj|dzh|zh|j/g, 'j'),
  sound('bp', /b|p+/g, 'p'),
  sound('h', /h/g, ''),
];

const isVowel = (letter: string): boolean => 'aeiouy'.includes(letter);

/** Key of a folded word: its first sound, then the other consonants without doubling; vowels are left out. */
export function soundKey(word: string): string {
  const sounding = replaceSounds(word, sounds);
  let key = sounding !== '' && isVowel(sounding[0]!) ? 'a' : '';
  let last = '';
  for (let i = 0; i < sounding.length; i++) {
    const letter = sounding[i]!;
    if (isVowel(letter)) continue;
    if (letter !== last) key += letter;
    last = letter;
  }
  return key;
}
