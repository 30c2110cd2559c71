/** Whether a quotation stands within a name, “Marguerite "Peg" Lindqvist”: nobody speaks it. */
import type { QuoteRange, Reading } from '../copy/reading.ts';

export const isNickname = ({ nameOf }: Reading, { first, end }: QuoteRange): boolean =>
  first > 0 && nameOf[first]! >= 0 && nameOf[first - 1] === nameOf[first] && nameOf[end] === nameOf[first];
