/** Names written in two ways: what is joined, what stays apart, and what the rules are told. */
import assert from 'node:assert/strict';
import { entitiesOf, findMarkedEntities } from '../../support/marked-entities.ts';

const spellingsOf = (marked: string): readonly string[] =>
  findMarkedEntities(marked).found.entities.flatMap(({ variants }) =>
    variants.map(
      ({ kind, usual, rare, usualSpans, rareSpans }) => `${kind}: ${usual} ${usualSpans.length} ×, ${rare} ${rareSpans.length} ×`,
    ),
  );

describe('spellings of one name', () => {
  const finds = (title: string, text: string, expected: readonly string[]) =>
    it(title, () => assert.deepEqual(spellingsOf(text), expected));

  finds('one letter of a surname', '[p Jon Stolberg] spoke. [p Stolberg] left. [p Stolburg] came.', [
    'spelling: Stolberg 2 ×, Stolburg 1 ×',
  ]);
  finds('in the full name', '[p Jon Stolberg] spoke. [p Jon Stolburg] left.', ['spelling: Stolberg 1 ×, Stolburg 1 ×']);
  finds('two transliterations', '[p Muammar Gaddari] fell. [p Muammar Gadari] hid.', ['spelling: Gaddari 1 ×, Gadari 1 ×']);
  finds('accents', '[p José Peñarol] and [p Peñarol] and [p Penarol].', ['accent: Peñarol 2 ×, Penarol 1 ×']);
  finds('capitals of an abbreviation', 'The [o Northern Grain Board] ([o NGB]): [o NGB], [o Ngb].', ['case: NGB 2 ×, Ngb 1 ×']);
  finds('a misspelt organization', '[o Goldfinch Sacks] rose. [o Goldfinch Sacks] fell. [o Goldfinsh Sacks] rose.', [
    'spelling: Goldfinch 2 ×, Goldfinsh 1 ×',
  ]);
  finds('a misspelt place', 'In [l Zaragon] and [l Zaragon] and [l Zaragon], not [l Zaragan].', [
    'spelling: Zaragon 3 ×, Zaragan 1 ×',
  ]);
  finds('two names of a city', 'From [l Kyiv] to [l Kyiv] and [l Kiev].', ['place: Kyiv 2 ×, Kiev 1 ×']);
  finds('not two surnames of one first name, both common', '[p Thomas Davis] left. [p Thomas David] came. [p David] spoke.', []);
  finds('not a possessive', '[p Jon Stolberg] and [p Stolberg]’s dog.', []);
  finds('not a line of capitals', '[p JON STOLBERG] and [p Jon Stolberg].', []);
  finds('not US and U.S.', 'The [l US] and the [l U.S.] and the [l United States].', []);

  const apart = (title: string, text: string) =>
    it(title, () => assert.equal(entitiesOf(text).length, text.split('[').length - 1, entitiesOf(text).join('\n')));
  apart('two given names', '[p Ann Smith] and [p Anna Smith].');
  apart('two people of two surnames that are alike', '[p Karl Hansen] and [p Peter Hanson].');
  apart(
    'two countries',
    '[l Iran] and [l Iraq]; [l Niger] and [l Nigeria]; [l Austria] and [l Australia]; [l Slovakia] and [l Slovenia].',
  );
  apart('a country and its people', '[l Israel] and [x Israeli]; [l Russia] and [x Russian].');
  apart(
    'ministries of two countries',
    '[o Iran’s Grain Ministry] and [o Iraq’s Grain Ministry]; [o Austria’s Rail Office] and [o Australia’s Rail Office].',
  );
  apart(
    'boards of two peoples',
    '[o Austrian Grain Board] and [o Australian Grain Board]; [o Niger Rail Office] and [o Nigeria Rail Office].',
  );
  apart(
    'a ministry without its country beside those of two',
    '[o Iran’s Grain Ministry] met [o Iraqi Grain Ministry]. [o Grain Ministry] said no.',
  );
  apart('man and woman', '[p Petrov] and [p Petrova].');
});
