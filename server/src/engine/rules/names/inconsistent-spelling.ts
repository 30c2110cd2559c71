/** One name in two spellings: Stoltenberg, Stoltenburg; Erdoğan, Erdogan. */
import type { Article } from '../../article/article.ts';
import type { Mention, SpellingVariant } from '../../entities/entity.ts';
import { contains, type Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { isSaidOtherwise } from '../story/said-otherwise.ts';
import { reportVariant } from '../story/report-variants.ts';

/** Less sure than this, two spellings may well be two people. */
const leastConfidence = 0.5;

export const inconsistentSpelling = defineRule({
  name: 'names/inconsistent-spelling',
  level: 'warning',
  summary: 'One name in two spellings: Stoltenberg and Stoltenburg, Erdoğan and Erdogan.',
  messages: {
    mixed:
      '“{form}” is spelt “{major}” elsewhere in this story ({evidence}). If both are one name, one of them is wrong: check it.',
    house: '“{form}” is spelt “{major}” in the house’s style.',
  },
  insideQuotes: 'skip',
  options: {},
  check({ article, report }) {
    for (const { variants, mentions, type } of article.entities) {
      for (const variant of variants) {
        if (variant.kind === 'case' || variant.confidence < leastConfidence) continue;
        if (type === 'person' && variant.kind === 'spelling' && areTwoPeople(article, mentions, variant)) continue;
        // A spelling is brought in with "or"; two names of a place are there on purpose where the story says so.
        if (isSaidOtherwise(article, variant.kind, [...variant.usualSpans, ...variant.rareSpans])) continue;
        const preferred = variant.kind === 'accent' || variant.usualSpans.length > 2 * variant.rareSpans.length;
        reportVariant(article, variant, report, { preferred });
      }
    }
  },
});

/** Different given names are different people. */
function areTwoPeople(article: Article, mentions: readonly Mention[], { usualSpans, rareSpans }: SpellingVariant): boolean {
  const [usual, rare] = [usualSpans, rareSpans].map((spans) => givenNames(article, mentions, spans));
  return usual!.size > 0 && rare!.size > 0 && ![...rare!].some((given) => usual!.has(given));
}

/** What stands before the word in the names it is part of. */
function givenNames({ document }: Article, mentions: readonly Mention[], spans: readonly Span[]): ReadonlySet<string> {
  const texts = spans.flatMap((span) =>
    mentions.filter((mention) => contains(mention, span)).map(({ start }) => document.text.slice(start, span.start)),
  );
  return new Set(texts.map((text) => text.trim()).filter((text) => text !== ''));
}
