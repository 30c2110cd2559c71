/** The full form again after its abbreviation was given. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { abbreviationUses } from '../story/abbreviation-uses.ts';
import { bracketedDefinitions, type BracketedDefinition } from '../story/bracketed-definitions.ts';
import { isShouted, sentenceAt } from '../story/copy-tokens.ts';
import { copyParagraph } from '../story/full-quotations.ts';
import { nameAt } from '../story/name-at.ts';
import { quotationAt } from '../story/quotation-at.ts';

export const speltOutAgain = defineRule({
  name: 'abbreviations/spelt-out-again',
  level: 'hint',
  summary: 'The full form again after its abbreviation was given.',
  messages: {
    again: '“{acronym}” has been given for “{words}” ({evidence}). Readers have it: use the abbreviation.',
  },
  insideQuotes: 'skip',
  reach: 'story',
  waitsFor: 'sentence',
  options: {},
  check({ article, report }) {
    const definitions = firstOfEach(bracketedDefinitions(article));
    if (definitions.length === 0) return;
    const lower = article.document.masked.toLowerCase();
    const uses = abbreviationUses(article, new Set(definitions.map(({ key }) => key)));
    for (const { definition, acronym, key } of definitions) {
      const { expansion, bracket } = definition;
      const from = Math.max(expansion.end, bracket.end);
      const places = placesOf(lower, lower.slice(expansion.start, expansion.end), from).filter((place) =>
        isReporters(article, place),
      );
      const shorter = (uses.get(key) ?? []).filter(({ start }) => start >= from).length;
      for (const place of places) {
        report({
          ...place,
          message: 'again',
          data: {
            acronym,
            words: article.document.text.slice(place.start, place.end),
            evidence: `after that ${acronym} ${shorter} ×, in full ${places.length} ×`,
          },
          related: [{ ...definition.acronym, message: `“${acronym}” given here` }],
          fixes: [{ title: `Write “${acronym}”`, edits: [{ ...place, text: acronym }], preferred: shorter > 0 }],
        });
      }
    }
  },
});

function firstOfEach(definitions: readonly BracketedDefinition[]): readonly BracketedDefinition[] {
  const seen = new Set<string>();
  return definitions.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Where the words stand as words of their own, from an offset on. */
function placesOf(lower: string, words: string, from: number): Span[] {
  const places: Span[] = [];
  for (let start = lower.indexOf(words, from); start >= 0; start = lower.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (/[\p{L}\p{N}-]/u.test(lower.charAt(start - 1)) || /[\p{L}\p{N}-]/u.test(lower.charAt(end))) continue;
    places.push({ start, end });
  }
  return places;
}

/** In the reporter’s running words, not given once more in brackets, not a part of a longer name ("University of Lagos Teaching Hospital"). */
function isReporters(article: Article, place: Span): boolean {
  const { masked } = article.document;
  const sentence = sentenceAt(article, place.start);
  if (!copyParagraph(article, place) || quotationAt(article, place) || !sentence || isShouted(article, sentence)) return false;
  const name = nameAt(article, place);
  if (name && (name.end > place.end || (name.start < place.start && !/^the\s/i.test(masked.slice(name.start, place.start))))) {
    return false;
  }
  return !/^\s*\(/.test(masked.slice(place.end, place.end + 3)) && !/^ \p{Lu}/u.test(masked.slice(place.end, place.end + 2));
}
