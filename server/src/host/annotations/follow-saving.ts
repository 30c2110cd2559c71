/** Follows documents that have no file until they are saved as one, or given up. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SidecarItem } from '../../annotations/annotation.ts';
import { sidecarUriOf } from '../../annotations/sidecar/sidecar.ts';
import type { Files } from '../files/files.ts';
import { createUnsaved, isUnsaved } from './adopt-unsaved.ts';
import type { AnnotationFiles } from './annotation-files.ts';

export interface SavingFollower {
  readonly opened: (document: TextDocument) => void;
  readonly changed: (document: TextDocument) => void;
  /** To be called before the annotations of the document are forgotten. */
  readonly closed: (document: TextDocument) => Promise<void>;
}

export function followSaving(annotationFiles: AnnotationFiles, files: Files): SavingFollower {
  const unsaved = createUnsaved();
  const adopt = async (uri: string, text: () => string, items: readonly SidecarItem[]): Promise<void> => {
    if (items.length === 0) return;
    await annotationFiles.change(uri, text(), { do: 'adopt', items }, { by: null, at: '', id: '' });
  };
  const discard = async (uri: string): Promise<void> => {
    const sidecar = sidecarUriOf(uri);
    const text = await files.read(sidecar).catch(() => null);
    if (text !== null) await files.replace(sidecar, text, null).catch(() => undefined);
  };
  return {
    opened(document) {
      const text = (): string => document.getText();
      // A new document under a name that an earlier one has had.
      if (isUnsaved(document.uri) && text().trim() === '') void discard(document.uri);
      void adopt(document.uri, text, unsaved.read(document.uri, text));
    },
    changed(document) {
      const text = (): string => document.getText();
      void adopt(document.uri, text, unsaved.read(document.uri, text));
    },
    async closed(document) {
      const { uri } = document;
      const { items } = await annotationFiles.of(uri);
      const file = unsaved.closed(uri, document.getText(), items);
      if (file !== null) await adopt(file.uri, () => file.text, items);
      if (isUnsaved(uri)) await discard(uri);
    },
  };
}
