/** The same quotation twice with different words. */
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { copyParagraph, spokenWords } from '../story/full-quotations.ts';
import { readerOfPassages } from '../story/passages.ts';

const leastWords = 8;
/** What may differ between the words that begin and those that end both alike. */
const mostDifferent = 3;

interface Spoken extends Span {
  readonly words: readonly string[];
}

export const altered = defineRule({
  name: 'quotes/altered',
  level: 'warning',
  summary: 'The same quotation twice with different words.',
  messages: {
    altered:
      'This quotation stands elsewhere with other words: “{here}” here, “{there}” there. One of them is not what was said; check both.',
  },
  insideQuotes: 'check',
  reach: 'paragraph',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    const byEnds = new Map<string, Spoken>();
    for (const { start: by, found } of spokenOf(article)) {
      for (const { start, end, words, opening, ending } of found) {
        const other = byEnds.get(opening) ?? byEnds.get(ending);
        const here = { start: by + start, end: by + end, words };
        const change = other && difference(words, other.words);
        if (other && change) {
          const related = [{ start: other.start, end: other.end, message: `“${change.there}” here` }];
          report({ start: here.start, end: here.end, message: 'altered', data: change, related });
        }
        byEnds.set(opening, here);
        byEnds.set(ending, here);
      }
    }
  },
});

const spokenOf = readerOfPassages((article, index, { quotes }) => {
  const by = article.document.paragraphs[index]!.start;
  return quotes.flatMap((quote) => {
    if (quote.depth > 0 || quote.kind === 'title' || !quote.closeMark || !copyParagraph(article, quote)) return [];
    const words = spokenWords(article, quote);
    if (words.length < leastWords) return [];
    const [opening, ending] = [`^${words.slice(0, 4).join(' ')}`, `$${words.slice(-4).join(' ')}`];
    return [{ start: quote.start - by, end: quote.end - by, words, opening, ending }];
  });
});

/** What stands between the words that begin both alike and those that end both alike, if it is little on both sides; null where it is more. */
function difference(here: readonly string[], there: readonly string[]): { readonly here: string; readonly there: string } | null {
  const shorter = Math.min(here.length, there.length);
  let head = 0;
  while (head < shorter && here[head] === there[head]) head++;
  let tail = 0;
  while (tail < shorter - head && here.at(-1 - tail) === there.at(-1 - tail)) tail++;
  if (head === here.length && head === there.length) return null;
  const [a, b] = [here.slice(head, here.length - tail), there.slice(head, there.length - tail)];
  if (head === 0 || tail === 0 || head + tail < leastWords - mostDifferent || Math.max(a.length, b.length) > mostDifferent) {
    return null;
  }
  const shown = (words: readonly string[], of: readonly string[]): string =>
    words.length > 0 ? words.join(' ') : `${of[head - 1]!} ${of[head] ?? ''}`.trim();
  return { here: shown(a, here), there: shown(b, there) };
}
