/** What the name lists answer. */
import assert from 'node:assert/strict';
import { decodeBase64 } from '../../../../server/src/engine/text/decode-base64.ts';
import { foldPhrase, foldWord } from '../../../../server/src/engine/names/lists/fold-word.ts';
import { genderOfGivenName, isCommonSurname } from '../../../../server/src/engine/names/lists/given-names.ts';
import { hashText } from '../../../../server/src/engine/text/hash.ts';
import { honorificGender, knownAgencies, roleNouns } from '../../../../server/src/engine/names/lists/name-words.ts';
import { commonPlaceName, countryCode, demonymCountry, placeKind } from '../../../../server/src/engine/names/lists/places.ts';
import { buildWordFilter, filterHas } from '../../../../server/src/engine/names/lists/word-filter.ts';
import { isCommonWord, isCompany, isProperWord } from '../../../../server/src/engine/names/lists/words-of-english.ts';

describe('name lists', () => {
  it('fold case, accents, full stops and typographic marks', () => {
    assert.equal(foldWord('Türkiye'), 'turkiye');
    assert.equal(foldWord('U.S.'), 'us');
    assert.equal(foldWord('O’Brien'), "o'brien");
    assert.equal(foldPhrase('Côte  d’Ivoire'), "cote d'ivoire");
  });

  it('know the gender of given names from many places', () => {
    const names = ['mary', 'james', 'ngozi', 'chukwuemeka', 'svitlana', 'priya', 'recep', 'kim', 'jean-pierre', 'gudrun'];
    assert.deepEqual(names.map(genderOfGivenName), 'female male female male female female male either male female'.split(' '));
    assert.equal(genderOfGivenName('table'), undefined);
    assert.equal(isCommonSurname('smith'), true);
    assert.equal(isCommonSurname('of'), false);
  });

  it('know countries by their names, demonyms and variants', () => {
    assert.equal(countryCode('ivory coast'), 'CI');
    assert.equal(countryCode('usa'), 'US');
    assert.equal(countryCode('turkiye'), 'TR');
    assert.equal(demonymCountry('nigerian'), 'NG');
    assert.equal(demonymCountry('south african'), 'ZA');
    assert.equal(demonymCountry('poles'), 'PL');
    assert.equal(commonPlaceName('kiev'), 'kyiv');
    assert.equal(commonPlaceName('usa'), 'united states');
    assert.equal(commonPlaceName('leeds'), undefined);
    assert.deepEqual(['ghana', 'accra', 'ohio', 'siberia', 'leeds', 'xyzzy'].map(placeKind), [
      'country',
      'capital',
      'state',
      'region',
      'city',
      undefined,
    ]);
  });

  it('know honorifics, roles, bodies and companies', () => {
    assert.equal(honorificGender('mrs'), 'female');
    assert.equal(honorificGender('dr'), 'unknown');
    assert.equal(honorificGender('table'), undefined);
    assert.ok(roleNouns.has('spokeswoman'));
    assert.ok(knownAgencies.has('nato'));
    assert.ok(isCompany('accenture'));
  });

  it('tell common words from proper ones', () => {
    assert.ok(isCommonWord('defence') && isCommonWord('defenses') && !isCommonWord('lagos'));
    assert.ok(isProperWord('lagos') && !isProperWord('table'));
  });

  it('never miss a word that was put in a filter', () => {
    const words = Array.from({ length: 500 }, (_, i) => `word${i}`);
    const filter = buildWordFilter(words);
    assert.ok(words.every((word) => filterHas(filter, hashText(word))));
    const strangers = Array.from({ length: 2000 }, (_, i) => `other${i}`).filter((word) => filterHas(filter, hashText(word)));
    assert.ok(strangers.length < 100, `${strangers.length} of 2000 strangers seem to be in it`);
  });

  it('decode base64', () => {
    for (let length = 0; length < 20; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + 200) & 255);
      assert.deepEqual([...decodeBase64(Buffer.from(bytes).toString('base64'))], [...bytes]);
    }
  });
});
