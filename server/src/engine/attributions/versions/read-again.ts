/** Reads a story of which an earlier version is known: a window round what has changed, as wide as its effects may reach. */
import type { Quote } from '../../quotes/quote.ts';
import { countLeading } from '../../text/count-leading.ts';
import { finish } from '../../text/steps.ts';
import type { AttributionKnowledge } from '../attribution-knowledge.ts';
import type { QuoteKind } from '../attribution.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { KeptLink } from '../linking/link-quotes.ts';
import type { Label } from '../turns/find-turns.ts';
import { neighbours } from '../drafts/trust-features.ts';
import { type Change, changeBetween, movedToken } from './change.ts';
import { type Known, type KnownAttribution, knownAttribution, type KnownLink, knownLinks, moveAttribution } from './known.ts';
import { createPlaces, type Places } from './places.ts';
import type { QuotedScene } from './quoted-scene.ts';
import { reach } from './reach.ts';
import { readStory, type Recalled, type StoryRead } from './read-story.ts';
import { type Story, windowOf } from './window.ts';

/** Paragraphs to either side that a window begins with. */
const leastMargin = 12;
/** Of shorter stories the whole is always read. */
export const fewestParagraphs = 2 * leastMargin;

/** A new version, its paragraphs as they compare with those of the version before, and the labels of speakers. */
export interface NewVersion extends Story {
  readonly scenes: readonly QuotedScene[];
  readonly labels: ReadonlyMap<number, Label>;
  readonly recall: (story: Story, scenes: readonly QuotedScene[]) => Recalled;
}

/** Null where nothing less than the whole story will do. */
export function readAgain(known: Known, story: NewVersion, knowledge: AttributionKnowledge): Known | null {
  const { scenes } = story;
  if (scenes.length === 0 || known.isTranscript !== story.labels.size > 0) return null;
  const change = changeBetween(known, story, scenes);
  for (let margin = leastMargin; ; margin *= 2) {
    const first = Math.max(0, change.first - margin);
    const end = Math.min(scenes.length, change.end + margin);
    if (2 * (end - first) > scenes.length) return null;
    const again = readWindow({ known, story, change, first, end }, knowledge);
    if (again) return again;
  }
}

interface Task {
  readonly known: Known;
  readonly story: NewVersion;
  readonly change: Change;
  /** The window: half-open range of paragraphs. */
  readonly first: number;
  readonly end: number;
}

