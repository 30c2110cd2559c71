/** Who said what against hand-made annotations (PolNeAR): contents by overlap, sources by touch, and the marks' own question. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  allRules,
  checkArticle,
  createAnalyzer,
  overlaps,
  type Article,
  type ArticleAttribution,
  type Span,
} from '../../../server/src/engine/index.ts';
import { readGold, type GoldArticle, type GoldAttribution, type GoldSpan } from '../../../server/training/attributions/gold.ts';
import { emptyCounts, precisionRecall, share, type Counts, type Figure, type Part } from '../part.ts';

/** Two contents are the same when they share half of what either covers (Jaccard index of characters). */
const leastShared = 0.5;

export const attributions: Part = {
  name: 'attributions',
  measure(folder) {
    const path = join(folder, 'polnear-dev.jsonl');
    return existsSync(path) ? figuresOf(readGold(path)) : [];
  },
};

type Slice = 'direct' | 'mixed' | 'speech-indirect';
const slices: readonly Slice[] = ['direct', 'mixed', 'speech-indirect'];
const sliceOf = ({ type, speech }: GoldAttribution): Slice | null =>
  type !== 'indirect' ? type : speech ? 'speech-indirect' : null;

interface Totals {
  readonly content: Record<Slice, Counts>;
  readonly chain: Record<Slice, Counts>;
  readonly sources: Record<Slice, { right: number; matched: number }>;
  readonly marks: { right: number; gold: number; hit: number; predicted: number };
  readonly cues: { right: number; wanted: number };
  readonly alarms: { all: number; sourced: number; sourcedMarks: number; noSpeech: number; noSpeechMarks: number };
  /** Right and all attributions of quotations by tenth of confidence. */
  readonly calibration: { right: number; all: number }[];
}

function figuresOf(golds: readonly GoldArticle[]): Figure[] {
  const analyze = createAnalyzer();
  const threes = (): Record<Slice, Counts> => ({ direct: emptyCounts(), mixed: emptyCounts(), 'speech-indirect': emptyCounts() });
  const totals: Totals = {
    content: threes(),
    chain: threes(),
    sources: { direct: { right: 0, matched: 0 }, mixed: { right: 0, matched: 0 }, 'speech-indirect': { right: 0, matched: 0 } },
    marks: { right: 0, gold: 0, hit: 0, predicted: 0 },
    cues: { right: 0, wanted: 0 },
    alarms: { all: 0, sourced: 0, sourcedMarks: 0, noSpeech: 0, noSpeechMarks: 0 },
    calibration: Array.from({ length: 10 }, () => ({ right: 0, all: 0 })),
  };
  for (const gold of golds) {
    const article = analyze(gold.text, 'plain');
    countContents(gold, article, totals);
    countMarks(gold, article, totals);
    countAlarms(gold, article, totals);
  }
  const { marks, cues, alarms } = totals;
  const p = marks.hit / Math.max(1, marks.predicted);
  const r = marks.right / Math.max(1, marks.gold);
  return [
    share('marks: who said it, precision', marks.hit, marks.predicted),
    share('marks: who said it, recall', marks.right, marks.gold),
    { name: 'marks: who said it, F1', value: (200 * p * r) / Math.max(1e-9, p + r), unit: '%', good: 'high', slack: 0.5 },
    ...slices.flatMap((slice) => [
      ...prf(`${slice} content`, totals.content[slice]),
      ...prf(`${slice} chain`, totals.chain[slice]),
      share(`${slice} source right`, totals.sources[slice].right, totals.sources[slice].matched),
    ]),
    share('cue overlaps', cues.right, cues.wanted),
    share('sourced marks wrongly warned', alarms.sourced, alarms.sourcedMarks, 'low', 0.3),
    share('no-speech marks warned', alarms.noSpeech, alarms.noSpeechMarks, 'low', 1.5),
    {
      name: 'unattributed warnings',
      value: (100 * alarms.all) / golds.length,
      unit: 'a hundred articles',
      good: 'low',
      slack: 3,
    },
    ...totals.calibration.flatMap(({ right, all }, i) =>
      all === 0 ? [] : [share(`right of those at ${i / 10} to ${(i + 1) / 10}`, right, all, 'none')],
    ),
  ];
}

function prf(name: string, counts: Counts): Figure[] {
  const { p, r, f1 } = precisionRecall(counts);
  const figure = (part: string, value: number): Figure => ({
    name: `${name} ${part}`,
    value,
    unit: '%',
    good: part === 'F1' ? 'high' : 'none',
    slack: 0.5,
  });
  return [figure('precision', p), figure('recall', r), figure('F1', f1)];
}

