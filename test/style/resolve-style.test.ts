import assert from 'node:assert/strict';
import { noLayer, resolveStyle } from '../../server/src/style/resolve-style.ts';
import { createStyleLibrary } from '../../server/src/style/style-library.ts';

const root = 'file:///desk';

/** The style for an article in a desk with these files. */
function styleFor(article: string, files: Readonly<Record<string, object | string>>) {
  const texts = new Map(
    Object.entries(files).map(([path, file]) => [`${root}/${path}`, typeof file === 'string' ? file : JSON.stringify(file)]),
  );
  const library = createStyleLibrary((uri) => Promise.resolve(texts.get(uri) ?? null));
  return resolveStyle(library, { uri: `${root}/${article}`, root, personal: noLayer, own: [] });
}

const level = (of: string) => ({ rules: { 'quotes/unclosed': of } });

describe('the style of an article', () => {
  const levelOf = async (article: string, files: Readonly<Record<string, object | string>>) =>
    (await styleFor(article, files)).style.rules['quotes/unclosed']?.level;

  it('is that of the nearest file, on top of those above it', async () => {
    const files = { '.copydesk.json': level('hint'), 'sport/.copydesk.json': level('off') };
    assert.equal(await levelOf('a.txt', files), 'hint');
    assert.equal(await levelOf('sport/deep/a.txt', files), 'off');
    assert.equal(await levelOf('sport/a.txt', { ...files, 'sport/.copydesk.json': {} }), 'hint');
    assert.equal(await levelOf('sport/a.txt', { ...files, 'sport/.copydesk.json': { root: true } }), undefined);
  });

  it('differs for files by globs', async () => {
    const files = { '.copydesk.json': { ...level('hint'), files: [{ match: ['sport/**', '*.md'], ...level('off') }] } };
    assert.equal(await levelOf('a.txt', files), 'hint');
    assert.equal(await levelOf('sport/a.txt', files), 'off');
    assert.equal(await levelOf('news/a.md', files), 'off');
  });

  it('has one house: the one named nearest to the article', async () => {
    const files = { '.copydesk.json': { extends: 'guardian' }, 'wire/.copydesk.json': { extends: 'ap' } };
    assert.deepEqual((await styleFor('a.txt', files)).houses, ['guardian']);
    const wire = await styleFor('wire/a.txt', files);
    assert.deepEqual(wire.houses, ['ap']);
    assert.deepEqual(
      wire.prepared.findTerms('The Nato fleet left.').map(({ form }) => form.prefer),
      ['NATO'],
    );
  });

  it('says what cannot be followed, and takes the rest', async () => {
    const codes = async (files: Readonly<Record<string, object | string>>) =>
      (await styleFor('a.txt', files)).problems.map(({ code }) => code);
    assert.deepEqual(await codes({ '.copydesk.json': { extends: 'guardain' } }), ['unknown-style']);
    assert.deepEqual(await codes({ '.copydesk.json': { extends: './no.copydesk.json' } }), ['missing-file']);
    assert.deepEqual(await codes({ '.copydesk.json': { extends: '../other/.copydesk.json' } }), ['outside']);
    assert.deepEqual(await codes({ '.copydesk.json': { extends: '/etc/x.copydesk.json' } }), ['unknown-style']);
    assert.deepEqual(await codes({ '.copydesk.json': { extends: 'secret.txt' } }), ['unknown-style']);
    const circle = {
      '.copydesk.json': { extends: 'b.copydesk.json' },
      'b.copydesk.json': { extends: 'c.copydesk.json', ...level('off') },
      'c.copydesk.json': { extends: 'b.copydesk.json' },
    };
    assert.deepEqual(await codes(circle), ['cycle']);
    assert.equal(await levelOf('a.txt', circle), 'off');
  });
});
