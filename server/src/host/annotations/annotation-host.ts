/** Everything the server does about annotations: reads, watches and writes the sidecars of open articles, moves them along, answers what changes them. */
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeskFile } from '../../annotations/desk-file.ts';
import type { Client, FeatureContext } from '../../features/feature.ts';
import { articleChangedMethod, type ArticleChanged } from '../../protocol.ts';
import { chooseFiles } from '../files/choose-files.ts';
import { createClientFiles } from '../files/client-files.ts';
import type { Files } from '../files/files.ts';
import { watchFiles } from '../files/watch-files.ts';
import { publishComplaints } from '../publish-complaints.ts';
import { createAnnotationFiles } from './annotation-files.ts';
import { followSaving } from './follow-saving.ts';
import { serveNotes } from './serve-notes.ts';
import { serveRenames } from './serve-renames.ts';
import { sidecarGlob } from './sidecar-address.ts';

export interface AnnotationHost {
  readonly of: (uri: string) => Promise<DeskFile>;
  readonly opened: (document: TextDocument) => void;
  readonly changed: (document: TextDocument) => void;
  readonly closed: (document: TextDocument) => void;
  /** Files have changed on disk. */
  readonly look: (uris: readonly string[]) => void;
  /** To be called once the client has been told that the server is ready. */
  readonly start: () => void;
}

export interface AnnotationSurroundings {
  /** The files of this machine; null in a worker. */
  readonly files: Files | null;
  /** The name of whoever works on the file, as this machine knows it; null in a worker. */
  readonly userName: ((uri: string) => Promise<string | null>) | null;
  readonly client: () => Client;
  readonly isOpen: (uri: string) => boolean;
  /** The article as it is now; null where it is closed or not read. */
  readonly find: (uri: string) => Promise<FeatureContext | null>;
  /** The annotations of an article have changed. */
  readonly onChange: (uri: string) => void;
}

export function createAnnotationHost(connection: Connection, surroundings: AnnotationSurroundings): AnnotationHost {
  const { client, isOpen, find, onChange, userName } = surroundings;
  const clientFiles = createClientFiles((method, params) => connection.sendRequest(method, params));
  const files = chooseFiles({
    machine: surroundings.files,
    client: () => (client().options.files === true ? clientFiles : null),
  });
  const publish = publishComplaints(connection, 'annotations');
  const annotationFiles = createAnnotationFiles(files, {
    onChange(uri) {
      onChange(uri);
      if (client().options.articleChanged !== true) return;
      void connection.sendNotification(articleChangedMethod, { uri } satisfies ArticleChanged);
    },
    onRead: (uri, { complaints, isBroken }) => publish(uri, complaints, isBroken ? 'error' : 'warning'),
  });
  const saving = followSaving(annotationFiles, files);
  serveRenames(connection, files);
  serveNotes(connection, {
    find,
    annotationFiles,
    checkerOf: async ({ uri, settings: { checker } }) => checker || ((await userName?.(uri)) ?? null),
  });
  return {
    of: annotationFiles.of,
    opened: saving.opened,
    changed: saving.changed,
    closed(document) {
      const { uri } = document;
      void saving.closed(document).then(() => isOpen(uri) || annotationFiles.forget(uri));
    },
    look: annotationFiles.look,
    start: () => watchFiles(connection, client(), [sidecarGlob]),
  };
}
