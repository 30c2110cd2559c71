/** Names across articles as diagnostics: at the first place of the rarer way, with the places of the other one beside it. */
import type { Disposable } from 'vscode';
import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Range, languages, workspace } from 'vscode';
import { type FolderNames, folderNamesMethod, type NameClash, type NameUse } from '../../server/src/protocol.ts';
import type { Desk } from '../desk.ts';
import { counted } from '../views/counted.ts';
import type { ArticleIndex } from './workspace-index.ts';

export interface FolderNamesCheck extends Disposable {
  /** Compares all articles now, and shows what it finds. */
  readonly check: () => Promise<FolderNames>;
}

/** Other places of one clash that are listed; the message counts them all. */
const mostRelated = 10;
/** Milliseconds without a change before the names are compared again. */
const pause = 1500;

export function createFolderNamesCheck(desk: Omit<Desk, 'folderNames'>, index: ArticleIndex): FolderNamesCheck {
  const collection = languages.createDiagnosticCollection('copydesk names');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  const isWanted = (): boolean => workspace.getConfiguration('copydesk').get<boolean>('namesAcrossArticles', false);
  const check = async (): Promise<FolderNames> => {
    await index.complete();
    const found = await desk.client.sendRequest<FolderNames>(folderNamesMethod, {});
    show(found);
    return found;
  };
  const locationOf = ({ uri, place: { start, end } }: NameUse): Location =>
    new Location(desk.client.protocol2CodeConverter.asUri(uri), new Range(start.line, start.character, end.line, end.character));
  const diagnosticOf = (clash: NameClash, use: NameUse): Diagnostic => {
    const { usual, rare, usualIn, kind } = clash;
    const sure = kind === 'spelling' ? ', if it is the same name' : '';
    const message = `“${rare}” here, “${usual}” in ${counted(usualIn.length, 'other article')}${sure}.`;
    const diagnostic = new Diagnostic(locationOf(use).range, message, DiagnosticSeverity.Information);
    diagnostic.source = 'copydesk';
    diagnostic.code = 'names across articles';
    diagnostic.relatedInformation = usualIn
      .slice(0, mostRelated)
      .map((other) => new DiagnosticRelatedInformation(locationOf(other), `“${usual}” here`));
    return diagnostic;
  };
  const show = ({ clashes }: FolderNames): void => {
    collection.clear();
    isShown = true;
    const byFile = new Map<string, { location: Location; diagnostics: Diagnostic[] }>();
    for (const clash of clashes) {
      for (const use of clash.rareIn) {
        const location = locationOf(use);
        const file = byFile.get(use.uri) ?? { location, diagnostics: [] };
        byFile.set(use.uri, file);
        file.diagnostics.push(diagnosticOf(clash, use));
      }
    }
    for (const { location, diagnostics } of byFile.values()) collection.set(location.uri, diagnostics);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    // What the command has shown stays true; without command or setting nothing is compared.
    if (!isShown && !isWanted()) return;
    timer = setTimeout(() => void check().catch((error: unknown) => desk.output.debug(`names: ${String(error)}`)), pause);
  };
  schedule();
  const parts: readonly Disposable[] = [
    collection,
    index.onDidChange(schedule),
    workspace.onDidSaveTextDocument(schedule),
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('copydesk.namesAcrossArticles')) return;
      if (!isWanted()) {
        collection.clear();
        isShown = false;
      }
      schedule();
    }),
  ];
  return {
    check,
    dispose: () => {
      clearTimeout(timer);
      parts.forEach((part) => void part.dispose());
    },
  };
}
