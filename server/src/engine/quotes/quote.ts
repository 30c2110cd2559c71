/** A pair of quotation marks and what stands between them. */
import type { Span } from '../text/span.ts';

/** Which marks: by shape, not by direction. `guillemet` is «…», `low` is „…“. */
export type QuoteMark = 'curly-double' | 'curly-single' | 'straight-double' | 'straight-single' | 'guillemet' | 'low';

/** Marks included in the span. A quotation never crosses a paragraph: a speech over paragraphs is one Quote for each of them. */
export interface Quote extends Span {
  /** "q1", "q2" … in text order. */
  readonly id: string;
  readonly mark: QuoteMark;
  /** The words without the marks. */
  readonly inner: Span;
  readonly openMark: Span;
  /** Null where the closing mark is missing (see `runsOn`). */
  readonly closeMark: Span | null;
  /** 0 for an outermost quotation, 1 for one inside it … */
  readonly depth: number;
  /** Id of the quotation round this one, or null. */
  readonly parent: string | null;
  /** Unclosed, and rightly so: the speech is reopened in the next paragraph. */
  readonly runsOn: boolean;
  /** Id of the quotation in the paragraph before, whose speech this one carries on, or null. */
  readonly continues: string | null;
}

/** A mark that opens nothing and closes nothing. */
export interface StrayMark extends Span {
  readonly mark: QuoteMark;
}

export interface Quotes {
  /** In text order (see inTextOrder). */
  readonly quotes: readonly Quote[];
  readonly strayMarks: readonly StrayMark[];
}
