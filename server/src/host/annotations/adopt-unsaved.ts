/** Hands the annotations of a document that had no file on to the file it is saved as. Editors do not say that the two are one: text and time do. */
import type { SidecarItem } from '../../annotations/annotation.ts';

/** With its text. */
export interface OpenFile {
  readonly uri: string;
  readonly text: string;
}

export interface Unsaved {
  /** A document was opened, or its text, which is asked for where it matters, has changed. Gives the annotations that are now its own, if there are any. */
  readonly read: (uri: string, text: () => string) => readonly SidecarItem[];
  /** A document was closed, which had these annotations. Gives the open file that they now belong to, if there is one. */
  readonly closed: (uri: string, text: string, items: readonly SidecarItem[]) => OpenFile | null;
}

/** Milliseconds: an editor opens the file and closes what it was saved from in one go. A file of the same text at another time is another story. */
const oneGo = 5000;

/** `now` gives milliseconds. */
export function createUnsaved(now: () => number = Date.now): Unsaved {
  /** What was opened and closed in the last moments. VS Code opens the file empty, and fills it. */
  let files: readonly { readonly uri: string; readonly text: string; readonly whole: string; readonly at: number }[] = [];
  let left: readonly { readonly text: string; readonly items: readonly SidecarItem[]; readonly at: number }[] = [];
  /** Files that are open. */
  const known = new Set<string>();
  /** What documents without a file held last. VS Code empties them before it closes them. */
  const held = new Map<string, { readonly text: string; readonly emptied: number | null }>();
  const tidy = (): void => {
    files = files.filter(({ at }) => now() - at < oneGo);
    left = left.filter(({ at }) => now() - at < oneGo);
  };
  function hold(uri: string, text: string): void {
    if (/\S/.test(text)) held.set(uri, { text, emptied: null });
    else if (held.get(uri)?.emptied === null) held.set(uri, { text: held.get(uri)!.text, emptied: now() });
  }
  return {
    read(uri, textOf) {
      if (isUnsaved(uri)) {
        hold(uri, textOf());
        return [];
      }
      tidy();
      const at = files.find((file) => file.uri === uri)?.at ?? null;
      // An edit of a file that has been open for long is nobody's saving.
      if (at === null && known.has(uri)) return [];
      known.add(uri);
      const whole = textOf();
      const text = whole.trim();
      const found = text === '' ? undefined : left.find((one) => one.text === text);
      left = left.filter((one) => one !== found);
      files = files.filter((file) => file.uri !== uri);
      if (!found) files = [...files, { uri, text, whole, at: at ?? now() }];
      return found?.items ?? [];
    },
    closed(uri, whole, items) {
      tidy();
      files = files.filter((file) => file.uri !== uri);
      known.delete(uri);
      const before = held.get(uri);
      held.delete(uri);
      const isEmptied = before !== undefined && before.emptied !== null && now() - before.emptied < oneGo;
      const text = whole.trim() || (isEmptied ? before.text.trim() : '');
      if (!isUnsaved(uri) || items.length === 0 || text === '') return null;
      const file = files.find((one) => one.text === text);
      files = files.filter((one) => one !== file);
      if (!file) left = [...left, { text, items, at: now() }];
      return file ? { uri: file.uri, text: file.whole } : null;
    },
  };
}

export const isUnsaved = (uri: string): boolean => uri.startsWith('untitled:');
