/** Milliseconds of processor time for the whole analysis of 1,000 words, warm: wall time tells more of the machine's other work. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../../../server/src/engine/index.ts';
import { readGold } from '../../../server/training/attributions/gold.ts';
import type { Part } from '../part.ts';

export const speed: Part = {
  name: 'speed',
  measure(folder) {
    const path = join(folder, 'polnear-dev.jsonl');
    if (!existsSync(path)) return [];
    const texts = readGold(path).map(({ text }) => text);
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      // A new analyzer each round: what it remembers of paragraphs would make the next one look faster than it is.
      const analyze = createAnalyzer();
      const started = process.cpuUsage();
      for (const text of texts) analyze(text, 'plain');
      const { user, system } = process.cpuUsage(started);
      best = Math.min(best, (user + system) / 1000);
    }
    return [{ name: '1,000 words, whole analysis', value: (best / words) * 1000, unit: 'ms', good: 'low', slack: 2, of: words }];
  },
};
