/** A bare surname that nobody is introduced by, a slip of the pen away from one that somebody is: whose it is, and what stays apart. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/index.ts';
import { surnameLikeness } from '../../../server/src/engine/entities/variants/surname-likeness.ts';

const analyze = createAnalyzer();

/** Fullest names of the people of a story. */
const peopleOf = (text: string): readonly string[] =>
  analyze(text, 'plain')
    .entities.filter(({ type, named }) => type === 'person' && named)
    .map(({ name }) => name);

/** Who is taken to speak, by quotation. */
const speakersOf = (text: string): readonly (string | undefined)[] => {
  const { attributions, entities } = analyze(text, 'plain');
  return attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
};

const story = (full: string, bare: string): string =>
  `The ferry will stop for a month, the harbour master, ${full}, said on Monday.\n\nTraders were told by letter, and the letter gave no date.\n\n“We had no choice,” ${bare} said. “The deck is cracked.”`;

describe('a bare surname that nobody is introduced by', () => {
  it('is found behind a hyphen, where it is a common word as well', () => {
    const copy = 'Donald Trumpf runs the ferry. The anti-Trump crew left on Monday, and so did an anti-Trump cook.';
    assert.deepEqual(peopleOf(copy), ['Donald Trumpf']);
  });
  const pairs: readonly (readonly [string, string])[] = [
    ['Clark', 'Clarke'],
    ['Browne', 'Brown'],
    ['Fyfe', 'Fife'],
    ['Whitcombe', 'Whitcomb'],
    ['Hernandez', 'Hernandes'],
    ['MacDonald', 'McDonald'],
    ['Thompson', 'Thomson'],
    ['Adebayo', 'Adebayor'],
    ['Philips', 'Phillips'],
    ['Johnson', 'Jonson'],
    ['Pritchard', 'Prichard'],
    ['Stephens', 'Stevens'],
    ['Raman', 'Ramann'],
    ['Eze', 'Ezeh'],
    ['Zielinski', 'Zelinski'],
    ['Dickson', 'Dixon'],
  ];
  for (const [known, bare] of pairs) {
    it(`${bare} is ${known}, for there is no other`, () => {
      const text = story(`Rosalind ${known}`, bare);
      assert.deepEqual(peopleOf(text), [`Rosalind ${known}`]);
      assert.ok(speakersOf(text).every((speaker) => speaker === `Rosalind ${known}`));
    });
  }
  it('with a title that may be hers', () => assert.deepEqual(peopleOf(story('Rosalind Clark', 'Ms Clarke')), ['Rosalind Clark']));

  const apart = (title: string, text: string, expected: readonly string[]) =>
    it(title, () => assert.deepEqual(peopleOf(text), expected));
  apart('a title of the other gender', story('Rosalind Clark', 'Mr Clarke'), ['Rosalind Clark', 'Clarke']);
  apart('two who are both named in full', `${story('Rosalind Clark', 'Clarke')}\n\nEdmund Clarke heard her.`, [
    'Rosalind Clark',
    'Edmund Clarke',
  ]);
  apart('two that are equally near', `${story('Rosalind Read', 'Reed')}\n\nEdmund Reid heard her.`, [
    'Rosalind Read',
    'Reed',
    'Edmund Reid',
  ]);
  apart('another office', story('Rosalind Clark', 'Captain Clarke'), ['Rosalind Clark', 'Clarke']);
  apart('one who is told of', story('Rosalind Clark', 'Clarke, the engineer,'), ['Rosalind Clark', 'Clarke']);
  apart('names that only look alike', story('Rosalind Mason', 'Nason'), ['Rosalind Mason', 'Nason']);
});

describe('how alike two surnames are', () => {
  const is = (expected: string | null, ...pairs: readonly (readonly [string, string])[]) => {
    for (const [a, b] of pairs) it(`${a}, ${b}: ${expected}`, () => assert.equal(surnameLikeness(a, b), expected));
  };
  is(
    'same',
    ['smyth', 'smith'],
    ['reid', 'reed'],
    ['schmidt', 'schmitt'],
    ['hansen', 'hanson'],
    ['mackenzie', 'mckenzie'],
    ['gray', 'grey'],
  );
  is('near', ['mason', 'macon'], ['barker', 'baker'], ['chen', 'cheng'], ['miller', 'muller']);
  is(null, ['niger', 'nigeria'], ['petrov', 'petrova'], ['clinton', 'clintons'], ['lind', 'holt'], ['hall', 'ball']);
});
