/** Everything the server does about configuration files: reads and watches them, gives each article its style, says what is wrong in them. */
import { type Connection, type Diagnostic, DidChangeWatchedFilesNotification, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from '../features/feature.ts';
import { createPositions } from '../features/positions.ts';
import { styleDiagnostics } from '../features/style-diagnostics.ts';
import type { Settings } from '../settings/settings.ts';
import type { StetFile } from '../stet/read-stet-file.ts';
import { isStetFile } from '../stet/stet-note.ts';
import { isStyleFile, plain } from '../style/file-address.ts';
import type { StyleProblem } from '../style/style-problem.ts';
import { documentKind } from './article-cache.ts';
import { createClosedConfigurations } from './closed-configurations.ts';
import { createDeskFiles, type Machine } from './desk-files.ts';
import { type ArticleDesk, createDeskStyles } from './desk-styles.ts';
import { createStaleNotes } from './stale-notes.ts';

export interface ConfigurationHost {
  readonly deskOf: (document: TextDocument, settings: Settings) => Promise<ArticleDesk>;
  readonly diagnose: (uri: string) => Promise<Diagnostic[]>;
  /** An open article has been checked with these notes, of which something is wrong with these. */
  readonly takeStale: (article: string, stet: StetFile | null, problems: readonly StyleProblem[]) => void;
  /** Files have changed on disk. */
  readonly look: (uris: readonly string[]) => void;
  /** The document was opened or edited; only of configuration files does this mean anything. */
  readonly change: (uri: string) => void;
  readonly close: (uri: string) => void;
  /** Any file may be another one now. */
  readonly forget: () => void;
  /** To be called once the client has been told that the server is ready. */
  readonly start: () => void;
}

export interface ConfigurationSurroundings {
  readonly machine: Machine | null;
  readonly client: () => Client;
  readonly folders: () => readonly string[];
  /** The styles of all articles may have changed. */
  readonly onChange: () => void;
  /** Something else than its text has changed what is to be said of a file of the desk. */
  readonly onOtherWords: (uri: string) => void;
}

/** Whether the document is no article but a file of the desk that the server looks after. */
export const isDeskFile = (uri: string): boolean => isStyleFile(uri) || isStetFile(uri);

/** Milliseconds without a keystroke in a configuration file before the articles are checked by it. */
const pause = 150;

export function createConfigurationHost(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { machine, client, folders, onChange, onOtherWords }: ConfigurationSurroundings,
): ConfigurationHost {
  const openAt = (uri: string): TextDocument | undefined =>
    documents.get(uri) ?? documents.all().find((document) => plain(document.uri) === plain(uri));
  const readFile = createDeskFiles(connection, client, machine, (uri) => openAt(uri)?.getText() ?? null);
  const styles = createDeskStyles({ readFile, machine, client, folders });
  const stale = createStaleNotes();
  const diagnose = async (uri: string): Promise<Diagnostic[]> => {
    const stet = isStetFile(uri) ? await styles.stetAt(uri) : null;
    const problems = stet ? [...stet.problems, ...stale.in(stet)] : await styles.check(uri);
    const text = problems.length > 0 ? ((stet ? stet.text : await styles.textOf(uri)) ?? '') : '';
    return styleDiagnostics(problems, createPositions(text), { isJson: true, client: client() });
  };
  const closed = createClosedConfigurations(
    (uri) => openAt(uri) !== undefined,
    diagnose,
    (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (uri?: string): void => {
    styles.forget(uri);
    clearTimeout(timer);
    timer = setTimeout(onChange, pause);
  };
  const canWatch = (): boolean => client().capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;

  return {
    look(uris) {
      for (const uri of uris) if (isDeskFile(uri) && !openAt(uri)) changed(uri);
    },
    async deskOf(document, settings) {
      const desk = await styles.of(document, documentKind(document.languageId), settings);
      await closed.take(document.uri, desk.style.problems);
      return desk;
    },
    diagnose,
    takeStale(article, stet, problems) {
      if (!stale.take(article, stet, problems) || !stet) return;
      if (openAt(stet.uri)) onOtherWords(stet.uri);
      else void closed.takeFile(article, stale.in(stet).length > 0 ? stet.uri : null);
    },
    change(uri) {
      if (isDeskFile(uri)) {
        changed(uri);
        void closed.refresh();
      }
      // Who cannot watch files has them read anew with every article that is opened.
      else if (!canWatch() && documents.get(uri)?.version === 1) styles.forget();
    },
    close(uri) {
      styles.close(uri);
      if (isDeskFile(uri)) {
        changed(uri);
        void closed.refresh();
      } else {
        const file = stale.drop(uri);
        if (file !== null && openAt(file)) onOtherWords(file);
        void closed.drop(uri);
      }
    },
    forget: () => styles.forget(),
    start() {
      if (!canWatch()) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/{.copydesk.json,*.copydesk.json}' }, { globPattern: '**/.copydesk/stet.json' }],
      });
    },
  };
}
