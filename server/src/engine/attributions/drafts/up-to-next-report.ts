/** “Said that the lock was safe and denied that it had leaked”: where the same speaker reports more, what was said before ends. */
import type { Reading } from '../copy/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from './draft-attribution.ts';

/** The draft's content; up to the conjunction before the next draft's cue where that one stands in it and has the same source. */
export function upToNextReport({ tokens, quoteOf, quotes }: Reading, draft: Draft, next: Draft): readonly Span[] {
  const { content, source, kind } = draft;
  const last = content.at(-1)!;
  const { at, word } = next.evidence.cue.candidate;
  const isNext = kind !== 'direct' && word !== null && source !== null && source.start === next.source?.start;
  if (!isNext || tokens[at]!.start <= last.start || tokens[at]!.end > last.end || quoteOf[at] !== -1) return content;
  let joint = at - 1;
  while (tokens[joint]?.pos === 'AUX' || tokens[joint]?.pos === 'ADV') joint--;
  if (!/^(?:and|but|or)$/.test(tokens[joint]?.lower ?? '')) return content;
  const before = tokens[joint - 1]?.text === ',' ? joint - 2 : joint - 1;
  const end = tokens[before]?.end ?? 0;
  const isCut = end <= last.start || draft.evidence.links.some(({ range }) => quotes[range.index]!.quote.end > end);
  return isCut ? content : [...content.slice(0, -1), { start: last.start, end }];
}
