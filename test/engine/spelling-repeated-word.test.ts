import assert from 'node:assert/strict';
import { allRules, checkArticle, createAnalyzer } from '../../server/src/engine/index.ts';

describe('spelling/repeated-word', () => {
  it('reports a word that stands twice', () => {
    const article = createAnalyzer()('She saw the the mayor.', 'plain');
    const { diagnostics } = checkArticle(article, allRules);
    assert.deepEqual(
      diagnostics.map(({ rule, start, end }) => [rule, start, end]),
      [['spelling/repeated-word', 8, 15]],
    );
  });
});
