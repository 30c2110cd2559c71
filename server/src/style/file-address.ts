/** Addresses of files and folders as strings, as editors send them; no file system, no library. */

/** Name of the configuration of a folder. */
export const configurationName = '.copydesk.json';

/** Whether a file may be built on: nothing else is ever read, whatever a configuration asks for. */
export const isStyleFile = (uri: string): boolean => uri.endsWith(configurationName);

/** The folder that holds the file or folder, without a slash at its end; null above the root and for what has no path (`untitled:`). */
export function folderOf(uri: string): string | null {
  const at = uri.lastIndexOf('/');
  const root = rootLength(uri);
  return root < 0 || at < root ? null : uri.slice(0, at);
}

/** Length of "file://" and "vscode-vfs://github": what is before the path. -1 where there is no path. */
function rootLength(uri: string): number {
  const root = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?(?=\/)/i.exec(uri);
  return root ? root[0].length : -1;
}

/** The file at a relative path from a folder, or null where the path is absolute or leads above the root. */
export function joinAddress(folder: string, path: string): string | null {
  if (/^(?:[/\\]|[a-z][a-z0-9+.-]*:)/i.test(path)) return null;
  let at: string | null = folder;
  for (const step of path.split(/[/\\]/)) {
    if (step === '' || step === '.') continue;
    at = step === '..' ? at && folderOf(at) : at && `${at}/${encodeURIComponent(step)}`;
  }
  return at;
}

export const isWithin = (uri: string, folder: string): boolean => plain(uri).startsWith(`${plain(folder)}/`);

/** Path below the folder, decoded, or null. */
export function pathBelow(uri: string, folder: string): string | null {
  return isWithin(uri, folder) ? plain(uri).slice(plain(folder).length + 1) : null;
}

/** Two spellings of one address are one: "c%3A" and "c:". */
export function plain(uri: string): string {
  const trimmed = uri.replace(/\/+$/, '');
  try {
    return decodeURIComponent(trimmed);
  } catch {
    return trimmed;
  }
}

/** Last part of the path, decoded, as people know the file. */
export const fileName = (uri: string): string => plain(uri).slice(plain(uri).lastIndexOf('/') + 1);
