/** What is said of a long document at once, while the whole is still to be read; and what that stands on. */
import type { Diagnostic, FirstLook, Looked, Paragraph, PreparedStyle } from '../engine/index.ts';
import { positionsBy, type Positions } from '../features/positions.ts';
import { readStetComments } from '../stet/read-stet-comments.ts';
import { documentKind, type ReadArticle } from './article-cache.ts';
import { sizeOf, type TypedDocument } from './typed-document.ts';

/** UTF-16 units. The whole of a shorter document is read in no more time than anybody notices. */
const longFrom = 15_000;

/** A version of which the first has been said. */
export interface Glance {
  readonly diagnostics: readonly Diagnostic[];
  readonly paragraphs: readonly Paragraph[];
  /** Of the document as it is now. */
  readonly positions: Positions;
  /** Differs from that of the version once it has been read as a whole. */
  readonly state: string;
}

export interface FirstLooks {
  /** Null where the whole must be read, or has been. */
  readonly look: (document: TypedDocument, style: PreparedStyle) => Glance | null;
  /** The document has been read as a whole: the next first look stands on that. */
  readonly take: (document: TypedDocument, read: ReadArticle, style: PreparedStyle) => void;
  /** The whole is known now: whether the editor has had a first look since it was told so last. */
  readonly settle: (uri: string) => boolean;
  readonly forget: (uri: string) => void;
}

/** UTF-16 units round an edit in which it may have made a note to leave something as it is. */
const reach = 1200;

/** Whether the document is answered in two steps. */
export const isLong = (document: TypedDocument): boolean => sizeOf(document) >= longFrom;

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

  function again({ version, looked }: Known, document: TypedDocument, style: PreparedStyle): Looked | null {
    const change = document.changeSince(version);
    if (!change || document.slice(change.start - reach, change.after + reach).includes('copydesk-ignore')) return null;
    return firstLook().afterEdit(looked, { change, slice: document.slice }, style);
  }

  function anew(document: TypedDocument, style: PreparedStyle): Looked | null {
    const text = document.getText();
    return canBeLookedAt(text) ? firstLook().atTop(text, documentKind(document.languageId), style) : null;
  }

  return {
    look(document, style) {
      const { uri, version, languageId } = document;
      if (!isLong(document)) return null;
      const known = knownOf.get(uri);
      if (known && (known.style !== style || known.languageId !== languageId)) return null;
      if (known?.version === version) return known.glance;
      const looked = known ? again(known, document, style) : anew(document, style);
      if (!looked) return null;
      const glance = {
        diagnostics: looked.diagnostics,
        paragraphs: looked.paragraphs,
        positions: positionsBy(document.positionAt, document.offsetAt),
        state: `${version}.first`,
      };
      knownOf.set(uri, { version, languageId, style, looked, glance });
      owed.add(uri);
      return glance;
    },
    take({ uri, version, languageId }, { article, diagnostics }, style) {
      const { text, kind, paragraphs } = article.document;
      const isReady = text.length >= longFrom && canBeLookedAt(text);
      if (isReady) knownOf.set(uri, { version, languageId, style, looked: { kind, paragraphs, diagnostics }, glance: null });
      else knownOf.delete(uri);
    },
    settle: (uri) => owed.delete(uri),
    forget(uri) {
      knownOf.delete(uri);
      owed.delete(uri);
    },
  };
}

/** What the desk leaves as it is needs the whole story, and a byte-order mark moves everything. */
const canBeLookedAt = (text: string): boolean =>
  !text.startsWith('\uFEFF') && readStetComments(text, () => undefined).length === 0;
