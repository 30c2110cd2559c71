import assert from 'node:assert/strict';
import { digestNames } from '../../../server/src/features/workspace/digest-article.ts';
import { nameClashes } from '../../../server/src/features/workspace/name-clashes.ts';
import { scene } from '../support/feature-context.ts';

/** "usual / rare (kind)" of each clash between articles. */
function clashes(...stories: readonly string[]): string[] {
  const articles = stories.map((story, i) => digestNames({ ...scene(story).context, uri: `file:///desk/${i}.txt` }));
  return nameClashes(articles).clashes.map(({ usual, rare, kind }) => `${usual} / ${rare} (${kind})`);
}

describe('names across articles', () => {
  it('are found where one place has two names', () => {
    const kyiv = 'Rain fell in Kyiv on Monday, Ruth Okoro said.';
    assert.deepEqual(clashes(kyiv, kyiv, 'Rain fell in Kiev on Monday, Tom Lind said.'), ['Kyiv / Kiev (place)']);
  });

  it('are found by accents and by a letter in a full name', () => {
    assert.deepEqual(clashes('Sven Karlsson came to the quay.', 'Sven Karlson left the quay.'), [
      'Sven Karlsson / Sven Karlson (spelling)',
    ]);
    assert.deepEqual(clashes('Åsa Lindqvist came to the quay.', 'Asa Lindqvist left the quay.'), [
      'Åsa Lindqvist / Asa Lindqvist (accent)',
    ]);
  });

  it('are silent on what one article has both of, on surnames alone, and on short words', () => {
    assert.deepEqual(clashes('Sven Karlsson met Sven Karlson at the quay.', 'Sven Karlson left the quay.'), []);
    assert.deepEqual(clashes('Sven Karlsson came. Karlsson sat.', 'Sven Karlsson left. Karlsson ran.'), []);
    assert.deepEqual(clashes('Anna Lund came to the quay.', 'Anne Lund left the quay.'), []);
  });

  it('take the capitals of a dateline for no way of writing a place', () => {
    const dateline = 'TROMSØ, Norway, Feb 3 (Quay Wire) — Rain fell on Monday.\n\nThe mayor of Tromsø stayed at home.';
    assert.deepEqual(clashes(dateline, 'Rain fell in Tromsø on Monday.'), []);
    assert.deepEqual(clashes(dateline, 'Rain fell in Tromso on Monday.'), ['Tromsø / Tromso (accent)']);
  });

  it('leave what somebody said out of account', () => {
    assert.deepEqual(clashes('Rain fell in Kyiv, Ruth Okoro said.', '“I was in Kiev for a week,” said Tom Lind.'), []);
  });

  it('give the first place in each article', () => {
    const articles = ['Rain fell in Kyiv. Kyiv was wet.', 'Snow fell in Kiev.'].map((story, i) =>
      digestNames({ ...scene(story).context, uri: `file:///desk/${i}.txt` }),
    );
    const [clash] = nameClashes(articles).clashes;
    assert.deepEqual(
      [clash?.usualIn, clash?.rareIn].map((uses) => uses?.map(({ uri, place }) => `${uri.at(-5)}:${place.start.character}`)),
      [['0:13'], ['1:13']],
    );
  });
});
