/** "Copydesk: Import Annotations…": takes up what another tool has noted of the article in front. */
import { Uri, commands, window, workspace } from 'vscode';
import { type ImportAnswer, importMethod, type ImportParams } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';
import { counted } from '../views/counted.ts';

/** `given` is a file, for callers that have chosen already. */
export async function importAnnotations(desk: Desk, given?: Uri): Promise<ImportAnswer | null> {
  const document = desk.article.document();
  if (!document) return say('open the article that the annotations are about.');
  const [file] =
    given instanceof Uri
      ? [given]
      : ((await window.showOpenDialog({
          title: 'Import Annotations of This Article',
          openLabel: 'Import',
          ...(document.isUntitled ? {} : { defaultUri: Uri.joinPath(document.uri, '..') }),
          filters: { 'Web Annotations, Hypothesis': ['json', 'jsonld'] },
        })) ?? []);
  if (!file) return null;
  const name = file.path.split('/').at(-1) ?? '';
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    const answer = await askAbout<ImportAnswer>(desk, importMethod, document, { text } satisfies Omit<
      ImportParams,
      'textDocument'
    >);
    if (!answer) return say('this document is not read as an article.');
    void tell(name, answer);
    for (const complaint of answer.complaints) desk.output.warn(`${name}:${complaint}`);
    return answer;
  } catch (error) {
    void window.showErrorMessage(
      `Copydesk: nothing was imported of ${name}. ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

const showChecks = 'Show Checks';

async function tell(name: string, { added, known, orphaned, complaints }: ImportAnswer): Promise<void> {
  const parts = [
    `${counted(added, 'annotation')} taken up`,
    ...(known > 0 ? [`${known} there already`] : []),
    ...(orphaned > 0 ? [`${orphaned} whose words are not in the article`] : []),
    ...(complaints.length > 0 ? [`${complaints.length} not understood (see the output)`] : []),
  ];
  const chosen = await window.showInformationMessage(
    `Copydesk, ${name}: ${parts.join(', ')}.`,
    ...(added > 0 ? [showChecks] : []),
  );
  if (chosen === showChecks) await commands.executeCommand('copydesk.checks.focus');
}

function say(words: string): null {
  void window.showInformationMessage(`Copydesk: ${words}`);
  return null;
}
