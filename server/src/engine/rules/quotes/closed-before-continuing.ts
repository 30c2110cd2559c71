/** A speech that is closed at a paragraph’s end, though it goes on in the next. */
import type { Article, ArticleQuote } from '../../article/article.ts';
import { overlaps } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { copyParagraph, fillsParagraph, spokenWords } from '../story/full-quotations.ts';
import { paragraphIndexAt } from '../story/copy-tokens.ts';

export const closedBeforeContinuing = defineRule({
  name: 'quotes/closed-before-continuing',
  level: 'warning',
  summary: 'A speech that is closed at a paragraph’s end, though it goes on in the next.',
  messages: {
    closed:
      'The speech goes on in the next paragraph, but this mark closes it, so the reader expects another speaker. Leave the mark out.',
  },
  insideQuotes: 'check',
  reach: 'story',
  options: {},
  check({ article, report }) {
    const outer = article.quotes.filter(({ depth }) => depth === 0);
    for (let i = 1; i < outer.length; i++) {
      const [first, second] = [outer[i - 1]!, outer[i]!];
      if (!first.closeMark || !goesOn(article, first, second)) continue;
      report({
        ...first.closeMark,
        message: 'closed',
        related: [{ ...second.openMark, message: 'the speech goes on here' }],
        fixes: [{ title: 'Leave the mark out', edits: [{ ...first.closeMark, text: '' }], preferred: true }],
      });
    }
  },
});

/** Both are one person’s; the first ends its paragraph with a whole sentence, and the second is all there is in the next. */
function goesOn(article: Article, first: ArticleQuote, second: ArticleQuote): boolean {
  const { document, attributions } = article;
  const [before, after] = [copyParagraph(article, first), copyParagraph(article, second)];
  if (!before || !after || paragraphIndexAt(article, first.start) + 1 !== paragraphIndexAt(article, second.start)) return false;
  if (first.kind !== 'direct' || first.mark !== second.mark || first.end !== before.end || second.start !== after.start) {
    return false;
  }
  if (!fillsParagraph(second, after) && !second.runsOn) return false;
  if (!/[.?!…]$/.test(document.text.slice(first.inner.start, first.inner.end))) return false;
  if (spokenWords(article, first).length < 4 || spokenWords(article, second).length < 4) return false;
  const of = (quote: ArticleQuote) => attributions.find(({ id }) => id === quote.attribution);
  const [one, two] = [of(first), of(second)];
  if (!one?.speaker || second.kind !== 'direct') return false;
  // Nobody else is said to speak in the next paragraph: the reader can only take it for theirs.
  if (!two) {
    return (
      second.attribution === null &&
      !attributions.some(({ source, cue }) => [source, cue].some((span) => span !== null && overlaps(span, after)))
    );
  }
  if (two.speaker !== one.speaker) return false;
  return ![two.source, two.cue].some((span) => span !== null && overlaps(span, after));
}
