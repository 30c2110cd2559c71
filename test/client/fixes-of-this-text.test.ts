/** Fixes that arrive once the text has changed are not offered. */
import assert from 'node:assert/strict';
import { fixesOfThisText } from '../../client/fixes-of-this-text.ts';

describe('fixes from the server', () => {
  /** A document that its edits move on, as VS Code does. */
  const text = { version: 1, words: 'Rain fell on the the quay.' };
  const edit = (words: string): unknown => Object.assign(text, { version: text.version + 1, words });
  /** The second “the” goes. */
  const fix = { start: 17, end: 21 };
  const apply = ({ start, end }: typeof fix): string => text.words.slice(0, start) + text.words.slice(end);
  beforeEach(() => Object.assign(text, { version: 1, words: 'Rain fell on the the quay.' }));

  it('are offered for the text that they were made for', async () => {
    const offered = await fixesOfThisText(text, () => Promise.resolve([fix]));
    assert.deepEqual(offered.map(apply), ['Rain fell on the quay.']);
  });

  it('are dropped where a word was typed while the server worked them out', async () => {
    let answer: (fixes: (typeof fix)[]) => void = () => undefined;
    const waiting = fixesOfThisText(text, () => new Promise<(typeof fix)[]>((resolve) => (answer = resolve)));
    edit('Heavy rain fell on the the quay.');
    answer([fix]);
    assert.deepEqual(await waiting, []);
    assert.equal(apply(fix), 'Heavy rain fell oe the quay.', 'what the fix would have made of the words');
  });

  it('are dropped where the edit was taken back, too: it is another version', async () => {
    const waiting = fixesOfThisText(text, () => {
      edit('Rain fell on the quay.');
      edit('Rain fell on the the quay.');
      return [fix];
    });
    assert.deepEqual(await waiting, []);
  });

  it('are none where the server has none, and fail where it fails', async () => {
    assert.equal(await fixesOfThisText(text, () => null), null);
    await assert.rejects(
      fixesOfThisText(text, () => Promise.reject(new Error('The document has changed.'))),
      /has changed/,
    );
  });
});
