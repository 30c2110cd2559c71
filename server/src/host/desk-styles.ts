/** The house style of every open article, kept until a file, the settings or the article's front matter change. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentKind } from '../engine/index.ts';
import type { Client } from '../features/feature.ts';
import type { Settings } from '../settings/settings.ts';
import { type StetFile, readStetFile } from '../stet/read-stet-file.ts';
import { stetPath } from '../stet/stet-note.ts';
import { checkConfiguration } from '../style/check-configuration.ts';
import { folderOf, isWithin, plain } from '../style/file-address.ts';
import { frontMatterOf, readFrontMatter } from '../style/read-front-matter.ts';
import { type DeskStyle, noLayer, resolveStyle } from '../style/resolve-style.ts';
import { createStyleLibrary, type ReadFile } from '../style/style-library.ts';
import type { StyleProblem } from '../style/style-problem.ts';
import type { Machine } from './desk-files.ts';

/** The style of one article, and the file with what its desk leaves as it is (null where there can be none). */
export interface ArticleDesk {
  readonly style: DeskStyle;
  readonly stet: StetFile | null;
}

export interface DeskStyles {
  /** With the article's own problems of style among the problems. */
  readonly of: (document: TextDocument, kind: DocumentKind, settings: Settings) => Promise<ArticleDesk>;
  readonly stetAt: (uri: string) => Promise<StetFile>;
  /** What is wrong in one configuration file. */
  readonly check: (uri: string) => Promise<readonly StyleProblem[]>;
  /** Text of a configuration file, or null. */
  readonly textOf: (uri: string) => Promise<string | null>;
  /** The file, or any, may have changed. */
  readonly forget: (uri?: string) => void;
  /** The document was closed. */
  readonly close: (uri: string) => void;
}

interface Kept {
  readonly epoch: number;
  readonly settings: Settings;
  /** Front matter, as it stands. */
  readonly matter: string;
  readonly desk: Promise<ArticleDesk>;
}

export interface StyleSurroundings {
  readonly readFile: ReadFile;
  readonly machine: Machine | null;
  readonly client: () => Client;
  /** Addresses of the workspace's folders. */
  readonly folders: () => readonly string[];
}

/** Where front matter begins. */
const fence = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };

export function createDeskStyles({ readFile, machine, client, folders }: StyleSurroundings): DeskStyles {
  const library = createStyleLibrary(readFile);
  const kept = new Map<string, Kept>();
  let epoch = 0;

  /** The folder beyond which nothing is read. */
  const rootOf = (uri: string): string | null => {
    const holding = folders()
      .map((folder) => folder.replace(/\/+$/, ''))
      .filter((folder) => isWithin(uri, folder))
      .sort((a, b) => plain(b).length - plain(a).length)[0];
    const mayLeave = machine !== null && client().options.isTrusted !== false && uri.startsWith('file:');
    const own = holding ?? folderOf(uri);
    return (mayLeave && own !== null ? machine.repositoryFolder(own) : null) ?? holding ?? null;
  };
  const resolve = async (uri: string, text: string, kind: DocumentKind, settings: Settings): Promise<ArticleDesk> => {
    const matter = readFrontMatter(uri, text, kind);
    const house = settings.houseStyle;
    const found = await resolveStyle(library, {
      uri,
      root: rootOf(uri),
      personal: { ...noLayer, extends: house === '' ? [] : [{ name: house, start: 0, end: 0 }] },
      own: [...(matter ? [matter.layer] : []), { ...noLayer, rules: settings.rules, uri }],
    });
    return {
      style: matter ? { ...found, problems: [...found.problems, ...matter.problems] } : found,
      stet: found.folder === null ? null : await stetAt(`${found.folder}/${stetPath}`),
    };
  };
  const stetFiles = new Map<string, StetFile>();
  /** One object for one text, so that what was made with it stays good. */
  const stetAt = async (uri: string): Promise<StetFile> => {
    const text = await readFile(uri);
    const known = stetFiles.get(plain(uri));
    if (known?.text === text) return known;
    const file = readStetFile(uri, text);
    stetFiles.set(plain(uri), file);
    return file;
  };
  return {
    of(document, kind, settings) {
      const { uri } = document;
      // The whole text is put together where it begins with front matter alone: this is asked at every keystroke.
      const text = document.getText(fence) === '---' ? document.getText() : '';
      const matter = frontMatterOf(text, kind) ?? '';
      const known = kept.get(uri);
      if (known?.epoch === epoch && known.settings === settings && known.matter === matter) return known.desk;
      const desk = resolve(uri, text, kind, settings);
      kept.set(uri, { epoch, settings, matter, desk });
      return desk;
    },
    check: (uri) => checkConfiguration(library, uri, rootOf(uri)),
    stetAt,
    textOf: async (uri) => (await library.read(uri))?.text ?? null,
    forget(uri) {
      epoch++;
      library.forget(uri);
    },
    close: (uri) => void kept.delete(uri),
  };
}
