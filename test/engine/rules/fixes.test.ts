import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { allRules, checkArticle, type Article, type Diagnostic, type Fix } from '../../../server/src/engine/index.ts';
import { applyAll, applyEdits } from '../../support/apply-edits.ts';
import { analyze } from '../../support/check-rule.ts';
import { readRuleDoc } from '../../support/rule-doc.ts';

/** Paragraphs of all examples in the rules' pages: whatever one rule reports stands among what the others do. */
const paragraphs = allRules.flatMap(({ name }) =>
  [...readRuleDoc(readFileSync(`docs/rules/${name}.md`, 'utf8')).examples.values()].flat().flatMap((text) => text.split(/\n+/)),
);
const everyLevel = Object.fromEntries(
  allRules.map(({ name, level }) => [name, { level: level === 'off' ? 'hint' : level }] as const),
);

function check(text: string): { article: Article; diagnostics: readonly Diagnostic[] } {
  const article = analyze(text, 'plain');
  const { diagnostics, failures } = checkArticle(article, allRules, everyLevel);
  assert.deepEqual(failures, []);
  return { article, diagnostics };
}

const letters = (text: string): string => text.replace(/[“”‘’„"']/g, '');

function assertKeepsQuotedWords({ document, quotes }: Article, { rule, message }: Diagnostic, { title, edits }: Fix): void {
  const after = letters(applyEdits(document.text, edits));
  for (const { inner } of quotes) {
    const words = letters(document.text.slice(inner.start, inner.end));
    const count = (text: string): number => text.split(words).length - 1;
    if (words.trim() !== '') {
      assert.ok(count(after) >= 1, `${rule}, “${message}”, “${title}” changes the quoted words “${words}”`);
    }
  }
}

function assertSilences(text: string, all: readonly Diagnostic[], { rule, message }: Diagnostic, { title, edits }: Fix): void {
  const left = check(applyEdits(text, edits)).diagnostics.filter((other) => other.rule === rule);
  const before = all.filter((other) => other.rule === rule);
  assert.ok(left.length < before.length, `${rule}, “${message}”: “${title}” does not silence it in\n${text}`);
}

const story = fc.array(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n'));

describe('fixes of all rules', () => {
  it('never change a character inside quotation marks, and silence what they mend', () => {
    fc.assert(
      fc.property(story, (text) => {
        const { article, diagnostics } = check(text);
        for (const diagnostic of diagnostics) {
          assert.ok(diagnostic.fixes.filter(({ preferred }) => preferred).length <= 1, `${diagnostic.rule} prefers two fixes`);
          for (const fix of diagnostic.fixes) {
            assertKeepsQuotedWords(article, diagnostic, fix);
            assertSilences(text, diagnostics, diagnostic, fix);
          }
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('leave nothing to fix once all preferred ones of a rule are taken', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(...allRules.map(({ name }) => name)), (text, rule) => {
        const fixAll = (copy: string): string =>
          applyAll(
            copy,
            check(copy).diagnostics.filter((diagnostic) => diagnostic.rule === rule),
            ({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits,
          );
        const once = fixAll(text);
        assert.equal(fixAll(once), once);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('answer any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void check(text)),
      { numRuns: 200, seed: 1 },
    );
  });
});
