/** Finds who said what, and from it what kind of quotation each pair of marks is. */
import type { NewsDocument } from '../document/news-document.ts';
import type { Name } from '../names/name.ts';
import type { Quotes } from '../quotes/quote.ts';
import { inTextOrder } from '../text/span.ts';
import type { Tokens } from '../tokens/token.ts';
import type { AttributionKnowledge } from './attribution-knowledge.ts';
import type { Attributions } from './attribution.ts';
import { readCopy } from './copy/reading.ts';
import { findCues, type ScoredCue } from './cues/find-cues.ts';
import { draftAttribution, type Draft } from './draft-attribution.ts';
import { linkQuotes, type Link } from './linking/link-quotes.ts';
import { quoteKinds } from './linking/quote-kinds.ts';

/** A cue without a quotation reports speech from this certainty on. */
const leastIndirect = 0.5;

export function findAttributions(
  document: NewsDocument,
  tokens: Tokens,
  quotes: Quotes,
  names: readonly Name[],
  knowledge: AttributionKnowledge,
): Attributions {
  const reading = readCopy(document, tokens, quotes, names);
  const cues = findCues(reading, knowledge.lexicon, knowledge.scorers.cue);
  const links = linkQuotes(reading, cues, knowledge.scorers.link);
  const carried = byCue(links);
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const own = carried.get(cue) ?? [];
    if (own.length === 0 && cue.certainty < leastIndirect) continue;
    const draft = draftAttribution(reading, cue, own, knowledge.scorers);
    if (draft) drafts.push(draft);
  }
  const inOrder = drafts.sort((a, b) => inTextOrder(a.content[0]!, b.content[0]!));
  return {
    attributions: inOrder.map((draft, index) => ({ id: `a${index + 1}`, ...draft })),
    quoteKinds: quoteKinds(reading, quotes, links, knowledge.scorers.whole),
  };
}

function byCue(links: readonly Link[]): Map<ScoredCue, Link[]> {
  const carried = new Map<ScoredCue, Link[]>();
  for (const link of links) if (link.cue) carried.set(link.cue, [...(carried.get(link.cue) ?? []), link]);
  return carried;
}
