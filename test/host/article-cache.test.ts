import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { noDeskFile } from '../../server/src/annotations/desk-file.ts';
import {
  type AnalyzeInSteps,
  createStepAnalyzer,
  finish,
  loadModels,
  noHouseStyle,
  noStyle,
  prepareStyle,
  type Rule,
  type RuleFailure,
} from '../../server/src/engine/index.ts';
import { createArticleCache } from '../../server/src/host/article-cache.ts';

const rule = (name: string, check: Rule['check']): Rule => ({
  name,
  level: 'warning',
  summary: '',
  messages: { found: 'found' },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check,
});
const finding = rule('test/finds', ({ report }) => report({ start: 0, end: 1, message: 'found' }));
const failing = rule('test/fails', () => {
  throw new Error('out of type');
});

function cacheWith(...rules: Rule[]) {
  const analyze = createStepAnalyzer(loadModels());
  const failures: RuleFailure[] = [];
  const analysed: string[] = [];
  const count: AnalyzeInSteps = (text, kind) => {
    analysed.push(kind);
    return analyze(text, kind);
  };
  const cache = createArticleCache(count, rules, (failure) => failures.push(failure));
  const read = (...asked: Parameters<typeof cache.read>) => finish(cache.read(...asked));
  return { failures, analysed, cache: { ...cache, read } };
}
const story = (version: number, languageId = 'plaintext') =>
  TextDocument.create('file:///a.txt', languageId, version, 'Rain fell.');

describe('the article cache', () => {
  it('analyses a version once, whatever is asked of it', () => {
    const { cache, analysed } = cacheWith(finding);
    const first = cache.read(story(1), noStyle, null, noDeskFile);
    assert.equal(cache.read(story(1), noStyle, null, noDeskFile), first);
    const stricter = cache.read(
      story(1),
      prepareStyle({ ...noHouseStyle, rules: { 'test/finds': { level: 'error' } } }),
      null,
      noDeskFile,
    );
    assert.equal(stricter.article, first.article);
    assert.notEqual(stricter.state, first.state);
    assert.deepEqual(
      stricter.diagnostics.map(({ level }) => level),
      ['error'],
    );
    assert.equal(analysed.length, 1);
  });

  it('reads a new version, another language and a forgotten document anew', () => {
    const { cache, analysed } = cacheWith(finding);
    const states = [story(1), story(2), story(2, 'news'), story(2, 'markdown')].map(
      (document) => cache.read(document, noStyle, null, noDeskFile).state,
    );
    cache.forget('file:///a.txt');
    states.push(cache.read(story(2, 'markdown'), noStyle, null, noDeskFile).state);
    assert.deepEqual(analysed, ['plain', 'plain', 'news', 'markdown', 'markdown']);
    assert.equal(new Set(states).size, states.length);
  });

  it('keeps what it has read when it rests', () => {
    const { cache, analysed } = cacheWith(finding);
    const read = cache.read(story(1), noStyle, null, noDeskFile);
    cache.rest();
    assert.equal(cache.read(story(1), noStyle, null, noDeskFile), read);
    assert.equal(analysed.length, 1);
  });

  it('names a rule that fails, and lets the others answer', () => {
    const { cache, failures } = cacheWith(failing, finding);
    const { diagnostics } = cache.read(story(1), noStyle, null, noDeskFile);
    assert.deepEqual(
      diagnostics.map((found) => found.rule),
      ['test/finds'],
    );
    assert.deepEqual(
      failures.map((failure) => failure.rule),
      ['test/fails'],
    );
  });
});
