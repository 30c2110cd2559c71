/** Which documents are articles, by the globs of the settings. */
import picomatch from 'picomatch';
import type { Settings } from '../settings/settings.ts';

/** Views of a text that is kept elsewhere: the other side of a comparison, an output, a chat, and the rules' own pages. The story would count twice. */
const keptElsewhere =
  /^(?:copydesk-docs|git|gitfs|comment|output|debug|search-editor|walkThrough\w*|chat[\w-]*|vscode-(?:scm|chat|local-history|interactive)[\w-]*):/;

/**
 * Whether the document is to be read. Globs are matched against the path below its workspace folder and against the whole path.
 * A document that has no path yet (`untitled:`) and one in the language `news` always are articles.
 */
export function isArticle(
  { uri, languageId }: { readonly uri: string; readonly languageId: string },
  folders: readonly string[],
  { include, exclude }: Settings,
): boolean {
  if (keptElsewhere.test(uri)) return false;
  if (languageId === 'news' || uri.startsWith('untitled:')) return true;
  const paths = pathsOf(uri, folders);
  const matchesOneOf = (globs: readonly string[]): boolean => globs.some((glob) => paths.some((path) => matches(path, glob)));
  return (include.length === 0 || matchesOneOf(include)) && !matchesOneOf(exclude);
}

/** Whether the path fits the glob. Globs may come with a workspace: no nested repetitions, nothing endless, and one that is none fits nothing. */
function matches(path: string, glob: string): boolean {
  try {
    return picomatch.isMatch(path, glob, { dot: true, noextglob: true, maxLength: 2000 });
  } catch {
    return false;
  }
}

/** The whole path, and the path below the workspace folder that holds it, with slashes and without one at the start. */
function pathsOf(uri: string, folders: readonly string[]): readonly string[] {
  const whole = pathOf(uri);
  const below = folders.map((folder) => `${pathOf(folder).replace(/\/+$/, '')}/`).filter((folder) => whole.startsWith(folder));
  return [whole, ...below.map((folder) => whole.slice(folder.length))].map((path) => path.replace(/^\/+/, ''));
}

/** The path of an address without scheme, authority and percent signs; a malformed one as it stands. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
