/** The pairs of quotation marks of one paragraph by itself: offsets count from its beginning. */
import { pairDoubles, type Pair } from './pair-doubles.ts';
import { pairSingles } from './pair-singles.ts';
import { type MarkFound, scanMarks } from './scan-marks.ts';

export interface PairedParagraph {
  /** In the order of their opening marks. */
  readonly pairs: readonly Pair[];
  readonly stray: readonly MarkFound[];
}

const nothing: PairedParagraph = { pairs: [], stray: [] };

export function pairParagraph(text: string, masked: string): PairedParagraph {
  const marks = scanMarks(text, masked);
  if (marks.length === 0) return nothing;
  const { pairs, stray } = pairDoubles(marks.filter(({ shape }) => !shape.endsWith('single')));
  return { pairs: [...pairs, ...pairSingles(marks, pairs)].sort((a, b) => a.open.start - b.open.start), stray };
}

/** A pair as it stands in a document. */
export interface PlacedPair {
  readonly open: PlacedMark;
  /** Null where it is not closed. */
  readonly close: PlacedMark | null;
}

type PlacedMark = Pick<MarkFound, 'start' | 'end' | 'shape'>;

/** The same pairs in a document, where the paragraph begins at `offset`. */
export function placePairs(pairs: readonly Pair[], offset: number): readonly PlacedPair[] {
  if (offset === 0 || pairs.length === 0) return pairs;
  const place = ({ start, end, shape }: MarkFound): PlacedMark => ({ start: offset + start, end: offset + end, shape });
  return pairs.map(({ open, close }) => ({ open: place(open), close: close && place(close) }));
}
