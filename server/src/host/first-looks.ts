/** What is said of a long document at once, while the whole is still to be read; and what that stands on. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic, FirstLook, Looked, PreparedStyle } from '../engine/index.ts';
import { createPositions, type Positions } from '../features/positions.ts';
import { readStetComments } from '../stet/read-stet-comments.ts';
import { documentKind, type ReadArticle } from './article-cache.ts';

/** UTF-16 units. The whole of a shorter document is read in no more time than anybody notices. */
const longFrom = 15_000;

/** A version of which the first has been said. */
export interface Glance {
  readonly diagnostics: readonly Diagnostic[];
  readonly positions: Positions;
  /** Differs from that of the version once it has been read as a whole. */
  readonly state: string;
}

export interface FirstLooks {
  /** Null where the whole must be read, or has been. */
  readonly look: (document: TextDocument, style: PreparedStyle) => Glance | null;
  /** The document has been read as a whole: the next first look stands on that. */
  readonly take: (document: TextDocument, read: ReadArticle, style: PreparedStyle) => void;
  /** The whole is known now: whether the editor has had a first look since it was told so last. */
  readonly settle: (uri: string) => boolean;
  readonly isLong: (uri: string) => boolean;
  readonly forget: (uri: string) => void;
}

interface Known {
  readonly version: number;
  readonly languageId: string;
  readonly style: PreparedStyle;
  readonly looked: Looked;
  /** Null where the whole was read. */
  readonly glance: Glance | null;
}

/** `firstLook` gives the function to look with, loading the models at its first call. */
export function createFirstLooks(firstLook: () => FirstLook): FirstLooks {
  const knownOf = new Map<string, Known>();
  const owed = new Set<string>();
  return {
    look(document, style) {
      const { uri, version, languageId } = document;
      const text = document.getText();
      // What the desk leaves as it is needs the whole story, and a byte-order mark moves everything.
      if (text.length < longFrom || text.startsWith('\uFEFF') || readStetComments(text, () => undefined).length > 0) return null;
      const known = knownOf.get(uri);
      if (known && (known.style !== style || known.languageId !== languageId)) return null;
      if (known?.version === version) return known.glance;
      const looked = known
        ? firstLook().afterEdit(known.looked, text, style)
        : firstLook().atTop(text, documentKind(languageId), style);
      if (!looked) return null;
      const glance = { diagnostics: looked.diagnostics, positions: createPositions(text), state: `${version}.first` };
      knownOf.set(uri, { version, languageId, style, looked, glance });
      owed.add(uri);
      return glance;
    },
    take({ uri, version, languageId }, { article, diagnostics }, style) {
      const { text, kind, paragraphs } = article.document;
      if (text.length < longFrom) knownOf.delete(uri);
      else knownOf.set(uri, { version, languageId, style, looked: { text, kind, paragraphs, diagnostics }, glance: null });
    },
    settle: (uri) => owed.delete(uri),
    isLong: (uri) => knownOf.has(uri),
    forget(uri) {
      knownOf.delete(uri);
      owed.delete(uri);
    },
  };
}
