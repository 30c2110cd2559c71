/** Planters: names, titles and abbreviations. Misspelt names have a part of their own. */
import {
  noExceptions,
  noHouseStyle,
  prepareStyle,
  type Article,
  type Mention,
  type Span,
} from '../../../server/src/engine/index.ts';
import { householdAbbreviations } from '../../../server/src/engine/rules/story/household-abbreviations.ts';
import { copyParagraphs, isQuoted, matches, minority } from './places.ts';
import { put, type Plant, type Planter } from './plant.ts';

const textOf = ({ document }: Article, { start, end }: Span): string => document.text.slice(start, end);

const isOpen = (article: Article, place: Span): boolean =>
  !isQuoted(article, place) && copyParagraphs(article).some(({ start, end }) => start <= place.start && place.end <= end);

/** People by name in copy: the first mention in full, later ones by surname. */
function people(article: Article): readonly { readonly full: Mention; readonly short: readonly Mention[] }[] {
  return article.entities
    .filter(({ type, named }) => type === 'person' && named)
    .flatMap(({ mentions }) => {
      const names = mentions.filter((mention) => mention.form === 'name' && isOpen(article, mention));
      const full = names[0];
      if (!full || !/^\p{Lu}\p{L}+ \p{Lu}[\p{L}’-]+$/u.test(textOf(article, full))) return [];
      const surname = textOf(article, full).split(' ')[1]!;
      const short = names.slice(1).filter((mention) => textOf(article, mention) === surname);
      return names.slice(1).every((mention) => textOf(article, mention) === surname) ? [{ full, short }] : [];
    });
}

/** People whom the rule takes every reader to know: of the many that it lists, those who stand often in copy of the last ten years. */
const known = /^(?:Trump|Clinton|Obama|Biden|Bush|Putin|Zelensky|Modi|Lincoln|Reagan|Johnson|Netanyahu|Xi|Prince)$/;

/**
 * Whether a surname alone would be a fault there: nothing before it says who is meant (an office, a newspaper’s, "the brothers"), it has not stood
 * above, and the line is no headline that ends in a stop.
 */
function needsName(article: Article, { start }: Span, surname: string): boolean {
  const { document, tokens } = article;
  const paragraph = document.paragraphs.findIndex((one) => one.start <= start && start < one.end);
  const sentences = article.sentences.filter(
    (one) => one.start < document.paragraphs[paragraph]!.end && one.end > document.paragraphs[paragraph]!.start,
  );
  if (paragraph < 2 && sentences.length < 2) return false;
  const [role, before] = tokens.filter((token) => token.end <= start).slice(-2);
  // "his campaign manager, Lane,": the office stands before a comma.
  if (before?.text === ',' && role && /^(?:NOUN|PROPN|ADJ)$/.test(role.pos)) return false;
  const isApart = !before || before.start < document.paragraphs[paragraph]!.start || /^[\p{P}]$/u.test(before.text);
  if (!isApart && (/^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(before.pos) || /\.$|^\p{Lu}/u.test(before.text))) return false;
  return !known.test(surname) && !new RegExp(`\\b${surname}\\b`, 'u').test(document.text.slice(0, start));
}

/** The first mention loses its given name; the second, in a later sentence, has it. */
const surnameFirst: Planter = {
  rule: 'names/surname-first',
  plants: (article) =>
    people(article).flatMap(({ full, short }): Plant[] => {
      const [given, surname] = textOf(article, full).split(' ') as [string, string];
      const sentence = article.sentences.find(({ start, end }) => start <= full.start && full.start < end);
      const next = short.find(({ start }) => sentence && start >= sentence.end);
      if (!next || next !== short[0] || !needsName(article, full, surname)) return [];
      return [
        { edits: [put(full.start, full.end, surname), put(next.start, next.end, `${given} ${surname}`)], mends: () => true },
      ];
    }),
};

const fullNameAgain: Planter = {
  rule: 'names/full-name-again',
  plants: (article) =>
    people(article).flatMap(({ full, short }): Plant[] =>
      short.map(({ start, end }) => ({ edits: [put(start, end, textOf(article, full))] })),
    ),
};

