/** The transcripts and notes that articles rest on: found by the settings' globs or attached to an article, read once, kept fresh. */
import { isAnnotation, type SidecarItem } from '../../annotations/annotation.ts';
import { indexNotes, type NoteIndex } from '../../notes/note-index.ts';
import { noteExtensions, readTranscript } from '../../notes/reading/read-transcript.ts';
import type { Transcript } from '../../notes/transcript.ts';
import { plain } from '../../style/file-address.ts';
import type { ReadFile } from '../../style/style-library.ts';

/** Addresses of the files below the folders that fit the globs. */
export type FindFiles = (folders: readonly string[], globs: readonly string[]) => Promise<readonly string[]>;

export interface NoteFiles {
  /**
   * What is read of the article's notes by now; none before all of them are, so that nothing is called missing too early. Reading goes on behind
   * it, and `onChange` tells when there is more. The same notes, the same array. `items` are those of the article's sidecar.
   */
  readonly of: (article: string, globs: readonly string[], items: readonly SidecarItem[]) => readonly NoteIndex[];
  /** Whether some article rests on the file: notes are no articles. */
  readonly isNote: (uri: string) => boolean;
  /** Files have changed, come or gone. */
  readonly look: (uris: readonly string[]) => void;
  /** Folders or settings have changed: what the globs find is looked for anew. */
  readonly search: () => void;
  /** The article was closed. */
  readonly forget: (article: string) => void;
}

export interface NoteDesk {
  /** The text of a file, or null where there is none. */
  readonly read: ReadFile;
  readonly find: FindFiles;
  readonly folders: () => readonly string[];
  /** Notes have been read, or have changed. */
  readonly onChange: () => void;
  /** What is wrong with a file, or nothing any more. */
  readonly onRead: (uri: string, complaints: Transcript['complaints']) => void;
  /** Something that the person should know, once. */
  readonly onTrouble: (message: string) => void;
}

/** More files than these are a mistake in the globs. */
const mostFiles = 1000;

const none: readonly NoteIndex[] = [];

/** What files of notes are called, for watching them. */
export const notesGlob = `**/*.{${noteExtensions.join(',')}}`;

const mayBeNotes = new RegExp(`\\.(?:${noteExtensions.join('|')})$`, 'i');

interface Reading {
  /** Null while it is read, and for a file that cannot be. */
  index: NoteIndex | null;
  isRead: boolean;
  isWanted: boolean;
}

