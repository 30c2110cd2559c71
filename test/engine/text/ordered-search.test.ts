import { equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { createOrderedSearch } from '../../../server/src/engine/text/ordered-search.ts';

describe('The search in what is in order', () => {
  it('finds the first number that is large enough, whatever was asked before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }),
        fc.array(fc.integer({ min: -1, max: 61 })),
        (some, asked) => {
          const numbers = [...some].sort((a, b) => a - b);
          const search = createOrderedSearch(numbers.length);
          for (const least of asked) {
            const first = numbers.findIndex((number) => number >= least);
            equal(
              search((i) => numbers[i]! >= least),
              first < 0 ? numbers.length : first,
              `${least} in ${numbers.join(' ')}`,
            );
          }
        },
      ),
    );
  });
});
