/** A speech that is closed at a paragraph’s end, though it goes on in the next. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { overlaps } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { attributionWith } from '../story/by-id.ts';
import { copyParagraph, fillsParagraph, spokenWords } from '../story/full-quotations.ts';
import { paragraphIndexAt } from '../story/copy-tokens.ts';

export const closedBeforeContinuing = defineRule({
  name: 'quotes/closed-before-continuing',
  level: 'warning',
  summary: 'A speech that is closed at a paragraph’s end, though it goes on in the next.',
  messages: {
    closed:
      'The speech goes on in the next paragraph, but this mark closes it, so the reader expects another speaker. Leave the mark out.',
    unsaid:
      'This mark closes the speech, and nobody is named for the one that fills the next paragraph. If the same person goes on, leave this mark out; if somebody else speaks, say who.',
  },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {},
  check({ article, report }) {
    const outer = article.quotes.filter(({ depth }) => depth === 0);
    for (let i = 1; i < outer.length; i++) {
      const [first, second] = [outer[i - 1]!, outer[i]!];
      const message = first.closeMark && howItGoesOn(article, first, second);
      if (!message) continue;
      report({
        ...first.closeMark,
        message,
        related: [{ ...second.openMark, message: message === 'closed' ? 'the speech goes on here' : 'nobody is named for this' }],
        fixes: [{ title: 'Leave the mark out', edits: [{ ...first.closeMark, text: '' }], preferred: message === 'closed' }],
      });
    }
  },
});

/** Both are one person’s, or nobody is named for the second; the first ends its paragraph with a whole sentence, and the second is all there is in the next. */
function howItGoesOn(article: Article, first: ArticleQuote, second: ArticleQuote): 'closed' | 'unsaid' | null {
  const { document, attributions } = article;
  const [before, after] = [copyParagraph(article, first), copyParagraph(article, second)];
  if (!before || !after || paragraphIndexAt(article, first.start) + 1 !== paragraphIndexAt(article, second.start)) return null;
  if (first.kind !== 'direct' || first.mark !== second.mark || first.end !== before.end || second.start !== after.start) {
    return null;
  }
  if (!fillsParagraph(second, after) && !second.runsOn) return null;
  if (!/[.?!…]$/.test(document.text.slice(first.inner.start, first.inner.end))) return null;
  if (spokenWords(article, first).length < 4 || spokenWords(article, second).length < 4) return null;
  const of = (quote: ArticleQuote) => attributionWith(article, quote.attribution);
  const [one, two] = [of(first), of(second)];
  if (!one?.speaker || second.kind !== 'direct') return null;
  // Nobody is said to speak in the next paragraph.
  if (!two) {
    const isSaid = attributions.some(({ source, cue }) => [source, cue].some((span) => span !== null && overlaps(span, after)));
    return second.attribution === null && !isSaid ? 'unsaid' : null;
  }
  if (two.speaker !== one.speaker) return null;
  return [two.source, two.cue].some((span) => span !== null && overlaps(span, after)) ? null : 'closed';
}
