/** All attributions that may be in a text, each with what speaks for it. */
import type { AttributionKnowledge } from '../attribution-knowledge.ts';
import type { Reading } from '../copy/reading.ts';
import { type Surroundings, surroundingsOf } from '../contents/surroundings.ts';
import { findCues, type RememberCues, type ScoredCue } from '../cues/find-cues.ts';
import type { RememberKind } from '../linking/quote-kinds.ts';
import { isNickname } from '../linking/is-nickname.ts';
import { linkQuotes, type KeptLink, type Link, type LinkMemory } from '../linking/link-quotes.ts';
import { findTurns, type Label } from '../turns/find-turns.ts';
import type { Turn } from '../turns/turn.ts';
import { type Choice, choose, draftAttribution, type Draft } from './draft-attribution.ts';
import type { RememberTrust } from './trusted.ts';
import { keepsNameBack } from './keeps-name-back.ts';
import { asksReader, isNoReport } from './no-report.ts';
import { countLeading } from '../../text/count-leading.ts';
import { draftsBetweenPauses } from '../../text/pauses.ts';
import type { Steps } from '../../text/steps.ts';

/** A cue without a quotation is looked at from this certainty on. */
const leastClause = 0.3;

export interface Drafts {
  /** In text order of their cues. */
  readonly drafts: readonly Draft[];
  /** One entry an outermost quotation, apart from those in turns. */
  readonly links: readonly Link[];
  readonly turns: readonly Turn[];
}

/** What is known from before, or of the whole story where a part is read. */
export interface KnownBefore {
  /** By paragraph (see labelledParagraphs). */
  readonly labels: ReadonlyMap<number, Label>;
  /** Answers of the cues which link a quotation is known to have. */
  readonly keep: (cues: readonly ScoredCue[]) => KeptLink;
}

/** What follows from a part of a story, found anew or remembered. */
export interface Remembered {
  readonly cues: RememberCues;
  readonly links: (cues: readonly ScoredCue[], taken: ReadonlySet<number>) => LinkMemory;
  /** What is chosen for a cue with these quotations. */
  readonly choice: (cue: ScoredCue, links: readonly Link[], find: () => Choice) => Choice;
  /** To be asked behind `choice`, of drafts that it was made for. */
  readonly trust: RememberTrust;
  readonly kind: RememberKind;
}

export function* draftAll(
  reading: Reading,
  { lexicon, scorers }: Pick<AttributionKnowledge, 'lexicon' | 'scorers'>,
  known?: KnownBefore,
  remembered?: Remembered,
): Steps<Drafts> {
  const cues = findCues(reading, lexicon, scorers.cue, remembered?.cues);
  yield;
  const turns = findTurns(reading, known?.labels);
  const nicknames = reading.quotes.filter((range) => isNickname(reading, range)).map(({ index }) => index);
  const taken = new Set([...turns.flatMap(({ quotes }) => quotes), ...nicknames]);
  const links = linkQuotes(reading, cues, taken, scorers.link, {
    keep: known?.keep(cues),
    memory: remembered?.links(cues, taken),
  });
  yield;
  const carried = new Map<ScoredCue, Link[]>();
  for (const link of links) {
    if (!link.cue) continue;
    const own = carried.get(link.cue);
    if (own) own.push(link);
    else carried.set(link.cue, [link]);
  }
  let surroundings: Surroundings | null = null;
  const drafts: Draft[] = [];
  let current: { readonly cue: ScoredCue; readonly own: readonly Link[] };
  // One function for all of them: most choices are remembered.
  const find = (): Choice => choose(reading, current.cue, current.own, (surroundings ??= surroundingsOf(reading, cues)), scorers);
  for (const cue of cues) {
    const own = carried.get(cue) ?? none;
    const isIdle = cue.certainty < leastClause || cue.candidate.wordsOf !== null || isInTurn(turns, cue.candidate.at);
    if (own.length === 0 && (isIdle || asksReader(reading, cue.candidate))) continue;
    if (own.length === 0 && keepsNameBack(reading, cue.candidate.word?.base ?? '', cue.candidate.end)) continue;
    if (isNoReport(reading, cue.candidate)) continue;
    current = { cue, own };
    const draft = draftAttribution(reading, cue, own, remembered ? remembered.choice(cue, own, find) : find());
    if (!draft) continue;
    drafts.push(draft);
    if (drafts.length % draftsBetweenPauses === 0) yield;
  }
  return { drafts, links, turns };
}

const none: readonly Link[] = [];

/** `turns` are in text order. */
function isInTurn(turns: readonly Turn[], token: number): boolean {
  const turn = turns[countLeading(turns, ({ source, cue, content }) => Math.max(source.end, cue.end, content.end) <= token)];
  return turn !== undefined && Math.min(turn.source.first, turn.content.first) <= token;
}
