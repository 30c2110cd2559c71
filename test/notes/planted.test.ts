/** Quotations planted by machine in a long transcript of made-up words: verdicts that do not rest on the set written by hand. */
import assert from 'node:assert/strict';
import { judgeQuotation } from '../../server/src/notes/judge-quotation.ts';
import { indexNotes } from '../../server/src/notes/note-index.ts';
import { readTranscript } from '../../server/src/notes/reading/read-transcript.ts';
import { randomNumbers } from '../../server/training/random-numbers.ts';
import { madeUpTape, madeUpWords } from './made-up-tape.ts';

const random = randomNumbers(8);
const tape = madeUpTape(random, 40_000);
const index = indexNotes(readTranscript('tape.txt', tape));
const below = (limit: number): number => Math.floor(random() * limit);

/** Verdicts on so many quotations of so many words. */
function tally(count: number, make: (words: number) => string): Readonly<Record<string, number>> {
  const verdicts: Record<string, number> = {};
  for (let i = 0; i < count; i++) {
    const text = make(4 + below(22));
    const question = { text, inner: { start: 0, end: text.length }, speakers: [], near: null };
    const verdict = judgeQuotation(question, [index])?.finding.verdict ?? 'none';
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  }
  return verdicts;
}

const stretch = (words: number): string[] => {
  const from = below(index.keys.length - words);
  return Array.from({ length: words }, (_, i) => tape.slice(index.starts[from + i], index.ends[from + i]));
};

const replaced = (words: readonly string[], at: number, others: readonly string[]): string[] => [
  ...words.slice(0, at),
  ...others,
  ...words.slice(at + 1),
];

describe('quotations planted in a long transcript', () => {
  it('are exact where they were said, with an ellipsis too', () => {
    assert.deepEqual(
      tally(300, (words) => stretch(words).join(' ')),
      { exact: 300 },
    );
    const withGap = tally(300, (words) => {
      const said = stretch(words + 9);
      return [...said.slice(0, 4), '…', ...said.slice(9)].join(' ');
    });
    assert.deepEqual(withGap, { exact: 300 });
  });

  it('differ where a word is another or is missing', () => {
    const changed = tally(300, (words) => replaced(stretch(words), below(words), ['otherwise']).join(' '));
    assert.equal(changed['exact'] ?? 0, 0);
    assert.ok(changed['differs']! >= 290, JSON.stringify(changed));
    // Of a word said twice one may be left out; three common words that are left say nothing.
    const shorter = tally(300, (words) => replaced(stretch(words + 2), below(words) + 1, []).join(' '));
    assert.ok(shorter['differs']! >= 285, JSON.stringify(shorter));
  });

  it('are not found where nobody said them', () => {
    const invented = tally(300, (words) => madeUpWords(random, words).join(' '));
    assert.deepEqual(invented, { 'not-found': 300 });
  });
});
