// Runs a training script of server/training/ with the engine that it trains.
// usage: node scripts/train.mjs [attributions|names] --data DIR [OPTION …]
import { runBundled } from './run-bundled.mjs';

const models = ['attributions', 'names'];
const args = process.argv.slice(2);
const model = models.includes(args[0]) ? args.shift() : models[0];
await runBundled(`server/training/${model}/train-${model}.ts`, `dist-test/train/train-${model}.mjs`, {
  args,
  nodeOptions: ['--max-old-space-size=6000'],
});
