/** Planters: a word of the other dialect, suffix or variant, a hyphen lost, a capital, a word twice. */
import dialectWords from '../../../server/lexicon/dialect-words.json' with { type: 'json' };
import iseStems from '../../../server/lexicon/ise-stems.json' with { type: 'json' };
import spellingVariants from '../../../server/lexicon/spelling-variants.json' with { type: 'json' };
import type { Article } from '../../../server/src/engine/index.ts';
import { copyTokens, grouped, matches, minority } from './places.ts';
import { put, type Plant, type Planter } from './plant.ts';

const dialects = [dialectWords.british, dialectWords.american].map((words) => new Map(Object.entries(words)));

const mixedDialect: Planter = {
  rule: 'spelling/mixed-dialect',
  plants: (article) =>
    dialects.flatMap((words) =>
      minority(copyTokens(article).filter(({ text }) => words.has(text))).flatMap(({ start, end, text }): Plant[] => {
        const other = words.get(text)!;
        return other === '' ? [] : [{ edits: [put(start, end, other)] }];
      }),
    ),
};

const stems = new Set(iseStems);

const mixedSuffix: Planter = {
  rule: 'spelling/mixed-suffix',
  plants: (article) =>
    minority(
      matches(article, /(?<!\p{L})(?<stem>\p{Ll}+)i(?<letter>[sz])(?=(?:e[srd]?|ers|ing|ations?|able)(?!\p{L}))/gu).filter(
        ({ match }) => stems.has(match.groups!['stem']!),
      ),
    ).map(({ end, match }) => ({ edits: [put(end - 1, end, match.groups!['letter'] === 's' ? 'z' : 's')] })),
};

const groupOf = new Map(spellingVariants.flatMap((group) => group.map((word) => [word, group] as const)));

/** Of a word that stands once, a sentence with its other spelling is put at the end. */
const mixedVariant: Planter = {
  rule: 'spelling/mixed-variant',
  plants: (article) => {
    const byGroup = grouped(
      copyTokens(article).filter(({ text }) => groupOf.has(text)),
      ({ text }) => groupOf.get(text)!,
    );
    return [...byGroup].flatMap(([group, tokens]): Plant[] =>
      minority(tokens).map(({ start, end, text }) => ({
        edits: [
          put(
            start,
            end,
            group.find((word) => word !== text)!,
          ),
        ],
      })),
    );
  },
};

const hyphenated = /(?<![\p{L}\p{N}@/.'’_-])(\p{Ll}{2,})-(\p{Ll}{3,})(?![\p{L}\p{N}@/_-]|[.]\p{L})/gu;

/** Compounds that stand three times or more: one loses its hyphen. Of two, the rule takes the one with a hyphen for the rarer. */
const mixedHyphenation: Planter = {
  rule: 'spelling/mixed-hyphenation',
  plants: (article) => {
    const all = matches(article, hyphenated);
    return [...grouped(all, ({ match }) => match[0]).values()].flatMap((places): Plant[] =>
      (places.length < 3 ? [] : places).map(({ start, end, match }) => ({ edits: [put(start, end, match[1]! + match[2]!)] })),
    );
  },
};

const mixedCapitals: Planter = {
  rule: 'spelling/mixed-capitals',
  plants: (article) => {
    const office =
      /(?<=\bthe )(?:president|prime minister|minister|governor|mayor|secretary of state|foreign minister|speaker)(?! (?:\p{Lu}|of|for))(?![\p{L}’'-])/gu;
    return [...grouped(matches(article, office), ({ match }) => match[0]).values()].flatMap((places): Plant[] =>
      minority(places).map(({ start, end, match }) => ({ edits: [put(start, end, capitals(match[0]))] })),
    );
  },
};

const capitals = (office: string): string => office.replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase());

/** Slips of typing: mostly little words, now and then another. */
const repeatedWord: Planter = {
  rule: 'spelling/repeated-word',
  plants: (article: Article) =>
    copyTokens(article)
      .filter(
        ({ text, pos, start }) =>
          /^(?:the|a|of|to|in|and|is|for|on|with|was|at|by|as|from|his|will|be)$/.test(text) ||
          (pos === 'NOUN' && start % 9 === 0),
      )
      .filter(({ text, spaced }) => spaced && /^\p{Ll}+$/u.test(text))
      .map(({ end, text }) => ({ edits: [put(end, end, ` ${text}`)] })),
};

export const spellingPlanters: readonly Planter[] = [
  mixedDialect,
  mixedSuffix,
  mixedVariant,
  mixedHyphenation,
  mixedCapitals,
  repeatedWord,
];
