import assert from 'node:assert/strict';
import { allRules, checkArticle } from '../../../server/src/engine/index.ts';
import { analyze } from '../../support/check-rule.ts';
import { styleOf } from '../../support/style-of.ts';

describe('a word that the house has decided', () => {
  it('is reported once, whatever rule on spelling sees in it', () => {
    const style = styleOf('{ "terms": [{ "avoid": "harbor", "prefer": "harbour" }] }');
    const text = 'The harbour is full, and the neighbours watch. The harbor was built in May.';
    const { diagnostics } = checkArticle(analyze(text, 'plain'), allRules, {}, style);
    assert.deepEqual(
      diagnostics.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`),
      ['copy/house-term: harbor'],
    );
  });
});
