import assert from 'node:assert/strict';
import { hashText } from '../../../server/src/engine/text/hash.ts';
import { filterOf, mayBeAmong, withWords } from '../../../server/src/engine/text/word-filter.ts';

describe('a filter of words', () => {
  const words = Array.from({ length: 500 }, (_, i) => `quay${i}`);
  const others = Array.from({ length: 500 }, (_, i) => `pier${i}`);
  const filter = filterOf(new Set(words));
  const isIn = (of: typeof filter, word: string): boolean => mayBeAmong(of, hashText(word));

  it('knows all of its words, and few others', () => {
    assert.ok(words.every((word) => isIn(filter, word)));
    assert.ok(others.filter((word) => isIn(filter, word)).length < 50);
  });

  it('takes further words without changing', () => {
    const before = others.filter((word) => isIn(filter, word));
    const more = withWords(filter, others);
    assert.ok([...words, ...others].every((word) => isIn(more, word)));
    assert.deepEqual(
      others.filter((word) => isIn(filter, word)),
      before,
    );
  });
});
