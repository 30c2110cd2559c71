/** Which style holds for an article: all files that have a say, from the farthest to the nearest, joined into one. */
import picomatch from 'picomatch';
import type { HouseStyle, PreparedStyle } from '../engine/index.ts';
import type { Configuration, StyleLayer } from './configuration.ts';
import { configurationName, folderOf, isWithin, pathBelow, plain } from './file-address.ts';
import { longestGlob } from './glob-mistake.ts';
import type { StyleLibrary } from './style-library.ts';
import type { StyleProblem } from './style-problem.ts';

/** What is asked for beside the files. */
export interface StyleQuestion {
  /** Address of the article. */
  readonly uri: string;
  /** The folder beyond which nothing is read: of the workspace, as a rule. Null: the article's own. */
  readonly root: string | null;
  /** Whether files are looked for at all. */
  readonly isSearched?: boolean;
  /** Weaker than any file: what somebody likes. Its preset counts only where no file names one. */
  readonly personal: StyleLayer;
  /** Stronger than any file: the article's own front matter, options of a command. In order, the last the strongest. */
  readonly own: readonly (StyleLayer & { readonly uri: string })[];
}

export interface DeskStyle {
  readonly style: HouseStyle;
  readonly prepared: PreparedStyle;
  /** Of all files that were read for it. */
  readonly problems: readonly StyleProblem[];
  /** The nearest configuration file with its text, or null. */
  readonly nearest: { readonly uri: string; readonly text: string } | null;
  /** The folder of the nearest configuration file; without one the root. Null where there is neither. */
  readonly folder: string | null;
  /** Names of the presets that hold. */
  readonly houses: readonly string[];
}

export const noLayer: StyleLayer = { extends: [], terms: [], names: [], rules: {} };

/** Deeper folders are not searched; nobody has them. */
const mostFolders = 40;

export async function resolveStyle(
  library: StyleLibrary,
  { uri, root, isSearched = true, personal, own }: StyleQuestion,
): Promise<DeskStyle> {
  const found = isSearched ? await findConfigurations(library, uri, root) : [];
  const problems: StyleProblem[] = [];
  const layers: StyleLayer[] = [];
  let presets: readonly string[] = [];
  const add = async (from: string, layer: StyleLayer, within: string): Promise<void> => {
    const followed = await library.follow(from, layer, within);
    problems.push(...followed.problems);
    if (followed.presets.length > 0) presets = followed.presets;
    layers.push(...followed.configurations, layer);
  };
  for (const { configuration, problems: ownProblems } of found) {
    const folder = folderOf(configuration.uri)!;
    const within = root !== null && isWithin(configuration.uri, root) ? root : folder;
    problems.push(...ownProblems);
    await add(configuration.uri, configuration, within);
    for (const override of configuration.files) {
      if (matches(uri, folder, override.match)) await add(configuration.uri, override, within);
      // What cannot be followed is a mistake even while no such article is open.
      else problems.push(...(await library.follow(configuration.uri, override, within)).problems);
    }
  }
  for (const layer of own) await add(layer.uri, layer, root ?? folderOf(uri) ?? layer.uri);
  const houses = presets.length > 0 ? presets : personal.extends.map(({ name }) => name).filter(library.isPreset);
  const below = (names: readonly string[]): readonly Configuration[] => names.flatMap((name) => library.preset(name));
  const all = presets.length > 0 ? [personal, ...below(houses), ...layers] : [...below(houses), personal, ...layers];
  const { style, prepared, orphans } = library.join(all);
  for (const orphan of orphans) {
    const from = found.find(({ configuration }) => configuration.terms.includes(orphan))?.configuration.uri;
    if (from === undefined) continue;
    const message = `No style that this file builds on has an entry “${orphan.id}”, so there is nothing to change. Say what to avoid, or mend the id.`;
    problems.push({ uri: from, start: orphan.start, end: orphan.end, level: 'error', code: 'no-term', message });
  }
  const nearest = found.at(-1);
  return {
    style,
    prepared,
    problems,
    nearest: nearest ? { uri: nearest.configuration.uri, text: nearest.text } : null,
    folder: nearest ? folderOf(nearest.configuration.uri) : (root ?? folderOf(uri)),
    houses,
  };
}

/** The files from the root down to the article's folder, the farthest first; none above one that says `root`. */
async function findConfigurations(
  library: StyleLibrary,
  uri: string,
  root: string | null,
): Promise<readonly NonNullable<Awaited<ReturnType<StyleLibrary['read']>>>[]> {
  const folders: string[] = [];
  const start = folderOf(uri) ?? root;
  for (let folder = start; folder !== null && folders.length < mostFolders; folder = folderOf(folder)) {
    folders.push(folder);
    if (root === null || plain(folder) === plain(root) || !isWithin(folder, root)) break;
  }
  const read = await Promise.all(folders.map((folder) => library.read(`${folder}/${configurationName}`)));
  const found = read.filter((one) => one !== null);
  const top = found.findIndex(({ configuration }) => configuration.root);
  return (top < 0 ? found : found.slice(0, top + 1)).reverse();
}

/** Whether a glob of an override fits the article. A glob without a slash fits a name in any folder below. */
export function matches(uri: string, folder: string, globs: readonly string[]): boolean {
  const path = pathBelow(uri, folder);
  if (path === null) return false;
  return globs.some((glob) => {
    try {
      return picomatch.isMatch(path, glob.replace(/^\.\//, ''), {
        dot: true,
        noextglob: true,
        maxLength: longestGlob,
        matchBase: !glob.includes('/'),
      });
    } catch {
      return false;
    }
  });
}
