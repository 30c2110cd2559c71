/** Evidence of a check: a file beside the article or a page, chosen and opened. */
import { commands, env, Range, Uri, window, workspace } from 'vscode';

/** The address as it is to be noted; null for none, undefined where the person turns back. */
export async function askEvidence(article: Uri, now: string | null): Promise<string | null | undefined> {
  const file = { label: '$(file) Choose a File…', detail: 'Notes, a recording, a scan' };
  const address = { label: '$(link) Type an Address or Path…', detail: 'https://… or a path from the article; “#L12” is a line' };
  const keep = { label: `$(check) Keep ${now ?? ''}` };
  const none = { label: '$(circle-slash) No Evidence' };
  const picked = await window.showQuickPick(now === null ? [none, file, address] : [keep, file, address, none], {
    title: 'Evidence',
    placeHolder: 'Where does this stand?',
  });
  switch (picked) {
    case undefined:
      return undefined;
    case keep:
      return now;
    case none:
      return null;
    case file: {
      const [chosen] = (await window.showOpenDialog({ title: 'Evidence', canSelectMany: false })) ?? [];
      return chosen && relativeTo(article, chosen);
    }
    default: {
      const typed = await window.showInputBox({ title: 'Evidence', value: now ?? '', prompt: address.detail });
      return typed === undefined ? undefined : typed.trim() || null;
    }
  }
}

/** From the article's folder, so that both can be moved together; in full where they have nothing in common. */
export function relativeTo(article: Uri, file: Uri): string {
  const from = article.path.split('/').slice(0, -1);
  const to = file.path.split('/');
  if (article.scheme !== file.scheme || article.authority !== file.authority || from[1] !== to[1]) return file.toString();
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].map(encodeURIComponent).join('/');
}

/** Pages in the browser, files here, at the line that the address names ("#L12"). */
export async function openAddress(address: string): Promise<void> {
  const uri = Uri.parse(address);
  if (/^(https?|mailto)$/.test(uri.scheme)) return void (await env.openExternal(uri));
  const file = uri.with({ fragment: '' });
  try {
    await workspace.fs.stat(file);
  } catch {
    return void window.showErrorMessage(`There is no file ${workspace.asRelativePath(file)}. It may have been moved.`);
  }
  const line = Number(/^L(\d+)/.exec(uri.fragment)?.[1] ?? 0) - 1;
  const selection = line < 0 ? {} : { selection: new Range(line, 0, line, 0) };
  await commands.executeCommand('vscode.open', file, selection);
}
