import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/index.ts';
import { searchTokens, tokensThat } from '../../../server/src/engine/rules/story/search-tokens.ts';

const story = ['The quay opened on Monday.', 'Eleven boats came.', 'The band cheered, and the boats left.'];

describe('a search in the tokens', () => {
  const analyze = createAnalyzer();
  let asked = 0;
  const isBoats = tokensThat(({ lower }) => lower === 'boats');
  const boats = (tokens: Parameters<typeof isBoats>[0]): readonly number[] => {
    asked++;
    return isBoats(tokens);
  };
  const search = (text: string): readonly string[] => {
    asked = 0;
    const article = analyze(text, 'plain');
    const { document, tokens } = article;
    return searchTokens(article, boats).map((index) => document.text.slice(tokens[index]!.start, tokens[index]!.end + 5));
  };

  it('tells where they stand in the whole article', () => {
    assert.deepEqual(search(story.join('\n\n')), ['boats came', 'boats left']);
    assert.equal(asked, 3);
  });

  it('looks only through the edited paragraph after an edit, and moves what it found in the others', () => {
    assert.deepEqual(search(story.join('\n\n').replace('opened', 'with its boats opened')), [
      'boats open',
      'boats came',
      'boats left',
    ]);
    assert.equal(asked, 1);
  });
});
