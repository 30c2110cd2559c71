/** In which quotation an offset stands, as far as somebody speaks it. */
import assert from 'node:assert/strict';
import type { Attribution, QuoteKind } from '../../../server/src/engine/attributions/attribution.ts';
import { ownersOfQuotes } from '../../../server/src/engine/attributions/owners-of-quotes.ts';
import { createQuoteIndex } from '../../../server/src/engine/entities/speakers/span-index.ts';
import { createAnalyzer } from '../../../server/src/engine/index.ts';

const text = 'The advert said “I am sold” and went on.';
const { quotes } = createAnalyzer()(text, 'plain');

/** Whether the “I” stands in speech, where its quotation is of this kind and, if so, attributed. */
function isInSpeech(kind: QuoteKind, isAttributed: boolean): boolean {
  const [quote] = quotes as [(typeof quotes)[0]];
  const attribution: Attribution = {
    id: 'a1',
    kind: 'partial',
    content: [{ start: quote.start, end: quote.end }],
    source: null,
    cue: null,
    quotes: [quote.id],
    confidence: 1,
    found: 'cue',
  };
  const attributions = isAttributed ? [attribution] : [];
  const index = createQuoteIndex(
    { quotes: [{ ...quote, continues: null, runsOn: false }], strayMarks: [] },
    { attributions, quoteKinds: new Map([[quote.id, kind]]) },
    ownersOfQuotes(attributions),
  );
  return index.at(text.indexOf('I am')) >= 0;
}

describe('what stands in a quotation', () => {
  it('is said by whoever speaks it', () => {
    assert.equal(isInSpeech('partial', true), true);
    assert.equal(isInSpeech('direct', true), true);
    assert.equal(isInSpeech('direct', false), true);
  });

  it('is said by whoever says what is round it where the words are a fragment of nobody’s, held at arm’s length, or a title', () => {
    assert.equal(isInSpeech('partial', false), false);
    assert.equal(isInSpeech('scare', false), false);
    assert.equal(isInSpeech('title', false), false);
  });
});
