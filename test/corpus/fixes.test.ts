/** What every fix of every rule holds to, in whole articles with faults planted in them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allPlanters } from '../../scripts/benchmark/plants/all-planters.ts';
import { keepsWords, moved } from '../../scripts/benchmark/plants/keeps-words.ts';
import { plant } from '../../scripts/benchmark/plants/plant.ts';
import { allRules, checkArticle, type Article, type Diagnostic, type Rule } from '../../server/src/engine/index.ts';
import { documentKindOf } from '../../server/src/library/document-kind-of.ts';
import { applyAll, applyEdits } from '../support/apply-edits.ts';
import { analyze } from '../support/marked-text.ts';

const articles = 'test/corpus/articles';
const everyLevel = Object.fromEntries(
  allRules.map(({ name, level }) => [name, { level: level === 'off' ? 'hint' : level }] as const),
);

describe('fixes in articles with planted faults', () => {
  for (const name of readdirSync(articles).sort()) {
    it(`${name}: quoted words stay, each fix silences its finding, and all at once leave nothing to fix`, () => {
      const clean = readFileSync(`${articles}/${name}`, 'utf8');
      const read = (copy: string): Article => analyze(copy, documentKindOf(name));
      const problems = new Set<string>();
      let fixes = 0;
      for (const { text, rules } of [{ text: clean, rules: allRules }, ...planted(read(clean))]) {
        const article = read(text);
        const check = (other: Article, rule: string): readonly Diagnostic[] =>
          checkArticle(
            other,
            rules.filter((one) => one.name === rule),
            everyLevel,
          ).diagnostics;
        for (const { name: rule } of rules) {
          const diagnostics = check(article, rule);
          for (const diagnostic of diagnostics) {
            for (const { title, edits } of diagnostic.fixes) {
              fixes++;
              const what = `${rule} at “${text.slice(diagnostic.start - 10, diagnostic.end + 10)}”, “${title}”`;
              if (!edits.every((edit) => keepsWords(article, edit))) problems.add(`${what} changes quoted words`);
              const place = { start: moved(diagnostic.start, edits), end: moved(diagnostic.end, edits) };
              const left = check(read(applyEdits(text, edits)), rule).filter(
                ({ start, end }) => start < place.end && place.start < end,
              );
              if (left.length > 0) problems.add(`${what} leaves the rule loud`);
            }
          }
          const fixAll = (copy: string, found: readonly Diagnostic[]): string =>
            applyAll(copy, found, (one) => one.fixes.find(({ preferred }) => preferred)?.edits);
          const once = fixAll(text, diagnostics);
          if (once !== text && fixAll(once, check(read(once), rule)) !== once) problems.add(`${rule}: fixing all twice goes on`);
        }
      }
      assert.ok(fixes > 0, 'no fault could be planted');
      assert.deepEqual([...problems], []);
    });
  }
});

/** The article with one fault of each rule, in a place amid those that are fit. */
const planted = (article: Article): readonly { readonly text: string; readonly rules: readonly Rule[] }[] =>
  allPlanters.flatMap(({ rule, plants, notes }) => {
    // What notes say has no fix here.
    const all = notes ? [] : plants(article);
    const one = all[all.length >> 1];
    return one ? [{ text: plant(article, one).text, rules: allRules.filter(({ name }) => name === rule) }] : [];
  });
