import assert from 'node:assert/strict';
import { names } from '../../server/src/features/names.ts';
import type { StoryNames } from '../../server/src/protocol.ts';
import { ask, scene } from './support/feature-context.ts';

const of = (text: string): StoryNames['names'] => ask<StoryNames>(names, scene(text).context).names;

describe('names of a story', () => {
  it('have their forms with counts, the most frequent first, and what stands for them', () => {
    const [okoro] = of('Ruth Okoro, the mayor, came to the quay. Okoro stayed. Then Okoro left. “It is safe,” she said.');
    assert.equal(okoro?.name, 'Ruth Okoro');
    assert.equal(okoro?.type, 'person');
    assert.equal(okoro?.role, 'mayor');
    assert.deepEqual(
      okoro?.forms.map(({ text, places }) => `${text} ${places.length}`),
      ['Okoro 2', 'Ruth Okoro 1'],
    );
    assert.equal(okoro?.references.length, 1);
  });

  it('are not written in two ways by half a name that is being typed', () => {
    const { context } = scene(
      'Odile Marrant heads the Penwick Harbour Trust. “Marrant knows the docks,” said Tom Ash. On Monday Marant',
    );
    const conflicts = (said: typeof context.said) =>
      ask<StoryNames>(names, { ...context, said }).names.flatMap((name) => name.conflicts);
    assert.equal(conflicts(context.diagnostics).length, 1);
    assert.equal(conflicts([]).length, 0);
  });

  it('say where one is written in two ways', () => {
    const [nato] = of('NATO keeps a depot here. NATO tankers call twice a year. A spokesman for Nato said so.').filter(
      ({ conflicts }) => conflicts.length > 0,
    );
    const [conflict] = nato?.conflicts ?? [];
    assert.deepEqual([conflict?.usual, conflict?.usualCount, conflict?.rare], ['NATO', 2, 'Nato']);
    assert.deepEqual(conflict?.rarePlaces[0]?.start, { line: 0, character: 73 });
  });

  it('leave out what is no fault: the capitals of a dateline', () => {
    const all = of('LAGOS, May 3 (Coast Wire) — The bridge is shut. Buses wait in Lagos. Trains run from Lagos too.');
    assert.deepEqual(
      all.flatMap(({ conflicts }) => conflicts),
      [],
    );
  });

  it('have ids that no two share', () => {
    const ids = of('Paris Hilton went to Paris. In Paris, Ms Hilton stayed at the Hilton.').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are none in an empty document', () => assert.deepEqual(of(''), []));
});
