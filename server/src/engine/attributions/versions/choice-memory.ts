/** Remembers how sure cues are and what was chosen for them, as long as nothing changes that this can have looked at. */
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { Choice } from '../drafts/draft-attribution.ts';
import type { Remembered } from '../drafts/draft-all.ts';
import type { Link } from '../linking/link-quotes.ts';
import type { QuotedScene } from './quoted-scene.ts';
import { reach } from './reach.ts';

/** Paragraphs as something looks at them, one entry each: which they are (-1: there is none), and how sure the cues in them are. */
interface View {
  readonly around: readonly number[];
  readonly certainties: readonly string[];
}

/** How sure the cue is, and of each of its quotations four numbers: where it begins and ends, in tokens from the cue, its place, how sure the link is. */
interface Grounds {
  readonly certainty: number;
  readonly links: readonly number[];
}

interface KnownChoice {
  readonly view: View;
  readonly grounds: Grounds;
  /** The token of the cue. */
  readonly at: number;
  readonly choice: Choice;
}

interface Known {
  /** The paragraphs round it that the certainties were found in. */
  around: readonly number[];
  readonly certainties: Map<number, number>;
  /** All the certainties; empty until they are asked for. */
  allCertainties: string;
  readonly choices: Map<number, KnownChoice>;
}

const key = {};

/** `scenes` are the paragraphs of the reading: what is remembered hangs on them, by tokens from the paragraph's first. */
export function rememberedIn(reading: Reading, scenes: readonly QuotedScene[]): Remembered {
  const aroundOf = (first: number, last: number): readonly number[] => {
    const around: number[] = [];
    for (let i = first; i <= last; i++) around.push(i >= 0 && i < scenes.length ? scenes[i]!.id : -1);
    return around;
  };
  const knownAt = ({ memory }: QuotedScene): Known => {
    let known = memory.get(key) as Known | undefined;
    if (!known) memory.set(key, (known = { around: [], certainties: new Map(), allCertainties: '', choices: new Map() }));
    return known;
  };
  const certaintiesOf = (scene: QuotedScene): string => {
    const known = knownAt(scene);
    return (known.allCertainties ||= `${[...known.certainties.values()].join(' ')};`);
  };
  const viewOf = (first: number, last: number): View => {
    const certainties: string[] = [];
    for (let i = first; i <= last; i++) certainties.push(i >= 0 && i < scenes.length ? certaintiesOf(scenes[i]!) : '');
    return { around: aroundOf(first, last), certainties };
  };
  // Most cues of a paragraph look at the same ones.
  const arounds: (readonly number[])[] = [];
  const views: View[] = [];
  return {
    certainty({ at }, find) {
      const home = reading.paragraphOf[at]!;
      const known = knownAt(scenes[home]!);
      const now = (arounds[home] ??= aroundOf(home - reach.paragraphs, home + reach.paragraphs));
      if (known.around !== now && !areEqual(known.around, now)) {
        known.around = now;
        known.certainties.clear();
        known.allCertainties = '';
      }
      const within = at - reading.paragraphs[home]!.firstToken;
      let certainty = known.certainties.get(within);
      if (certainty === undefined) {
        known.certainties.set(within, (certainty = find()));
        known.allCertainties = '';
      }
      return certainty;
    },
    choice(cue, links, find) {
      const { at } = cue.candidate;
      const home = reading.paragraphOf[at]!;
      let [first, last] = [home, home];
      for (const { range } of links) {
        first = Math.min(first, range.paragraph);
        last = Math.max(last, range.paragraph);
      }
      const grounds = groundsOf(cue, links);
      const isHome = first === home && last === home;
      const view = (isHome ? views[home] : undefined) ?? viewOf(first - reach.paragraphs, last + reach.paragraphs);
      if (isHome) views[home] = view;
      const { choices } = knownAt(scenes[home]!);
      const within = at - reading.paragraphs[home]!.firstToken;
      const known = choices.get(within);
      // Where the quotations lie tells how far the view goes to either side.
      const isKnown =
        known !== undefined &&
        areSame(known.grounds, grounds) &&
        areEqual(known.view.around, view.around) &&
        areEqual(known.view.certainties, view.certainties);
      if (isKnown) {
        return at === known.at ? known.choice : moved(known.choice, at - known.at);
      }
      const choice = find();
      choices.set(within, { view, grounds, at, choice });
      return choice;
    },
  };
}

const noLinks: readonly number[] = [];
const places: readonly Link['place'][] = ['near', 'inherited', 'before', 'after'];

function groundsOf({ candidate: { at }, certainty }: ScoredCue, links: readonly Link[]): Grounds {
  if (links.length === 0) return { certainty, links: noLinks };
  const numbers: number[] = [];
  for (const link of links) {
    numbers.push(link.range.first - at, link.range.end - at, places.indexOf(link.place), link.certainty);
  }
  return { certainty, links: numbers };
}

const areSame = (a: Grounds, b: Grounds): boolean => a.certainty === b.certainty && areEqual(a.links, b.links);

function areEqual<Entry>(a: readonly Entry[], b: readonly Entry[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function moved({ source, ranges, setOff, certainty, doubt }: Choice, by: number): Choice {
  const { range } = source;
  return {
    source: {
      range: range && { first: range.first + by, end: range.end + by, head: range.head + by },
      certainty: source.certainty,
    },
    ranges: movedAll(ranges, by),
    setOff: setOff && movedAll(setOff, by),
    certainty,
    doubt,
  };
}

const movedAll = (ranges: Choice['ranges'], by: number): Choice['ranges'] =>
  ranges.map(({ first, end }) => ({ first: first + by, end: end + by }));
