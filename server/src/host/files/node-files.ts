/** Files of this machine. A file is written as a whole beside its place and then put there, so that nobody ever reads half of one. */
import { type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileFault, type Files, mostBytes } from './files.ts';

/** Milliseconds after which a file that another writer has left half written is taken for a wreck. */
const wreckedAfter = 5000;
/** Milliseconds that another writer is waited for, and between two looks. */
const patience = 8000;
const pause = 15;

export const nodeFiles: Files = {
  read: (uri) => readWhole(pathOf(uri)),
  async replace(uri, expected, text) {
    // A link stays a link.
    const path = await realpath(pathOf(uri)).catch(() => pathOf(uri));
    await refuseReadOnly(path);
    const draft = `${path}.tmp`;
    const handle = await lock(draft);
    let isDone = false;
    try {
      if ((await readWhole(path)) !== expected) return 'changed';
      if (text === null) {
        if (expected !== null) await unlink(path);
        return 'done';
      }
      await handle.writeFile(text);
      await handle.sync();
      await handle.close();
      await rename(draft, path);
      isDone = true;
      return 'done';
    } catch (error) {
      throw faultOf(error, path, 'written');
    } finally {
      await handle.close().catch(() => undefined);
      if (!isDone) await unlink(draft).catch(() => undefined);
    }
  },
};

function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    throw new FileFault(`${uri} is no address of a file on this machine.`);
  }
}

async function readWhole(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new FileFault(`${path} is too large to be read: ${Math.round(size / 2 ** 20)} MB.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw faultOf(error, path, 'read');
  }
}

/** The draft itself is the lock: the system lets one writer alone make it, as Git does with its index. */
async function lock(draft: string): Promise<FileHandle> {
  for (let waited = 0; ; waited += pause) {
    try {
      return await open(draft, 'wx');
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw faultOf(error, draft.replace(/\.tmp$/, ''), 'written');
    }
    const age = await stat(draft).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > wreckedAfter) await unlink(draft).catch(() => undefined);
    else if (waited > patience) throw new FileFault(`${draft} is in the way: another program writes there. Try again.`);
    else await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** No write permission on the file says that it is to stay as it is, even where its folder would let it be replaced. */
async function refuseReadOnly(path: string): Promise<void> {
  const isReadOnly = (at: string): Promise<boolean> =>
    stat(at).then(
      ({ mode }) => (mode & 0o222) === 0,
      () => false,
    );
  if (await isReadOnly(path)) throw readOnly(`${path} is read-only`);
  // Windows marks folders so for other reasons.
  if (process.platform !== 'win32' && (await isReadOnly(dirname(path)))) {
    throw readOnly(`The folder ${dirname(path)} is read-only`);
  }
}

const readOnly = (what: string): FileFault =>
  new FileFault(`${what}: nothing was written there. Change its permissions, or keep the article elsewhere.`, {
    isReadOnly: true,
  });

function faultOf(error: unknown, path: string, done: 'read' | 'written'): FileFault {
  if (error instanceof FileFault) return error;
  switch (codeOf(error)) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return done === 'written'
        ? readOnly(`The folder ${dirname(path)} is read-only`)
        : new FileFault(`${path} cannot be read: permission denied.`);
    case 'ENOENT':
      return new FileFault(`${path} cannot be ${done}: its folder is gone.`);
    case 'ENOSPC':
      return new FileFault(`${basename(path)} cannot be written: the disk is full.`);
    default:
      return new FileFault(`${path} cannot be ${done}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown } | null)?.code;
