/** Who said what: cues, sources and contents of plain shapes. */
import assert from 'node:assert/strict';
import { createAnalyzer, textOf } from '../../../server/src/engine/index.ts';

const analyze = createAnalyzer();

/** "source | cue | content + content", one line an attribution. */
function said(text: string): string[] {
  return analyze(text, 'plain').attributions.map(({ source, cue, content }) =>
    [
      source ? textOf(text, source) : '-',
      cue ? textOf(text, cue) : '-',
      content.map((span) => textOf(text, span)).join(' + '),
    ].join(' | '),
  );
}

describe('findAttributions', () => {
  it('takes a tag after, before and in the middle', () => {
    assert.deepEqual(said('“We will appeal,” said Jane Doe.'), ['Jane Doe | said | “We will appeal,”']);
    assert.deepEqual(said('Mr Okafor said: “We will appeal.”'), ['Mr Okafor | said | “We will appeal.”']);
    assert.deepEqual(said('“We lost,” she said. “We will appeal.”'), ['she | said | “We lost,” + “We will appeal.”']);
  });

  it('takes reported clauses without marks', () => {
    assert.deepEqual(said('The minister said that trains would run again by Friday.'), [
      'The minister | said | that trains would run again by Friday',
    ]);
    assert.deepEqual(said('Trains will run again by Friday, according to the minister.'), [
      'the minister | according to | Trains will run again by Friday',
    ]);
  });

  it('ends what is said where the same speaker reports more', () => {
    const text = 'Renn told the club that the members’ boathouse was “unsound” and says she will rebuild the pier.';
    assert.deepEqual(said(text), [
      'Renn | told | that the members’ boathouse was “unsound”',
      'Renn | says | she will rebuild the pier',
    ]);
  });

  it('answers any text', () => {
    for (const text of ['', '“', '”', '“”', ':', 'said', 'said.', 'according to', '“said', ', said', 'X: “', 'told told told']) {
      said(text);
    }
  });
});
