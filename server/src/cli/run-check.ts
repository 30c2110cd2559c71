/** `copydesk check`: prints the problems of articles. */
import { allRules } from '../engine/index.ts';
import { answerFiles } from './answer-files.ts';
import { exitStatus } from './exit-status.ts';
import type { Format, Totals } from './formats/format.ts';
import { githubFormat } from './formats/github-format.ts';
import { jsonFormat, jsonlFormat } from './formats/json-format.ts';
import { sarifFormat } from './formats/sarif-format.ts';
import { textFormat } from './formats/text-format.ts';
import { checkstyleFormat, junitFormat } from './formats/xml-formats.ts';
import type { Job } from './job.ts';
import { createStyleNotices } from './style-notices.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

export const allFormats = ['text', 'json', 'jsonl', 'github', 'sarif', 'junit', 'checkstyle'] as const;
export type FormatName = (typeof allFormats)[number];

export interface CheckOptions {
  readonly format: FormatName;
  /** More warnings than this fail the run. */
  readonly maxWarnings: number;
}

/** Resolves to the exit status. */
export async function runCheck(files: readonly string[], job: Job, options: CheckOptions, terminal: Terminal): Promise<number> {
  const format = formatOf(options.format, terminal);
  const levels = { error: 0, warning: 0, information: 0, hint: 0 };
  let filesWithProblems = 0;
  let unreadable = 0;
  let hasStyleErrors = false;
  const notices = createStyleNotices(terminal);
  const failedRules = new Set<string>();
  await terminal.write(format.open);
  await answerFiles(files, job, terminal, async ({ checked }, index) => {
    for (const { level } of checked.problems) levels[level]++;
    if (checked.problems.length > 0) filesWithProblems++;
    if (checked.error !== null) unreadable++;
    hasStyleErrors = notices(checked.styleProblems) || hasStyleErrors;
    for (const rule of checked.failedRules) {
      if (!failedRules.has(rule)) {
        terminal.notice(`copydesk: the rule ${rule} crashed on ${checked.file}; the others answered. Please report this.`);
      }
      failedRules.add(rule);
    }
    await terminal.write(format.file(checked, index));
  });
  const totals: Totals = { files: files.length, filesWithProblems, unreadable, levels };
  await terminal.write(format.close(totals));
  if (unreadable > 0 || failedRules.size > 0 || hasStyleErrors) return exitStatus.misuse;
  return levels.error > 0 || levels.warning > options.maxWarnings ? exitStatus.problems : exitStatus.fine;
}

function formatOf(name: FormatName, { colors, columns }: Terminal): Format {
  switch (name) {
    case 'text':
      return textFormat({ colors, columns });
    case 'json':
      return jsonFormat;
    case 'jsonl':
      return jsonlFormat;
    case 'github':
      return githubFormat;
    case 'sarif':
      return sarifFormat(allRules, version);
    case 'junit':
      return junitFormat;
    case 'checkstyle':
      return checkstyleFormat;
  }
}
