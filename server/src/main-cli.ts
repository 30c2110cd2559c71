/** Entry of the command line: copydesk check, annotate, lsp. */
import { readFileSync } from 'node:fs';
import { annotateJson } from './cli/annotate-json.ts';
import { allRules, checkArticle, createAnalyzer } from './engine/index.ts';

const files = process.argv.slice(3).filter((argument, i, all) => !argument.startsWith('--') && all[i - 1] !== '--format');
const analyze = createAnalyzer();
for (const file of files) {
  const article = analyze(readFileSync(file, 'utf8'), file.endsWith('.md') ? 'markdown' : 'plain');
  process.stdout.write(`${JSON.stringify(annotateJson(file, article, checkArticle(article, allRules).diagnostics))}\n`);
}
