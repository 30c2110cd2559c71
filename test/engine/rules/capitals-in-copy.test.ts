import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  matchAtAbbreviations,
  matchAtCapitals,
  placesOfCapitalized,
} from '../../../server/src/engine/rules/story/capitals-in-copy.ts';

describe('capitals in copy', () => {
  const copy = fc
    .array(fc.constantFrom('A', 'É', 'ß', 'Ж', '𝐀', '𐐀', 'a', '.', '’', ' ', '\ud83d', '\udc00', '–'), { maxLength: 8 })
    .map((parts) => parts.join(''));

  const places = (matches: Iterable<RegExpExecArray>) => Array.from(matches, ({ 0: match, index }) => `${index} ${match}`);

  it('begin the matches that a search from the left finds', () => {
    const word = String.raw`(?<![\p{L}\p{N}])\p{Lu}(?:\.?\p{L}){0,3}`;
    const [sticky, global] = [new RegExp(word, 'uy'), new RegExp(word, 'gu')];
    fc.assert(
      fc.property(copy, (text) => assert.deepEqual(places(matchAtCapitals(text, sticky)), places(text.matchAll(global)))),
    );
  });

  it('are not overlooked where they may abbreviate', () => {
    const word = String.raw`(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,5}|\p{Lu}{2,5})(?!\p{L})`;
    const [sticky, global] = [new RegExp(word, 'uy'), new RegExp(word, 'gu')];
    fc.assert(
      fc.property(copy, (text) => assert.deepEqual(places(matchAtAbbreviations(text, sticky)), places(text.matchAll(global)))),
    );
  });

  it('begin the words that are asked for, where these stand alone', () => {
    const text = '“Obi told NATO that Nato, O’Nato and iNato were (NATO), but not NATO2, 2NATO or NATOs.';
    const places = placesOfCapitalized(text, new Set(['NATO', 'Nato', 'Obi', 'Kell']));
    const marked = [...places].map(([word, all]) => [word, ...all.map((at) => text.slice(at - 1, at + word.length + 1))]);
    assert.deepEqual(marked, [
      ['Obi', '“Obi '],
      ['NATO', ' NATO ', '(NATO)'],
      ['Nato', ' Nato,', '’Nato '],
    ]);
  });
});
