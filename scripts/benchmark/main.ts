/** The regression benchmark: measures every part, shows it beside the baseline, and fails on a drop. `--update` writes the baseline. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allParts } from './all-parts.ts';
import type { Figure } from './part.ts';

const baselinePath = 'scripts/benchmark/baseline.json';
const { values } = parseArgs({
  options: { data: { type: 'string' }, part: { type: 'string', multiple: true }, update: { type: 'boolean', default: false } },
});
if (!values.data || !existsSync(values.data)) {
  console.error('usage: npm run benchmark -- --data DIR [--part NAME …] [--update]');
  process.exit(2);
}

type Baseline = Record<string, Record<string, number>>;
const baseline: Baseline = existsSync(baselinePath) ? (JSON.parse(readFileSync(baselinePath, 'utf8')) as Baseline) : {};
let drops = 0;
for (const { name, measure } of allParts.filter(({ name, onDemand }) => (values.part ? values.part.includes(name) : !onDemand))) {
  const figures = await measure(values.data);
  if (figures.length === 0) {
    console.log(`${name}: no data`);
    continue;
  }
  console.log(name);
  for (const figure of figures) {
    const before = baseline[name]?.[figure.name];
    const isDrop = before !== undefined && isWorse(figure, before);
    if (isDrop) drops++;
    const was = before === undefined ? '' : `  was ${before.toFixed(1)}`;
    const of = figure.of === undefined ? '' : `  (of ${figure.of})`;
    console.log(
      `  ${figure.name.padEnd(44)} ${figure.value.toFixed(1).padStart(6)} ${figure.unit}${of}${was}${isDrop ? '  DROP' : ''}`,
    );
  }
  if (values.update) {
    baseline[name] = Object.fromEntries(figures.map((figure) => [figure.name, Math.round(figure.value * 10) / 10]));
  }
}
if (values.update) writeFileSync(baselinePath, `${JSON.stringify(baseline, null, 2)}\n`);
else if (drops > 0) {
  console.error(
    `${drops} figures are worse than the baseline. If that is meant, run again with --update and say why in the commit.`,
  );
  process.exit(1);
}

function isWorse({ value, good, slack }: Figure, before: number): boolean {
  if (good === 'none') return false;
  return good === 'high' ? value < before - slack : value > before + slack;
}
