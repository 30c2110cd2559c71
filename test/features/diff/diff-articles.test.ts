import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/index.ts';
import { diffArticles } from '../../../server/src/features/diff/diff-articles.ts';
import { diffText } from '../../../server/src/features/diff/diff-text.ts';

const analyze = createAnalyzer();
const diff = (before: string, after: string) => diffArticles(analyze(before, 'plain'), analyze(after, 'plain'));
const story = `The mayor of Norvik, Ada Obi, met Torben Haag on Friday.

“We will mend the quay by May,” Obi said.

“I have waited for two years for that stone,” Haag said.

“Nobody has asked the fishermen,” said Haag.
`;
/** The story with one thing put for another. */
const edited = (from: string, to: string) => {
  assert.ok(story.includes(from), from);
  return diff(story, story.replace(from, to));
};
const told = (difference: ReturnType<typeof diff>): readonly string[] =>
  difference.quotations.map(
    ({ change, before, after, speakerChanged }) =>
      `${change}: ${before?.speaker ?? '-'} > ${after?.speaker ?? '-'}${change === 'altered' && speakerChanged ? ' (both)' : ''}`,
  );

describe('two versions of an article', () => {
  it('that are the same have no difference, nor has one whose paragraphs are in another order', () => {
    assert.deepEqual(diff(story, story), { quotations: [], names: [] });
    const [intro, first, second, third] = story.trimEnd().split('\n\n');
    assert.deepEqual(told(diff(story, [intro, third, first, second].join('\n\n'))), []);
  });

  it('differ in quotations that were altered, word by word', () => {
    const difference = edited('by May', 'by June');
    assert.deepEqual(told(difference), ['altered: Ada Obi > Ada Obi']);
    assert.deepEqual(difference.quotations[0]!.words, [
      { in: 'both', text: 'We will mend the quay by' },
      { in: 'before', text: 'May,' },
      { in: 'after', text: 'June,' },
    ]);
    assert.deepEqual(difference.quotations[0]!.before, {
      start: story.indexOf('“We'),
      end: story.indexOf('” Obi said') + 1,
      line: 3,
      speaker: 'Ada Obi',
      words: 'We will mend the quay by May,',
    });
  });

  it('do not differ by commas, capitals and the shape of marks', () => {
    assert.deepEqual(told(edited('“We will mend the quay by May,” Obi said.', '"We will mend the quay by May", Obi said.')), []);
  });

  it('differ in quotations that were added, dropped, or given to another', () => {
    assert.deepEqual(told(edited('“Nobody has asked the fishermen,” said Haag.\n', '')), ['dropped: Torben Haag > -']);
    assert.deepEqual(told(edited('said Haag.\n', 'said Haag. “The ice is melting and the fish are dear.”\n')), [
      'added: - > Torben Haag',
    ]);
    assert.deepEqual(told(edited('fishermen,” said Haag', 'fishermen,” said Obi')), ['reattributed: Torben Haag > Ada Obi']);
    assert.deepEqual(told(edited('fishermen,” said Haag', 'farmers,” said Obi')), ['altered: Torben Haag > Ada Obi (both)']);
  });

  it('differ in names that are new, gone, or written otherwise; a new spelling is no new speaker', () => {
    const spelt = diff(story, story.replaceAll('Haag', 'Haagen'));
    assert.deepEqual(told(spelt), []);
    assert.deepEqual(
      spelt.names.map(({ change, before, after }) => [change, before?.name, after?.name]),
      [['changed', 'Torben Haag', 'Torben Haagen']],
    );
    const { names } = edited('on Friday', 'and Lena Brandt on Friday');
    assert.deepEqual(
      names.map(({ change, after }) => [change, after?.name, after?.line]),
      [['added', 'Lena Brandt', 1]],
    );
  });

  it('are told in lines, the gravest first', () => {
    const after = story.replace('by May', 'by June').replace('fishermen,” said Haag', 'fishermen,” said Obi');
    assert.equal(
      diffText(diff(story, after)),
      `Altered (1)
  line 3  Ada Obi: “We will mend the quay by [-May,-] {+June,+}”

Given to another speaker (1)
  line 7  [-Torben Haag-] {+Ada Obi+}: “Nobody has asked the fishermen,”
`,
    );
    assert.equal(diffText(diff(story, story)), 'Quotations and names are as they were.\n');
  });
});
