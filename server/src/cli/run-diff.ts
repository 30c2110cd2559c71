/** `copydesk diff`: what an edit did to quotations and names. */
import { createAnalyzer, type DocumentKind } from '../engine/index.ts';
import { diffArticles } from '../features/diff/diff-articles.ts';
import { type DiffColours, diffText, plainColours } from '../features/diff/diff-text.ts';
import { touchesWhatStood } from '../features/diff/story-difference.ts';
import { documentKindOf } from '../library/document-kind-of.ts';
import type { Encoding } from './decode-text.ts';
import { exitStatus } from './exit-status.ts';
import { readText } from './read-text.ts';
import type { Terminal } from './terminal.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json';
  readonly encoding: Encoding;
  readonly language?: DocumentKind;
}

/** Resolves to the exit status. */
export async function runDiff(before: string, after: string, options: DiffOptions, terminal: Terminal): Promise<number> {
  const texts: string[] = [];
  for (const file of [before, after]) {
    const decoded = await readText(file, options.encoding);
    if ('error' in decoded) {
      terminal.notice(`copydesk: ${file} ${decoded.error}.`);
      return exitStatus.misuse;
    }
    texts.push(decoded.text);
  }
  const analyze = createAnalyzer();
  const kindOf = (file: string): DocumentKind => options.language ?? documentKindOf(file);
  const difference = diffArticles(analyze(texts[0]!, kindOf(before)), analyze(texts[1]!, kindOf(after)));
  await terminal.write(
    options.format === 'json'
      ? `${JSON.stringify({ before, after, ...difference }, null, 2)}\n`
      : diffText(difference, coloursOf(terminal)),
  );
  return touchesWhatStood(difference) ? exitStatus.problems : exitStatus.fine;
}

function coloursOf({ colors }: Terminal): DiffColours {
  if (!colors.isColorSupported) return plainColours;
  return { gone: (text) => colors.strikethrough(colors.red(text)), new: colors.green, heading: colors.bold };
}
