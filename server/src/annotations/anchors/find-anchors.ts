/**
 * Finds annotated places again after any edits. Each has candidates (find-candidates.ts); they are chosen together, because what stood
 * before another annotation most likely still does: that tells places with the same words apart when all round them has changed.
 */
import { type Candidate, findCandidates, findWords, type Sought } from './find-candidates.ts';
import { type FoldedText, foldText, foldWords } from './fold-text.ts';
import type { Anchoring, TextAnchor } from './text-anchor.ts';

/** What two annotations that have changed places cost, in the points of candidates (100 for the very words in their context). */
const outOfOrder = 30;

/** One answer an anchor, in their order. */
export function findAnchors(text: string, anchors: readonly TextAnchor[]): readonly Anchoring[] {
  if (anchors.length === 0) return [];
  const folded = foldText(text);
  const sought = anchors.map(({ exact, prefix, suffix, position }) => ({
    exact: foldWords(exact),
    prefix: foldWords(prefix),
    suffix: foldWords(suffix),
    position,
  }));
  const occurrences = sought.map(({ exact }) => findWords(folded.folded, exact));
  const expect = createExpectation(folded, sought, occurrences);
  const candidates = sought.map((anchor, i) => findCandidates(folded.folded, anchor, occurrences[i]!, expect(anchor)));
  const chosen = chooseInOrder(sought, candidates);
  return chosen.map((candidate) => (candidate ? anchoring(folded, candidate) : { state: 'orphaned' }));
}

const anchoring = ({ original }: FoldedText, { start, end, likeness }: Candidate): Anchoring => ({
  state: likeness === 1 ? 'exact' : 'changed',
  start: original(start),
  end: original(end - 1) + 1,
});

/** Where an anchor should stand by now: between those whose words stand in one place alone, as far from them as it was. */
function createExpectation(
  { fold }: FoldedText,
  sought: readonly Sought[],
  occurrences: readonly (readonly Candidate[])[],
): (anchor: Sought) => number | null {
  const known = sought
    .flatMap(({ position }, i) =>
      position && occurrences[i]!.length === 1 ? [{ from: position.start, to: occurrences[i]![0]!.start }] : [],
    )
    .sort((a, b) => a.from - b.from);
  return ({ position }) => {
    if (!position) return null;
    const next = known.findIndex(({ from }) => from >= position.start);
    const behind = next < 0 ? undefined : known[next];
    const before = next < 0 ? known.at(-1) : known[next - 1];
    if (!before) return behind ? behind.to - (behind.from - position.start) : fold(position.start);
    if (!behind || behind.from === before.from) return before.to + (position.start - before.from);
    return before.to + ((position.start - before.from) / (behind.from - before.from)) * (behind.to - before.to);
  };
}

interface Step {
  readonly total: number;
  readonly candidate: Candidate;
  readonly anchor: number;
  readonly before: Step | null;
}

/** The best choice for all of them together, a candidate or null each: Viterbi's way through the anchors in their old order. */
function chooseInOrder(sought: readonly Sought[], candidates: readonly (readonly Candidate[])[]): readonly (Candidate | null)[] {
  const chosen: (Candidate | null)[] = candidates.map(() => null);
  const order = sought
    .map((_, i) => i)
    .filter((i) => candidates[i]!.length > 0 && sought[i]!.position !== null)
    .sort((a, b) => sought[a]!.position!.start - sought[b]!.position!.start || a - b);
  let steps: readonly Step[] = [];
  for (const anchor of order) {
    const earlier = steps;
    steps = candidates[anchor]!.map((candidate) => {
      let best: Step | null = null;
      for (const step of earlier) {
        const kept = keepsOrder(sought[step.anchor]!, step.candidate, sought[anchor]!, candidate);
        const total = step.total + candidate.score - (kept ? 0 : outOfOrder);
        if (best === null || total > best.total) best = { total, candidate, anchor, before: step };
      }
      return best ?? { total: candidate.score, candidate, anchor, before: null };
    });
  }
  const last = steps.reduce<Step | null>((best, step) => (best === null || step.total > best.total ? step : best), null);
  for (let step = last; step; step = step.before) chosen[step.anchor] = step.candidate;
  candidates.forEach((list, i) => {
    if (sought[i]!.position === null) {
      chosen[i] = list.reduce<Candidate | null>((best, one) => (best && best.score >= one.score ? best : one), null);
    }
  });
  return chosen;
}

/** Whether two that stood apart still do so in the same order, and two that stood in the same place may do so again. */
function keepsOrder(first: Sought, firstNow: Candidate, second: Sought, secondNow: Candidate): boolean {
  const apart = first.position!.end <= second.position!.start;
  return apart ? firstNow.end <= secondNow.start : firstNow.start <= secondNow.start;
}
