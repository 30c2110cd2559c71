/** Answers where an offset stands: in which quotation, in which source. */
import type { Attributions } from '../../attributions/attribution.ts';
import type { NewsDocument } from '../../document/news-document.ts';
import type { Quote, Quotes } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { inTextOrder, type Span } from '../../text/span.ts';
import type { Resolution } from '../discourse.ts';

export interface QuoteIndex {
  /** Index of the outermost quotation that is speech at the offset, or -1. Logarithmic. */
  readonly at: (offset: number) => number;
  /** Makes of the speakers of attributions the speakers of quotations, by the same index; null where nobody is known. */
  readonly speakers: (byAttribution: ReadonlyMap<string, Resolution>) => (quote: number) => Resolution | null;
}

/** `ownerOf`: the attributions of quotations (see `ownersOfQuotes`). Titles, words held at arm's length and fragments that are nobody's are not speech: who says what is round them says what stands in them. */
export function createQuoteIndex(
  { quotes }: Quotes,
  { quoteKinds }: Attributions,
  ownerOf: ReadonlyMap<string, string>,
): QuoteIndex {
  const isSpeech = ({ depth, id }: Quote): boolean => {
    const kind = quoteKinds.get(id);
    return depth === 0 && kind !== 'title' && kind !== 'scare' && (kind !== 'partial' || ownerOf.has(id));
  };
  const speech = quotes.filter(isSpeech);
  const find = createSpanIndex(speech);
  return {
    at: find,
    speakers: (byAttribution) => {
      const speakerById = new Map<string, Resolution>();
      const own = (quote: Quote): Resolution | null =>
        byAttribution.get(ownerOf.get(quote.id) ?? '') ??
        (quote.continues === null ? null : (speakerById.get(quote.continues) ?? null));
      const list = speech.map((quote) => {
        const speaker = own(quote);
        if (speaker) speakerById.set(quote.id, speaker);
        return speaker;
      });
      return (quote) => list[quote] ?? null;
    },
  };
}

/** In which paragraph the speech began that opens a paragraph, by their indices; a paragraph that carries no speech on answers for itself. Constant time. */
export function createSpeechIndex({ paragraphs }: NewsDocument, { quotes }: Quotes): (paragraph: number) => number {
  const starts = new Map<number, number>();
  for (const { start, continues } of quotes) {
    if (continues === null) continue;
    const paragraph = countLeading(paragraphs, ({ end }) => end <= start);
    starts.set(paragraph, starts.get(paragraph - 1) ?? paragraph - 1);
  }
  return (paragraph) => starts.get(paragraph) ?? paragraph;
}

/** Whether a span touches the source of an attribution. Logarithmic. */
export function createSourceIndex({ attributions }: Attributions): (span: Span) => boolean {
  const sources: Span[] = [];
  for (const { source } of attributions) if (source) sources.push(source);
  sources.sort(inTextOrder);
  const find = createSpanIndex(sources);
  return ({ start, end }) => find(start) >= 0 || find(end - 1) >= 0;
}

/** Index of the last span that starts at or before the offset, if it holds it; -1 otherwise. For spans in text order that hardly overlap. */
function createSpanIndex(spans: readonly Span[]): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const found = low - 1;
    return found >= 0 && offset < spans[found]!.end ? found : -1;
  };
}
