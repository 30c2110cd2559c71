// Starts a rule: writes its file, its test, its page and its line in the table of rules.
// usage: npm run new-rule -- GROUP/FAULT        for example: npm run new-rule -- quotes/unclosed
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const name = process.argv[2] ?? '';
if (!/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('usage: npm run new-rule -- GROUP/FAULT   (lower-case words, the fault’s joined by hyphens)');
  process.exit(2);
}
const constant = name.split('/')[1].replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const table = 'server/src/engine/rules/all-rules.ts';
const files = {
  [`server/src/engine/rules/${name}.ts`]: `/** What the rule finds, in a sentence. */
import { defineRule } from '../rule.ts';

export const ${constant} = defineRule({
  name: '${name}',
  level: 'off',
  summary: 'What it finds, in a line.',
  messages: { found: 'What is wrong, why, and what to do, in one or two plain sentences.' },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    void article;
    void report;
  },
});
`,
  [`test/engine/rules/${name}.test.ts`]: `import { describeRule } from '../../../support/check-rule.ts';

describeRule('${name}', {
  faulty: {},
  fine: {},
});
`,
  [`docs/rules/${name}.md`]: `# ${name}

What is wrong, why it matters, and what to do.

## Faulty

\`\`\`
Copy the rule reports.
\`\`\`

## Fine

\`\`\`
Copy the rule is silent on.
\`\`\`

## Fixed

\`\`\`
The faulty copy, mended.
\`\`\`
`,
};
for (const path of Object.keys(files)) {
  if (!existsSync(path)) continue;
  console.error(`${path} is there already.`);
  process.exit(1);
}
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
const lines = readFileSync(table, 'utf8').split('\n');
const imports = lines
  .filter((line) => /^import \{ \w+ \} from '\.\/.+\/.+\.ts';$/.test(line))
  .concat(`import { ${constant} } from './${name}.ts';`);
const entries = lines.filter((line) => /^ {2}\w+,$/.test(line)).concat(`  ${constant},`);
const pathOf = new Map(imports.map((line) => [/\{ (\w+) \}/.exec(line)[1], /'(.+)'/.exec(line)[1]]));
const byPath = (a, b) =>
  pathOf.get(/(\w+)[ ,]/.exec(a.replace('import { ', ''))[1]) < pathOf.get(/(\w+)[ ,]/.exec(b.replace('import { ', ''))[1])
    ? -1
    : 1;
const head = lines.filter((line) => line.startsWith('/**') || line.includes("from './rule.ts'"));
writeFileSync(
  table,
  [
    ...head,
    ...imports.sort(byPath),
    '',
    '// prettier-ignore',
    'export const allRules: readonly Rule[] = [',
    ...entries.sort(byPath),
    '];',
    '',
  ].join('\n'),
);
console.log(`added a line to ${table}; now write the rule, then \`npm run generate\``);
