import assert from 'node:assert/strict';
import { isAnnotation } from '../../server/src/annotations/annotation.ts';
import { importAnnotations } from '../../server/src/annotations/import-annotations.ts';
import { placeItems } from '../../server/src/annotations/place-items.ts';

const copy = 'The mayor said: “We will mend the quay by May,” and left.\n';

/** As its interface gives them. */
const hypothesis = JSON.stringify({
  total: 3,
  rows: [
    {
      id: 'aB3-dE5gH',
      created: '2026-05-01T09:00:00.000000+00:00',
      updated: '2026-05-02T09:00:00.000000+00:00',
      user: 'acct:ines@hypothes.is',
      user_info: { display_name: 'Ines Falk' },
      uri: 'https://desk.example/quay',
      text: 'By May of which year?',
      tags: ['to check', 'dates'],
      target: [
        {
          source: 'https://desk.example/quay',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 17, endOffset: 46 },
            { type: 'TextPositionSelector', start: 217, end: 246 },
            { type: 'TextQuoteSelector', exact: 'We will mend the quay by May', prefix: 'mayor said: “', suffix: ',” and' },
          ],
        },
      ],
    },
    {
      id: 'page',
      user: 'acct:tom@hypothes.is',
      text: 'A note of the page.',
      tags: [],
      target: [{ source: 'https://desk.example/quay' }],
    },
    { id: 'lost', user: 'acct:tom@hypothes.is', text: 'Where?', target: [{ selector: [{ type: 'RangeSelector' }] }] },
  ],
});

describe('annotations of another tool', () => {
  const take = (file: string, items: Parameters<typeof importAnnotations>[0] = []) => {
    const imported = importAnnotations(items, file);
    assert.ok(imported.items);
    return imported;
  };

  it('of Hypothesis become comments where their words stand', () => {
    const { added, complaints } = take(hypothesis);
    assert.deepEqual(
      added.map(({ id, body, by }) => [id, body, by]),
      [
        ['https://hypothes.is/a/aB3-dE5gH', { kind: 'comment', text: 'By May of which year?\n#to-check #dates' }, 'Ines Falk'],
        ['https://hypothes.is/a/page', { kind: 'comment', text: 'A note of the page.' }, 'tom'],
      ],
    );
    assert.equal(complaints.length, 1);
    assert.match(complaints[0]!.message, /^Annotation 3 has a target without the words it is about .* It is not taken up\.$/);
    const [placed] = placeItems(copy, added);
    assert.deepEqual(placed!.places, [{ state: 'exact', start: 17, end: 45 }]);
  });

  it('are not taken up twice', () => {
    const once = take(hypothesis);
    const twice = take(hypothesis, once.items);
    assert.deepEqual([twice.added.length, twice.known, twice.items.length], [0, 2, 2]);
  });

  it('of the model stay as they are', () => {
    const raw = {
      id: 'urn:x:1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Is it?', purpose: 'questioning' },
      target: { source: 'quay.txt', selector: { type: 'TextQuoteSelector', exact: 'the quay' } },
    };
    const { added } = take(JSON.stringify([raw]));
    assert.equal(JSON.stringify(added.map((one) => isAnnotation(one) && one.raw)), JSON.stringify([raw]));
  });

  it('that are none are refused with their place', () => {
    assert.deepEqual(importAnnotations([], '{\n  "a": 1\n}').items, null);
    const { complaints } = importAnnotations([], '{\n  "items": [\n');
    assert.equal(complaints[0]?.line, 3);
  });
});
