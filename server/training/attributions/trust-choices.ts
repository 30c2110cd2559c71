/** What the scorer of whole drafts learns from: is the source right, and for reported clauses the words too? */
import type { Draft } from '../../src/engine/attributions/drafts/draft-attribution.ts';
import { formOf, trustFeatures } from '../../src/engine/attributions/drafts/trust-features.ts';
import { described } from './described.ts';
import { covers, type GoldAttribution } from './gold.ts';
import type { Choice } from './learn.ts';
import type { Lesson } from './lesson.ts';

export function trustChoices({ gold, reading }: Lesson, drafts: readonly Draft[]): Choice[] {
  return drafts.map((draft, index) => {
    const matched = gold.attributions.filter((attribution) =>
      draft.quotes.length > 0 ? holdsAQuote(draft, attribution) : sharesHalf(draft, attribution),
    );
    const right = matched.some(
      ({ source }) =>
        (source.length === 0 && draft.source === null && draft.quotes.length === 0) ||
        (draft.source !== null && covers(source, draft.source.start, draft.source.end)),
    );
    // An attitude that matches is neither what is looked for nor a fault.
    const weight = matched.length > 0 && matched.every(({ speech, type }) => !speech && type === 'indirect') ? 0.3 : 1;
    const ids = described((features) => trustFeatures(features, reading, drafts[index]!, formOf(drafts, index)));
    return { candidates: [ids, new Int32Array(0)], right: [right, !right], weight };
  });
}

function holdsAQuote(draft: Draft, { content }: GoldAttribution): boolean {
  return draft.evidence.links.some(({ range: { quote } }) =>
    content.some(([s, e]) => Math.min(e, quote.end) - Math.max(s, quote.start) >= 0.5 * Math.min(e - s, quote.end - quote.start)),
  );
}

function sharesHalf(draft: Draft, { content }: GoldAttribution): boolean {
  let both = 0;
  let all = 0;
  for (const { start, end } of draft.content) {
    all += end - start;
    for (const [s, e] of content) both += Math.max(0, Math.min(e, end) - Math.max(s, start));
  }
  for (const [s, e] of content) all += e - s;
  return both >= 0.5 * (all - both);
}
