/** An attribution that a turn makes: certain by its layout. */
import type { Attribution } from '../attribution.ts';
import type { Reading } from '../copy/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Turn } from './turn.ts';

/** Layout misleads seldom: a label may name a topic. */
const confidence = 0.95;

export function turnAttribution(
  { tokens, quotes }: Reading,
  { source, cue, content, quotes: own }: Turn,
): Omit<Attribution, 'id'> {
  const span = ({ first, end }: { readonly first: number; readonly end: number }): Span => ({
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
  });
  const words = span(content);
  const covered = own.reduce((sum, index) => {
    const { start, end } = quotes[index]!.quote;
    return sum + Math.max(0, Math.min(end, words.end) - Math.max(start, words.start));
  }, 0);
  const share = covered / (words.end - words.start);
  return {
    kind: share >= 0.9 ? 'direct' : share > 0 ? 'partial' : 'indirect',
    content: [words],
    source: span(source),
    cue: span(cue),
    quotes: own.map((index) => quotes[index]!.quote.id),
    confidence,
    found: 'turn',
  };
}