const offices =
  'president|minister|prime minister|foreign minister|governor|mayor|secretary|spokesman|spokeswoman|director|chairman|leader|ambassador';
const name = '\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+';

const titleCommas: Planter = {
  rule: 'names/title-commas',
  plants: (article) => [
    ...matches(article, new RegExp(`(?<=\\b[Tt]he [\\p{L} ’]{0,24}(?:${offices}), ${name}),(?= )`, 'gu')).map(
      ({ start, end }): Plant => ({ edits: [put(start, end, '')], about: { start: start - 20, end } }),
    ),
    // Not with an article or a possessive before: there a single comma is the fault of the second missing, judged in subjects alone.
    ...matches(
      article,
      new RegExp(
        `(?<=(?<!\\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[’']s|s[’']) (?:\\p{Lu}?\\p{L}+ )?)(?:Foreign|Prime|Defence|Defense|Finance|Health) Minister) (?=${name} )`,
        'gu',
      ),
    ).map(({ start }): Plant => ({ edits: [put(start, start, ',')], about: { start: start - 8, end: start + 12 } })),
  ],
};

const honorificStyle: Planter = {
  rule: 'names/honorific-style',
  plants: (article) => [
    ...minority(matches(article, /(?<=\p{Ll} )(?:Mr|Mrs|Ms|Dr)\.(?= \p{Lu})/gu)).map(({ end }): Plant => ({
      edits: [put(end - 1, end, '')],
      about: { start: end - 4, end },
    })),
    ...minority(matches(article, /(?<=\p{Ll} )(?:Mr|Mrs|Ms|Dr)(?= \p{Lu})/gu)).map(({ end }): Plant => ({
      edits: [put(end, end, '.')],
      about: { start: end - 3, end },
    })),
  ],
};

const countries =
  'Britain|China|Russia|India|France|Germany|Iran|Israel|Japan|Pakistan|Turkey|Ukraine|Nigeria|Kenya|Brazil|Mexico|Egypt|Syria|Iraq|Afghanistan|Australia|Canada|Bangladesh|Nepal|Ghana|Peru|Chile|Argentina|Colombia|Vietnam|Thailand|Malaysia|Indonesia';

/** "China has cut its …": "her". */
const countryPronoun: Planter = {
  rule: 'names/country-pronoun',
  plants: (article) =>
    matches(
      article,
      new RegExp(`(?<=[.”] (?:${countries}) (?:is|has|was|had|will|would|said|and)? ?[\\p{Ll} ]{2,40} )its(?= \\p{Ll})`, 'gu'),
    ).map(({ start, end }) => ({
      edits: [put(start, end, 'her')],
    })),
};

/** One form of a city's name, where the house has the other. */
const houseSpelling: Planter = {
  rule: 'names/house-spelling',
  style: prepareStyle({
    ...noHouseStyle,
    names: [
      ['Moscow', 'Moskva'],
      ['Beijing', 'Peking'],
      ['Washington', 'Wasington'],
      ['Clinton', 'Clynton'],
      ['Trump', 'Trumpf'],
    ].map(([right, wrong]) => ({
      name: right!,
      forms: [{ avoid: wrong!, prefer: right! }],
      role: null,
      why: null,
      except: noExceptions,
      source: null,
    })),
  }),
  plants: (article) =>
    matches(article, /(?<=\p{Ll} )(?:Moscow|Beijing|Clinton|Trump)(?= \p{Ll})/gu).map(({ start, end, match }) => ({
      edits: [put(start, end, { Moscow: 'Moskva', Beijing: 'Peking', Clinton: 'Clynton', Trump: 'Trumpf' }[match[0]]!)],
    })),
};

/** Long forms with their abbreviation in brackets that is used later, in copy. */
interface Given {
  readonly long: string;
  readonly short: string;
  readonly start: number;
  readonly bracket: Span;
  /** Later uses of the abbreviation in copy. */
  readonly uses: readonly Span[];
  readonly mentionsLater: boolean;
}

