/** A fault planted by script in clean copy: what is changed, where the fault stands then, and what counts as mending it. */
import type { Article, Edit, PreparedStyle, Span } from '../../../server/src/engine/index.ts';

/** One way to plant a fault in an article. Offsets are into the article as it is. */
export interface Plant {
  /** They make the fault. */
  readonly edits: readonly Edit[];
  /** What the fault is about beside the changed places: the quotation whose mark is lost. */
  readonly about?: Span;
  /** They make other clean copy of the article, to which the fault may be mended; the rule must be silent on it. */
  readonly clean?: readonly Edit[];
  /** Whether mended copy has the sense of the clean one, where it need not be the same. */
  readonly mends?: (mended: string, faulty: string) => boolean;
}

export interface Planter {
  readonly rule: string;
  /** The house style that the rule asks. */
  readonly style?: PreparedStyle;
  /** Notes that the clean article agrees with, as a transcript in plain text; its quotations are compared with them. */
  readonly notes?: (article: Article) => string;
  /** All places that are fit. */
  readonly plants: (article: Article) => readonly Plant[];
}

export interface Planted {
  readonly text: string;
  /** Where a finding is right: over the fault or beside it. */
  readonly place: Span;
}

/** The text after the edits, which do not overlap, and where it was changed. */
export function plant({ document: { text } }: Article, { edits, about }: Plant): Planted {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let [result, at] = ['', 0];
  const spans: Span[] = [];
  for (const edit of sorted) {
    result += text.slice(at, edit.start);
    spans.push({ start: result.length, end: result.length + edit.text.length });
    result += edit.text;
    at = edit.end;
  }
  if (about) {
    const moved = (offset: number): number =>
      sorted.reduce((now, edit) => (edit.end <= offset ? now + edit.text.length - (edit.end - edit.start) : now), offset);
    spans.push({ start: moved(about.start), end: moved(about.end) });
  }
  const [start, end] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))];
  return { text: result + text.slice(at), place: { start, end } };
}

/** Whether the spans overlap or touch. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** A comma or full stop may stand on either side of a closing mark: houses differ. */
export const sameButForStops = (a: string, b: string): boolean => a === b || stopsOutside(a) === stopsOutside(b);

const stopsOutside = (text: string): string => text.replace(/([.,])([”"’']+)/g, '$2$1');

/** One edit. */
export const put = (start: number, end: number, text: string): Edit => ({ start, end, text });
