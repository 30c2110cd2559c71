/** Hands the annotations of a document that had no file on to the file it is saved as. Editors do not say that the two are one: text and time do. */
import type { SidecarItem } from '../../annotations/annotation.ts';

export interface Unsaved {
  /** A document was opened. Gives the annotations that are now its own, if there are any. */
  readonly opened: (uri: string, text: string) => readonly SidecarItem[];
  /** A document was closed, which had these annotations. Gives the open file that they now belong to, if there is one. */
  readonly closed: (uri: string, text: string, items: readonly SidecarItem[]) => string | null;
}

/** Milliseconds: an editor opens the file and closes what it was saved from in one go. A file of the same text at another time is another story. */
const oneGo = 5000;

/** `now` gives milliseconds. */
export function createUnsaved(now: () => number = Date.now): Unsaved {
  /** What was opened and closed in the last moments. */
  let files: readonly { readonly uri: string; readonly text: string; readonly at: number }[] = [];
  let left: readonly { readonly text: string; readonly items: readonly SidecarItem[]; readonly at: number }[] = [];
  const tidy = (): void => {
    files = files.filter(({ at }) => now() - at < oneGo);
    left = left.filter(({ at }) => now() - at < oneGo);
  };
  return {
    opened(uri, text) {
      tidy();
      if (isUnsaved(uri)) return [];
      const found = left.find((one) => one.text === text.trim());
      left = left.filter((one) => one !== found);
      if (!found) files = [...files, { uri, text: text.trim(), at: now() }];
      return found?.items ?? [];
    },
    closed(uri, text, items) {
      tidy();
      files = files.filter((file) => file.uri !== uri);
      if (!isUnsaved(uri) || items.length === 0 || text.trim() === '') return null;
      const file = files.find((one) => one.text === text.trim());
      files = files.filter((one) => one !== file);
      if (!file) left = [...left, { text: text.trim(), items, at: now() }];
      return file?.uri ?? null;
    },
  };
}

export const isUnsaved = (uri: string): boolean => uri.startsWith('untitled:');
