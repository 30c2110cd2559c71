/**
 * A document as it is typed into. A text of many pages is not put together anew at each keystroke, which takes a millisecond and more: the lines that are
 * typed into stand by themselves, until the whole is asked for or something else is edited. It also remembers what has changed since an earlier version.
 */
import { type Position, type Range, TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { textChange, type TextChange } from '../engine/index.ts';

export interface TypedDocument extends TextDocument {
  /** What stands between two offsets (UTF-16), without the rest. */
  readonly slice: (start: number, end: number) => string;
  /** All that has changed since that version, as one change; null where that is not known any more. */
  readonly changeSince: (version: number) => TextChange | null;
  /** The same, where it is what somebody has typed or taken out at one place; null too for what was pasted, replaced all over, or put in by a command. */
  readonly typedSince: (version: number) => TextChange | null;
  /** The document is this version now, with those changes, one after the other. */
  readonly update: (changes: readonly TextDocumentContentChangeEvent[], version: number) => void;
}

/** The lines that are typed into: `start` to `end` of the whole as it was put together last, without the last line break. */
interface Typed {
  readonly start: number;
  readonly end: number;
  /** Their first line, and how many they were. */
  readonly line: number;
  readonly lines: number;
  /** As they are now. */
  readonly now: TextDocument;
}

/** UTF-16 units of lines that stand by themselves; longer ones are put into the whole at each keystroke. */
const longest = 30_000;
/** UTF-16 units that come or go with a key, or with a name that the editor completes. */
const mostTyped = 40;
/** Changes that are remembered. */
const mostChanges = 100;

/** Makes documents and keeps them up to date, as `TextDocuments` wants it. */
export const typedDocuments = {
  create: createTypedDocument,
  update(document: TypedDocument, changes: TextDocumentContentChangeEvent[], version: number): TypedDocument {
    document.update(changes, version);
    return document;
  },
};

export function createTypedDocument(uri: string, languageId: string, firstVersion: number, content: string): TypedDocument {
  let version = firstVersion;
  let whole = TextDocument.create(uri, languageId, firstVersion, content);
  let typed: Typed | null = null;
  let changes: readonly { readonly version: number; readonly change: TextChange }[] = [];
  /** The version that the first of the remembered changes was made in. */
  let remembered = firstVersion;

  /** Where the lines that stand by themselves end now. */
  const typedEnd = ({ start, now }: Typed): number => start + sizeOf(now);
  /** UTF-16 units by which what follows them has moved, and lines. */
  const moved = (part: Typed): number => typedEnd(part) - part.end;
  const movedLines = ({ now, lines }: Typed): number => now.lineCount - lines;

  function putTogether(): TextDocument {
    if (!typed) return whole;
    const range = { start: { line: typed.line, character: 0 }, end: whole.positionAt(typed.end) };
    whole = TextDocument.update(whole, [{ range, text: typed.now.getText() }], version);
    typed = null;
    return whole;
  }

  function offsetAt(position: Position): number {
    if (!typed || position.line < typed.line) return whole.offsetAt(position);
    const line = position.line - typed.line;
    if (line < typed.now.lineCount) return typed.start + typed.now.offsetAt({ line, character: position.character });
    return whole.offsetAt({ line: position.line - movedLines(typed), character: position.character }) + moved(typed);
  }

  function positionAt(offset: number): Position {
    if (!typed || offset < typed.start) return whole.positionAt(offset);
    const found = offset > typedEnd(typed) ? whole.positionAt(offset - moved(typed)) : null;
    // Between the two units of the last line break it is the end of the line, which may have been another.
    if (found && found.line >= typed.line + typed.lines) return { ...found, line: found.line + movedLines(typed) };
    const { line, character } = typed.now.positionAt(offset - typed.start);
    return { line: line + typed.line, character };
  }

  function slice(start: number, end: number): string {
    const text = whole.getText();
    if (!typed) return text.slice(start, end);
    const [from, to, by] = [typed.start, typedEnd(typed), moved(typed)];
    const before = start < from ? text.slice(start, Math.min(end, from)) : '';
    const within = end > from && start < to ? typed.now.getText().slice(Math.max(0, start - from), end - from) : '';
    return before + within + (end > to ? text.slice(Math.max(start, to) - by, end - by) : '');
  }

  /** The lines from one offset of the whole to another, where they can stand by themselves: not where a line break might join its other half. */
  function linesOf(start: number, end: number): Typed | null {
    const [{ line }, { line: last }] = [whole.positionAt(start), whole.positionAt(end)];
    const from = whole.offsetAt({ line, character: 0 });
    const to = whole.offsetAt({ line: last, character: Number.MAX_SAFE_INTEGER });
    const text = to - from > longest ? '' : whole.getText().slice(from, to);
    if (to - from > longest || text.includes('\r') || whole.getText()[from - 1] === '\r') return null;
    return { start: from, end: to, line, lines: last - line + 1, now: TextDocument.create(uri, languageId, version, text) };
  }

  function put(start: number, end: number, text: string): void {
    const isShort = text.length < longest && !text.includes('\r');
    const fits = typed && isShort && start >= typed.start && end <= typedEnd(typed) && sizeOf(typed.now) < longest;
    if (!fits) {
      putTogether();
      typed = isShort ? linesOf(start, end) : null;
    }
    const document = typed?.now ?? whole;
    const from = typed?.start ?? 0;
    const range = { start: document.positionAt(start - from), end: document.positionAt(end - from) };
    const updated = TextDocument.update(document, [{ range, text }], version);
    if (typed) typed = { ...typed, now: updated };
    else whole = updated;
  }

  function change(one: TextDocumentContentChangeEvent): TextChange {
    if ('range' in one) {
      const [start, end] = [offsetAt(one.range.start), offsetAt(one.range.end)].sort((a, b) => a - b) as [number, number];
      put(start, end, one.text);
      return { start, before: end, after: start + one.text.length };
    }
    const former = putTogether().getText();
    whole = TextDocument.update(whole, [one], version);
    return textChange(former, one.text);
  }

  function changesSince(earlier: number): readonly TextChange[] | null {
    const since = changes.filter((one) => one.version > earlier).map((one) => one.change);
    return earlier < remembered || since.length === 0 ? null : since;
  }

  return {
    uri,
    languageId,
    get version() {
      return version;
    },
    get lineCount() {
      return whole.lineCount + (typed ? movedLines(typed) : 0);
    },
    offsetAt,
    positionAt,
    slice,
    getLineRange: (line) => putTogether().getLineRange(line),
    getEOLCharacters: (line) => putTogether().getEOLCharacters(line),
    getText(range?: Range) {
      if (range) {
        const [start, end] = [offsetAt(range.start), offsetAt(range.end)];
        return slice(Math.min(start, end), Math.max(start, end));
      }
      return putTogether().getText();
    },
    changeSince: (earlier) => changesSince(earlier)?.reduce(joined) ?? null,
    typedSince(earlier) {
      const since = changesSince(earlier);
      if (!since?.every(isTyped)) return null;
      const all = since.reduce(joined);
      const typed = since.reduce((sum, { start, after }) => sum + after - start, 0);
      return all.after - all.start <= typed ? all : null;
    },
    update(all, next) {
      version = next;
      changes = [...changes, ...all.map((one) => ({ version, change: change(one) }))];
      const forgotten = changes.slice(0, -mostChanges).at(-1);
      if (!forgotten) return;
      remembered = forgotten.version;
      changes = changes.slice(-mostChanges);
    },
  };
}

/** UTF-16 units of a document. */
export const sizeOf = (document: TextDocument): number => document.offsetAt({ line: document.lineCount, character: 0 });

const isTyped = ({ start, before, after }: TextChange): boolean => before - start <= mostTyped && after - start <= mostTyped;

/** Two changes, of which the second was made in what the first left, as one that holds both. */
function joined(first: TextChange, second: TextChange): TextChange {
  const between = Math.max(first.after, second.before);
  return {
    start: Math.min(first.start, second.start),
    before: between - (first.after - first.before),
    after: between + (second.after - second.before),
  };
}
