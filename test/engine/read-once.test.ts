import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allRules, checkArticle, createAnalyzer, loadModels } from '../../server/src/engine/index.ts';

describe('a reader that remembers nothing', () => {
  it('says the same as one that remembers, of an article that is read twice too', () => {
    const models = loadModels();
    const [remembering, forgetful] = [createAnalyzer(models), createAnalyzer(models, null)];
    const folder = 'test/corpus/articles';
    for (const name of readdirSync(folder).sort().slice(0, 6)) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const [first, again, expected] = [forgetful(text, 'plain'), forgetful(text, 'plain'), remembering(text, 'plain')];
      for (const article of [first, again]) {
        assert.deepEqual(article.attributions, expected.attributions);
        assert.deepEqual(article.entities, expected.entities);
        assert.deepEqual(checkArticle(article, allRules), checkArticle(expected, allRules));
      }
    }
  });
});
