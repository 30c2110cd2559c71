/** What was found in one version of a story, kept so that the next version need be read only round what has changed. */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Tokens } from '../../tokens/token.ts';
import type { Attribution, QuoteKind } from '../attribution.ts';
import type { LinkCandidate } from '../linking/link-features.ts';
import type { Link } from '../linking/link-quotes.ts';
import type { QuotedScene } from './quoted-scene.ts';

/** The cue that carries an outermost quotation: its token in the document, or -1. */
export interface KnownLink {
  readonly cue: number;
  readonly place: LinkCandidate['place'] | null;
  readonly certainty: number;
}

/** An attribution, its quotations by their indices among all of the document. */
export interface KnownAttribution {
  readonly attribution: Omit<Attribution, 'id' | 'quotes'>;
  readonly quotes: readonly number[];
}

/** One entry for each of `count` outermost quotations. `token` is the document's first token of what was read. */
export function knownLinks(links: readonly Link[], count: number, token: number): readonly (KnownLink | null)[] {
  const known = new Array<KnownLink | null>(count).fill(null);
  for (const { range, cue, place, certainty } of links) {
    known[range.index] = { cue: cue ? cue.candidate.at + token : -1, place, certainty };
  }
  return known;
}

export interface Known {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  readonly scenes: readonly QuotedScene[];
  /** Whether labels make it a transcript (see labelledParagraphs). */
  readonly isTranscript: boolean;
  /** One entry an outermost quotation; null for one that stands in a turn. */
  readonly links: readonly (KnownLink | null)[];
  /** In text order of their cues. */
  readonly attributions: readonly KnownAttribution[];
  readonly turns: readonly KnownAttribution[];
  /** One entry a quotation. */
  readonly kinds: readonly QuoteKind[];
}

/** `indexOf` gives the index of a quotation among all, by its id. */
export function knownAttribution(
  { kind, content, source, cue, quotes, confidence, found }: Omit<Attribution, 'id'>,
  indexOf: ReadonlyMap<string, number>,
): KnownAttribution {
  return { attribution: { kind, content, source, cue, confidence, found }, quotes: quotes.map((id) => indexOf.get(id)!) };
}

export function moveAttribution({ attribution, quotes }: KnownAttribution, characters: number, by: number): KnownAttribution {
  if (characters === 0 && by === 0) return { attribution, quotes };
  const move = ({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } => ({
    start: start + characters,
    end: end + characters,
  });
  return {
    attribution: {
      kind: attribution.kind,
      content: attribution.content.map(move),
      source: attribution.source && move(attribution.source),
      cue: attribution.cue && move(attribution.cue),
      confidence: attribution.confidence,
      found: attribution.found,
    },
    quotes: by === 0 ? quotes : quotes.map((quote) => quote + by),
  };
}
