/** Quotations, who said them, and time: ours beside those of `compromise`, a general library for English, on the same articles. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer, type Span } from '../../../server/src/engine/index.ts';
import { readGold, type GoldArticle } from '../../../server/training/attributions/gold.ts';
import { compromiseQuotations } from '../peers/compromise.ts';
import { emptyCounts, precisionRecall, share, type Figure, type Part } from '../part.ts';

/** Half-open UTF-16 offsets. */
interface Found {
  readonly start: number;
  readonly end: number;
  /** Who says it, where the tool tells. */
  readonly source: Span | null;
}

/** Marks may be counted as part of a quotation or not, and a stop behind them. */
const tolerance = 2;

export const quotationsBesideCompromise: Part = {
  name: 'quotations beside compromise',
  measure(folder) {
    const path = join(folder, 'polnear-dev.jsonl');
    if (!existsSync(path)) return [];
    const golds = readGold(path);
    return [...measureTool('Copydesk', golds, createFinder), ...measureTool('compromise', golds, () => compromiseFinder)];
  },
};

type Finder = (text: string) => readonly Found[];

const compromiseFinder: Finder = (text) => compromiseQuotations(text).map((span) => ({ ...span, source: null }));

function createFinder(): Finder {
  const analyze = createAnalyzer();
  return (text) => {
    const { quotes, attributions } = analyze(text, 'plain');
    const sources = new Map(attributions.map(({ id, source }) => [id, source]));
    return quotes.map(({ start, end, attribution }) => ({ start, end, source: sources.get(attribution ?? '') ?? null }));
  };
}

function measureTool(tool: string, golds: readonly GoldArticle[], create: () => Finder): Figure[] {
  const words = golds.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const { found, milliseconds } = fastest(golds, create);
  const marks = emptyCounts();
  let [spoken, right] = [0, 0];
  golds.forEach(({ quotes, attributions }, i) => {
    const spans = found[i]!;
    const at = ({ start, end }: Found, s: number, e: number): boolean =>
      Math.abs(start - s) <= tolerance && Math.abs(end - e) <= tolerance;
    marks.gold += quotes.length;
    marks.predicted += spans.length;
    marks.hit += quotes.filter(({ s, e }) => spans.some((span) => at(span, s, e))).length;
    for (const { s, e } of quotes) {
      const owners = attributions.filter(({ source, content }) => source.length > 0 && content.some(([a, b]) => a < e && s < b));
      if (owners.length === 0) continue;
      spoken++;
      const named = spans.find((span) => at(span, s, e))?.source;
      if (named && owners.some(({ source }) => source.some(([a, b]) => a < named.end && named.start < b))) right++;
    }
  });
  const { p, r, f1 } = precisionRecall(marks);
  const figure = (label: string, value: number): Figure => ({
    name: `${tool}: ${label}`,
    value,
    unit: '%',
    good: tool === 'Copydesk' ? 'high' : 'none',
    slack: 0.5,
  });
  return [
    figure('pairs of marks, precision', p),
    figure('pairs of marks, recall', r),
    figure('pairs of marks, F1', f1),
    share(`${tool}: quoted speech with its source`, right, spoken, 'none'),
    { name: `${tool}: 1,000 words`, value: (milliseconds / words) * 1000, unit: 'ms', good: 'none', slack: 0, of: words },
  ];
}

/** Milliseconds of processor time for all articles, the least of three rounds; each round begins with nothing remembered. */
function fastest(
  golds: readonly GoldArticle[],
  create: () => Finder,
): { found: readonly (readonly Found[])[]; milliseconds: number } {
  let milliseconds = Infinity;
  let found: readonly (readonly Found[])[] = [];
  for (let round = 0; round < 3; round++) {
    const find = create();
    const started = process.cpuUsage();
    found = golds.map(({ text }) => find(text));
    const { user, system } = process.cpuUsage(started);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return { found, milliseconds };
}
