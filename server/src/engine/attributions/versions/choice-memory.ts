/** Remembers how sure cues are and what was chosen for them, as long as nothing changes that this can have looked at. */
import type { Reading } from '../copy/reading.ts';
import type { Choice } from '../drafts/draft-attribution.ts';
import type { CueCandidate } from '../cues/cue-candidates.ts';
import type { ScoredCue } from '../cues/find-cues.ts';
import type { Link } from '../linking/link-quotes.ts';
import type { QuotedScene } from './quoted-scene.ts';

/** What follows from a part of a story, found anew or remembered. */
export interface Remembered {
  /** 0..1: that the candidate reports speech. */
  readonly certainty: (candidate: CueCandidate, find: () => number) => number;
  /** What is chosen for a cue with these quotations. */
  readonly choice: (cue: ScoredCue, links: readonly Link[], find: () => Choice) => Choice;
}

/** Paragraphs that a feature looks to either side. A choice also looks at how sure the cues in them are. */
const reach = 2;

interface KnownChoice {
  /** All that it stands on, and the token of its cue. */
  readonly grounds: string;
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
  const around = (first: number, last: number): string => {
    let ids = '';
    for (let i = first; i <= last; i++) ids += `${scenes[i]?.id ?? ''} `;
    return ids;
  };
  const knownAt = ({ memory }: QuotedScene): Known => {
    let known = memory.get(key) as Known | undefined;
    if (!known) memory.set(key, (known = { around: '', certainties: new Map(), allCertainties: '', choices: new Map() }));
    return known;
  };
  const certaintiesFrom = (first: number, last: number): string => {
    let all = '';
    for (let i = first; i <= last; i++) {
      const scene = scenes[i];
      if (!scene) continue;
      const known = knownAt(scene);
      known.allCertainties ||= `${[...known.certainties.values()].join(' ')},`;
      all += known.allCertainties;
    }
    return all;
  };
  return {
    certainty({ at }, find) {
      const home = reading.paragraphOf[at]!;
      const known = knownAt(scenes[home]!);
      const now = around(home - reach, home + reach);
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
      const homes = links.map(({ range }) => range.paragraph);
      const first = Math.min(home, ...homes) - reach;
      const last = Math.max(home, ...homes) + reach;
      const quotations = links.map(
        ({ range, place, certainty }) => `${range.first - at} ${range.end - at} ${place} ${certainty}`,
      );
      const grounds = `${home - first} ${cue.certainty} ${quotations.join()} ${around(first, last)} ${certaintiesFrom(first, last)}`;
      const { choices } = knownAt(scenes[home]!);
      const within = at - reading.paragraphs[home]!.firstToken;
      const known = choices.get(within);
      if (known?.grounds === grounds) return moved(known.choice, at - known.at);
      const choice = find();
      choices.set(within, { grounds, at, choice });
      return choice;
    },
  };
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
