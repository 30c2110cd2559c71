/** Whether the packed tagger reads as wink-nlp does, whose model it carries. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import packed from '../../../server/lexicon/tagger-model.json' with { type: 'json' };
import type { StoredTaggerModel } from '../../../server/src/engine/tokens/tagging/stored-tagger-model.ts';
import { createSegmentTagger } from '../../../server/src/engine/tokens/tagging/tag-segment.ts';

type Reading = readonly (readonly [word: string, pos: string])[];

const tagSegment = createSegmentTagger(packed as unknown as StoredTaggerModel);

function read(text: string): Reading {
  const { wordCount, words, tags } = tagSegment(text);
  return words
    .slice(0, wordCount)
    .map((word, i) => [word.text, tags[i]!] as const)
    .filter(([word]) => word.trim() !== '');
}

/** wink-nlp learns the words that it meets, and reads later texts otherwise: what it has learnt of a text is taken out of its lexicon after it. */
function createWink(): (text: string) => Reading {
  let lexemes: { readonly list: readonly string[]; readonly hash: Record<string, number> } = { list: [], hash: {} };
  const loadCore = model.core as () => { readonly features: { readonly lexeme: typeof lexemes } };
  const core = (): unknown => {
    const loaded = loadCore();
    lexemes = loaded.features.lexeme;
    return loaded;
  };
  const nlp = winkNLP({ ...model, core, metaCER: () => ({ machines: '[]', transformers: [undefined] }) }, ['pos']);
  const size = lexemes.list.length;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const [words, tags] = [tokens.out<string>(nlp.its.value), tokens.out(nlp.its.pos) as string[]];
    for (const word of lexemes.list.slice(size)) delete lexemes.hash[word];
    return words.map((word, i) => [word, tags[i]!] as const).filter(([word]) => word.trim() !== '');
  };
}

describe('the tagger', () => {
  const wink = createWink();

  it('reads the test corpus as wink-nlp does', () => {
    const folder = 'test/corpus/articles';
    for (const file of readdirSync(folder)) {
      for (const paragraph of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
        const text = paragraph.replace(/\s/g, ' ');
        assert.deepEqual(read(text), wink(text));
      }
    }
  });

  it('reads any characters as wink-nlp does', () => {
    const pieces =
      "a b Abc XYZ e.g U.S. . , - – — ’ ' \" “ ” ( ) [ : ; ! / @ # $ 5 10th 1990s é ’s 's n't can’t DON'T 😀 ☺ İ _ * & co www.x.org".split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(' ', ...pieces), fc.constantFrom(...pieces)), { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        assert.deepEqual(read(text), wink(text));
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  it('reads a text the same whatever it has read before', () => {
    const before = read('the year’s end');
    read('New Year’s Eve, Okonkwoville and year’s');
    assert.deepEqual(read('the year’s end'), before);
  });

  it('reads words that a text has taught, whatever runs they stood in before', () => {
    const fresh = createSegmentTagger(packed as unknown as StoredTaggerModel);
    const texts = [
      'Zorvath, zorvath and Zorvath’s',
      'zorvath-led Zorvath. Zorvath.',
      'INR50 INR inr, inr-led',
      'a.b. A.b a.b, U.S.-Zorvath',
    ];
    const backwards = [...texts].reverse();
    for (const text of [...texts, ...backwards, ...texts.map((one) => `${one} ${one.toLowerCase()} ${one}`)]) {
      assert.deepEqual(read(text), wink(text), text);
    }
    for (const text of backwards) {
      const { wordCount, words, tags } = fresh(text);
      assert.deepEqual(
        words.slice(0, wordCount).map((word, i) => [word.text, tags[i]]),
        read(text),
      );
    }
  });
});
