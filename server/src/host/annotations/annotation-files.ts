/** The annotations of the open articles: read from their sidecars, changed there, and read anew when somebody else writes them. */
import type { AnnotationChange, Stamp } from '../../annotations/change-annotations.ts';
import { type DeskFile, noDeskFile, type PendingChange, withChanges } from '../../annotations/desk-file.ts';
import { readSidecar } from '../../annotations/sidecar/read-sidecar.ts';
import { emptySidecar, type Sidecar, sidecarUriOf } from '../../annotations/sidecar/sidecar.ts';
import { writeSidecar } from '../../annotations/sidecar/write-sidecar.ts';
import { plain } from '../../style/file-address.ts';
import { FileFault, type Files } from '../files/files.ts';
import { articleKeyOf, articleNameOf } from './sidecar-address.ts';

export interface AnnotationFiles {
  /** What is known of the article's annotations now; the sidecar is read at the first time. Never rejects. */
  readonly of: (uri: string) => Promise<DeskFile>;
  /**
   * Makes a change in the sidecar as it is on disk now. Where it cannot be written the change is kept, and written with the next that can;
   * the DeskFile then tells what the trouble is. `text` is the article's at the time of the change.
   */
  readonly change: (uri: string, text: string, change: AnnotationChange, stamp: Stamp) => Promise<DeskFile>;
  /** Writes what could not be written, if it can be now. */
  readonly again: (uri: string) => Promise<DeskFile>;
  /** Files have changed on disk: reads the sidecars among them anew. */
  readonly look: (uris: readonly string[]) => void;
  /** The article was closed. */
  readonly forget: (uri: string) => void;
}

interface Entry {
  readonly uri: string;
  /** The sidecar's text as it was read or written last; null where there is none. */
  text: string | null;
  sidecar: Sidecar;
  pending: readonly PendingChange[];
  trouble: string | null;
  desk: DeskFile;
  /** One thing at a time is done with a sidecar. */
  queue: Promise<void>;
}

/** As often as this a write is tried again because somebody else was faster. */
const attempts = 50;

export interface AnnotationListeners {
  /** The annotations of an article are others than before, other than by the first reading. */
  readonly onChange: (uri: string) => void;
  /** A sidecar has been read or written; once the article is closed it is without faults again. */
  readonly onRead: (sidecarUri: string, desk: DeskFile) => void;
}

export function createAnnotationFiles(files: Files, { onChange, onRead }: AnnotationListeners): AnnotationFiles {
  const entries = new Map<string, Entry>();

  async function read(entry: Entry): Promise<void> {
    entry.text = await files.read(sidecarUriOf(entry.uri));
    entry.sidecar = readSidecar(entry.text ?? '');
    entry.trouble = entry.sidecar.state === 'broken' ? brokenTrouble(entry) : null;
  }

  async function write(entry: Entry): Promise<void> {
    for (let attempt = 1; entry.pending.length > 0; attempt++) {
      await read(entry);
      if (entry.sidecar.state === 'broken') return;
      const items = withChanges(entry.sidecar, entry.pending);
      const text = items.length === 0 ? null : writeSidecar(items, articleNameOf(entry.uri));
      const isWritten = text === entry.text || (await files.replace(sidecarUriOf(entry.uri), entry.text, text)) === 'done';
      if (isWritten) {
        entry.text = text;
        entry.sidecar = readSidecar(text ?? '');
        entry.pending = [];
      } else if (attempt === attempts) {
        throw new FileFault(`${articleNameOf(sidecarUriOf(entry.uri))} is written by another program all the time. Try again.`);
      }
    }
  }

  /** Does something with an entry when its turn comes, then says what the article's annotations are. */
  function inTurn(entry: Entry, action: (entry: Entry) => Promise<void>, { isFirst = false } = {}): Promise<void> {
    entry.queue = entry.queue.then(async () => {
      try {
        await action(entry);
      } catch (error) {
        entry.trouble = error instanceof FileFault ? error.message : `The annotations could not be read: ${String(error)}`;
      }
      const desk = deskOf(entry);
      const isSame = JSON.stringify(desk) === JSON.stringify(entry.desk);
      if (!isSame) entry.desk = desk;
      if (isSame || entries.get(plain(entry.uri)) !== entry) return;
      onRead(sidecarUriOf(entry.uri), desk);
      if (!isFirst) onChange(entry.uri);
    });
    return entry.queue;
  }

  function entryOf(uri: string): Entry {
    const known = entries.get(plain(uri));
    if (known) return known;
    const entry: Entry = {
      uri,
      text: null,
      sidecar: emptySidecar,
      pending: [],
      trouble: null,
      desk: noDeskFile,
      queue: Promise.resolve(),
    };
    entries.set(plain(uri), entry);
    void inTurn(entry, read, { isFirst: true });
    return entry;
  }

  return {
    async of(uri) {
      const entry = entryOf(uri);
      await entry.queue;
      return entry.desk;
    },
    async change(uri, text, change, stamp) {
      const entry = entryOf(uri);
      await inTurn(entry, async () => {
        entry.pending = [...entry.pending, { text, change, stamp }];
        await write(entry);
      });
      return entry.desk;
    },
    async again(uri) {
      const entry = entryOf(uri);
      await inTurn(entry, write);
      return entry.desk;
    },
    look(uris) {
      for (const uri of uris) {
        const key = articleKeyOf(uri);
        const entry = key === null ? undefined : entries.get(key);
        if (entry) void inTurn(entry, entry.pending.length > 0 ? write : read);
      }
    },
    forget(uri) {
      // What could not be written is not forgotten with the editor's tab.
      if (entries.get(plain(uri))?.pending.length !== 0) return;
      entries.delete(plain(uri));
      onRead(sidecarUriOf(uri), noDeskFile);
    },
  };
}

function deskOf({ sidecar, pending, trouble }: Entry): DeskFile {
  const { complaints, state } = sidecar;
  return { items: withChanges(sidecar, pending), complaints, trouble, isBroken: state === 'broken', unwritten: pending.length };
}

function brokenTrouble({ uri, sidecar }: Entry): string {
  const [first] = sidecar.complaints;
  const place = first ? `:${first.line}:${first.column}: ${first.message}` : ' cannot be read.';
  return `${articleNameOf(sidecarUriOf(uri))}${place} It is left as it is, and nothing is written there before it is mended.`;
}
