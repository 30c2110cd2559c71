/** Reads a story, or a part of one, from its first word to its last. */
import type { AttributionKnowledge } from '../attribution-knowledge.ts';
import type { Attribution, Attributions, QuoteKind } from '../attribution.ts';
import type { CopyMemory } from '../copy/paragraph-copy.ts';
import { readCopy } from '../copy/reading.ts';
import { draftAll, type KnownBefore } from '../drafts/draft-all.ts';
import type { Draft } from '../drafts/draft-attribution.ts';
import { trusted } from '../drafts/trusted.ts';
import { inTextOrder } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import type { Link } from '../linking/link-quotes.ts';
import { quoteKinds } from '../linking/quote-kinds.ts';
import { turnAttribution } from '../turns/turn-attribution.ts';
import { rememberedIn } from './choice-memory.ts';
import type { Setting } from './setting.ts';
import type { Story } from './window.ts';

export interface StoryRead {
  readonly drafts: readonly Draft[];
  /** One entry an outermost quotation, apart from those in turns. */
  readonly links: readonly Link[];
  /** In text order of their cues. */
  readonly attributions: readonly Omit<Attribution, 'id'>[];
  /** What layout attributes. */
  readonly turns: readonly Omit<Attribution, 'id'>[];
  readonly kinds: ReadonlyMap<string, QuoteKind>;
  /** Ids of its quotations, in text order. */
  readonly quoteIds: readonly string[];
}

/** What may be known of a story's paragraphs. */
export interface Recalled {
  readonly settings: readonly Setting[];
  readonly copies: CopyMemory;
}

/** With `recalled` its steps must follow each other directly: the memory of copies has room for one reading. */
export function* readStory(
  { document, tokens, quotes, names }: Story,
  knowledge: AttributionKnowledge,
  recalled?: Recalled,
  known?: KnownBefore,
): Steps<StoryRead> {
  const reading = readCopy(document, tokens, quotes, names, recalled?.copies);
  const remembered = recalled && rememberedIn(reading, recalled.settings);
  yield;
  const { drafts, links, turns: found } = yield* draftAll(reading, knowledge, known, remembered);
  yield;
  const attributions = trusted(reading, drafts, knowledge.scorers.trust, remembered?.trust);
  const turns = found.map((turn) => turnAttribution(reading, turn));
  yield;
  const kinds = quoteKinds(reading, quotes, links, [...attributions, ...turns], knowledge, remembered?.kind);
  return { drafts, links, attributions, turns, kinds, quoteIds: quotes.quotes.map(({ id }) => id) };
}

export function answerOf({ attributions, turns, kinds }: StoryRead): Attributions {
  const found = [...attributions, ...turns].sort((a, b) => inTextOrder(a.content[0]!, b.content[0]!));
  return {
    attributions: found.map(({ kind, content, source, cue, quotes, confidence, found: how }, index): Attribution => {
      return { id: `a${index + 1}`, kind, content, source, cue, quotes, confidence, found: how };
    }),
    quoteKinds: kinds,
  };
}
