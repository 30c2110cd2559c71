import assert from 'node:assert/strict';
import fc from 'fast-check';
import { globMistake } from '../../server/src/style/glob-mistake.ts';
import { readConfiguration } from '../../server/src/style/read-configuration.ts';
import { deskSchema } from '../../server/src/style/style-library.ts';

describe('a glob of a configuration file', () => {
  it('is taken where it can be used', () => {
    const right = ['sport/**', './sport/*.md', 'sport/[ab]*.md', '{news,sport}/**', '!sport/**', '*.md', 'final (1).md'];
    for (const glob of [...right, '\\[draft\\].md', 'notes.d/*', '**', 'a..b/*']) assert.equal(globMistake(glob), null, glob);
  });

  it('says which bracket has no partner', () => {
    const open = (glob: string) => /^“(.)” has no partner in “/.exec(globMistake(glob)?.message ?? '')?.[1];
    assert.deepEqual(['[', 'sport/[ab', '{news,sport/**', '(old', 'old)', 'sport]/*'].map(open), [
      ...['[', '[', '{', '(', ')', ']'],
    ]);
  });

  it('that fits nothing gets what was probably meant', () => {
    const meant = (glob: string) => globMistake(glob)?.instead;
    assert.equal(meant('/sport/**'), 'sport/**');
    assert.equal(meant('sport/'), 'sport/**');
    assert.equal(meant('sport\\football.md'), 'sport/football.md');
    assert.equal(meant('../sport/**'), null);
    assert.equal(meant('C:/sport/**'), null);
  });

  it('of any text at all has an answer', () => {
    fc.assert(fc.property(fc.string(), (glob) => typeof (globMistake(glob)?.message ?? '') === 'string'));
  });

  it('is complained of at its place, and the others of the list are taken', () => {
    const text = '{ "files": [{ "match": ["[", "sport/**"], "rules": {} }, { "match": "news/" }] }';
    const { configuration, problems } = readConfiguration('file:///desk/.copydesk.json', text, deskSchema);
    assert.deepEqual(
      problems.map(({ code, start, end, instead }) => [code, text.slice(start, end), instead]),
      [
        ['wrong-glob', '"["', undefined],
        ['wrong-glob', '"news/"', 'news/**'],
      ],
    );
    assert.deepEqual(
      configuration.files.map(({ match }) => match),
      [['sport/**'], []],
    );
  });
});
