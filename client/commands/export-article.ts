/** "Copydesk: Export…": the article in front as a quote log, an annotated copy, annotations. */
import { Uri, window, workspace } from 'vscode';
import { type ExportedArticle, type ExportForm, exportFormsMethod, exportMethod } from '../../server/src/protocol.ts';
import { askAbout, type Desk } from '../desk.ts';
import { offerToOpen } from './offer-to-open.ts';

/** For callers that have chosen already. */
interface Chosen {
  readonly form: string;
  readonly target: Uri;
}

export async function exportArticle(desk: Desk, chosen?: Chosen): Promise<void> {
  const document = desk.article.document();
  if (!document) return void window.showInformationMessage('Copydesk: open an article to export it.');
  const form = chosen?.form ?? (await pickForm((await askAbout<readonly ExportForm[]>(desk, exportFormsMethod, document)) ?? []));
  if (form === undefined) return;
  const exported = await askAbout<ExportedArticle>(desk, exportMethod, document, { form });
  if (!exported) return void window.showInformationMessage('Copydesk: this document is not read as an article.');
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  const target =
    chosen?.target ??
    (await window.showSaveDialog({
      title: 'Export the Article',
      ...(folder ? { defaultUri: Uri.joinPath(folder, exported.name) } : {}),
    }));
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(exported.text));
  if (!chosen) await offerToOpen(target);
}

async function pickForm(forms: readonly ExportForm[]): Promise<string | undefined> {
  const items = forms.map(({ id, label, description }) => ({ label, detail: description, id }));
  return (await window.showQuickPick(items, { title: 'Export the Article', matchOnDetail: true }))?.id;
}
