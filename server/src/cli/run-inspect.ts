/** `copydesk inspect`: articles with what was found marked under their lines. */
import { answerFiles } from './answer-files.ts';
import { exitStatus } from './exit-status.ts';
import type { Job } from './job.ts';
import { createStyleNotices } from './style-notices.ts';
import type { Terminal } from './terminal.ts';

/** Resolves to the exit status. Names the files where there are several. */
export async function runInspect(files: readonly string[], job: Job, terminal: Terminal): Promise<number> {
  const { bold } = terminal.colors;
  let allAnswered = true;
  const notices = createStyleNotices(terminal);
  await answerFiles(files, job, terminal, async ({ checked: { file, error, styleProblems }, text }, index) => {
    if (notices(styleProblems)) allAnswered = false;
    if (error !== null) {
      terminal.notice(`copydesk: ${file} ${error}.`);
      allAnswered = false;
      return;
    }
    if (files.length > 1) await terminal.write(`${index === 0 ? '' : '\n'}${bold(`── ${file}`)}\n\n`);
    await terminal.write(text);
  });
  return allAnswered ? exitStatus.fine : exitStatus.misuse;
}
