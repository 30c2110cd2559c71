import { equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { editDistance, isOneEditApart } from '../../../server/src/engine/entities/variants/edit-distance.ts';

/** The textbook's table (Damerau, 1964, without changes to what has been swapped), all of it. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const changed = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(changed, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
      }
    }
  }
  return table[a.length]![b.length]!;
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

describe('How many letters part two words', () => {
  it('is what the textbook’s table says, up to the most that is asked', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 4 }), (a, b, most) => {
        equal(editDistance(a, b, most), Math.min(distance(a, b), most + 1), `${a}, ${b}`);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same after words longer than any before', () => {
    equal(editDistance('a'.repeat(300), 'a'.repeat(299), 2), 1);
    equal(editDistance('clark', 'clarke', 2), 1);
  });

  it('is one for a letter more, less, other, or two neighbours that have changed places', () => {
    fc.assert(
      fc.property(words, words, (a, b) => equal(isOneEditApart(a, b), distance(a, b) === 1, `${a}, ${b}`)),
      { numRuns: 2000 },
    );
  });
});
