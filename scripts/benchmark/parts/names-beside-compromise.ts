/** Names of people, organizations and places: ours and those of `compromise`, scored alike on annotated newswire. Runs on demand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer, type Article } from '../../../server/src/engine/index.ts';
import { addScore, createScore, f1, type Found, type Score } from '../../../server/training/names/evaluate.ts';
import { readLines, type GoldName } from '../../../server/training/names/gold.ts';
import { compromiseNames } from '../peers/compromise.ts';
import type { Figure, Part } from '../part.ts';

interface Newswire {
  readonly text: string;
  readonly entities: readonly GoldName[];
}

export const namesBesideCompromise: Part = {
  name: 'names beside compromise',
  onDemand: true,
  measure(folder) {
    const path = join(folder, 'worldwide-newswire-dev.jsonl');
    if (!existsSync(path)) return [];
    const articles = readLines<Newswire>(path);
    const analyze = createAnalyzer();
    return [
      // These articles taught the tagger: its fair figures are those of `npm run train -- names --folds 5`.
      ...figuresOf('ours, trained on these', articles, (text) => oursOf(analyze(text, 'plain'))),
      ...figuresOf('compromise', articles, compromiseNames),
    ];
  },
};

const oursOf = ({ names }: Article): Found[] =>
  names.flatMap(({ start, end, type }) => (type === 'other' ? [] : [{ start, end, type }]));

function figuresOf(who: string, articles: readonly Newswire[], find: (text: string) => Found[]): Figure[] {
  const score = createScore();
  let words = 0;
  const started = performance.now();
  for (const { text, entities } of articles) {
    words += text.split(/\s+/).length;
    addScore(score, entities, find(text));
  }
  const spent = (performance.now() - started) / (words / 1000);
  const rows = Object.keys(score) as (keyof Score)[];
  return [
    ...rows.map((row): Figure => ({
      name: `${who}: ${row} F1`,
      value: f1(score[row]),
      unit: '%',
      good: 'none',
      slack: 0,
      of: score[row].gold,
    })),
    { name: `${who}: 1,000 words, scoring included`, value: spent, unit: 'ms', good: 'none', slack: 0 },
  ];
}