export function createNoteFiles({ read, find, folders, onChange, onRead, onTrouble }: NoteDesk): NoteFiles {
  const readings = new Map<string, Reading>();
  /** Files by globs; null while they are looked for. */
  const searches = new Map<string, readonly string[] | null>();
  /** Addresses of notes that are attached to an article, by its address. */
  const attached = new Map<string, readonly string[]>();
  const answers = new Map<string, readonly NoteIndex[]>();
  /** Files are read one after the other, so that the server answers between them. */
  let queue: Promise<void> = Promise.resolve();

  function inTurn(action: () => Promise<void>): void {
    queue = queue.then(action).catch((error: unknown) => onTrouble(`The notes could not be read: ${String(error)}`));
  }

  /** Notes the attached files of an article; what it no longer rests on is an article again, unless another one does. */
  function attachedTo(article: string, items: readonly SidecarItem[]): readonly string[] {
    const own = plain(article);
    const found = items.flatMap((item) =>
      isAnnotation(item) && item.body.kind === 'notes' ? (addressOf(article, item.body.source) ?? []) : [],
    );
    const gone = (attached.get(own) ?? []).filter((uri) => !found.includes(uri));
    attached.set(own, found);
    const wanted = new Set([...attached.values(), ...searches.values()].flatMap((uris) => uris ?? []));
    for (const uri of gone) if (!wanted.has(uri)) readings.delete(uri);
    return found;
  }

  function searched(globs: readonly string[]): readonly string[] | null {
    const key = JSON.stringify(globs);
    const known = searches.get(key);
    if (known !== undefined) return known;
    searches.set(key, null);
    inTurn(async () => {
      const found = [...(await find(folders(), globs))].filter((uri) => mayBeNotes.test(plain(uri))).sort();
      if (found.length > mostFiles) {
        onTrouble(`copydesk.notes finds ${found.length} files; the first ${mostFiles} are read. Name a folder of notes.`);
      }
      searches.set(key, found.slice(0, mostFiles));
      onChange();
    });
    return null;
  }

  function readingOf(uri: string): Reading {
    const known = readings.get(uri);
    if (known) return known;
    const reading: Reading = { index: null, isRead: false, isWanted: false };
    readings.set(uri, reading);
    want(uri, reading);
    return reading;
  }

  function want(uri: string, reading: Reading): void {
    if (reading.isWanted) return;
    reading.isWanted = true;
    inTurn(async () => {
      reading.isWanted = false;
      await readOne(uri, reading);
      // The last of those that are waited for.
      if (![...readings.values()].some(({ isWanted }) => isWanted)) onChange();
    });
  }

  async function readOne(uri: string, reading: Reading): Promise<void> {
    try {
      const text = await read(uri);
      if (text === null) {
        if (reading.index === null) onTrouble(`${uri} is not there: an article’s notes were attached from it.`);
        reading.index = null;
        onRead(uri, []);
      } else if (text !== reading.index?.transcript.text) {
        const transcript = readTranscript(uri, text);
        reading.index = indexNotes(transcript);
        onRead(uri, transcript.complaints);
      }
    } catch (error) {
      reading.index = null;
      onTrouble(`${uri} cannot be read: ${String(error)}`);
    } finally {
      reading.isRead = true;
    }
  }

  function searchAnew(): void {
    if (searches.size === 0) return;
    searches.clear();
    onChange();
  }

  return {
    of(article, globs, items) {
      const sources = attachedTo(article, items);
      if (globs.length === 0 && sources.length === 0) return none;
      const found = globs.length === 0 ? [] : searched(globs);
      const own = plain(article);
      const uris = [...new Set([...sources, ...(found ?? [])])].filter((uri) => plain(uri) !== own);
      const all = uris.map(readingOf);
      if (found === null || all.some(({ isRead }) => !isRead)) return answers.get(own) ?? none;
      const indexes = all.flatMap(({ index }) => index ?? []);
      const before = answers.get(own) ?? none;
      const isSame = before.length === indexes.length && before.every((index, i) => index === indexes[i]);
      if (!isSame) answers.set(own, indexes);
      return isSame ? before : indexes;
    },
    isNote: (uri) => [...readings.keys()].some((known) => plain(known) === plain(uri)),
    look(uris) {
      const notes = uris.filter((uri) => mayBeNotes.test(plain(uri)));
      if (notes.length === 0) return;
      const known = new Map([...readings.keys()].map((uri) => [plain(uri), uri]));
      for (const uri of notes) {
        const own = known.get(plain(uri));
        if (own !== undefined) want(own, readings.get(own)!);
      }
      // Something new, or gone: it may be among what the globs find.
      if (searches.size > 0 && notes.some((uri) => !known.has(plain(uri)))) searchAnew();
    },
    forget(article) {
      attached.delete(plain(article));
      answers.delete(plain(article));
    },
    search: searchAnew,
  };
}

/** The address in full; notes are named as seen from the article. Null for what is no file. */
function addressOf(article: string, source: string): string | null {
  try {
    const scheme = /^[a-z][a-z\d+.-]+:/i.exec(source)?.[0].toLowerCase();
    if (scheme === undefined) return new URL(source, article).href;
    return scheme === 'http:' || scheme === 'https:' || scheme === 'mailto:' ? null : source;
  } catch {
    return null;
  }
}
