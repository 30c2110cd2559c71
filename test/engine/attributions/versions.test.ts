/** A long story read version after version gives the attributions that each version gives by itself. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadAttributionKnowledge } from '../../../server/src/engine/attributions/attribution-knowledge.ts';
import { findAttributions } from '../../../server/src/engine/attributions/find-attributions.ts';
import { createAttributionFinder } from '../../../server/src/engine/attributions/versions/create-attribution-finder.ts';
import { parseDocument } from '../../../server/src/engine/document/parse-document.ts';
import { createNameFinder } from '../../../server/src/engine/names/find-names.ts';
import { findQuotes } from '../../../server/src/engine/quotes/find-quotes.ts';
import { createTagger } from '../../../server/src/engine/tokens/tagger.ts';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.ts';
import { arbitraryEdits, editText } from '../../support/arbitrary-copy.ts';

const tagger = createTagger();
const findNames = createNameFinder();
const knowledge = loadAttributionKnowledge();

const paragraphs = [
  'The harbour trust in Penwick named Odile Marrant as its head on Monday.',
  '“We looked far and wide,” its chairman, Tom Ash, told reporters. “Marrant knows the docks.”',
  'Marrant said she would open two more piers, and that “no berth” would be lost.',
  '“I was born within sight of them,” she added.',
  'According to the trust, 12 piers are in use today.',
  '“The north wall will be first.',
  '“Then the slipway, if the money holds,” said Ash.',
  'The council has called the plan a gamble. It meets again in June.',
  'Critics, among them the pilots’ union, warned that the “grand design” lacked a budget.',
];
const story = Array.from({ length: 14 }, (_, round) => paragraphs.map((text) => text.replace('12', String(12 + round))))
  .flat()
  .join('\n\n');

const storyOf = (text: string) => {
  const document = parseDocument(text, 'plain');
  const tokens = tokenize(document, tagger);
  const quotes = findQuotes(document);
  return { document, tokens, quotes, names: findNames(document, tokens, quotes) };
};

describe('attributions of one version after another', () => {
  const check = (versions: readonly string[]): void => {
    const find = createAttributionFinder(knowledge);
    for (const text of versions) {
      const read = storyOf(text);
      assert.deepEqual(find(read), findAttributions(read.document, read.tokens, read.quotes, read.names, knowledge));
    }
  };

  it('are the same when a word, a quotation mark or a paragraph comes or goes', () => {
    const middle = story.indexOf('“I was born', story.length / 2);
    check([
      story,
      `${story.slice(0, middle)}Obi ${story.slice(middle)}`,
      story.slice(0, middle) + story.slice(middle + 1),
      story.slice(0, middle) + story.slice(story.indexOf('\n\n', middle) + 2),
      `${story.slice(0, middle)}“Quite so,” Marrant said.\n\n${story.slice(middle)}`,
      `A new line.\n\n${story}`,
      story.slice(story.indexOf('\n\n') + 2),
      `${story}\n\nASH: Yes.\n\nMARRANT: No.\n\nASH: Why?`,
      `${story}\n\n“We won.” — Tom Ash`,
    ]);
  });
  it('are the same after any edits', () => {
    fc.assert(
      fc.property(arbitraryEdits(4), (edits) => {
        let text = story;
        check([text, ...edits.map((edit) => (text = editText(text, edit)))]);
      }),
      { numRuns: 3, seed: 7 },
    );
  });
});
