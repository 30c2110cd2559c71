import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsListed, wordsWith, type FindWords } from '../../../server/src/engine/rules/story/scan-words.ts';

describe('words that are looked for in copy', () => {
  const pieces = [
    'harbour',
    'Harbour',
    'colour',
    'visit',
    'realise',
    'É',
    'é',
    's',
    '𐐨',
    '\ud83d',
    '\udc00',
    ' ',
    ' ',
    '.',
    '@',
    '/',
    '’',
    '-',
    '7',
  ];
  const copy = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
  const list = new Set(['harbour', 'colour', 'étés', 'colours']);
  const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

  /** All runs of letters, asked one by one. */
  const slowly =
    (isWanted: (word: string) => boolean): FindWords =>
    (text) =>
      Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        text: word,
      })).filter(
        ({ start, end, text: word }) =>
          isWanted(word) &&
          !/[@#/\\_]|\p{L}\./u.test(text.slice(Math.max(0, start - 2), start)) &&
          !/^(?:[@/\\_]|\.\p{L})/u.test(text.slice(end, end + 2)),
      );

  it('are those of a list', () => {
    const isWanted = (word: string): boolean => list.has(word) || list.has(lowered(word));
    const [find, expected] = [wordsListed(list, isWanted), slowly(isWanted)];
    fc.assert(fc.property(copy, (text) => assert.deepEqual(find(text), expected(text))));
  });

  it('are those of a list as they stand in it', () => {
    const names = new Set(['Harbour', 'É', 'visit']);
    const isWanted = (word: string): boolean => names.has(word);
    const [find, expected] = [wordsListed(names, isWanted), slowly(isWanted)];
    fc.assert(fc.property(copy, (text) => assert.deepEqual(find(text), expected(text))));
  });

  it('are those with certain letters in them', () => {
    const isWanted = (word: string): boolean => /^\p{L}+is[ei]/u.test(word);
    const [find, expected] = [wordsWith(/is[ei]/g, isWanted), slowly(isWanted)];
    fc.assert(fc.property(copy, (text) => assert.deepEqual(find(text), expected(text))));
  });
});
