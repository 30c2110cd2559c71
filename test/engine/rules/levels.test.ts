import assert from 'node:assert/strict';
import { allRules, checkArticle, type Level } from '../../../server/src/engine/index.ts';
import { analyze } from '../../support/check-rule.ts';

const rule = 'names/inconsistent-spelling';
const asked = 'The harbour master, Rosalind Clark, spoke first, and Ms Clarke said the deck was cracked.';
const told = 'Aksel Brandvold came. Brandvold spoke first, and Brandvold left first. They kept Brandvolt’s letter.';

const levelsOf = (text: string, level?: Level): readonly string[] =>
  checkArticle(analyze(text, 'plain'), allRules, level ? { [rule]: { level } } : {})
    .diagnostics.filter((one) => one.rule === rule)
    .map((one) => one.level);

describe('the level that a desk gives a rule', () => {
  it('counts for its findings, but makes no question graver', () => {
    assert.deepEqual([levelsOf(told), levelsOf(asked)], [['warning'], ['information']]);
    assert.deepEqual([levelsOf(told, 'error'), levelsOf(asked, 'error')], [['error'], ['information']]);
    assert.deepEqual([levelsOf(told, 'hint'), levelsOf(asked, 'hint')], [['hint'], ['hint']]);
    assert.deepEqual([levelsOf(told, 'off'), levelsOf(asked, 'off')], [[], []]);
  });
});
