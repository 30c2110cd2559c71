/** A quotation whose words are otherwise in the transcript or notes that the story rests on. */
import type { NoteDifference } from '../../article/desk.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { notePlaceWords } from '../story/note-place.ts';

/** Differences named in the message; the hover shows all. */
const named = 3;

export const differsFromNotes = defineRule({
  name: 'quotes/differs-from-notes',
  level: 'warning',
  summary: 'A quotation whose words are otherwise in the transcript or notes.',
  messages: {
    differs: 'The notes have it otherwise: {differences}. See {place}.',
    stitched:
      'These sentences stand in the notes, but not together or not in this order. Quote them apart, or mark what is left out. See {place}.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article: { quotes, desk, document }, report }) {
    for (const { quote: id, verdict, place, differences } of desk.notes ?? []) {
      const quote = quotes.find((one) => one.id === id);
      if (!quote || !place || (verdict !== 'differs' && verdict !== 'stitched')) continue;
      const data = { place: notePlaceWords(place), differences: inWords(differences) };
      const span = verdict === 'differs' ? spanOf(document.text, differences, quote.inner) : quote.inner;
      report({ ...span, message: verdict, data });
    }
  },
});

function inWords(differences: readonly NoteDifference[]): string {
  const more = differences.length > named ? [`${differences.length - named} more`] : [];
  const first = differences
    .slice(0, named)
    .map(({ quoted, said }) =>
      said === '' ? `“${quoted}” is not there` : quoted === '' ? `“${said}” is missing here` : `“${said}” for “${quoted}”`,
    );
  return [...first, ...more].join('; ');
}

/** From the first difference to the last; where words are missing alone, the word before them. */
function spanOf(text: string, differences: readonly NoteDifference[], inner: Span): Span {
  const start = Math.min(...differences.map((one) => one.start), inner.end);
  const end = Math.max(...differences.map((one) => one.end), start);
  if (start < end) return { start, end };
  const before = /[^\s]+\s*$/u.exec(text.slice(inner.start, start));
  return before ? { start: inner.start + before.index, end: start } : inner;
}
