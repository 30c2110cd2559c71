/** What the benchmark is made of: parts that measure, and the figures they give. */

export interface Figure {
  /** "direct content F1": its key in the baseline, within its part. */
  readonly name: string;
  /** Percent, milliseconds or a count, as `unit` says. */
  readonly value: number;
  readonly unit: '%' | 'ms' | 'a hundred articles' | 'count';
  /** Which way is good; `none` is only shown. */
  readonly good: 'high' | 'low' | 'none';
  /** How much worse than the baseline it may be, in its unit, before the benchmark fails. */
  readonly slack: number;
  /** On how many items it stands. */
  readonly of?: number;
}

export interface Part {
  readonly name: string;
  /** Runs only where it is asked for by name: it takes long, or measures somebody else's work. */
  readonly onDemand?: true;
  /** Reads what it needs from the data folder. Returns no figures where its files are missing. */
  readonly measure: (dataFolder: string) => Promise<readonly Figure[]> | readonly Figure[];
}

/** Hits, predictions and gold items of one kind. */
export interface Counts {
  hit: number;
  predicted: number;
  gold: number;
}

export const emptyCounts = (): Counts => ({ hit: 0, predicted: 0, gold: 0 });

const percent = (part: number, all: number): number => (all === 0 ? 0 : (100 * part) / all);

export function precisionRecall({ hit, predicted, gold }: Counts): {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
} {
  const [p, r] = [percent(hit, predicted), percent(hit, gold)];
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** A share in percent; half a point may be lost to chance. */
export const share = (name: string, hit: number, of: number, good: Figure['good'] = 'high', slack = 0.5): Figure => ({
  name,
  value: percent(hit, of),
  unit: '%',
  good,
  slack,
  of,
});
