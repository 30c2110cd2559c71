import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { documentKindOf } from '../../server/src/library/document-kind-of.ts';
import { allRules, checkArticle } from '../../server/src/engine/index.ts';
import { analyze } from '../support/marked-text.ts';

const articles = 'test/corpus/articles';

/** False alarms we know of; one that no longer comes must be taken from here. */
const known: Readonly<Record<string, readonly string[]>> = {};

describe('articles fit to print', () => {
  for (const name of readdirSync(articles).sort()) {
    it(known[name] ? `known: ${name} draws a false alarm` : `${name} draws no false alarm`, () => {
      const text = readFileSync(`${articles}/${name}`, 'utf8');
      const { diagnostics } = checkArticle(analyze(text, documentKindOf(name)), allRules);
      const alarms = diagnostics
        .filter(({ level }) => level === 'error' || level === 'warning')
        .map(({ rule, start, end }) => `${rule} ${text.slice(start, end).slice(0, 20)}`);
      assert.deepEqual(alarms, known[name] ?? []);
    });
  }
});
