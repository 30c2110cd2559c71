/** Remembers which cues the quotations of a paragraph hang on, as long as it, the cues right beside it and the link before stay the same. */
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import { cueBehind, cuesBefore, type Link, type LinkMemory, mostCarried } from '../linking/link-quotes.ts';
import { quotesBefore } from '../linking/tagged-utterance.ts';
import { areSameItems } from '../../text/remember-joined.ts';
import { countLeading } from '../../text/count-leading.ts';
import { answerOf, keepAnswer } from '../../text/few-answers.ts';
import type { Setting } from './setting.ts';

interface KnownLink {
  /** The cue’s token, counted from the paragraph’s first; null: none; carried: the cue of the link before this paragraph. */
  readonly cue: number | 'carried' | null;
  readonly place: Link['place'];
  readonly certainty: number;
}

interface KnownLinks {
  /** All that they depend on. */
  readonly grounds: readonly number[];
  /** One for each of the quotations. */
  readonly links: readonly KnownLink[];
}

const key = {};
export const places: readonly Link['place'][] = ['near', 'inherited', 'before', 'after'];

/** `settings` are those of the reading’s paragraphs, `cues` are its cues, `taken` quotations without a link. */
export function linkMemoryOf(
  reading: Reading,
  settings: readonly Setting[],
  cues: readonly ScoredCue[],
  taken: ReadonlySet<number>,
): LinkMemory {
  const { quotes, paragraphs } = reading;
  /** Of the quotations that were asked for last. */
  let grounds: readonly number[] | null = null;
  let home = 0;
  let carried: ScoredCue | null = null;
  return {
    get(first, end, before) {
      home = quotes[first]!.paragraph;
      carried = before?.cue ?? null;
      grounds = groundsOf(reading, cues, settings, first, end, before);
      for (let i = first; i < end; i++) if (taken.has(i)) grounds = null;
      const known = answerOf(settings[home]!.memory, key) as KnownLinks | undefined;
      if (!grounds || !known || !areSameItems(known.grounds, grounds)) return null;
      const { firstToken } = paragraphs[home]!;
      return known.links.map(({ cue, place, certainty }, index): Link => {
        const at = typeof cue === 'number' ? firstToken + cue : -1;
        const own = at < 0 ? null : cues[countLeading(cues, ({ candidate }) => candidate.at < at)]!;
        return { range: quotes[first + index]!, cue: cue === 'carried' ? carried : own, place, certainty };
      });
    },
    keep(links) {
      if (!grounds) return;
      const { firstToken } = paragraphs[home]!;
      const known = links.map(({ cue, place, certainty }): KnownLink => {
        const at = cue === carried ? 'carried' : cue && cue.candidate.at - firstToken;
        return { cue: cue === null ? null : at, place, certainty };
      });
      keepAnswer(settings[home]!.memory, key, { grounds, links: known });
    },
  };
}

/**
 * What linking sees beside the paragraph itself: cues of the sentences right before and behind it; the quotation before; the link before, with its
 * cue. Where a speech runs on, all that stands between that and the paragraph.
 */
function groundsOf(
  reading: Reading,
  cues: readonly ScoredCue[],
  settings: readonly Setting[],
  first: number,
  end: number,
  before: Link | undefined,
): readonly number[] {
  const { quotes, paragraphs, paragraphOf, tokens } = reading;
  const home = quotes[first]!.paragraph;
  const { firstToken, endToken } = paragraphs[home]!;
  const grounds: number[] = [];
  for (let i = first; i < end; i++) grounds.push(quotes[i]!.first - firstToken, quotes[i]!.end - firstToken);
  const tellers = cuesBefore(reading, cues, firstToken);
  const behind = cueBehind(reading, cues, endToken);
  grounds.push(tellers.length, behind ? 1 : 0);
  for (const cue of tellers) addCue(grounds, reading, cue, home, first, before);
  if (behind) addCue(grounds, reading, behind, home, first, before);
  const previous = quotes[first - 1];
  if (!before?.cue || !previous) return grounds;
  const goesOn = previous.end < tokens.length && paragraphOf[previous.end] === previous.paragraph;
  grounds.push(home - previous.paragraph, previous.quote.runsOn ? 1 : 0, goesOn ? 1 : 0);
  const { range, place } = before;
  addCue(grounds, reading, before.cue, home, first, before);
  grounds.push(range.first - firstToken, range.end - firstToken, home - range.paragraph, places.indexOf(place));
  const opening = quotes[first]!.quote;
  grounds.push(opening.continues === range.quote.id ? 1 : 0);
  if (opening.runsOn) {
    for (let i = Math.max(0, home - mostCarried); i < home; i++) grounds.push(settings[i]!.id);
  }
  return grounds;
}

/** All that is read of a cue by which it may carry a quotation of the paragraph whose first one this is. */
function addCue(
  grounds: number[],
  reading: Reading,
  cue: ScoredCue,
  home: number,
  firstQuote: number,
  before: Link | undefined,
): void {
  const { words, outside, quoteOf, sentenceOf, paragraphs } = reading;
  const { at, end, kind, base, forum } = cue.candidate;
  const { firstToken, firstSentence } = paragraphs[home]!;
  grounds.push(
    at - firstToken,
    end - firstToken,
    firstSentence - sentenceOf[at]!,
    firstQuote - quotesBefore(reading, at),
    firstQuote - quotesBefore(reading, end),
    kind,
    base,
    words[at]!,
    forum ? 1 : 0,
    cue.certainty,
    cue === before?.cue ? 1 : 0,
    outside[at - 1] ?? 1,
    outside[end] ?? 2,
    (quoteOf[at - 1] === -1 ? 0 : 1) + (quoteOf[at - 3] === -1 ? 0 : 2),
    (quoteOf[end] === -1 ? 0 : 1) + (quoteOf[end + 1] === -1 ? 0 : 2),
  );
}
