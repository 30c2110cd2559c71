/** What holds of the engine whatever it reads, for the tests and the fuzzers alike. Each throws where it does not hold. */
import assert from 'node:assert/strict';
import { allRules, type Analyze, checkArticle, createAnalyzer, type DocumentKind } from '../../server/src/engine/index.ts';
import { editText, type RandomEdit } from './arbitrary-copy.ts';
import { checkArticleForm } from './check-article-form.ts';

/** Any string gives a well-formed Article. */
export const isTotal = (analyze: Analyze, text: string, kind: DocumentKind): void => checkArticleForm(analyze(text, kind));

/** An analyzer that has read every version on the way says the same of the last as one that reads it first. */
export function isIncremental(start: string, edits: readonly RandomEdit[], kind: DocumentKind): void {
  const analyze = createAnalyzer();
  analyze(start, kind);
  let text = start;
  for (const edit of edits) {
    text = editText(text, edit);
    analyze(text, kind);
  }
  const [warm, cold] = [analyze(text, kind), createAnalyzer()(text, kind)];
  assert.deepEqual(warm, cold);
  assert.deepEqual(checkArticle(warm, allRules), checkArticle(cold, allRules));
}
