/** Gold attributions of news articles, as JSON lines, and which candidates of ours they mean. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Half-open UTF-16 offsets. */
export type GoldSpan = readonly [number, number];

export interface GoldAttribution {
  readonly source: readonly GoldSpan[];
  readonly cue: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** Whether the cue is a verb of speech (false: of attitude, plan, finding). */
  readonly speech: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  readonly quotes: readonly { readonly s: number; readonly e: number }[];
}

/** Reads FILE.jsonl or FILE.jsonl.gz. */
export function readGold(path: string): GoldArticle[] {
  const raw = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}

export const covers = (spans: readonly GoldSpan[], start: number, end: number): boolean =>
  spans.some(([s, e]) => s < end && start < e);
