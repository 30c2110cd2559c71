/** All that is wrong in one configuration file: in itself, in what it extends, and in what it means to change of others. */
import { configurationName, fileName, folderOf, plain } from './file-address.ts';
import { noLayer, resolveStyle } from './resolve-style.ts';
import type { StyleLibrary } from './style-library.ts';
import type { StyleProblem } from './style-problem.ts';

/** `root`: the folder beyond which nothing is read, or null for the file's own. Problems of other files are theirs to say. */
export async function checkConfiguration(
  library: StyleLibrary,
  uri: string,
  root: string | null,
): Promise<readonly StyleProblem[]> {
  const folder = folderOf(uri);
  if (fileName(uri) === configurationName && folder !== null) {
    const { problems } = await resolveStyle(library, { uri: `${folder}/article`, root, personal: noLayer, own: [] });
    return once(problems.filter((problem) => plain(problem.uri) === plain(uri)));
  }
  const read = await library.read(uri);
  if (!read) return [];
  const { configuration, problems } = read;
  const layers = [configuration, ...configuration.files];
  const followed = await Promise.all(layers.map((layer) => library.follow(uri, layer, root ?? folder ?? uri)));
  return once([...problems, ...followed.flatMap((one) => one.problems).filter((problem) => plain(problem.uri) === plain(uri))]);
}

/** In the order of the file, each mistake once, however many ways lead to it. */
function once(problems: readonly StyleProblem[]): readonly StyleProblem[] {
  const distinct = new Map(problems.map((problem) => [`${problem.start} ${problem.code} ${problem.message}`, problem]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
