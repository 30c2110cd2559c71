/** What rules remember of paragraphs never changes what they find. */
import assert from 'node:assert/strict';
import { allRules, checkArticle, createAnalyzer, loadModels } from '../../../server/src/engine/index.ts';
import { namesThat, quotesThat, readerOfPassages } from '../../../server/src/engine/rules/story/passages.ts';

const story = [
  'The harbour minister, Odile Marrant told the council that the wall would cost £4 million.',
  '“The wall has stood for a hundred years and will stand for more,” said Tom Ash, its engineer.',
  'An official familiar with the plan said: “Nobody has asked the seven boatmen whose sheds must go.”',
  'Marrant called the offer “generous”, and counted 9 people and 12000 crabs in a well-paid colour print.',
  '“The wall has stood for a hundred years and will last for more,” Ash said. “Ask again in a wellpaid color print.”',
];

describe('readers of passages', () => {
  const models = loadModels();
  const warm = createAnalyzer(models);
  const once = createAnalyzer(models, null);
  const findings = (text: string, analyze = warm) => checkArticle(analyze(text, 'plain'), allRules);
  const same = (paragraphs: readonly string[], gap = '\n\n'): void => {
    const text = paragraphs.join(gap);
    assert.deepEqual(findings(text), findings(text, once), text);
  };

  it('find what they would find in a new story, whatever was read before', () => {
    assert.deepEqual(
      findings(story.join('\n\n')).diagnostics.map(({ rule }) => rule),
      ['names/title-commas', 'attribution/anonymous-source', 'quotes/altered'],
    );
    same(story);
    same(story.slice(1));
    same(['It rained.', ...story]);
    same([...story].reverse());
    same([story[0]!, story[0]!, story[3]!]);
    same(story, '\n');
    same(story.map((paragraph) => `${paragraph}  `));
  });
  it('find it at each letter that is typed between', () => {
    for (const words of ['Said Ash', ', he said', '“Not so', 'told of it”']) {
      for (let end = 1; end <= words.length; end++) {
        const typed = words.slice(0, end);
        same([story[0]!, typed, ...story.slice(1)]);
        same(story.map((paragraph, i) => (i === 2 ? paragraph + typed : paragraph)));
        same(story.map((paragraph, i) => (i === 3 ? typed + paragraph : paragraph)));
      }
    }
  });
  it('ask a paragraph again only when something in it has changed', () => {
    const asked: number[] = [];
    const read = readerOfPassages((_, index, { quotes, names }) => {
      asked.push(index);
      return quotes.length + names.length > 0 ? [quotes.length] : [];
    });
    const analyze = createAnalyzer(models);
    const one = read(analyze(['It rained.', ...story].join('\n\n'), 'plain'));
    assert.deepEqual(asked.splice(0), [0, 1, 2, 3, 4, 5]);
    const two = read(analyze(['It rained a lot.', ...story].join('\n\n'), 'plain'));
    assert.deepEqual(asked, [0]);
    assert.deepEqual(
      two.map(({ index, found }) => ({ index, found })),
      one.map(({ index, found }) => ({ index, found })),
    );
    assert.equal(two[0]!.start, one[0]!.start + ' a lot'.length);
  });
  it('give the things of the version at hand', () => {
    const quotes = quotesThat((_, { kind }) => kind === 'direct');
    const people = namesThat((_, { type }) => type === 'person');
    const analyze = createAnalyzer(models);
    for (const first of ['It rained.', 'It rained a lot.']) {
      const article = analyze([first, ...story].join('\n\n'), 'plain');
      assert.deepEqual(
        quotes(article),
        article.quotes.filter(({ kind }) => kind === 'direct'),
      );
      assert.deepEqual(
        people(article),
        article.names.filter(({ type }) => type === 'person'),
      );
    }
  });
});
