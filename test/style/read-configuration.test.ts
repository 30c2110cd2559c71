import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeLayers } from '../../server/src/style/merge-layers.ts';
import { readConfiguration } from '../../server/src/style/read-configuration.ts';
import { deskSchema } from '../../server/src/style/style-library.ts';

const read = (text: string) => readConfiguration('file:///desk/.copydesk.json', text, deskSchema);

/** Kinds of mistakes, with the words they are at. */
const mistakes = (text: string) => read(text).problems.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe('a configuration file', () => {
  it('may hold comments, trailing commas, or nothing', () => {
    for (const text of ['', '// nothing yet\n', '{}', '{ "terms": [], /* none */ }']) assert.deepEqual(mistakes(text), []);
  });

  it('has each mistake said at its place', () => {
    assert.deepEqual(mistakes('{ "rulez": {} }'), [['unknown-key', '"rulez"']]);
    assert.deepEqual(mistakes('{ "rules": { "quotes/unclozed": "off" } }'), [['unknown-key', '"quotes/unclozed"']]);
    assert.deepEqual(mistakes('{ "rules": { "quotes/unclosed": "loud" } }'), [['wrong-value', '"loud"']]);
    assert.deepEqual(mistakes('{ "rules": { "numbers/percent": { "options": { "form": 7 } } } }'), [['wrong-type', '7']]);
    assert.deepEqual(mistakes('{ "terms": 7 }'), [['wrong-type', '7']]);
    assert.deepEqual(mistakes('{ "root": true, "root": false }'), [['duplicate-key', '"root"']]);
    assert.deepEqual(mistakes('{ "files": [{ "rules": {} }] }'), [['missing-key', '{ "rules": {} }']]);
    assert.deepEqual(mistakes('{ "terms": [{ "why": "so" }] }'), [['no-term', '{ "why": "so" }']]);
    assert.equal(mistakes('{ "terms": [')[0]?.[0], 'syntax');
  });

  it('has a suggestion for what is nearly right', () => {
    assert.match(read('{ "rules": { "quotes/unclozed": "off" } }').problems[0]!.message, /Did you mean “quotes\/unclosed”\?/);
  });

  it('has terms that say one thing twice, or two at once, pointed out', () => {
    const terms = (...list: object[]) => mistakes(JSON.stringify({ terms: list })).map(([code]) => code);
    assert.deepEqual(terms({ avoid: 'quay', prefer: 'dock' }, { avoid: 'dock', prefer: 'quay' }), [
      'contradiction',
      'contradiction',
    ]);
    assert.deepEqual(terms({ avoid: 'quay', prefer: 'quay' }), ['contradiction']);
    assert.deepEqual(terms({ avoid: 'quay' }, { avoid: 'Quay' }), ['duplicate-term']);
    assert.deepEqual(terms({ avoid: 'quay' }, { id: 'pier', avoid: 'quay' }), ['duplicate-term']);
  });

  it('keeps what is right beside what is wrong', () => {
    const { configuration } = read(
      '{ "rulez": 1, "rules": { "quotes/unclosed": "hint", "x/y": "off" }, "terms": [{ "avoid": "quay" }, 7] }',
    );
    assert.deepEqual(configuration.rules, { 'quotes/unclosed': { level: 'hint' } });
    assert.deepEqual(
      configuration.terms.map(({ id }) => id),
      ['quay'],
    );
  });

  it('that is hostile is a mistake and nothing more', () => {
    assert.deepEqual(
      mistakes('['.repeat(100_000)).map(([code]) => code),
      ['too-deep'],
    );
    assert.deepEqual(
      mistakes(`{"terms":["${'x'.repeat(8_000_000)}"]}`).map(([code]) => code),
      ['too-large'],
    );
    for (const key of ['__proto__', 'constructor', 'toString']) {
      for (const text of [`{ "${key}": {} }`, `{ "rules": { "${key}": "off" } }`]) {
        assert.deepEqual(
          mistakes(text).map(([code]) => code),
          ['unknown-key'],
        );
      }
    }
    const { configuration } = read('{ "terms": [{ "avoid": "quay", "forms": { "__proto__": "dock" } }] }');
    assert.deepEqual(configuration.terms[0]?.given.forms?.[1], { avoid: '__proto__', prefer: 'dock' });
  });

  it('of any text at all is read', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(read(text).problems)));
  });
});

describe('layers', () => {
  const join = (...layers: object[]) => mergeLayers(layers.map((layer) => read(JSON.stringify(layer)).configuration));

  it('are decided by the nearer one', () => {
    const { style } = join(
      { rules: { 'numbers/percent': { level: 'error', options: { form: '%' } } } },
      { rules: { 'numbers/percent': 'hint' } },
    );
    assert.deepEqual(style.rules, { 'numbers/percent': { level: 'hint', options: { form: '%' } } });
  });

  it('never send the copy round in circles', () => {
    const { style } = join({ terms: [{ avoid: 'quay', prefer: 'dock' }] }, { terms: [{ avoid: 'dock', prefer: 'quay' }] });
    assert.deepEqual(
      style.terms.flatMap(({ forms }) => forms),
      [{ avoid: 'dock', prefer: 'quay' }],
    );
  });

  it('change an inherited entry by its id, and say where there is none', () => {
    const { style, orphans } = join(
      { terms: [{ avoid: 'quay', prefer: 'dock', why: 'so' }] },
      {
        terms: [
          { id: 'quay', level: 'off' },
          { id: 'pier', level: 'off' },
        ],
      },
    );
    assert.deepEqual([style.terms[0]?.level, style.terms[0]?.why], ['off', 'so']);
    assert.deepEqual(
      orphans.map(({ id }) => id),
      ['pier'],
    );
  });
});
