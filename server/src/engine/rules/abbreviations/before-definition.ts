/** An abbreviation that is used before it is given. */
import { contains, type Span } from '../../text/span.ts';
import type { Article } from '../../article/article.ts';
import { defineRule, type Fix } from '../rule.ts';
import { abbreviationUses } from '../story/abbreviation-uses.ts';
import { bracketedDefinitions, type BracketedDefinition } from '../story/bracketed-definitions.ts';
import { isShouted, sentenceAt } from '../story/copy-tokens.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { isHousehold } from '../story/household-abbreviations.ts';
import { nameAt } from '../story/name-at.ts';
import { quotationAt } from '../story/quotation-at.ts';

export const beforeDefinition = defineRule({
  name: 'abbreviations/before-definition',
  level: 'warning',
  summary: 'An abbreviation that is used before it is given.',
  messages: {
    before: '“{acronym}” stands here before readers are told what it is. Give the full form here, the abbreviation later.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const definitions = bracketedDefinitions(article);
    const uses = abbreviationUses(article, new Set(definitions.map(({ key }) => key)));
    const seen = new Set<string>();
    for (const found of definitions) {
      if (seen.has(found.key)) continue;
      seen.add(found.key);
      const { expansion, acronym } = found.definition;
      const start = Math.min(expansion.start, acronym.start);
      const use = (uses.get(found.key) ?? []).find((place) => place.end <= start && isReporters(article, place));
      if (!use || isHousehold(article, found.key)) continue;
      report({
        ...use,
        message: 'before',
        data: { acronym: found.acronym },
        related: [{ start: acronym.start, end: acronym.end, message: 'given here' }],
        fixes: fixes(article, use, found),
      });
    }
  },
});

/** In the reporter’s own running words, not in a headline, a label or part of a longer name. */
function isReporters(article: Article, place: Span): boolean {
  const { document } = article;
  const paragraph = copyParagraph(article, place);
  if (!paragraph || quotationAt(article, place)) return false;
  const sentence = sentenceAt(article, place.start);
  if (!sentence || isShouted(article, sentence) || !/[.?!…:”"]$/.test(document.masked.slice(paragraph.start, paragraph.end))) {
    return false;
  }
  // A first line may be a headline that the copy does not mark as one.
  if (
    paragraph === document.paragraphs[0] &&
    sentence.end === paragraph.end &&
    document.masked.charAt(paragraph.end - 1) !== '.'
  ) {
    return false;
  }
  if (/[(@#/]/.test(document.masked.charAt(place.start - 1)) || /[)/@-]/.test(document.masked.charAt(place.end))) return false;
  const name = nameAt(article, place);
  return !name || !contains(name, place) || name.end - name.start <= place.end - place.start;
}

/** The definition moves to the first use, and the abbreviation takes its place. */
function fixes({ document }: Article, use: Span, { definition, acronym }: BracketedDefinition): Fix[] {
  const { expansion, bracket } = definition;
  const { text } = document;
  if (
    text.slice(use.start, use.end) !== acronym ||
    /[’'-]/.test(text.charAt(use.end)) ||
    bracket.start < expansion.end ||
    /[’']s?$/.test(text.slice(expansion.start, expansion.end))
  ) {
    return [];
  }
  const article =
    /\bthe $/i.test(text.slice(expansion.start - 4, expansion.start)) && !/\bthe $/i.test(text.slice(use.start - 4, use.start));
  const words = text.slice(expansion.start, expansion.end);
  const full = `${article ? 'the ' : ''}${words} (${acronym})`;
  const opens = article && /(?:^|[.?!]\s|\n)$/.test(text.slice(Math.max(0, use.start - 2), use.start));
  return [
    {
      title: `Give “${words} (${acronym})” here`,
      edits: [
        { start: use.start, end: use.end, text: opens ? full.charAt(0).toUpperCase() + full.slice(1) : full },
        { start: expansion.start, end: bracket.end, text: acronym },
      ],
    },
  ];
}
