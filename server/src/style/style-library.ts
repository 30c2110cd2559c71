/** Reads configuration files, each once, and follows what they extend. */
import { allRules, type PreparedStyle, prepareStyle } from '../engine/index.ts';
import { allPresets, presetAddress } from './all-presets.ts';
import type { Configuration, StyleLayer } from './configuration.ts';
import { configurationSchema } from './configuration-schema.ts';
import { fileName, folderOf, isStyleFile, isWithin, joinAddress, plain } from './file-address.ts';
import { mergeLayers, type MergedLayers } from './merge-layers.ts';
import { nearestOf } from './nearest-of.ts';
import { type ReadConfiguration, readConfiguration } from './read-configuration.ts';
import { complainInto, type StyleProblem } from './style-problem.ts';

/** The text of a file, or null where there is none. It is asked for `.copydesk.json` and `*.copydesk.json` only. */
export type ReadFile = (uri: string) => Promise<string | null>;

/** A file that a chain needs, with the text it has. */
export interface StyleLibrary {
  /** The configuration at the address, or null where there is no such file. */
  readonly read: (uri: string) => Promise<(ReadConfiguration & { readonly text: string }) | null>;
  /** A style that comes with Copydesk, its own foundations first. */
  readonly preset: (name: string) => readonly Configuration[];
  readonly isPreset: (name: string) => boolean;
  /**
   * The layers that `extends` names, in order. Paths are followed within `root`; presets are named, not followed: they lie below
   * everything (see `resolveStyle`). What cannot be followed is a problem at its place in `uri`.
   */
  readonly follow: (uri: string, layer: StyleLayer, root: string) => Promise<Followed>;
  /** Layers joined and made ready, once for the same ones. */
  readonly join: (layers: readonly StyleLayer[]) => JoinedLayers;
  /** The file, or any file, may have changed. */
  readonly forget: (uri?: string) => void;
}

export interface JoinedLayers extends MergedLayers {
  readonly prepared: PreparedStyle;
}

export interface Followed {
  readonly configurations: readonly Configuration[];
  readonly presets: readonly string[];
  readonly problems: readonly StyleProblem[];
}

/** Joined styles that are kept; a desk has a few. */
const mostJoined = 60;

/** Files that one article's style may be made of. */
const mostFiles = 60;

export const deskSchema = configurationSchema(allRules, allPresets);

export function createStyleLibrary(readFile: ReadFile): StyleLibrary {
  const files = new Map<string, ReturnType<StyleLibrary['read']>>();
  const presets = new Map<string, Configuration>();

  const read: StyleLibrary['read'] = (uri) => {
    const known = files.get(plain(uri));
    if (known) return known;
    const found = readFile(uri).then((text) => (text === null ? null : { ...readConfiguration(uri, text, deskSchema), text }));
    files.set(plain(uri), found);
    return found;
  };
  const presetAlone = (name: string): Configuration => {
    const known = presets.get(name);
    if (known) return known;
    const { data } = allPresets.find((preset) => preset.name === name)!;
    const { configuration } = readConfiguration(presetAddress(name), JSON.stringify(data), deskSchema);
    presets.set(name, configuration);
    return configuration;
  };
  const isPreset = (name: string): boolean => allPresets.some((preset) => preset.name === name);
  const preset = (name: string): readonly Configuration[] => {
    const own = presetAlone(name);
    return [...own.extends.flatMap((extended) => preset(extended.name)), own];
  };

  const follow = async (uri: string, layer: StyleLayer, root: string): Promise<Followed> => {
    const configurations: Configuration[] = [];
    const named: string[] = [];
    const problems: StyleProblem[] = [];
    const seen = new Set<string>();
    const visit = async (from: string, { extends: extended }: StyleLayer, above: readonly string[]): Promise<void> => {
      const complain = complainInto(problems, from);
      for (const one of extended) {
        if (isPreset(one.name)) {
          named.push(one.name);
          continue;
        }
        const target = addressOf(from, one.name);
        if (target === null || !isStyleFile(target)) {
          complain(one, 'unknown-style', unknownStyle(one.name), nearestPreset(one.name));
          continue;
        }
        if (!isWithin(target, root)) {
          complain(one, 'outside', `“${one.name}” lies outside the workspace, and nothing there is read. Copy the file into it.`);
          continue;
        }
        const path = [...above, plain(from)];
        if (path.includes(plain(target))) {
          const round = [...path.slice(path.indexOf(plain(target))), plain(target)].map(fileName).join(' → ');
          complain(one, 'cycle', `These files extend each other in a circle (${round}). Take one of the steps out.`);
          continue;
        }
        if (seen.has(plain(target))) continue;
        seen.add(plain(target));
        if (seen.size > mostFiles) {
          complain(
            one,
            'too-many',
            `More than ${mostFiles} files are extended from here; this one and what follows is left out. Join some of them.`,
          );
          return;
        }
        const found = await read(target);
        if (!found) {
          complain(one, 'missing-file', `There is no file “${one.name}”. Mend the path, or take it out.`);
          continue;
        }
        problems.push(...found.problems);
        await visit(target, found.configuration, path);
        configurations.push(found.configuration);
      }
    };
    await visit(uri, layer, []);
    return { configurations, presets: named, problems };
  };
  const numbers = new WeakMap<StyleLayer, number>();
  let count = 0;
  const numberOf = (layer: StyleLayer): number => {
    const number = numbers.get(layer) ?? count++;
    numbers.set(layer, number);
    return number;
  };
  const joined = new Map<string, JoinedLayers>();
  const join = (layers: readonly StyleLayer[]): JoinedLayers => {
    const key = layers.map(numberOf).join();
    const known = joined.get(key);
    if (known) return known;
    if (joined.size >= mostJoined) joined.clear();
    const merged = mergeLayers(layers);
    const made = { ...merged, prepared: prepareStyle(merged.style) };
    joined.set(key, made);
    return made;
  };
  return {
    read,
    preset,
    isPreset,
    follow,
    join,
    forget: (uri) => void (uri === undefined ? files.clear() : files.delete(plain(uri))),
  };
}

function addressOf(from: string, path: string): string | null {
  const folder = folderOf(from);
  return folder === null ? null : joinAddress(folder, path);
}

const nearestPreset = (name: string): string | null =>
  nearestOf(
    name,
    allPresets.map((preset) => preset.name),
  );

function unknownStyle(name: string): string {
  const names = allPresets.map((preset) => preset.name);
  const nearest = nearestPreset(name);
  const known =
    nearest === null ? `Copydesk has ${names.join(', ')}` : `Did you mean “${nearest}”? Copydesk has ${names.join(', ')}`;
  return `There is no style “${name}”. ${known}; a file of your own needs a relative path and a name that ends in “.copydesk.json”.`;
}
