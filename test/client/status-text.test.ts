import assert from 'node:assert/strict';
import { statusText } from '../../client/status-text.ts';
import type { ArticleStatus } from '../../server/src/protocol.ts';

const article: ArticleStatus = {
  uri: 'file:///desk/quay.news',
  version: 1,
  state: 'read',
  quotes: 4,
  sources: 1,
  words: 1234,
  problems: 0,
};

describe('the words of the status bar', () => {
  it('count quotations, sources, words and problems', () => {
    assert.equal(statusText(article, undefined)?.text, '4 quotations · 1 source · 1,234 words · 0 problems');
  });

  it('are those that the setting names, in their own order, with all of them for the tooltip and screen readers', () => {
    const said = statusText(article, ['words', 'quotations', 'minutes']);
    assert.equal(said?.text, '4 quotations · 1,234 words');
    assert.match(said.tooltip, /4 quotations, 1 source, 1,234 words, 0 problems/);
    assert.equal(said.spoken, 'Copydesk: 4 quotations, 1 source, 1,234 words, 0 problems');
  });

  it('are none for an empty setting and for what is no article', () => {
    assert.equal(statusText(article, []), null);
    assert.equal(statusText({ ...article, state: 'excluded' }, undefined), null);
  });

  it('say of a document that is too large which setting leaves it out', () => {
    const said = statusText({ ...article, state: 'too-large' }, undefined);
    assert.equal(said?.text, 'not read');
    assert.match(said.tooltip, /copydesk\.maxFileSize/);
  });
});