/** Null where what has changed reaches out of the window, or may. */
function readWindow(task: Task, knowledge: AttributionKnowledge): Known | null {
  const { known, story, change, first, end } = task;
  const places = createPlaces(story);
  const count = places.paragraphs.length;
  const token = places.paragraphs[first]!.firstToken;
  // What is near the window's edges is not as it is in the whole story.
  const sure = { first: sureFrom(places, first), end: sureUntil(places, end) };
  const from = Math.max(0, change.first - reach.paragraphs);
  const to = Math.min(count, change.end + reach.paragraphs);
  if (from < sure.first || to > sure.end) return null;

  const outer = {
    first: places.outerBefore(first),
    from: places.outerBefore(from),
    end: places.outerBefore(end),
    all: places.outer.length,
  };
  let last = outer.from - 1;
  while (last >= 0 && known.links[last] === null) last--;
  const before = known.links[last];
  const isCueUnsure = before && before.cue >= 0 && before.cue < places.tokenAt(sure.first);
  if (before && outer.from < outer.all && (last < outer.first || isCueUnsure)) return null;

  const keep = (cues: readonly ScoredCue[]): KeptLink => {
    return (range) => {
      const link = range.index < outer.from - outer.first ? known.links[outer.first + range.index] : undefined;
      if (!link) return null;
      const at = link.cue - token;
      const cue = link.cue < 0 ? undefined : cues[countLeading(cues, ({ candidate }) => candidate.at < at)];
      const isHere = cue?.candidate.at === at;
      return { range, cue: isHere ? cue : null, place: isHere ? link.place : null, certainty: link.certainty };
    };
  };
  const labels = labelsIn(story.labels, first, end, token);
  const window = windowOf(story, first, end);
  const recalled = story.recall(window, story.scenes.slice(first, end));
  const read = finish(readStory(window, knowledge, recalled, { labels, keep }));
  const links = knownLinks(read.links, outer.end - outer.first, token);
  const homeOf = (index: number): number => places.paragraphAt(places.outer[index]!.start);
  // From the first quotation on that hangs on the same cue as before, both behind the change, all the others do.
  const isSettled = (index: number): boolean => {
    const [now, was] = [links[index - outer.first], known.links[index - change.outer]];
    if (!now || !was || homeOf(index) < to) return false;
    return (now.cue < 0 || now.cue >= places.tokenAt(change.end)) && isSameLink(now, was, change);
  };
  let settled = outer.from;
  while (settled < outer.end && !isSettled(settled)) settled++;
  if (settled === outer.end ? outer.end < outer.all : homeOf(settled) >= sure.end) return null;

  // All paragraphs whose cues carry, or carried, other quotations than before.
  const touched = [from, Math.max(from, to - 1)];
  for (let index = outer.from; index < settled; index++) {
    touched.push(homeOf(index));
    const cue = links[index - outer.first]?.cue ?? -1;
    if (cue >= 0) touched.push(places.paragraphOf(cue));
  }
  for (let index = outer.from; index < settled - change.outer; index++) {
    const cue = movedToken(known.links[index]?.cue ?? -1, change);
    if (cue >= 0) touched.push(places.paragraphOf(cue));
  }
  const changed = { first: Math.min(...touched), end: Math.max(...touched) + 1 };
  if (changed.first < sure.first || changed.end > sure.end) return null;
  // A quotation behind the window that hangs on a cue inside belongs to a draft of which the window knows but a part.
  const behind = known.links.slice(outer.end - change.outer).find((link) => link !== null);
  if (behind && behind.cue >= 0 && movedToken(behind.cue, change) < places.endOf(sure.end)) return null;

  const draftHomes = read.drafts.map(({ evidence }) => places.paragraphOf(evidence.cue.candidate.at + token));
  const range = draftsRound(draftHomes, changed, sure, { isFirst: first === 0, isLast: end === count });
  if (!range) return null;
  const replaced = { first: range.first, end: Math.min(count, range.end) };
  const indexOf = new Map(read.quoteIds.map((id, index) => [id, places.quotesBefore(first) + index]));
  const join = (before: readonly KnownAttribution[], now: StoryRead['attributions']): readonly KnownAttribution[] =>
    joinAttributions(
      task,
      before,
      now.map((attribution) => knownAttribution(attribution, indexOf)),
      replaced,
    );
  return {
    document: story.document,
    tokens: story.tokens,
    scenes: story.scenes,
    isTranscript: known.isTranscript,
    links: [
      ...known.links.slice(0, outer.from),
      ...links.slice(outer.from - outer.first, settled - outer.first),
      ...known.links.slice(settled - change.outer).map((link) => link && { ...link, cue: movedToken(link.cue, change) }),
    ],
    attributions: join(known.attributions, read.attributions),
    turns: join(known.turns, read.turns),
    kinds: joinKinds(task, read, links, replaced, places),
  };
}

const isSameLink = (now: KnownLink, was: KnownLink, change: Change): boolean =>
  now.cue === movedToken(was.cue, change) && now.place === was.place && now.certainty === was.certainty;

/** The first paragraph of a window whose words see all that they look at. */
function sureFrom({ paragraphs }: Places, first: number): number {
  if (first === 0) return 0;
  let sure = first + reach.paragraphs + 1;
  while (sure < paragraphs.length && paragraphs[sure]!.firstToken - paragraphs[first]!.firstToken < reach.tokens) sure++;
  return sure;
}

