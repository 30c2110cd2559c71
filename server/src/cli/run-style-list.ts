/** `copydesk style list`: the styles that come with Copydesk. */
import { allPresets } from '../style/all-presets.ts';
import type { Terminal } from './terminal.ts';

export async function runStyleList({ write, colors }: Terminal): Promise<void> {
  const width = Math.max(...allPresets.map(({ name }) => name.length));
  for (const { name, description } of allPresets) await write(`${colors.bold(name.padEnd(width))}  ${description}\n`);
}