function given(article: Article): readonly Given[] {
  const { text } = article.document;
  return matches(
    article,
    /(?<long>(?:\p{Lu}[\p{L}’-]+ (?:of |for |and |the |on |in )*)+\p{Lu}[\p{L}’-]+) \((?<short>\p{Lu}{3,6})\)/gu,
  ).flatMap(({ start, end, match }) => {
    const { long, short } = match.groups as { long: string; short: string };
    if (initials(long) !== short) return [];
    const uses = matches(article, new RegExp(`(?<![\\p{L}.(-])${short}(?![\\p{L})(-])`, 'gu')).filter((use) => use.start > end);
    const mentionsLater = text.slice(end).includes(short);
    return text.slice(0, start).includes(short)
      ? []
      : [{ long, short, start, bracket: { start: start + long.length, end }, uses, mentionsLater }];
  });
}

const initials = (long: string): string => (long.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

/** A long form that the story has already, with its letters put in brackets behind. */
const unused: Planter = {
  rule: 'abbreviations/unused',
  plants: (article) => {
    const { text } = article.document;
    return matches(article, /(?<=the )(?:\p{Lu}[\p{L}’-]+ (?:of |for |and )?){2,5}\p{Lu}[\p{L}’-]+(?=,? \p{Ll})/gu).flatMap(
      ({ end, match }): Plant[] => {
        const letters = initials(match[0]);
        if (letters.length < 3 || text.includes(letters) || text.split(match[0]).length > 2) return [];
        return [{ edits: [put(end, end, ` (${letters})`)] }];
      },
    );
  },
};

const fromGiven = (rule: string, make: (article: Article, one: Given) => Plant[]): Planter => ({
  rule,
  plants: (article) =>
    given(article)
      .filter(({ uses }) => uses.length > 0)
      .flatMap((one) => make(article, one)),
});

const definedTwice = fromGiven('abbreviations/defined-twice', (_, { uses, long, short }) =>
  uses.map(({ start, end }) => ({ edits: [put(start, end, `${long} (${short})`)] })),
);
/** Not within a longer name ("the RCH Awards", "SFC 2"). */
const speltOutAgain = fromGiven('abbreviations/spelt-out-again', ({ document: { text } }, { uses, long }) =>
  uses
    .slice(1)
    .filter(({ end }) => !/^(?:[’']s?)? [\p{Lu}\d]/u.test(text.slice(end, end + 4)))
    .map(({ start, end }) => ({ edits: [put(start, end, long)] })),
);
const otherFormUsed = fromGiven('abbreviations/other-form-used', (_, { uses, short }) =>
  uses.slice(1).map(({ start, end }) => ({
    edits: [
      put(
        start,
        end,
        short
          .split('')
          .map((letter) => `${letter}.`)
          .join(''),
      ),
    ],
  })),
);
/** Not those that every reader knows (IMF, GDP), and not where the letters would open a longer name ("the RCH Awards"). */
const beforeDefinition = fromGiven(
  'abbreviations/before-definition',
  ({ document }, { start, bracket, uses: [use], long, short }) =>
    householdAbbreviations.has(short.toLowerCase()) || /^,? \p{Lu}/u.test(document.text.slice(bracket.end, bracket.end + 3))
      ? []
      : [{ edits: [put(start, bracket.end, short), put(use!.start, use!.end, `${long} (${short})`)], mends: () => true }],
);
/** Not those that every reader knows, and not where the words round the letters say what they are, or the story spells them out again. */
const undefinedAbbreviation = fromGiven(
  'abbreviations/undefined',
  ({ document: { text } }, { start, bracket, long, short, uses }) =>
    uses.length < 2 ||
    householdAbbreviations.has(short.toLowerCase()) ||
    text.split(long).length > 2 ||
    /^,? (?:\p{Lu}|an? |the |which |one of )/u.test(text.slice(bracket.end, bracket.end + 10)) ||
    uses.some((use) => /^, (?:an?|the|which|one of) /.test(text.slice(use.end, use.end + 12)))
      ? []
      : [{ edits: [put(start, bracket.end, short)], about: { start, end: uses.at(-1)!.end } }],
);

export const namePlanters: readonly Planter[] = [
  surnameFirst,
  fullNameAgain,
  titleCommas,
  honorificStyle,
  countryPronoun,
  houseSpelling,
  unused,
  definedTwice,
  speltOutAgain,
  otherFormUsed,
  beforeDefinition,
  undefinedAbbreviation,
];
