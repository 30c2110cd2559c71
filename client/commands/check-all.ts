/** "Copydesk: Check All Articles": every article of the workspace, open or not, with progress and a way to stop. */
import type { CancellationToken, Diagnostic, Progress } from 'vscode';
import { DiagnosticSeverity, ProgressLocation, commands, window, workspace } from 'vscode';
import type { Desk } from '../desk.ts';
import { counted } from '../views/counted.ts';
import { type ArticleFile, findArticleFiles, mostFiles } from '../workspace/article-files.ts';
import { readClosed } from '../workspace/read-closed.ts';
import { createWorkspaceProblems, type WorkspaceProblems } from '../workspace/workspace-problems.ts';

export interface CheckedAll {
  readonly articles: number;
  readonly problems: number;
  /** Articles that have a problem. */
  readonly faulty: number;
  readonly isCancelled: boolean;
}

let problems: WorkspaceProblems | undefined;

export async function checkAll(desk: Desk): Promise<CheckedAll | undefined> {
  if (!workspace.workspaceFolders) {
    void window
      .showInformationMessage('Copydesk: open the folder with your articles to check them all.', 'Open Folder…')
      .then((chosen) => chosen && commands.executeCommand('workbench.action.files.openFolder'));
    return undefined;
  }
  await desk.start();
  if (!problems) desk.context.subscriptions.push((problems = createWorkspaceProblems('copydesk articles')));
  problems.clear();
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Copydesk: checking articles', cancellable: true },
    (progress, token) => checkFiles(desk, progress, token),
  );
  void tell(result);
  return result;
}

async function checkFiles(
  desk: Desk,
  progress: Progress<{ readonly message: string; readonly increment?: number }>,
  token: CancellationToken,
): Promise<CheckedAll> {
  const files = await findArticleFiles(token);
  const counts = { articles: 0, problems: 0, faulty: 0 };
  for (const [index, file] of files.entries()) {
    if (token.isCancellationRequested) break;
    progress.report({ message: `${index + 1} of ${files.length}, ${nameOf(file)}`, increment: 100 / files.length });
    const diagnostics = await checkFile(desk, file, token);
    if (!diagnostics) continue;
    counts.articles++;
    // Hints are not in the editor's list of problems, and are not counted there.
    const found = diagnostics.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;
    counts.problems += found;
    if (found > 0) counts.faulty++;
  }
  if (files.length === mostFiles) desk.output.warn(`More than ${mostFiles} articles: only the first ${mostFiles} were checked.`);
  return { ...counts, isCancelled: token.isCancellationRequested };
}

const nameOf = ({ uri }: ArticleFile): string => workspace.asRelativePath(uri);

/** Null for a file that is no article after all, or could not be read. */
async function checkFile(desk: Desk, file: ArticleFile, token: CancellationToken): Promise<readonly Diagnostic[] | null> {
  try {
    const answer = await readClosed(desk, file, { check: true, token });
    if (answer?.state !== 'read') return null;
    const converted = await desk.client.protocol2CodeConverter.asDiagnostics(answer.diagnostics as never, token);
    problems?.set(file.uri, converted);
    return converted;
  } catch (error) {
    if (!token.isCancellationRequested) desk.output.warn(`${nameOf(file)} was not checked: ${String(error)}`);
    return null;
  }
}

const showProblems = 'Show Problems';

async function tell({ articles, problems: found, faulty, isCancelled }: CheckedAll): Promise<void> {
  const began = isCancelled ? 'Copydesk stopped. Checked so far: ' : 'Copydesk checked ';
  const all = articles === 1 ? 'it' : 'all of them';
  const outcome =
    found === 0 ? 'no problems' : `${counted(found, 'problem')} in ${faulty === articles ? all : `${faulty} of them`}`;
  if (articles === 0 && !isCancelled) {
    return void window.showInformationMessage(
      'Copydesk found no articles in this folder. Articles are .news, .txt and .md files that the settings copydesk.include and copydesk.exclude let pass.',
    );
  }
  const chosen = await window.showInformationMessage(
    `${began}${counted(articles, 'article')}, ${outcome}.`,
    ...(found > 0 ? [showProblems] : []),
  );
  if (chosen === showProblems) await commands.executeCommand('workbench.actions.view.problems');
}
