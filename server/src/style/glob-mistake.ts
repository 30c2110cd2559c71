/** What is wrong with a glob of a configuration file, so that it would fit no file or other files than it seems to. */
import picomatch from 'picomatch';

/** UTF-16 units of a glob at most. */
export const longestGlob = 2000;

export interface GlobMistake {
  /** What is wrong and what to do. */
  readonly message: string;
  /** What was probably meant, or null. */
  readonly instead: string | null;
}

/** Null for one that can be used. Globs are paths from the folder of the configuration file, parted by “/”. */
export function globMistake(glob: string): GlobMistake | null {
  const path = glob.trim();
  if (path.length > longestGlob) return { message: `A glob has at most ${longestGlob} letters.`, instead: null };
  if (/\\[\p{L}\p{N}]/u.test(path)) {
    return {
      message: `The folders of a path are parted by “/” here: “${path}” fits nothing.`,
      instead: path.replaceAll('\\', '/'),
    };
  }
  if (/^(?:\/|[a-z]:)/i.test(path)) {
    const below = path.startsWith('/') ? path.replace(/^\/+/, '') : null;
    return {
      message: `Paths begin at the folder of this file: “${path}” fits nothing. Write the path from there.`,
      instead: below,
    };
  }
  if (/^(?:\.\/)*\.\.(?:\/|$)/.test(path)) {
    return {
      message: `“${path}” leads out of the folder of this file, and fits nothing. Write this into a file of that folder.`,
      instead: null,
    };
  }
  if (path.endsWith('/')) {
    return { message: `“${path}” is a folder, and fits no file. Write “${path}**” for all that is in it.`, instead: `${path}**` };
  }
  const bracket = openBracket(path);
  if (bracket === null) return null;
  return {
    message: `“${bracket}” has no partner in “${path}”. Add it, or write “?” for a bracket that stands in a file’s name itself.`,
    instead: null,
  };
}

/** A bracket without a partner, or null. */
function openBracket(glob: string): string | null {
  try {
    picomatch.makeRe(glob, { noextglob: true, strictBrackets: true, maxLength: longestGlob });
    return null;
  } catch (error) {
    const partner = /"(.)"/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    return partners.get(partner) ?? '[';
  }
}

/** What is there, by what is missing. */
const partners: ReadonlyMap<string, string> = new Map([
  [']', '['],
  ['[', ']'],
  [')', '('],
  ['(', ')'],
  ['}', '{'],
]);
