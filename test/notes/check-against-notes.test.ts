import assert from 'node:assert/strict';
import { createAnalyzer, textOf } from '../../server/src/engine/index.ts';
import { createNoteComparison } from '../../server/src/notes/check-against-notes.ts';
import { indexNotes } from '../../server/src/notes/note-index.ts';
import { readTranscript } from '../../server/src/notes/reading/read-transcript.ts';

const tape = readTranscript(
  'council.txt',
  'Ada Obi: We will mend the bridge by May. The money is there, and the stone is cut.\n',
);

describe('the quotations of an article compared with its notes', () => {
  const analyze = createAnalyzer();
  const verdicts = (compare: ReturnType<typeof createNoteComparison>, text: string): readonly string[] => {
    const article = analyze(text, 'plain');
    const findings = compare(article, [indexNotes(tape)]) ?? [];
    return findings.map(({ quote, verdict }) => {
      const { inner } = article.quotes.find(({ id }) => id === quote)!;
      return `${textOf(text, inner)} ${verdict}`;
    });
  };
  const story = '“We will mend the bridge by May,” Ada Obi said. “The money is here, and the stone is cut.”';

  it('tells what was said from what was not quite', () => {
    assert.deepEqual(verdicts(createNoteComparison(), story), [
      'We will mend the bridge by May, exact',
      'The money is here, and the stone is cut. differs',
    ]);
  });

  it('says the same of quotations that have moved since', () => {
    const compare = createNoteComparison();
    verdicts(compare, story);
    assert.deepEqual(verdicts(compare, `The bridge is old.\n\n${story}`), verdicts(createNoteComparison(), story));
  });

  it('has nothing to say where there are no notes', () => {
    assert.equal(createNoteComparison()(analyze(story, 'plain'), []), null);
  });
});
