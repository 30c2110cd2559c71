/** Planters: quotations that are otherwise in the notes, and words put into the mouth of somebody else. */
import type { Article, ArticleQuote, Span } from '../../../server/src/engine/index.ts';
import { attributionOf, closedQuotes, isQuoted, words } from './places.ts';
import { put, type Plant, type Planter } from './plant.ts';

const leastWords = 6;

interface Spoken {
  readonly quote: ArticleQuote;
  readonly speaker: string;
  readonly name: string;
}

/** Whole quotations of people who are named. */
const spoken = (article: Article): readonly Spoken[] =>
  closedQuotes(article).flatMap((quote): Spoken[] => {
    const speaker = attributionOf(article, quote)?.speaker;
    const entity = article.entities.find(({ id, type, named }) => id === speaker && type === 'person' && named);
    return entity && quote.kind === 'direct' && words(article, quote.inner).length >= leastWords
      ? [{ quote, speaker: entity.id, name: entity.name }]
      : [];
  });

/** What was said, one a line, each after a few words that are not quoted. */
const transcript = (article: Article): string =>
  spoken(article)
    .map(({ quote: { inner }, name }) => {
      const said = article.document.text.slice(inner.start, inner.end).replace(/\s+/g, ' ').replace(/,$/, '.');
      return `${name}: Well, thank you for asking me that. ${said}`;
    })
    .join('\n');

/** A word is another, or is left out. */
const differs: Planter = {
  rule: 'quotes/differs-from-notes',
  notes: transcript,
  plants: (article) =>
    spoken(article).flatMap(({ quote: { inner, start } }): Plant[] => {
      const tokens = article.tokens.filter((token) => token.start > inner.start && token.end < inner.end && token.spaced);
      const told = tokens.filter(({ pos, text }) => /^(?:NOUN|ADJ|VERB|NUM)$/.test(pos) && text.length > 3);
      const picked = told[start % Math.max(1, told.length)];
      if (!picked) return [];
      const other = article.tokens.find(
        ({ pos, text, lower, start: at }) => pos === picked.pos && text.length > 3 && lower !== picked.lower && at > inner.end,
      );
      return [{ edits: [put(picked.start - 1, picked.end, start % 2 === 0 || !other ? '' : ` ${other.text}`)] }];
    }),
};

/** The name beside the verb of saying is that of somebody else in the story. */
const otherSpeaker: Planter = {
  rule: 'quotes/speaker-in-notes',
  notes: transcript,
  plants: (article) => {
    const { text } = article.document;
    const people = article.entities.filter(({ type, named }) => type === 'person' && named);
    return spoken(article).flatMap(({ quote, speaker, name }): Plant[] => {
      const source: Span | null | undefined = attributionOf(article, quote)?.source;
      const other = people.find((one) => one.id !== speaker && surname(one.name) !== surname(name) && / /.test(one.name));
      if (!source || !other || isQuoted(article, source)) return [];
      return surname(text.slice(source.start, source.end)) === surname(name)
        ? [{ edits: [put(source.start, source.end, other.name)], about: quote }]
        : [];
    });
  },
};

const surname = (name: string): string => name.split(' ').at(-1)!;

export const notePlanters: readonly Planter[] = [differs, otherSpeaker];
