/** Tags taken away by script: is the quotation that lost its tag found to be unattributed? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allRules, checkArticle, createAnalyzer, overlaps } from '../../../server/src/engine/index.ts';
import { readGold, type GoldArticle } from '../../../server/training/attributions/gold.ts';
import { plantFaults } from '../../../server/training/attributions/plant-faults.ts';
import { share, type Part } from '../part.ts';

/** Of each article the first fit paragraph is planted in the first run, the second in the second … */
const runs = 3;

export const plantedFaults: Part = {
  name: 'planted faults',
  measure(folder) {
    const files = ['polnear-dev.jsonl', 'polnear-train.jsonl.gz'];
    return files.flatMap((file) => {
      const path = join(folder, file);
      if (!existsSync(path)) return [];
      const { found, licensed, all } = countFound(readGold(path));
      const label = file.includes('dev') ? 'dev' : 'train';
      return [
        share(`${label}: found, nobody else licensed`, found, all, 'high', 1),
        share(`${label}: another paragraph licenses`, licensed, licensed + all, 'none'),
      ];
    });
  },
};

function countFound(golds: readonly GoldArticle[]): { found: number; licensed: number; all: number } {
  const analyze = createAnalyzer();
  const counts = { found: 0, licensed: 0, all: 0 };
  for (const gold of golds) {
    for (let run = 0; run < runs; run++) {
      const faulty = plantFaults(gold, runs, run);
      if (faulty.planted.length === 0) continue;
      const article = analyze(faulty.gold.text, 'plain');
      const warned = checkArticle(article, allRules).diagnostics.filter(({ rule }) => rule === 'quotes/unattributed');
      for (const [start, end] of faulty.planted) {
        if (isHeadline(faulty.gold, start)) continue;
        if (isLicensed(faulty.gold, start)) {
          counts.licensed++;
          continue;
        }
        counts.all++;
        if (warned.some((alarm) => overlaps(alarm, { start, end }))) counts.found++;
      }
    }
  }
  return counts;
}

/** A headline that is a quotation and nothing else is no slip: the story below tells who speaks. */
const isHeadline = ({ text }: GoldArticle, start: number): boolean => text.slice(0, start).trim() === '';

/** Whether the paragraph before hands the word on: it ends in a colon, or somebody speaks in it. */
function isLicensed({ text, attributions }: GoldArticle, start: number): boolean {
  const end = text.slice(0, text.lastIndexOf('\n', start - 1) + 1).trimEnd().length;
  const first = text.lastIndexOf('\n', end - 1) + 1;
  if (text[end - 1] === ':' || /["“”]|''/.test(text.slice(first, end))) return true;
  return attributions.some(({ cue, speech }) => speech && cue.some(([s, e]) => s < end && first < e));
}
