/** A run of sentences in quotation marks before the reader learns who speaks. */
import type { Article, ArticleAttribution } from '../../article/article.ts';
import { countLeading } from '../../text/count-leading.ts';
import { defineRule } from '../rule.ts';
import { attributionWith, entityWith, quoteWith } from '../story/by-id.ts';
import { paragraphIndexAt } from '../story/copy-tokens.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { quotesThat } from '../story/passages.ts';

/** Words a sentence, on the whole: "I know. I know. You are right," needs no name sooner. */
const leastWords = 7;

export const lateAttribution = defineRule<'late', { sentences: number }>({
  name: 'quotes/late-attribution',
  level: 'information',
  summary: 'A run of quoted sentences before the reader learns who speaks.',
  messages: { late: '{count} sentences go by before the reader learns who speaks. Name the speaker after the first.' },
  insideQuotes: 'check',
  reach: 'story',
  waitsFor: 'paragraph',
  options: {
    sentences: {
      type: 'number',
      default: 3,
      description: 'From how many quoted sentences before the name of the speaker on the rule reports.',
    },
  },
  check({ article, options, report }) {
    const openings = new Set(quotesBeforeSource(article).map(({ id }) => id));
    if (openings.size === 0) return;
    article.attributions.forEach((attribution, i) => {
      if (!openings.has(attribution.quotes[0] ?? '')) return;
      const { source, kind, content } = attribution;
      const first = quoteWith(article, attribution.quotes[0] ?? null);
      if (kind !== 'direct' || !source || !first || first.depth > 0 || first.continues !== null) return;
      // “…” ― Mara Lind: signed, as letters are.
      if (attribution.cue && !/\p{L}/u.test(article.document.text.slice(attribution.cue.start, attribution.cue.end))) return;
      if (source.start < first.end || content[0]!.start < first.start || !copyParagraph(article, first)) return;
      if (isKnown(article, attribution, i, first.start)) return;
      const before = content.filter(({ start }) => start < source.start);
      const count = before.reduce((sum, span) => sum + sentencesIn(article, span), 0);
      if (
        count >= options.sentences &&
        before.reduce((sum, span) => sum + wordsIn(article, span), 0) >= leastWords * options.sentences
      ) {
        report({ start: first.start, end: first.end, message: 'late', data: { count } });
      }
    });
  },
});

/** Outermost ones that nothing leads in and whose source follows, unless that is a pronoun. */
const quotesBeforeSource = quotesThat((article, quote) => {
  const { text } = article.document;
  const source = attributionWith(article, quote.attribution)?.source;
  const paragraph = copyParagraph(article, quote);
  if (!source || !paragraph || quote.depth > 0 || quote.continues !== null || source.start < quote.end) return false;
  if (isLedIn.test(text.slice(Math.max(0, quote.start - 2), quote.start))) return false;
  return source.end > paragraph.end || !isPronoun.test(text.slice(source.start, source.end));
});

const isLedIn = /[:,] ?$/;
const isPronoun = /^(?:he|she|they|it|we|I)$/i;

const wordsIn = ({ document }: Article, { start, end }: { readonly start: number; readonly end: number }): number =>
  document.masked.slice(start, end).split(/\s+/).length;

/** Sentences that begin in the span, the one that the opening mark stands in included. */
function sentencesIn({ sentences, document }: Article, { start, end }: { readonly start: number; readonly end: number }): number {
  const from = countLeading(sentences, (sentence) => sentence.end <= start);
  const to = countLeading(sentences, (sentence) => sentence.start < end);
  // What an ellipsis parts ("… . . . that") may be one sentence.
  return sentences
    .slice(from, to)
    .filter((sentence, i) => i === 0 || !/^[.…\p{Ll}]/u.test(document.masked.slice(sentence.start, sentence.end))).length;
}

/** Whether the reader takes the words for the speaker’s from the start: who spoke last before is the same, or the paragraph before names them, or their pronoun suffices. */
function isKnown(article: Article, { speaker, source }: ArticleAttribution, index: number, start: number): boolean {
  const { attributions, document } = article;
  if (isLedIn.test(document.text.slice(Math.max(0, start - 2), start))) return true;
  if (isPronoun.test(document.text.slice(source!.start, source!.end))) return true;
  if (speaker === null) return false;
  if (attributions[index - 1]?.speaker === speaker) return true;
  const from = document.paragraphs[Math.max(0, paragraphIndexAt(article, start) - 1)]!.start;
  return entityWith(article, speaker)?.mentions.some((mention) => mention.start >= from && mention.start < start) ?? false;
}
