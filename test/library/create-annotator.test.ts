import assert from 'node:assert/strict';
import { createAnnotator } from '../../server/src/library/create-annotator.ts';

const story = '“We will appeal,” said Jane Doe. The the lawyers agreed.';

describe('the library', () => {
  const annotate = createAnnotator();

  it('gives plain data: who said what, who is named, what the rules say', () => {
    const article = annotate(story, { file: 'appeal.txt' });
    assert.deepEqual(JSON.parse(JSON.stringify(article)), article);
    assert.deepEqual(structuredClone(article), article);
    const [attribution] = article.attributions;
    assert.equal(story.slice(attribution!.source!.start, attribution!.source!.end), 'Jane Doe');
    assert.equal(article.entities.find(({ id }) => id === attribution!.speaker)?.name, 'Jane Doe');
    assert.deepEqual(
      article.diagnostics.map(({ rule }) => rule),
      ['spelling/repeated-word'],
    );
  });

  it('takes the language from the name of the file, unless it is said', () => {
    const quoted = '> “No,” said Jane Doe.\n\n~~~\n“code”\n~~~\n';
    assert.equal(annotate(quoted, { file: 'a.md' }).quotes.length, 1);
    assert.equal(annotate(quoted, { file: 'a.txt' }).quotes.length, 2);
    assert.equal(annotate(quoted, { file: 'a.txt', language: 'markdown' }).quotes.length, 1);
  });

  it('sets the levels of rules and of groups, and refuses what there is not', () => {
    const levels = (rules: Parameters<typeof createAnnotator>[0]): readonly string[] =>
      createAnnotator(rules)(story).diagnostics.map(({ severity }) => severity);
    assert.deepEqual(levels({ rules: { 'spelling/*': 'off' } }), []);
    assert.deepEqual(levels({ rules: { 'spelling/repeated-word': 'error' } }), ['error']);
    assert.throws(() => createAnnotator({ rules: { 'spelling/none': 'off' } }), /There is no rule spelling\/none/);
    assert.throws(() => createAnnotator({ rules: { 'spelling/*': 'loud' as 'off' } }), /there is no level loud/);
  });
});
