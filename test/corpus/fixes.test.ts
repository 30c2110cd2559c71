/** What every fix of every rule holds to, in whole articles with faults planted in them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { plantAt, rulePlants, type Plant } from '../../scripts/benchmark/rule-plants.ts';
import { allRules, checkArticle, type Article, type Diagnostic, type Edit } from '../../server/src/engine/index.ts';
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
      const check = (copy: string): { article: Article; diagnostics: readonly Diagnostic[] } => {
        const article = analyze(copy, documentKindOf(name));
        return { article, diagnostics: checkArticle(article, allRules, everyLevel).diagnostics };
      };
      const problems = new Set<string>();
      const seen = new Set<string>();
      for (const text of new Set([clean, ...rulePlants.flatMap((plant) => planted(clean, plant))])) {
        const { article, diagnostics } = check(text);
        for (const diagnostic of diagnostics) {
          for (const { title, edits } of diagnostic.fixes) {
            const what = `${diagnostic.rule} at “${text.slice(diagnostic.start - 10, diagnostic.end + 10)}”, “${title}”`;
            if (seen.has(what)) continue;
            seen.add(what);
            if (!edits.every((edit) => keepsWords(article, edit))) problems.add(`${what} changes quoted words`);
            const place = { start: moved(diagnostic.start, edits), end: moved(diagnostic.end, edits) };
            const left = check(applyEdits(text, edits)).diagnostics.filter(
              ({ rule, start, end }) => rule === diagnostic.rule && start < place.end && place.start < end,
            );
            if (left.length > 0) problems.add(`${what} leaves the rule loud`);
          }
        }
        for (const rule of new Set(diagnostics.map((diagnostic) => diagnostic.rule))) {
          const places = diagnostics.filter((one) => one.rule === rule).map(({ start, end }) => text.slice(start - 10, end + 10));
          const all = `${rule} at ${places.join(' | ')}`;
          if (seen.has(all)) continue;
          seen.add(all);
          const fixAll = (copy: string, found: readonly Diagnostic[]): string =>
            applyAll(
              copy,
              found.filter((diagnostic) => diagnostic.rule === rule),
              ({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits,
            );
          const once = fixAll(text, diagnostics);
          if (once !== text && fixAll(once, check(once).diagnostics) !== once) problems.add(`${all}: fixing all twice goes on`);
        }
      }
      assert.ok(seen.size > 0, 'no fault could be planted');
      assert.deepEqual([...problems], []);
    });
  }
});

/** The first place made faulty, and every second one. */
function planted(clean: string, plant: Plant): readonly string[] {
  const matches = [...clean.matchAll(plant.pattern)];
  const first = matches[0];
  if (!first) return [];
  const half = matches.filter((_, i) => i % 2 === 0).reverse();
  return [plantAt(clean, plant, first), half.reduce((copy, match) => plantAt(copy, plant, match), clean)];
}

/** Whether the edit changes nothing between quotation marks but marks and the stops beside them. */
function keepsWords({ document, quotes }: Article, { start, end, text }: Edit): boolean {
  const removed = document.text.slice(start, end);
  return quotes.every(({ inner, closeMark }) => {
    const isInside = start === end ? inner.start < start && start <= inner.end : start < inner.end && inner.start < end;
    if (!isInside || (start === end && start === inner.end && !closeMark)) return true;
    const isBeside = closeMark !== null && start >= inner.end - 1;
    const bare = (copy: string): string => copy.replace(isBeside ? /[“”‘’„"'«».,]/g : /[“”‘’„"'«»]/g, '');
    return bare(removed) === bare(text);
  });
}

/** Where an offset stands after the edits. */
const moved = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce((at, { start, end, text }) => (end <= offset ? at + text.length - (end - start) : at), offset);
