/** A long story read version after version gives the attributions that each version gives by itself. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadAttributionKnowledge } from '../../../server/src/engine/attributions/attribution-knowledge.ts';
import { findAttributions } from '../../../server/src/engine/attributions/find-attributions.ts';
import { readCopy } from '../../../server/src/engine/attributions/copy/reading.ts';
import { draftAll, type Remembered } from '../../../server/src/engine/attributions/drafts/draft-all.ts';
import { trusted } from '../../../server/src/engine/attributions/drafts/trusted.ts';
import { createCopyMemory, rememberedIn } from '../../../server/src/engine/attributions/versions/choice-memory.ts';
import { createAttributionFinder } from '../../../server/src/engine/attributions/versions/create-attribution-finder.ts';
import { createQuotedSceneReader } from '../../../server/src/engine/attributions/versions/quoted-scene.ts';
import { createSettingReader } from '../../../server/src/engine/attributions/versions/setting.ts';
import { parseDocument } from '../../../server/src/engine/document/parse-document.ts';
import { createNameFinder } from '../../../server/src/engine/names/find-names.ts';
import { findQuotes } from '../../../server/src/engine/quotes/find-quotes.ts';
import { finish } from '../../../server/src/engine/text/steps.ts';
import { createTagger } from '../../../server/src/engine/tokens/tagger.ts';
import { createParagraphMemory } from '../../../server/src/engine/tokens/paragraph-memory.ts';
import { tokenize, type CutMemory } from '../../../server/src/engine/tokens/tokenize.ts';
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

/** `memory` gives paragraphs that stay the same as the same objects. */
const storyOf = (text: string, memory?: CutMemory) => {
  const document = parseDocument(text, 'plain');
  const tokens = tokenize(document, tagger, memory);
  const quotes = findQuotes(document);
  return { document, tokens, quotes, names: finish(findNames(document, tokens, quotes)) };
};

describe('attributions of one version after another', () => {
  const check = (versions: readonly string[]): void => {
    const find = createAttributionFinder(knowledge);
    const memory: CutMemory = createParagraphMemory();
    for (const text of versions) {
      const read = storyOf(text, memory);
      assert.deepEqual(finish(find(read)), findAttributions(read.document, read.tokens, read.quotes, read.names, knowledge));
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
  for (const [which, first, edits, numRuns, seed] of [
    ['a long story', story, 4, 3, 7],
    ['one that is too short for a window', paragraphs.join('\n\n'), 12, 40, 3],
  ] as const) {
    it(`are the same after any edits of ${which}`, () => {
      fc.assert(
        fc.property(arbitraryEdits(edits), (made) => {
          let text = first;
          check([text, ...made.map((edit) => (text = editText(text, edit)))]);
        }),
        { numRuns, seed },
      );
    });
  }

  it('are not judged anew in paragraphs that an edit cannot reach', () => {
    const memory: CutMemory = createParagraphMemory();
    const readScenes = createQuotedSceneReader();
    const readSettings = createSettingReader();
    const copiesOf = createCopyMemory();
    /** In how many paragraphs cues and links, for how many cues source and words, and of how many drafts the trust is found anew. */
    const found = (text: string): readonly number[] => {
      let [cues, links, choices, trust] = [0, 0, 0, 0];
      const read = storyOf(text, memory);
      const settings = readSettings(read, readScenes(read));
      const reading = readCopy(read.document, read.tokens, read.quotes, read.names, copiesOf(settings));
      const remembered = rememberedIn(reading, settings);
      const counting: Remembered = {
        ...remembered,
        cues: (paragraph, find) => remembered.cues(paragraph, (index) => (cues++, find(index))),
        links: (...asked) => {
          const { get, keep } = remembered.links(...asked);
          return { get, keep: (kept) => (links++, keep(kept)) };
        },
        choice: (cue, own, find) => remembered.choice(cue, own, () => (choices++, find())),
        trust: (draft, form, find) => remembered.trust(draft, form, (...asked) => (trust++, find(...asked))),
      };
      const { drafts } = finish(draftAll(reading, knowledge, undefined, counting));
      trusted(reading, drafts, knowledge.scorers.trust, counting.trust);
      return [cues, links, choices, trust];
    };
    const short = paragraphs.join('\n\n');
    assert.deepEqual(found(short), [paragraphs.length, 6, 7, 7]);
    assert.deepEqual(found(short), [0, 0, 0, 0]);
    // A word more at the end of the first paragraph is seen from the second, one in the middle of the third from none beside it.
    assert.deepEqual(found(short.replace('on Monday', 'on that Monday')), [2, 1, 1, 1]);
    assert.deepEqual(found(short.replace('and that', 'and also that')), [1, 2, 1, 1]);
    // Where no stop parts it from the next, that looks further.
    const open = short.replace('in use today.', 'in use today');
    assert.deepEqual(found(short.replace('12 piers', '12 old piers')), [2, 2, 2, 2]);
    assert.deepEqual(found(open), [2, 2, 1, 1]);
    assert.deepEqual(found(open.replace('12 piers', '12 new piers')), [3, 3, 3, 3]);
  });
});
