/** The marked-text form: what it reads, and that its printer is the inverse of its parser. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dedent, parseMarkedText, printMarkedText, type MarkedText } from './marked-text.ts';

describe('marked text', () => {
  it('reads spans, labels of several words, insertions and a cursor', () => {
    const marked = dedent(`
      “We will <|>appeal,” said Jane Doe.
      ^^^^^^^^^^^^^^^^^^^^ quote q1
                                ^! insertion
                           ^^^^ v ^^ error names/x
    `);
    const { text, marks, cursor } = parseMarkedText(marked);
    assert.equal(text, '“We will appeal,” said Jane Doe.');
    assert.equal(cursor, 9);
    assert.deepEqual(
      marks.map(({ start, end, label }) => [text.slice(start, end), label]),
      [
        ['“We will appeal,”', 'quote q1'],
        ['said', 'v'],
        ['', 'insertion'],
        ['ne', 'error names/x'],
      ],
    );
  });

  it('reads spans over several lines', () => {
    const { text, marks } = parseMarkedText('one “two\n    ^> quote\nthree” four\n     ^< quote');
    assert.deepEqual(
      marks.map(({ start, end, label }) => [text.slice(start, end), label]),
      [['“two\nthree”', 'quote']],
    );
  });

  it('says what is wrong with marks', () => {
    assert.throws(() => parseMarkedText('^^ quote'), /no text above/);
    assert.throws(() => parseMarkedText('x\n^'), /without a label/);
    assert.throws(() => parseMarkedText('x\n^> quote'), /never end/);
    assert.throws(() => parseMarkedText('x\n^< quote'), /nothing opens/);
  });

  it('prints what it parsed', () => {
    const texts = fc
      .array(fc.stringMatching(/^[a-z“”' ]{0,12}$/), { minLength: 1, maxLength: 4 })
      .map((lines) => lines.join('\n'));
    const given = texts.chain((text) =>
      fc.record({
        text: fc.constant(text),
        cursor: fc.option(fc.nat(text.length)),
        spans: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(given, ({ text, cursor, spans }) => {
        const marks = spans.map(([a, b], index) => ({ start: Math.min(a, b), end: Math.max(a, b), label: `mark no ${index}` }));
        const before: MarkedText = { text, cursor, marks };
        const after = parseMarkedText(printMarkedText(before));
        assert.deepEqual({ text: after.text, cursor: after.cursor }, { text, cursor });
        assert.deepEqual(new Set(after.marks), new Set(marks));
        assert.equal(printMarkedText(after), printMarkedText(before));
      }),
    );
  });
});
