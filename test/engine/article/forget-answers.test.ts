import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allRules, checkArticle, createAnalyzer, forgetAnswers, loadModels } from '../../../server/src/engine/index.ts';

describe('an Article whose answers are forgotten', () => {
  it('says the same, and so do the versions that follow', () => {
    const models = loadModels();
    const analyze = createAnalyzer(models);
    const folder = 'test/corpus/articles';
    const edited = (text: string): string => text.replace(/ said/, ' added');
    for (const name of readdirSync(folder).sort().slice(0, 8)) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const article = analyze(text, 'plain');
      const said = checkArticle(article, allRules);
      const next = analyze(edited(text), 'plain');
      const saidNext = checkArticle(next, allRules);
      forgetAnswers(article);
      assert.deepEqual(checkArticle(article, allRules), said, name);
      forgetAnswers(article);
      const nextAgain = analyze(edited(text), 'plain');
      assert.deepEqual(nextAgain, next, name);
      assert.deepEqual(checkArticle(nextAgain, allRules), saidNext, name);
      forgetAnswers(nextAgain);
      assert.deepEqual(checkArticle(createAnalyzer(models)(text, 'plain'), allRules), said, name);
    }
  });
});
