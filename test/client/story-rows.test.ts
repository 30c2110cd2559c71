import assert from 'node:assert/strict';
import { nameRows } from '../../client/views/name-rows.ts';
import { sourceRows } from '../../client/views/source-rows.ts';
import { filterRows, rowsAsText, rowsAt } from '../../client/views/story-row.ts';
import { names } from '../../server/src/features/names.ts';
import { sources } from '../../server/src/features/sources.ts';
import type { StoryNames, StorySources } from '../../server/src/protocol.ts';
import { ask, scene } from '../features/support/feature-context.ts';

const story = `Ruth Okoro, the mayor, came to the quay on Monday.

“We will mend it before the winter,” Okoro said. She said that work would begin soon.

“It is NATO that should pay,” a senior official said. Nato tankers call here, and NATO ships.

The rain went on for days.

“Somebody will have to pay for all this, and it had better not be us.”
`;
const { context } = scene(story);
const sourcesOf = ask<StorySources>(sources, context);
const namesOf = ask<StoryNames>(names, context);

describe('rows of the Sources view', () => {
  it('begin with what has no source, and give share, role and words', () => {
    const text = rowsAsText(sourceRows(sourcesOf, 'order'));
    assert.match(text, /^No source – 1 quotation\n {2}“Somebody will have to pay/);
    assert.match(
      text,
      /\nRuth Okoro – 25% · mayor · 7 words\n {2}“We will mend it before the winter” – line 3\n {2}that work would begin soon – line 3/,
    );
  });

  it('mark who has no name, with a word and not with a colour alone', () => {
    const row = sourceRows(sourcesOf, 'order').find(({ label }) => label.includes('official'));
    assert.match(row?.description ?? '', /^no name · /);
    assert.match(row?.spoken ?? '', /not named in the story/);
    assert.equal(row?.icon, 'question');
  });

  it('are sorted by share and by name, what has no source still on top', () => {
    const labels = (sort: 'share' | 'name') => sourceRows(sourcesOf, sort).map(({ label }) => label);
    assert.equal(labels('share')[0], 'No source');
    assert.equal(labels('share')[1], 'Ruth Okoro');
    assert.equal(labels('name')[1], 'a senior official');
  });

  it('have ids that no two share', () => {
    const ids = [...sourceRows(sourcesOf, 'order'), ...nameRows(namesOf, 'type')].flatMap(({ id, children }) => [
      id,
      ...children.map((child) => child.id),
    ]);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('rows of the Names view', () => {
  it('begin with names written in two ways', () => {
    const [first] = nameRows(namesOf, 'type');
    assert.equal(first?.label, 'Written in two ways');
    assert.equal(first?.children[0]?.label, 'NATO / Nato');
    assert.equal(first?.children[0]?.description, '2 × and 1 ×');
  });

  it('give each name with its forms', () => {
    assert.match(
      rowsAsText(nameRows(namesOf, 'type')),
      /People – 1\n {2}Ruth Okoro – 2 × · mayor\n {4}Ruth Okoro – 1 ×\n {4}Okoro – 1 ×/,
    );
  });
});

describe('rows of the views', () => {
  const rows = sourceRows(sourcesOf, 'order');

  it('are filtered: a source that matches keeps all, another only what matches', () => {
    assert.equal(filterRows(rows, 'OKÓRO')[0]?.children.length, 2);
    assert.deepEqual(
      filterRows(rows, 'winter').map(({ label, children }) => [label, children.length]),
      [['Ruth Okoro', 1]],
    );
    assert.deepEqual(filterRows(rows, 'zeppelin'), []);
    assert.equal(filterRows(rows, '  '), rows);
  });

  it('are found by the cursor', () => {
    const labels = rowsAt(rows, { line: 2, character: 5 }).map(({ label }) => label);
    assert.deepEqual(labels, ['Ruth Okoro', '“We will mend it before the winter”']);
    assert.deepEqual(rowsAt(rows, { line: 0, character: 0 }), []);
  });
});
