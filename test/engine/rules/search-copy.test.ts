import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/index.ts';
import { searchCopy } from '../../../server/src/engine/rules/story/search-copy.ts';

const story = ['The quay opened on Monday.', 'Eleven boats came.', 'Nobody cheered but the band.'];

describe('a search in the copy', () => {
  const analyze = createAnalyzer();
  let asked: string[] = [];
  const lettersB = (copy: string): readonly number[] => {
    asked.push(copy);
    return Array.from(copy.matchAll(/b/g), ({ index }) => index);
  };
  const search = (text: string): string[] => {
    asked = [];
    const article = analyze(text, 'plain');
    return [...searchCopy(article, () => true, lettersB)].flatMap(({ paragraph, index, found }) =>
      found.map((at) => `${index}: ${article.document.text.slice(paragraph.start + at, paragraph.start + at + 3)}`),
    );
  };

  it('finds in each paragraph, and leaves out those without a find', () => {
    assert.deepEqual(search(story.join('\n\n')), ['1: boa', '2: bod', '2: but', '2: ban']);
    assert.deepEqual(asked, story);
  });

  it('looks only through the edited paragraph after an edit, and moves what it found in the others', () => {
    assert.deepEqual(search(story.join('\n\n').replace('Eleven boats', 'About eleven boats')), [
      '1: bou',
      '1: boa',
      '2: bod',
      '2: but',
      '2: ban',
    ]);
    assert.deepEqual(asked, ['About eleven boats came.']);
    assert.deepEqual(search([...story].reverse().join('\n\n')), ['0: bod', '0: but', '0: ban', '1: boa']);
    assert.deepEqual(asked, []);
  });

  it('tells copy from the markup that it masks', () => {
    search('The **bold** words.');
    assert.equal(asked.length, 1);
    const read = (text: string): void => void [...searchCopy(analyze(text, 'markdown'), () => true, lettersB)];
    asked = [];
    read('The **bold** words.');
    read('The __bold__ words.');
    assert.equal(asked.length, 2);
  });
});
