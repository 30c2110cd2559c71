import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { allRules, checkArticle, createAnalyzer } from '../../server/src/engine/index.ts';
import { arbitraryCopy, arbitraryEdits, arbitraryKind, arbitraryText } from '../support/arbitrary-copy.ts';
import { isIncremental, isTotal } from '../support/engine-properties.ts';

const analyze = createAnalyzer();

// The quick form of `npm run fuzz`: the same properties, the same texts, always with the same seed.
describe('the engine, whatever it is given', () => {
  it('makes a well-formed Article of any text', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryKind, (text, kind) => isTotal(analyze, text, kind)),
      { numRuns: 800, seed: 20 },
    );
  }).timeout(180_000);

  it('says the same of a text, whatever it has read before', () => {
    fc.assert(fc.property(arbitraryCopy, arbitraryEdits(8), arbitraryKind, isIncremental), { numRuns: 12, seed: 20 });
  }).timeout(180_000);
});

describe('an article that is typed', () => {
  for (const file of readdirSync('test/corpus/articles')) {
    it(`is read at each word: ${file}`, () => {
      const text = readFileSync(`test/corpus/articles/${file}`, 'utf8');
      const read = createAnalyzer();
      for (const { index, 0: word } of text.matchAll(/\S+/g)) {
        const typed = text.slice(0, index + word.length);
        const { failures } = checkArticle(read(typed, 'news'), allRules);
        assert.deepEqual(failures, [], typed.slice(-80));
      }
    }).timeout(180_000);
  }
});

describe('a text that ends in the middle of a sentence', () => {
  for (const text of [
    'Lido to reopen\n\nSwimmers will have their lido back next summer, the council said',
    'Interviews will go on, council officials said, the first by a harbour officer in Penwick,',
    'Ada Trumpf leads the council. Falk ended her bid in order to direct the anti-Trumpf',
  ]) {
    it(`is read, and all rules answer: ${text.slice(-40)}`, () => {
      assert.deepEqual(checkArticle(analyze(text, 'plain'), allRules).failures, []);
    });
  }
});

/** Each makes a text of about so many UTF-16 units that has hurt, or might hurt, something that looks ahead or back. */
const families: Readonly<Record<string, (size: number) => string>> = Object.fromEntries(
  [
    '"',
    '“',
    '“‘',
    '”',
    "'",
    '’',
    'a’',
    '“a” ',
    '“a,” he said. ',
    '"a" said B. ',
    '(',
    '[',
    '(AB) ',
    'Mr. ',
    'Mr ',
    'Ada Obi ',
    'Ada Obi said. ',
    'the the ',
    'A.B.',
    'AB ',
    'a',
    'A',
    'a-',
    '1',
    '1,',
    ' ',
    '\t',
    '\n',
    '\n\n',
    'a\n',
    'a.\n\n',
    '“a\n\n',
    'It rained.\n\n“We all waited there.”\n\n',
    '“We all waited there.\n\n',
    '. ',
    '...',
    '…',
    '— ',
    '*',
    '_a_ ',
    '`',
    '> ',
    '- ',
    '# ',
    '[a](',
    '[',
    '<',
    '\\',
    '\0',
    '\u0301',
    '\u200d',
    '😀',
    '\ud800',
    '，',
    'he said that ',
    'who, ',
    'President ',
    'according to ',
    'TK ',
    '???',
  ].map((piece) => [JSON.stringify(piece), (size: number) => piece.repeat(Math.ceil(size / piece.length))]),
);

describe('the time the engine takes', () => {
  for (const [name, make] of Object.entries(families)) {
    it(`grows with the text alone: ${name} over and over`, () => {
      // Of the processor, not of the clock: other programs run too.
      const time = (size: number): number => {
        const text = make(size);
        const before = process.cpuUsage();
        checkArticle(analyze(text, 'markdown'), allRules);
        return process.cpuUsage(before).user / 1000;
      };
      time(2000);
      const [small, large] = [time(4000), time(40_000)];
      // Ten times the text; what is quadratic takes a hundred times as long. Short times are all noise, so a slow answer is asked for again.
      const isLinear = large < 250 || large < 40 * small || time(40_000) < 40 * Math.max(small, time(4000));
      assert.ok(isLinear, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
    }).timeout(180_000);
  }
});
