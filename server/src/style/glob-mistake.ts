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

/** Whose globs they are: of a configuration file, from its folder; of the settings, from the folders that are open; of notes, which may lie anywhere. */
export type GlobHome = 'file' | 'workspace' | 'notes';

interface Home {
  readonly folder: string;
  /** Paths that no file below it has. */
  readonly whole: RegExp;
  readonly elsewhere: string;
}

const homes: Readonly<Record<Exclude<GlobHome, 'notes'>, Home>> = {
  file: {
    folder: 'the folder of this file',
    whole: /^(?:\/|[a-z]:)/i,
    elsewhere: ' Write this into a file of that folder.',
  },
  // The whole path of an article is looked at too, without the stroke it begins with.
  workspace: { folder: 'a folder of the workspace', whole: /^\//, elsewhere: '' },
};

/** Null for one that can be used. Globs are paths from the home's folder, parted by “/”. */
export function globMistake(glob: string, home: GlobHome = 'file'): GlobMistake | null {
  const path = glob.trim();
  if (path.length > longestGlob) return { message: `A glob has at most ${longestGlob} letters.`, instead: null };
  return (home === 'notes' ? null : misplaced(path, homes[home])) ?? unclosed(path);
}

function misplaced(path: string, { folder, whole, elsewhere }: Home): GlobMistake | null {
  if (/\\[\p{L}\p{N}]/u.test(path)) {
    return {
      message: `The folders of a path are parted by “/” here: “${path}” fits nothing.`,
      instead: path.replaceAll('\\', '/'),
    };
  }
  if (whole.test(path)) {
    const below = path.startsWith('/') ? path.replace(/^\/+/, '') : null;
    return {
      message: `Paths begin at ${folder}: “${path}” fits nothing. Write the path from there.`,
      instead: below,
    };
  }
  if (/^(?:\.\/)*\.\.(?:\/|$)/.test(path)) {
    return {
      message: `“${path}” leads out of ${folder}, and fits nothing.${elsewhere}`,
      instead: null,
    };
  }
  if (path.endsWith('/')) {
    return { message: `“${path}” is a folder, and fits no file. Write “${path}**” for all that is in it.`, instead: `${path}**` };
  }
  return null;
}

function unclosed(path: string): GlobMistake | null {
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
