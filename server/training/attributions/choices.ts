/** Turns lessons into the choices each scorer learns from. */
import { boundariesOf } from './content-choices.ts';
import { linkCandidates } from '../../src/engine/attributions/linking/link-quotes.ts';
import { linkFeatures, noLinkFeatures, shapeOf } from '../../src/engine/attributions/linking/link-features.ts';
import { wholeFeatures } from '../../src/engine/attributions/linking/whole-features.ts';
import { cueFeatures } from '../../src/engine/attributions/cues/cue-features.ts';
import type { CueCandidate } from '../../src/engine/attributions/cues/cue-candidates.ts';
import type { ScoredCue } from '../../src/engine/attributions/cues/find-cues.ts';
import type { QuoteRange } from '../../src/engine/attributions/copy/reading.ts';
import { described } from './described.ts';
import { noSourceFeatures, sourceCandidates, sourceFeatures } from '../../src/engine/attributions/sources/source-features.ts';
import { covers, type GoldAttribution } from './gold.ts';
import { isSpeech, ownersOf, type Lesson } from './lesson.ts';
import type { Choice } from './learn.ts';

const none = new Int32Array(0);

/** Yes or no: the candidate against one without features. */
const yesOrNo = (ids: Int32Array, yes: boolean, weight = 1): Choice => ({ candidates: [ids, none], right: [yes, !yes], weight });

export function cueChoices({ reading, candidates, heads, insideCues }: Lesson): Choice[] {
  const reporting = new Map<CueCandidate, number>();
  const attitudes = new Set<CueCandidate>();
  for (const [attribution, head] of heads) {
    if (isSpeech(attribution, head)) {
      reporting.set(head, Math.max(reporting.get(head) ?? 0, attribution.speech || attribution.type !== 'indirect' ? 1 : 0.4));
    } else attitudes.add(head);
  }
  return candidates.flatMap((candidate) => {
    const weight = reporting.get(candidate);
    if (weight === undefined && insideCues.has(candidate) && !attitudes.has(candidate)) return [];
    return yesOrNo(
      described((f) => cueFeatures(f, reading, candidate)),
      weight !== undefined,
      weight ?? (attitudes.has(candidate) ? 0.4 : 1),
    );
  });
}

export function sourceChoices({ gold, reading, heads }: Lesson): Choice[] {
  return gold.attributions.flatMap((attribution) => {
    const head = heads.get(attribution);
    if (!head || !isSpeech(attribution, head)) return [];
    const phrases = sourceCandidates(reading, head);
    const isIn = phrases.map(({ first, end }) =>
      covers(attribution.source, reading.tokens[first]!.start, reading.tokens[end - 1]!.end),
    );
    // Of "Jane Doe, the mayor of Springfield" the name is wanted: what stands before the first comma.
    const start = attribution.source[0]?.[0] ?? 0;
    const comma = reading.document.text.indexOf(',', start);
    const beforeComma = isIn.map((inside, i) => inside && (comma < 0 || reading.tokens[phrases[i]!.first]!.start < comma));
    const right = beforeComma.includes(true) ? beforeComma : isIn;
    const hasSource = attribution.source.length > 0;
    if (hasSource && !right.includes(true)) return [];
    const candidates = phrases.map((_, i) => described((f) => sourceFeatures(f, reading, head, phrases, i)));
    return {
      candidates: [described((f) => noSourceFeatures(f, reading, head)), ...candidates],
      right: [!hasSource, ...right.map((is) => hasSource && is)],
      weight: 1,
    };
  });
}

/** Weight of a choice about a quotation; 0 leaves it out. */
export type WeightOf = (range: QuoteRange) => number;

export function linkChoices(lesson: Lesson, cues: readonly ScoredCue[], weightOf: WeightOf = () => 1): Choice[] {
  const { reading, heads } = lesson;
  const byPlace = new Map(cues.map((cue) => [cue.candidate.at, cue]));
  let previous: ScoredCue | null = null;
  return reading.quotes.flatMap((range) => {
    const owners = ownersOf(lesson, range);
    const spoken = owners.some(({ speech }) => speech) ? owners.filter(({ speech }) => speech) : owners;
    const wanted = new Set(spoken.flatMap((owner) => heads.get(owner)?.at ?? []));
    const candidates = linkCandidates(reading, cues, range, previous);
    previous = null;
    for (const head of wanted) previous = byPlace.get(head) ?? previous;
    const right = candidates.map(({ cue }) => wanted.has(cue.candidate.at));
    const weight = weightOf(range);
    if (weight === 0 || (owners.length > 0 && !right.includes(true))) return [];
    const shape = shapeOf(reading, range);
    return {
      candidates: [
        described((f) => noLinkFeatures(f, reading, shape, candidates)),
        ...candidates.map((candidate) => described((f) => linkFeatures(f, reading, shape, candidate, candidates))),
      ],
      right: [owners.length === 0, ...right],
      weight,
    };
  });
}

export function wholeChoices(lesson: Lesson): Choice[] {
  return lesson.reading.quotes.flatMap((range) => {
    const owner = ownersOf(lesson, range)[0];
    const head = owner && lesson.heads.get(owner);
    return head
      ? yesOrNo(
          described((f) => wholeFeatures(f, lesson.reading, range, head)),
          owner.type === 'direct',
        )
      : [];
  });
}

/** Start and end of reported clauses. */
export function contentChoices(lesson: Lesson, cues: readonly ScoredCue[]): { readonly start: Choice[]; readonly end: Choice[] } {
  const start: Choice[] = [];
  const end: Choice[] = [];
  for (const attribution of lesson.gold.attributions) {
    const head = lesson.heads.get(attribution);
    if (!head || attribution.type === 'direct' || !isSpeech(attribution, head)) continue;
    const own = lesson.reading.quotes.filter((range) => ownersOf(lesson, range).includes(attribution));
    const found = boundariesOf(lesson, attribution, head, own, cues);
    if (found.start) start.push(found.start);
    if (found.end) end.push(found.end);
  }
  return { start, end };
}

export type { GoldAttribution };