/** The paragraph behind the last one that does. */
function sureUntil({ paragraphs }: Places, end: number): number {
  if (end === paragraphs.length) return end;
  let sure = end - reach.paragraphs - 1;
  while (sure > 0 && paragraphs[end - 1]!.endToken - paragraphs[sure - 1]!.endToken < reach.tokens) sure--;
  return sure;
}

/**
 * The paragraphs whose drafts are judged anew: those that have changed and as many drafts to either side as one looks at. `homes` are the paragraphs
 * of the drafts of the window, in order. Null where they, or those that they look at in turn, are not sure.
 */
function draftsRound(
  homes: readonly number[],
  changed: Range,
  sure: Range,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): Range | null {
  const low = countLeading(homes, (home) => home < changed.first) - neighbours;
  const high = countLeading(homes, (home) => home < changed.end) + neighbours - 1;
  if ((low < 0 && !isFirst) || (high >= homes.length && !isLast)) return null;
  const first = low < 0 ? 0 : homes[low]!;
  const end = high >= homes.length ? Infinity : Math.max(homes[high]! + 1, changed.end);
  const lowest = countLeading(homes, (home) => home < first) - neighbours;
  const highest = countLeading(homes, (home) => home < end) + neighbours - 1;
  if (!isFirst && (lowest < 0 || homes[lowest]! < sure.first)) return null;
  if (!isLast && (highest >= homes.length || homes[highest]! >= sure.end)) return null;
  return { first: Math.min(first, changed.first), end };
}

interface Range {
  readonly first: number;
  readonly end: number;
}

/** What is found at the cues of paragraphs that are replaced, between what was found at the others. */
function joinAttributions(
  { story, change }: Task,
  before: readonly KnownAttribution[],
  now: readonly KnownAttribution[],
  { first, end }: Range,
): readonly KnownAttribution[] {
  const { paragraphs } = story.document;
  const [from, until] = [paragraphs[first]?.start ?? Infinity, paragraphs[end]?.start ?? Infinity];
  const cueOf = ({ attribution }: KnownAttribution): number => attribution.cue!.start;
  return [
    ...before.slice(
      0,
      countLeading(before, (one) => cueOf(one) < from),
    ),
    ...now.filter((one) => cueOf(one) >= from && cueOf(one) < until),
    ...before
      .slice(countLeading(before, (one) => cueOf(one) + change.characters < until))
      .map((one) => moveAttribution(one, change.characters, change.quotes)),
  ];
}

function labelsIn(labels: ReadonlyMap<number, Label>, first: number, end: number, token: number): ReadonlyMap<number, Label> {
  const own = [...labels].filter(([paragraph]) => paragraph >= first && paragraph < end);
  return new Map(
    own.map(([paragraph, label]) => [paragraph - first, { first: label.first - token, colon: label.colon - token }]),
  );
}

/** A quotation on a cue is of a new kind where the cue was judged anew, one on none where it stands there itself. */
function joinKinds(
  { known, story, change, first, end }: Task,
  read: StoryRead,
  links: readonly (KnownLink | null)[],
  replaced: Range,
  places: Places,
): readonly QuoteKind[] {
  const [from, until] = [places.quotesBefore(first), places.quotesBefore(end)];
  let next = 0;
  const isNew = ({ depth, start }: Quote): boolean => {
    if (depth > 0) return true;
    const cue = links[next++]?.cue ?? -1;
    const home = cue < 0 ? places.paragraphAt(start) : places.paragraphOf(cue);
    return home >= replaced.first && home < replaced.end;
  };
  const goneUntil = places.quotesBefore(change.first);
  return [
    ...known.kinds.slice(0, from),
    ...story.quotes.quotes.slice(from, until).map((quote, i): QuoteKind => {
      const index = from + i;
      return isNew(quote) ? read.kinds.get(quote.id)! : known.kinds[index < goneUntil ? index : index - change.quotes]!;
    }),
    ...known.kinds.slice(until - change.quotes),
  ];
}
