/** What a paragraph's neighbours see of it: its nearest words, and the names in them. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/engine/document/parse-document.ts';
import type { Name } from '../../../server/src/engine/names/name.ts';
import { haveSameHead, haveSameTail, reach } from '../../../server/src/engine/names/paragraphs/scene-edges.ts';
import { readScenes, type Scene } from '../../../server/src/engine/names/paragraphs/scene.ts';
import { createTagger } from '../../../server/src/engine/tokens/tagger.ts';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.ts';

describe('the edges of a paragraph', () => {
  const tagger = createTagger();

  /** A scene of one paragraph, its people in square brackets: "[Mr Tom Obi] left", where Mr is his title. */
  function scene(marked: string): Scene {
    const names: Name[] = [];
    let text = '';
    for (const part of marked.split(/(\[[^\]]*\])/)) {
      const words = part.replace(/[[\]]/g, '');
      const title = part.startsWith('[') ? /^(?:Mr|Dr) (?=.)/.exec(words)?.[0] : undefined;
      const start = text.length + (title?.length ?? 0);
      text += words;
      if (!part.startsWith('[')) continue;
      const own = title === undefined ? null : { start: start - title.length, end: start - 1 };
      names.push({ start, end: text.length, type: 'person', confidence: 1, title: own });
    }
    const document = parseDocument(text, 'plain');
    return readScenes(document, tokenize(document, tagger), names).scenes[0]!;
  }

  const tails = (a: string, b: string): boolean => haveSameTail(scene(a), scene(b));
  const heads = (a: string, b: string): boolean => haveSameHead(scene(a), scene(b));

  it('hold eight words', () => assert.equal(reach, 8));

  it('are the same behind, whatever stands before the last eight words', () => {
    assert.ok(tails('The old quay was shut by five in May.', 'It rained. The new quay was shut by five in May.'));
    assert.ok(tails('[Tom Obi] was glad. The quay was shut by five in May.', 'Rain. The quay was shut by five in May.'));
    assert.ok(!tails('The old quay was shut by five in May.', 'The old quay was shut at five in May.'));
    assert.ok(!tails('The old quay was shut by five in May.', 'The old quay was shut by five in May'));
  });

  it('are the same before, whatever stands behind the first eight words', () => {
    assert.ok(heads('The quay was shut by five in May.', 'The quay was shut by five in May, said [Tom Obi].'));
    assert.ok(!heads('The quay was shut by five in May.', 'The pier was shut by five in May.'));
    assert.ok(!heads('The quay was shut.', 'The quay was shut. It rained.'), 'of a shorter paragraph all is seen');
  });

  it('are others where the words have other names in them', () => {
    assert.ok(tails('It rained. [Tom Obi] left the quay at five.', 'It did not rain. [Tom Obi] left the quay at five.'));
    assert.ok(!tails('It rained. [Tom Obi] left the quay at five.', 'It rained. Tom [Obi] left the quay at five.'));
    assert.ok(!tails('It rained. Tom Obi left the quay at five.', 'It rained. [Tom Obi] left the quay at five.'));
    assert.ok(heads('[Tom Obi] left the old quay at five. It rained.', '[Tom Obi] left the old quay at five. It did not rain.'));
    assert.ok(!heads('[Tom Obi] left the old quay at five.', 'Tom Obi left the old quay at five.'));
    assert.ok(!heads('Tom Obi left the old quay at five.', '[Tom Obi] left the old quay at five.'));
  });

  it('have a name that reaches into them, and a title before it', () => {
    const end = ' Obi left the old quay at five.';
    assert.ok(!tails(`We saw that [Tom${end.replace(' Obi', ' Obi]')}`, `We saw that Tom${end}`));
    assert.ok(!heads('[Mr Tom Obi] left the quay at five.', 'Mr [Tom Obi] left the quay at five.'));
    const before = 'Nobody on the quay saw where and ';
    assert.ok(!heads(`${before}[Mr Obi] went.`, `${before}Mr Obi went.`), 'the title is the eighth word');
  });

  it('are none where there is no paragraph', () => {
    const one = scene('It rained.');
    assert.ok(haveSameTail(undefined, undefined) && haveSameHead(undefined, undefined));
    assert.ok(!haveSameTail(one, undefined) && !haveSameHead(undefined, one));
  });
});
