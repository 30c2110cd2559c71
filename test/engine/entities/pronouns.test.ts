/** Whom pronouns, offices and ages stand for, with names given by hand. */
import assert from 'node:assert/strict';
import { entitiesOf } from '../../support/marked-entities.ts';

describe('pronouns and noun phrases', () => {
  const stand = (title: string, text: string, expected: readonly string[]) =>
    it(title, () =>
      assert.deepEqual(
        entitiesOf(text).filter((line) => /[~+]/.test(line)),
        expected,
      ),
    );

  stand('by gender', '[p Mary Obi] met [p John Pell]. She laughed. He wept.', [
    'Mary Obi = Mary Obi | ~She',
    'John Pell = John Pell | ~He',
  ]);
  stand('the subject before the object', '[p Carl Aker] met [p John Pell]. He wept.', ['Carl Aker = Carl Aker | ~He']);
  stand('not the subject of its own clause', '[p John Pell] sat down. [p Carl Aker] thanked him.', [
    'John Pell = John Pell | ~him',
  ]);
  stand('somebody unnamed', '[p John Pell] slept. A driver rang the bell. He was drunk.', []);
  stand('the office in an apposition', '[p Mary Obi], chair of the council, spoke. Nobody clapped, the chair said.', [
    'Mary Obi = Mary Obi | +the chair',
  ]);
  stand(
    'an office in a place, and its holder’s name',
    'The chairman in the state, [p John Pell], spoke. He wept, the chairman said.',
    ['John Pell = John Pell | ~He | +the chairman'],
  );
  stand(
    'two appositions, of which the name is the second',
    'Her neighbour, a welder, [p John Pell], spoke. The neighbour wept.',
    ['John Pell = John Pell | +The neighbour'],
  );
  stand('a list is no apposition', 'The mayor in the north, a welder, [p John Pell], and a priest ate. The mayor wept.', []);
  stand('not the one whose secretary it is', 'The press secretary to the governor, [p John Pell], spoke. The governor wept.', []);
  stand('an office that only the next sentence names', 'Nobody envied [p John Pell]. The agriculture minister wept.', [
    'John Pell = John Pell | +The agriculture minister',
  ]);
  stand('such an office where two are named', '[p John Pell] met [p Carl Aker]. The agriculture minister wept.', []);
  stand('whom “as for” names', '[p Carl Aker] sang. As for [p John Pell], he wept.', ['John Pell = John Pell | ~he']);
  stand('whoever is asked, and not who asks', '[p Owen Tully] asked [p John Pell] whether he would sing. “I will,” he said.', [
    'John Pell = John Pell | ~he | ~I | ~he',
  ]);
  stand('not another office', '[p Mary Obi], the mayor, spoke. The deputy mayor slept.', []);
  stand('the age', '[p John Pell], 43, met [p Carl Aker], 51. The 43-year-old wept.', [
    'John Pell = John Pell | +The 43-year-old',
  ]);
  stand(
    'whoever speaks without a name, where the story says why',
    '[p John Pell] fell. A source in the palace, who asked not to be named because he was not authorised to speak, said Pell slept.',
    [],
  );
  stand(
    'the same behind the verb',
    '[p John Pell] fell. An aide said Pell slept, speaking on condition of anonymity because he feared for his job.',
    ['An aide = +An aide | ~he | ~his'],
  );
  stand('nobody is his own partner', '[p Carl Aker] wept. His partner, [p Robin Odell], slept.', [
    'Carl Aker = Carl Aker | ~His',
  ]);
  stand(
    'the daughter of a miner has not the miner’s name',
    '[p Ada Lund] was born in Norra, the daughter of a miner, [p Thomas], and his wife. Her daughter slept.',
    ['Ada Lund = Ada Lund | ~Her', 'Thomas = Thomas | ~his'],
  );
  stand('a lead that names nobody', 'A nun has jumped from an aeroplane.\n\n[p Mary Concepta] jumped on Sunday.', [
    'Mary Concepta = +A nun | Mary Concepta',
  ]);
});

describe('interviews', () => {
  it('without labels: I, you and we have somebody', () => {
    const text =
      'Interview with the diver [p Ada Lund]\n\nHow did you begin?\n\nI fell in. My brother pulled me out.\n\nDo you dive alone?\n\nNo, we are four. I lead.\n\nWhat do you fear?\n\nI fear paper.';
    assert.deepEqual(entitiesOf(text), ['Ada Lund = Ada Lund | ~you | ~I | ~My | ~me | ~you | ~I | ~you | ~I', 'we = ~we']);
  });
});
