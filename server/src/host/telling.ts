/** What has been said of each open document, and whether somebody still types at the place that it was said of. */
import type { Diagnostic, Paragraph, Span, TextChange } from '../engine/index.ts';
import { tellAgain, tellAll, tellWhileTyped, type Told } from '../features/typing/tell-while-typed.ts';
import type { ReadArticle } from './article-cache.ts';
import type { TypedDocument } from './typed-document.ts';

/** What is found in a version of a document. Offsets are into the text as the engine holds it. */
export interface FoundNow {
  readonly diagnostics: readonly Diagnostic[];
  readonly paragraphs: readonly Paragraph[];
  /** 1 where the editor's text begins with a byte-order mark, which the engine's has not. */
  readonly shift: 0 | 1;
}

/** Of a document of so many UTF-16 units that has been read as a whole. */
export const foundIn = ({ article: { document }, diagnostics }: ReadArticle, size: number): FoundNow => ({
  diagnostics,
  paragraphs: document.paragraphs,
  shift: document.text.length < size ? 1 : 0,
});

export interface Said {
  readonly said: readonly Diagnostic[];
  /** The paragraph that somebody types in. */
  readonly inHand: Span | null;
  /** Differs between two answers of one version that say different things because the place was left. */
  readonly times: number;
}

/** All that is found, whether somebody types or not. */
export const tellAtOnce = (said: readonly Diagnostic[]): Said => ({ said, inHand: null, times: 0 });

export interface Telling {
  /** What is said of the document as it is now. */
  readonly tell: (document: TypedDocument, found: FoundNow) => Said;
  /** Nobody types there any more; true where somebody did, so that there may be more to be said. */
  readonly leave: (document: TypedDocument) => boolean;
  /** Somebody looks at that place, by an offset as the engine has it; in another paragraph than what is typed, that has been left. */
  readonly lookAt: (document: TypedDocument, at: number) => boolean;
  readonly forget: (uri: string) => void;
}

interface Known {
  readonly version: number;
  readonly told: Told;
  readonly found: FoundNow;
  readonly times: number;
}

/** Milliseconds without a keystroke after which a place has been left, for editors that do not show it in another way. */
const quiet = 30_000;

/** `onLeft` hears of documents of which there is more to be said, though nothing has happened. Where the editor does not wait, nothing is held back. */
export function createTelling(onLeft: (uri: string) => void, waits: () => boolean): Telling {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const knownOf = new Map<string, Known>();
  /** The version in which a document was left last. */
  const leftIn = new Map<string, number>();

  function wait(document: TypedDocument, isTyped: boolean): void {
    clearTimeout(timers.get(document.uri));
    timers.delete(document.uri);
    if (isTyped) {
      timers.set(
        document.uri,
        setTimeout(() => leave(document) && onLeft(document.uri), quiet),
      );
    }
  }

  function leave(document: TypedDocument): boolean {
    const { uri, version } = document;
    wait(document, false);
    leftIn.set(uri, version);
    const known = knownOf.get(uri);
    if (!known) return false;
    const { told, found, times } = known;
    const isTyped = told.typed !== null;
    knownOf.set(uri, { ...known, told: tellAll(found.diagnostics), times: isTyped ? times + 1 : times });
    return isTyped;
  }

  function toldOf(document: TypedDocument, known: Known | undefined, { diagnostics, paragraphs, shift }: FoundNow): Told {
    const { uri, version } = document;
    if (!known || leftIn.get(uri) === version) return tellAll(diagnostics);
    const slice = (start: number, end: number): string => document.slice(start + shift, end + shift);
    const found = { diagnostics, paragraphs, slice };
    if (known.version === version) return tellAgain(known.told, found);
    const change = document.typedSince(known.version);
    return tellWhileTyped(known.told, found, change && moveChange(change, -shift));
  }

  return {
    tell(document, found) {
      if (!waits()) return tellAtOnce(found.diagnostics);
      const { uri, version } = document;
      const known = knownOf.get(uri);
      const isKnown = known?.version === version && known.found.diagnostics === found.diagnostics;
      const told = isKnown ? known.told : toldOf(document, known, found);
      const times = known?.times ?? 0;
      if (!isKnown) {
        knownOf.set(uri, { version, told, found, times });
        if (known?.version !== version || !timers.has(uri)) wait(document, told.typed !== null);
      }
      return { said: told.said, inHand: told.typed && told.typed.paragraph, times };
    },
    leave,
    lookAt(document, at) {
      const known = knownOf.get(document.uri);
      const typed = known?.told.typed;
      if (!typed || known.version !== document.version) return false;
      const isElsewhere = at < typed.paragraph.start || at > typed.paragraph.end;
      return isElsewhere && known.found.paragraphs.some(({ start, end }) => start <= at && at <= end) && leave(document);
    },
    forget(uri) {
      knownOf.delete(uri);
      leftIn.delete(uri);
      clearTimeout(timers.get(uri));
      timers.delete(uri);
    },
  };
}

const moveChange = ({ start, before, after }: TextChange, by: number): TextChange => ({
  start: start + by,
  before: before + by,
  after: after + by,
});
