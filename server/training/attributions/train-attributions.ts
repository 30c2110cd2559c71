/** Trains the scorers of the attribution stage. usage: npm run train -- --data DIR [--held-out N] [--out FILE] */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scorerNames, treeNames } from '../../src/engine/attributions/attribution-knowledge.ts';
import { loadCueLexicon } from '../../src/engine/attributions/cues/cue-lexicon.ts';
import { storeModel } from '../../src/engine/attributions/scoring/linear-model.ts';
import { storeTrees } from '../../src/engine/attributions/scoring/tree-model.ts';
import { createTagger } from '../../src/engine/tokens/tagger.ts';
import { readGold } from './gold.ts';
import { shareRight } from './learn.ts';
import { createPupils } from './pupil.ts';
import { trainScorers } from './train-scorers.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'held-out': { type: 'string', default: '0' },
    out: { type: 'string', default: 'server/lexicon/attribution-weights.json' },
  },
});
if (!values.data) {
  console.error('usage: npm run train -- --data DIR [--held-out N] [--out FILE]');
  process.exit(2);
}
const lexicon = loadCueLexicon();
const golds = readGold(join(values.data, 'polnear-train.jsonl.gz'));
// Held out: every n-th article, so that all publishers are among them.
const heldOut = Number(values['held-out']);
const learntFrom = golds.filter((_, i) => heldOut === 0 || i % heldOut !== 0);
const scorers = trainScorers(createPupils(learntFrom, createTagger(), lexicon), lexicon, (name, model, choices) =>
  console.error(`${name}: ${choices.length} choices, right: ${shareRight(model, choices)}`),
);
const stored = {
  ...Object.fromEntries([...scorerNames].sort().map((name) => [name, storeModel(scorers[name])])),
  ...Object.fromEntries(treeNames.map((name) => [name, storeTrees(scorers[name])])),
};
writeFileSync(values.out, `${JSON.stringify(stored)}\n`);
