/** The name that Git knows somebody by, read from its files: no program is started. */
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `user.name` of the repository that holds the file, else of the person's own configuration; null where neither says it. */
export async function gitUserName(uri: string): Promise<string | null> {
  const repository = uri.startsWith('file:') ? await repositoryConfig(dirname(fileURLToPath(uri))) : null;
  const home = homedir();
  const personal = [join(home, '.gitconfig'), join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'git', 'config')];
  for (const path of [...(repository ? [repository] : []), ...personal]) {
    const text = await readFile(path, 'utf8').catch(() => null);
    const name = text === null ? null : userNameIn(text);
    if (name) return name;
  }
  return null;
}

/** Path of the configuration of the repository round the folder. A work tree's `.git` is a file that says where the rest is. */
async function repositoryConfig(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const git = join(at, '.git');
    const found = await stat(git).catch(() => null);
    if (found?.isDirectory()) return join(git, 'config');
    if (found?.isFile()) {
      const place = /^gitdir:(.+)$/m.exec(await readFile(git, 'utf8').catch(() => ''))?.[1]?.trim();
      if (place === undefined) return null;
      const own = resolve(at, place);
      const common = await readFile(join(own, 'commondir'), 'utf8').catch(() => '.');
      return join(resolve(own, common.trim()), 'config');
    }
    if (dirname(at) === at) return null;
  }
}

/** `user.name` in the text of a configuration of Git; the last one counts. Files that it includes are not read. */
export function userNameIn(text: string): string | null {
  let isUser = false;
  let name: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[([^\]"]*)(")?/.exec(line);
    if (section) isUser = section[1]!.trim().toLowerCase() === 'user' && section[2] === undefined;
    const value = /^(?:\s*\[[^\]]*\])?\s*name\s*=(.*)$/i.exec(line)?.[1];
    if (isUser && value !== undefined) name = valueOf(value);
  }
  return name === '' ? null : name;
}

/** Without comment and quotation marks, escapes undone. */
function valueOf(raw: string): string {
  let value = '';
  let quoted = false;
  for (let i = 0; i < raw.length; i++) {
    const character = raw[i]!;
    if (character === '\\') value += raw[++i] ?? '';
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '#' || character === ';')) break;
    else value += character;
  }
  return value.trim();
}
