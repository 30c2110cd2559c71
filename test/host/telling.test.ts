import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { checkArticle, allRules, createAnalyzer } from '../../server/src/engine/index.ts';
import { createTelling } from '../../server/src/host/telling.ts';
import { createTypedDocument } from '../../server/src/host/typed-document.ts';

const analyze = createAnalyzer();

describe('what is said while somebody types', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  function desk() {
    const left: string[] = [];
    const telling = createTelling(
      (uri) => left.push(uri),
      () => true,
    );
    const document = createTypedDocument('file:///a.txt', 'plaintext', 1, 'It rained all night in Penwick.\n\n');
    const tell = (shift: 0 | 1 = 0) => {
      const article = analyze(document.getText().slice(shift), 'plain');
      const { diagnostics } = checkArticle(article, allRules);
      const { said, times } = telling.tell(document, { diagnostics, paragraphs: article.document.paragraphs, shift });
      return { said: said.map(({ rule }) => rule), times };
    };
    const type = (words: string) =>
      [...words].map((text) => {
        const position = { line: document.lineCount - 1, character: 9999 };
        document.update([{ range: { start: position, end: position }, text }], document.version + 1);
        return tell();
      });
    tell();
    return { telling, document, tell, type, left };
  }

  it('is all that there is half a minute after the last key', () => {
    const { type, tell, left } = desk();
    assert.deepEqual(new Set(type('“Nobody asked').flatMap(({ said }) => said)), new Set());
    mock.timers.tick(29_000);
    type(' us');
    mock.timers.tick(29_999);
    assert.deepEqual([left, tell().said], [[], []]);
    mock.timers.tick(1);
    assert.deepEqual([left, tell().said], [['file:///a.txt'], ['quotes/unclosed']]);
    mock.timers.tick(120_000);
    assert.equal(left.length, 1, 'once');
  });

  it('is no more after half a minute where nobody typed', () => {
    const { tell, left } = desk();
    tell();
    mock.timers.tick(60_000);
    assert.deepEqual(left, []);
  });

  it('is another answer for the same version once the place has been left', () => {
    const { telling, document, type, tell } = desk();
    type('“Nobody asked');
    const before = tell();
    assert.equal(telling.leave(document), true);
    assert.equal(telling.leave(document), false);
    assert.notEqual(tell().times, before.times);
    assert.equal(tell().times, tell().times);
  });

  it('is all that there is where the place was left before that version was read', () => {
    const { telling, document, type, tell } = desk();
    type('“Nobody aske');
    const position = { line: 2, character: 99 };
    document.update([{ range: { start: position, end: position }, text: 'd' }], document.version + 1);
    telling.leave(document);
    assert.deepEqual(tell().said, ['quotes/unclosed']);
  });

  it('is nothing of a document that has been closed', () => {
    const { telling, document, type, left } = desk();
    type('“Nobody asked');
    telling.forget(document.uri);
    mock.timers.tick(60_000);
    assert.deepEqual(left, []);
  });
});
