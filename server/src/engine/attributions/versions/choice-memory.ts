/** Remembers how sure cues are and what was chosen for them, as long as nothing changes that this can have looked at. */
import type { Reading } from '../copy/reading.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { Choice } from '../drafts/draft-attribution.ts';
import type { Remembered } from '../drafts/draft-all.ts';
import type { Link } from '../linking/link-quotes.ts';
import type { QuotedScene } from './quoted-scene.ts';
import { reach } from './reach.ts';

/** Paragraphs as something looks at them: which they are, and how sure the cues in them are. */
interface View {
  readonly around: string;
  readonly certainties: string;
}

/** How sure the cue is, and of each of its quotations four numbers: where it begins and ends, in tokens from the cue, its place, how sure the link is. */
interface Grounds {
  readonly certainty: number;
  readonly links: readonly number[];
}

interface KnownChoice extends View {
  readonly grounds: Grounds;
  /** The token of the cue. */
  readonly at: number;
  readonly choice: Choice;
}

interface Known {
  /** The paragraphs round it that the certainties were found in. */
  around: string;
  readonly certainties: Map<number, number>;
  /** All the certainties; empty until they are asked for. */
  allCertainties: string;
  readonly choices: Map<number, KnownChoice>;
}

const key = {};

/** `scenes` are the paragraphs of the reading: what is remembered hangs on them, by tokens from the paragraph's first. */
export function rememberedIn(reading: Reading, scenes: readonly QuotedScene[]): Remembered {
  const joined = (first: number, last: number, part: (scene: QuotedScene) => string): string =>
    Array.from({ length: last - first + 1 }, (_, i) => (scenes[first + i] ? part(scenes[first + i]!) : '')).join();
  const aroundOf = (first: number, last: number): string => joined(first, last, ({ id }) => String(id));
  const knownAt = ({ memory }: QuotedScene): Known => {
    let known = memory.get(key) as Known | undefined;
    if (!known) memory.set(key, (known = { around: '', certainties: new Map(), allCertainties: '', choices: new Map() }));
    return known;
  };
  const viewOf = (first: number, last: number): View => ({
    around: aroundOf(first, last),
    certainties: joined(first, last, (scene) => {
      const known = knownAt(scene);
      return (known.allCertainties ||= `${[...known.certainties.values()].join(' ')};`);
    }),
  });
  // Most cues of a paragraph look at the same ones.
  const arounds: string[] = [];
  const views: View[] = [];
  return {
    certainty({ at }, find) {
      const home = reading.paragraphOf[at]!;
      const known = knownAt(scenes[home]!);
      const now = (arounds[home] ??= aroundOf(home - reach.paragraphs, home + reach.paragraphs));
      if (known.around !== now) {
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
        known.around === view.around &&
        known.certainties === view.certainties;
      if (isKnown) {
        return at === known.at ? known.choice : moved(known.choice, at - known.at);
      }
      const choice = find();
      choices.set(within, { grounds, ...view, at, choice });
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

function areSame(a: Grounds, b: Grounds): boolean {
  if (a.certainty !== b.certainty || a.links.length !== b.links.length) return false;
  for (let i = 0; i < a.links.length; i++) if (a.links[i] !== b.links[i]) return false;
  return true;
}

function moved({ source, ranges, certainty, doubt }: Choice, by: number): Choice {
  const { range } = source;
  return {
    source: {
      range: range && { first: range.first + by, end: range.end + by, head: range.head + by },
      certainty: source.certainty,
    },
    ranges: ranges.map(({ first, end }) => ({ first: first + by, end: end + by })),
    certainty,
    doubt,
  };
}
