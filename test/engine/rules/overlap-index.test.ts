import assert from 'node:assert/strict';
import { overlapIndex } from '../../../server/src/engine/rules/story/overlap-index.ts';
import { overlaps, type Span } from '../../../server/src/engine/text/span.ts';

const spans = (most: number): readonly Span[] =>
  Array.from({ length: most * most }, (_, i) => ({ start: Math.floor(i / most), end: i % most })).filter(
    ({ start, end }) => start <= end,
  );

describe('an index of places', () => {
  it('tells what overlaps as looking at each of them does, whatever their order and however they nest', () => {
    const all = spans(9);
    for (let seed = 1; seed < 60; seed++) {
      const places = all.filter((_, i) => (i * seed * 7919) % 13 < 2).reverse();
      const touches = overlapIndex(places);
      for (const span of all) {
        assert.equal(
          touches(span),
          places.some((place) => overlaps(place, span)),
          JSON.stringify({ places, span }),
        );
      }
    }
  });

  it('holds nothing where there is nothing', () => {
    assert.equal(overlapIndex([])({ start: 0, end: 9 }), false);
  });
});
