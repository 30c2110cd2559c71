import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allRules, checkArticle, createAnalyzer, type DocumentKind } from '../../server/src/engine/index.ts';
import { checkArticleForm } from '../support/check-article-form.ts';

const analyze = createAnalyzer();
const kinds: readonly DocumentKind[] = ['plain', 'markdown', 'news'];

/** What news is made of, put together in any way: names, cues, pronouns, marks of all kinds, breaks, markup, odd characters. */
const pieces = [
  [
    'Ada Obi',
    'Obi',
    'Mr Lund',
    'President Ines Ferro',
    'the Harbour Board (HB)',
    'HB',
    'Nato',
    'NATO',
    'US',
    'the minister',
    'he',
    'She',
  ],
  [
    ' said',
    ' told reporters',
    ', according to ',
    ' claimed that ',
    ' added: ',
    ' ',
    ' is ',
    ' the the ',
    ', who ',
    ' TK ',
    '1990s',
    '6\' 2"',
  ],
  ['“', '”', '‘', '’', '"', "'", '«', '»', '„', '(', ')', '[', ']', '’s', '’90s', ' — ', '...', '…'],
  [
    '. ',
    '.',
    ', ',
    '? ',
    '! ',
    '; ',
    ': ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '  ',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\v',
    '\0',
    '\ufeff',
  ],
  ['# ', '## ', '*', '**', '_', '`', '```\n', '> ', '- ', '[a](b)', '---\n', '<b>', '&amp;', '\\', 'ENDS\n', '###\n', 'By '],
  ['é', 'ß', '\u0301', '\u200d', '\u202e', '😀', '👩‍👩‍👧', '\ud800', '\udc00', '李', 'ا', 'İ', 'ﬁ', '𝒜'],
].flat();
const copy = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(copy, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }));
const kind = fc.constantFrom(...kinds);

describe('the engine, whatever it is given', () => {
  it('makes a well-formed Article of any text', () => {
    fc.assert(
      fc.property(anyText, kind, (text, kind) => checkArticleForm(analyze(text, kind))),
      { numRuns: 800, seed: 20 },
    );
  }).timeout(60_000);

  it('says the same of a text, whatever it has read before', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(copy, edits, kind, (start, edits, kind) => {
        let text = start;
        for (const [place, removed, added] of edits) {
          const at = text.length === 0 ? 0 : place % text.length;
          text = text.slice(0, at) + added + text.slice(at + removed);
          analyze(text, kind);
        }
        const [warm, cold] = [analyze(text, kind), createAnalyzer()(text, kind)];
        assert.deepEqual(warm, cold);
        assert.deepEqual(checkArticle(warm, allRules), checkArticle(cold, allRules));
      }),
      { numRuns: 12, seed: 20 },
    );
  }).timeout(60_000);
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
    }).timeout(60_000);
  }
});
