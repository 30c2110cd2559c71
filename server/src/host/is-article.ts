/** Which documents are articles, by the globs of the settings. */
import picomatch from 'picomatch';
import type { Settings } from '../settings/settings.ts';
import { longestGlob } from '../style/glob-mistake.ts';

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
  settings: Settings,
): boolean {
  if (keptElsewhere.test(uri)) return false;
  if (languageId === 'news' || uri.startsWith('untitled:')) return true;
  const paths = pathsOf(uri, folders);
  const { include, exclude } = matchersOf(settings);
  const fits = (matchers: readonly Matcher[]): boolean => matchers.some((matches) => paths.some(matches));
  return (include.length === 0 || fits(include)) && !fits(exclude);
}

type Matcher = (path: string) => boolean;
type Matchers = Readonly<Record<'include' | 'exclude', readonly Matcher[]>>;

const known = new WeakMap<Settings, Matchers>();

/** Made once for settings: they are asked at every keystroke. */
function matchersOf(settings: Settings): Matchers {
  let matchers = known.get(settings);
  if (!matchers) {
    matchers = { include: settings.include.map(matcherOf), exclude: settings.exclude.map(matcherOf) };
    known.set(settings, matchers);
  }
  return matchers;
}

/** Whether a path fits the glob. Globs may come with a workspace: no nested repetitions, nothing endless, and one that is none fits nothing. */
function matcherOf(glob: string): Matcher {
  try {
    const matches = picomatch(glob, { dot: true, noextglob: true, maxLength: longestGlob });
    return (path) => matches(path);
  } catch {
    return () => false;
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
