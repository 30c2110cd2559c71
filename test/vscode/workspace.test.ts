/** All articles of the workspace: checked, found by their symbols, and their names compared. */
import type { SymbolInformation } from 'vscode';
import { Uri, commands, languages, workspace } from 'vscode';
import type { CheckedAll } from '../../client/commands/check-all.ts';
import type { FolderNames } from '../../server/src/protocol.ts';
import { equal, ok } from './support/assert.ts';
import { copydesk } from './support/copydesk.ts';
import { ruleOf } from './support/wait-for.ts';

const inFolder = (path: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
const rulesIn = (uri: Uri): string[] => languages.getDiagnostics(uri).map(ruleOf).sort();

describe('The articles of the workspace', () => {
  before(async () => {
    await copydesk();
  });

  it('are checked all at once, open or not, and what is no article is left out', async () => {
    const checked = await commands.executeCommand<CheckedAll>('copydesk.checkAll');
    // Other suites put stories of their own beside these.
    const files = await workspace.findFiles('**/*.{txt,md,news,article,story}');
    const articles = files.filter(({ path }) => !/\/(?:README\.md|requirements\.txt)$/.test(path));
    ok(articles.length >= 4, `${articles.length} articles`);
    equal([checked.articles, checked.isCancelled], [articles.length, false]);
    ok(checked.faulty >= 2, `${checked.faulty} articles with problems`);
    ok(rulesIn(inFolder('archive/ice.txt')).includes('spelling/repeated-word'), 'the fault of a closed article is shown');
    equal(rulesIn(inFolder('README.md')), []);
  });

  it('are compared in how they write names, each place with the others beside it', async () => {
    const { clashes } = await commands.executeCommand<FolderNames>('copydesk.checkNames');
    equal(
      clashes.map(({ kind, usual, rare }) => [kind, ...[usual, rare].sort()]),
      [['accent', 'Karin Lofgren', 'Karin Löfgren']],
    );
    const shown = languages.getDiagnostics().flatMap(([, all]) => all.filter((one) => ruleOf(one) === 'names across articles'));
    equal(shown.length, 1);
    equal(shown[0]?.relatedInformation?.length, 1);
  });

  it('are found by who speaks in them', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Karin Löfgren');
    ok(
      found.some(({ location, name }) => location.uri.path.endsWith('archive/ice.txt') && name === 'Karin Löfgren'),
      `found ${found.map(({ name }) => name).join(', ')}`,
    );
  });
});
