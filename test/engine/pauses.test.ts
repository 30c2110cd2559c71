/** A long text is read in steps, between which other texts may be: what is found is the same, and no step is as long as the text. */
import assert from 'node:assert/strict';
import { createAnalyzer, createStepAnalyzer, finish, loadModels, type Article } from '../../server/src/engine/index.ts';

describe('a long text that is read in steps', () => {
  const models = loadModels();
  const paragraphs = [
    'The harbour trust in Penwick (HTP) named Odile Marrant as its head on Monday.',
    '“We looked far and wide,” its chairman, Tom Ash, told reporters. “Marrant knows the docks.”',
    'Marrant, 41, said she would open two more piers, and that “no berth” would be lost. He would not say when.',
    '“I was born within sight of them,” she added. The chairman nodded.',
    'According to the trust, 12 piers are in use today. Marant has seen all of them.',
    '“The north wall will be first.',
    '“Then the slipway, if the money holds,” said Ash. “I promise.”',
  ];
  const towns = ['Penwick', 'Ardmoor', 'Skell', 'Thornaby', 'Lowen'];
  /** So many rounds of the same story, each with figures and a town of its own. */
  const story = (rounds: number, from = 0): string =>
    Array.from({ length: rounds }, (_, i) =>
      paragraphs.map((text) => text.replace('12', String(12 + i)).replace('Penwick', towns[(from + i) % towns.length]!)),
    )
      .flat()
      .join('\n\n');
  const begun = (count: number): string => `New.\n\n${story(2, count)}`;
  const alone = (text: string): Article => createAnalyzer(models)(text, 'plain');

  it('is what it is by itself, whatever is read in between', () => {
    const read = createStepAnalyzer(models);
    const [long, other] = [story(60), story(45, 2)];
    const typed = other.replace('the docks', 'all docks');
    const works = [read(long, 'plain'), read(other, 'plain')];
    const found: Article[] = [];
    let between = 0;
    for (let turn = 0; found.filter(Boolean).length < works.length; turn++) {
      works.forEach((work, index) => {
        if (found[index]) return;
        const step = work.next();
        if (step.done) found[index] = step.value;
      });
      // A third is opened and read at once now and then, as a short document is.
      if (turn % 7 === 3) assert.deepEqual(finish(read(begun(between), 'plain')), alone(begun(between++)));
    }
    assert.ok(between > 3);
    assert.deepEqual(found, [alone(long), alone(other)]);
    assert.deepEqual(finish(read(typed, 'plain')), alone(typed));
    const next = long.replace('two more piers', 'three more piers');
    const half = read(next, 'plain');
    for (let i = 0; i < 9; i++) half.next();
    // It is left for good, and what it has learnt stays.
    assert.deepEqual(finish(read(long, 'plain')), alone(long));
    assert.deepEqual(finish(read(next, 'plain')), alone(next));
  });

  it('is left more often the longer it is', () => {
    const steps = (text: string): number => {
      let count = 0;
      for (const work = createStepAnalyzer(models)(text, 'plain'); !work.next().done;) count++;
      return count;
    };
    const [usual, long] = [story(4), story(160)];
    // Seven times in each twelve thousand units: tokens, words, both looks at them, names, mentions and what else paragraphs hold.
    assert.ok(steps(long) - steps(usual) >= (7 * (long.length - 12_000)) / 12_000, `${steps(usual)}, then ${steps(long)}`);
  });
});
