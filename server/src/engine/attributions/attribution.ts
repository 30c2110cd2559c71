/** Who said what, in words of the text: the attribution stage's findings, and the kinds of quotations that follow from them. */
import type { Span } from '../text/span.ts';

/** direct: nearly all content in quotation marks; partial: some of it; indirect: none. */
export type AttributionKind = 'direct' | 'partial' | 'indirect';

/** direct: a whole utterance; partial: a fragment in the reporter's sentence; scare: held at arm's length; title: work, nickname, term, sign. */
export type QuoteKind = 'direct' | 'partial' | 'scare' | 'title';

/** An attribution before its speaker is resolved. `“…,” he said. “…”` is one with two content spans. */
export interface Attribution {
  /** "a1", "a2" … in text order of the first content span. */
  readonly id: string;
  readonly kind: AttributionKind;
  /** One or more spans in text order; quotation marks included. With a partial quotation the reported clause round it belongs to it. */
  readonly content: readonly Span[];
  /** The words that name the speaker ("Blinken", "he", "a spokesman for the ministry"), or null where none do. */
  readonly source: Span | null;
  /** "said", "according to", ":", or null. */
  readonly cue: Span | null;
  /** Ids of the quotations in the content, outermost ones. */
  readonly quotes: readonly string[];
  /** 0..1: of the source; calibrated, so that nine in ten of those at 0.9 are right. */
  readonly confidence: number;
  /** How it was found, for `copydesk inspect` and tests: "cue", "turn", "run-on" … */
  readonly found: string;
}

export interface Attributions {
  readonly attributions: readonly Attribution[];
  /** One entry a quotation id. */
  readonly quoteKinds: ReadonlyMap<string, QuoteKind>;
}