/** Offsets of the spans without white space, marks and stops at their edges. */
function offsetsOf(text: string, spans: readonly GoldSpan[]): Set<number> {
  const offsets = new Set<number>();
  for (const [start, end] of spans) {
    const words = text.slice(start, end);
    const trimmed = words.replace(/^[\s"“”'‘’.,;:!?]+/u, '');
    const first = end - trimmed.length;
    const last = first + trimmed.replace(/[\s"“”'‘’.,;:!?]+$/u, '').length;
    for (let i = first; i < last; i++) offsets.add(i);
  }
  return offsets;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const offset of a) if (b.has(offset)) both++;
  return both;
}

const touches = (spans: readonly GoldSpan[], span: Span | null): boolean =>
  span !== null && spans.some(([start, end]) => overlaps({ start, end }, span));
const pairs = (spans: readonly Span[]): GoldSpan[] => spans.map(({ start, end }) => [start, end]);

function countContents(gold: GoldArticle, article: Article, { content, chain, sources, cues }: Totals): void {
  const wanted = gold.attributions.map((attribution) => ({ attribution, offsets: offsetsOf(gold.text, attribution.content) }));
  const found = article.attributions.map((attribution) => ({
    attribution,
    offsets: offsetsOf(gold.text, pairs(attribution.content)),
  }));
  const matches: { value: number; gold: (typeof wanted)[number]; ours: (typeof found)[number] }[] = [];
  for (const one of wanted) {
    for (const other of found) {
      const both = shared(one.offsets, other.offsets);
      const value = both / Math.max(1, one.offsets.size + other.offsets.size - both);
      if (value >= leastShared) matches.push({ value, gold: one, ours: other });
    }
  }
  const partnerOfOurs = new Map<ArticleAttribution, GoldAttribution>();
  const used = new Set<GoldAttribution>();
  for (const match of matches.sort((a, b) => b.value - a.value)) {
    if (used.has(match.gold.attribution) || partnerOfOurs.has(match.ours.attribution)) continue;
    used.add(match.gold.attribution);
    partnerOfOurs.set(match.ours.attribution, match.gold.attribution);
  }
  for (const [ours, partner] of partnerOfOurs) {
    if (partner.cue.length === 0) continue;
    cues.wanted++;
    if (touches(partner.cue, ours.cue)) cues.right++;
  }
  for (const slice of slices) {
    const own = wanted.filter(({ attribution }) => sliceOf(attribution) === slice);
    const others = wanted.filter(({ attribution }) => sliceOf(attribution) !== slice);
    content[slice].gold += own.length;
    chain[slice].gold += own.length;
    for (const { attribution, offsets } of found) {
      const partner = partnerOfOurs.get(attribution);
      // What matches gold of another kind, or lies mostly in it, is no fault of this kind.
      if (partner ? sliceOf(partner) !== slice : others.some((other) => shared(other.offsets, offsets) > offsets.size / 2)) {
        continue;
      }
      content[slice].predicted++;
      chain[slice].predicted++;
      if (!partner) continue;
      content[slice].hit++;
      sources[slice].matched++;
      const isRight = partner.source.length > 0 ? touches(partner.source, attribution.source) : attribution.source === null;
      if (!isRight) continue;
      chain[slice].hit++;
      sources[slice].right++;
    }
  }
}

/** Gold attributions over at least half of the quotation, or of which at least half of a span lies in it. */
function ownersOf(gold: GoldArticle, start: number, end: number): GoldAttribution[] {
  return gold.attributions.filter(({ content }) =>
    content.some(([s, e]) => Math.min(e, end) - Math.max(s, start) >= 0.5 * Math.min(end - start, e - s)),
  );
}

function countMarks(gold: GoldArticle, { quotes, attributions }: Article, { marks, calibration }: Totals): void {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  for (const { s, e } of gold.quotes) {
    const owners = ownersOf(gold, s, e).filter(({ source }) => source.length > 0);
    if (owners.length === 0) continue;
    marks.gold++;
    const over = quotes.filter(({ start, end }) => Math.min(end, e) - Math.max(start, s) >= 0.5 * (e - s));
    const sourceOf = (id: string | null): Span | null => byId.get(id ?? '')?.source ?? null;
    if (over.some(({ attribution }) => owners.some(({ source }) => touches(source, sourceOf(attribution))))) marks.right++;
  }
  for (const { start, end, attribution } of quotes) {
    const found = byId.get(attribution ?? '');
    if (!found?.source) continue;
    marks.predicted++;
    const isRight = ownersOf(gold, start, end).some(({ source }) => touches(source, found.source));
    if (isRight) marks.hit++;
    const tenth = calibration[Math.min(9, Math.floor(found.confidence * 10))]!;
    tenth.all++;
    if (isRight) tenth.right++;
  }
}

function countAlarms(gold: GoldArticle, article: Article, { alarms }: Totals): void {
  const warned = checkArticle(article, allRules).diagnostics.filter(({ rule }) => rule === 'quotes/unattributed');
  alarms.all += warned.length;
  for (const { s, e } of gold.quotes) {
    const isWarned = warned.some((alarm) => overlaps(alarm, { start: s, end: e }));
    const owner = gold.attributions.find(({ content }) =>
      content.some(([start, end]) => overlaps({ start, end }, { start: s, end: e })),
    );
    if (!owner) {
      alarms.noSpeechMarks++;
      if (isWarned) alarms.noSpeech++;
    } else if (owner.source.length > 0) {
      alarms.sourcedMarks++;
      if (isWarned) alarms.sourced++;
    }
  }
}
