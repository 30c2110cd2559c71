import assert from 'node:assert/strict';
import type { ArticleDigest } from '../../server/src/features/workspace/digest-article.ts';
import { createWorkspaceIndex } from '../../server/src/host/workspace-index.ts';

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const digest = (uri: string, names: number): ArticleDigest => ({
  uri,
  symbols: [],
  names: Array.from({ length: names }, (_, i) => ({ text: `Name ${i}`, type: 'person', uri, place })),
});
const uris = (digests: readonly ArticleDigest[]): string => digests.map(({ uri }) => uri).join(' ');

describe('the index of the workspace', () => {
  it('takes an article anew when it has changed, and forgets it when it is gone', () => {
    const index = createWorkspaceIndex();
    index.take(digest('a', 3));
    index.take(digest('a', 5));
    assert.equal(index.size(), 6);
    index.forget('a');
    index.forget('a');
    assert.equal(index.size(), 0);
  });

  it('leaves open articles out', () => {
    const index = createWorkspaceIndex();
    index.take(digest('a', 1));
    index.take(digest('b', 1));
    assert.equal(uris(index.closed((uri) => uri === 'a')), 'b');
  });

  it('drops what was read longest ago where it grows too large', () => {
    const index = createWorkspaceIndex(10);
    for (const uri of ['a', 'b', 'c']) index.take(digest(uri, 3));
    assert.equal(uris(index.closed(() => false)), 'b c');
    index.take(digest('b', 4));
    assert.equal(uris(index.closed(() => false)), 'c b');
    index.take(digest('d', 40));
    assert.equal(index.size(), 0);
  });
});
