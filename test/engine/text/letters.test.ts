import { equal } from 'node:assert/strict';
import { capitalsOf, isAlphanumeric, startsWithLetter } from '../../../server/src/engine/text/letters.ts';

describe('The letters of a word', () => {
  const cases = [
    ['harbour', 'small'],
    ['Harbour', 'capitalized'],
    ['I', 'capitals'],
    ['NATO', 'capitals'],
    ['McNair', 'mixed'],
    ['iPhone', 'mixed'],
    ['MPs', 'mixed'],
    ['Ødegård', null],
    ['naïve', null],
    ['U.S.', null],
    ['M5S', null],
    ['', null],
  ] as const;
  for (const [word, expected] of cases) {
    it(`“${word}” is ${expected ?? 'left to patterns'}`, () => equal(capitalsOf(word), expected));
  }

  it('and figures are all there is', () => {
    for (const word of ['', 'm5s', 'Kyiv', '1999']) equal(isAlphanumeric(word), true, word);
    for (const word of ['u.s', 'é', 'ſ', 'o’neill', 'a b', '@', '[', '`', '{', '/', ':', '\u212A']) {
      equal(isAlphanumeric(word), false, word);
    }
  });

  it('stand first, whatever the script', () => {
    for (const word of ['a', 'Zed', 'Øre', 'Жук', '𝒜b']) equal(startsWithLetter(word), true, word);
    for (const word of ['', '1st', '“No', '-er', '@home', '[a', '`a', '{a']) equal(startsWithLetter(word), false, word);
  });
});
