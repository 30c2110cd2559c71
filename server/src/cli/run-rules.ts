/** `copydesk rules`: what is looked for, and how seriously it is taken. */
import { allRules, type Rule } from '../engine/index.ts';
import { wrapText } from './formats/wrap-text.ts';
import type { Terminal } from './terminal.ts';

export async function runRules(format: 'text' | 'json', { write, colors, columns }: Terminal): Promise<void> {
  const rules = [...allRules].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (format === 'json') {
    await write(`${JSON.stringify(rules.map(ruleJson), null, 2)}\n`);
    return;
  }
  const nameWidth = Math.max(...rules.map(({ name }) => name.length));
  const levelWidth = 'information'.length;
  const indent = nameWidth + levelWidth + 4;
  for (const { name, level, summary } of rules) {
    const lines = wrapText(summary, columns === null || columns < indent + 30 ? Infinity : columns - indent);
    await write(
      `${colors.bold(name.padEnd(nameWidth))}  ${level.padEnd(levelWidth)}  ${lines.join(`\n${' '.repeat(indent)}`)}\n`,
    );
  }
}

const ruleJson = ({ name, level, summary, insideQuotes, options }: Rule): object => ({
  name,
  level,
  summary,
  insideQuotes,
  options,
});
