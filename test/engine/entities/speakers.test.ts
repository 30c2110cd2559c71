/** Measures on the speaker set how often the right person is named, and says which answers are wrong. */
import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../server/src/engine/index.ts';
import { type SpeakerStory, speakerStories } from '../../corpus/speakers/speaker-stories.ts';

const analyze = createAnalyzer();

/** Answers of one story: what was expected, what came. */
function answer({
  text,
  answers,
}: SpeakerStory): readonly { readonly quote: string; readonly expected: string; readonly found: string }[] {
  const article = analyze(text, 'plain');
  return answers.map(({ end, speaker }) => {
    const quote = article.quotes.find((candidate) => candidate.depth === 0 && Math.abs(candidate.end - end) <= 1);
    const attribution = article.attributions.find(({ id }) => id === quote?.attribution);
    const entity = article.entities.find(({ id }) => id === attribution?.speaker);
    const found = !quote ? '(no quotation)' : !attribution ? '(no attribution)' : (entity?.name ?? '(nobody)');
    return { quote: quote ? text.slice(quote.start, quote.end) : text.slice(end - 40, end), expected: speaker, found };
  });
}

/** Share that must be right. */
const least = 0.92;

describe('speakers by full name', () => {
  const results = speakerStories.flatMap((story) => answer(story).map((result) => ({ ...result, title: story.title })));
  const wrong = results.filter(({ expected, found }) => expected !== found);
  const share = 1 - wrong.length / results.length;

  it(`are right in at least ${least * 100} of 100`, () => {
    const list = wrong.map(({ title, quote, expected, found }) => `${title}: ${quote} is by ${expected}, found ${found}`);
    assert.ok(share >= least, `${(100 * share).toFixed(1)} % of ${results.length} right\n${list.join('\n')}`);
  });
});
