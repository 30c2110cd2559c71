import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sources } from '../../server/src/features/sources.ts';
import type { StorySources } from '../../server/src/protocol.ts';
import { ask, scene } from './support/feature-context.ts';

const of = (text: string): StorySources => ask(sources, scene(text).context);
const told = ({ sources: found }: StorySources): string[] =>
  found.map(
    ({ name, standing, words, passages }) => `${name}, ${standing}, ${words}: ${passages.map(({ kind }) => kind).join(' ')}`,
  );

describe('sources of a story', () => {
  it('are listed by first passage, each with its quotations and its share', () => {
    const found = of(`Ruth Okoro, the mayor, came to the quay on Monday.

“We will mend it before the winter,” Okoro said. She said that work would begin soon.

“Nobody asked us,” said Tom Brandt, who owns a boat.`);
    assert.deepEqual(told(found), ['Ruth Okoro, named, 7: direct reported', 'Tom Brandt, named, 3: direct']);
    assert.equal(found.words, 10);
    const [okoro] = found.sources;
    assert.equal(okoro?.share, 0.7);
    assert.equal(okoro?.role, 'mayor');
    assert.deepEqual(okoro?.mention?.start, { line: 0, character: 0 });
    assert.equal(okoro?.passages[0]?.text, 'We will mend it before the winter');
  });

  it('have none for a quotation that is being typed, unless that has been said', () => {
    const text =
      'Boats stay in port\n\nCrews voted on Monday.\n\nThe talks had gone on for days. “We looked at every cabin on the island and found nobody.”';
    const { context } = scene(text);
    const list = (part: Partial<typeof context>) => told(ask(sources, { ...context, ...part }));
    const inHand = { start: 0, end: text.length };
    assert.deepEqual(list({}), ['No source, unattributed, 11: direct']);
    assert.deepEqual(list({ inHand, said: [] }), []);
    assert.deepEqual(list({ inHand }), ['No source, unattributed, 11: direct']);
    assert.deepEqual(list({ inHand: { start: 0, end: 20 }, said: [] }), ['No source, unattributed, 11: direct']);
  });

  it('keep what they have said apart from words that are half typed above it', () => {
    const text = (typed: string): string => `Ruth Okoro, the mayor, came to the quay on Monday.

“We will mend it before the winter,” Okoro said. ${typed}

“Nobody asked us,” said Tom Brandt, who owns a boat.`;
    const said = (typed: string) =>
      of(text(typed)).sources.map(({ name, passages }) => `${name}: ${passages.map((one) => one.text).join(' / ')}`);
    const brandt = 'Tom Brandt: Nobody asked us';
    assert.deepEqual(said(''), ['Ruth Okoro: We will mend it before the winter', brandt]);
    assert.deepEqual(said('“There is'), ['Ruth Okoro: We will mend it before the winter / There is', brandt]);
    assert.deepEqual(said('She added: “There is, as'), ['Ruth Okoro: We will mend it before the winter / There is, as', brandt]);
  });

  it('begin with what has no source', () => {
    const found = of(`Ruth Okoro came to the quay. “We will mend it,” she said.

The rain went on for days.

“Somebody will have to pay for all this, and it had better not be us.”`);
    const [first] = found.sources;
    assert.equal(first?.standing, 'unattributed');
    assert.equal(first?.colour, 0);
    assert.equal(first?.mention, null);
    assert.deepEqual(first?.passages[0]?.place.start, { line: 4, character: 0 });
  });

  it('say which have no name', () => {
    const found = of('“The bridge will close,” a senior official said. “It is safe,” said Ruth Okoro, the mayor.');
    assert.deepEqual(
      found.sources.map(({ standing }) => standing),
      ['unnamed', 'named'],
    );
  });

  it('count a speech over paragraphs once', () => {
    const found = of(`Ruth Okoro said: “We will mend it before winter.

“Then we will paint it.”`);
    assert.deepEqual(told(found), ['Ruth Okoro, named, 11: direct']);
    assert.deepEqual(found.sources[0]?.passages[0]?.place.end, { line: 2, character: 24 });
  });

  it('have eight colours, in the order in which they are quoted', () => {
    const surnames = ['Okoro', 'Brandt', 'Lund', 'Moyo', 'Castell', 'Eidem', 'Solheim', 'Haugen', 'Nilsen', 'Strand'];
    const found = of(surnames.map((name) => `“We will mend the bridge,” said Anna ${name}.`).join('\n\n'));
    assert.deepEqual(
      found.sources.map(({ colour }) => colour),
      [1, 2, 3, 4, 5, 6, 7, 8, 0, 0],
    );
  });

  it('have ids that no two share, and that stay when the text before them changes', () => {
    const text = readFileSync('samples/harbour.news', 'utf8');
    const ids = of(text).sources.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      of(`A new first line about rain.\n\n${text}`).sources.map(({ id }) => id),
      ids,
    );
  });

  it('are none in an empty document', () => assert.deepEqual(of(''), { version: 1, words: 0, sources: [] }));
});
