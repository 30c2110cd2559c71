/** All that is said in the story, by who says it: the data of the Sources view, of the story report and of the colours of speakers. */
import { addToList, type Span, touches } from '../engine/index.ts';
import { type Passage, sourcesMethod, type StorySource, type StorySources } from '../protocol.ts';
import { countWords } from './count-words.ts';
import { excerpt } from './excerpt.ts';
import { answersOwn, type Feature, type FeatureContext } from './feature.ts';
import { introductionOf } from './introduction-of.ts';
import { firstMention } from './look-up.ts';
import { isReported, nobody, type SourceKey, sourceKey } from './source-key.ts';
import { speeches } from './speech.ts';
import { uniqueIds } from './unique-ids.ts';

export const sources: Feature = {
  capability: () => ({}),
  requests: [answersOwn<StorySources>(sourcesMethod, (context) => storySources(context))],
};

/** So many sources have a colour of their own: more cannot be told apart. */
const colours = 8;
/** From this confidence on a speaker is called sure. */
const sureFrom = 0.75;
const textLimit = 120;

/** A passage with the span it comes from and whoever it belongs to. */
interface Said extends SourceKey {
  readonly span: Span;
  readonly passage: Passage;
}

export function storySources(context: FeatureContext): StorySources {
  const said = [...quotations(context), ...reportedSpeech(context)]
    .filter((one) => !isUnfinished(context, one))
    .sort((a, b) => a.span.start - b.span.start);
  const groups = new Map<string, Said[]>();
  for (const one of said) addToList(groups, one.key, one);
  const words = sum(said.map(({ passage }) => quotedWords(passage)));
  const idOf = uniqueIds();
  let coloured = 0;
  const found = [...groups.values()].map((group): StorySource => {
    const { key, entity, source } = group[0]!;
    const own = sum(group.map(({ passage }) => quotedWords(passage)));
    const mention = entity ? firstMention(entity) : source;
    const name = key === nobody ? 'No source' : (entity?.name ?? excerpt(context.article, source!, 80));
    return {
      id: idOf(name),
      name,
      standing: key === nobody ? 'unattributed' : entity?.named ? 'named' : 'unnamed',
      role: entity ? introductionOf(context.article, entity, 80) : '',
      words: own,
      share: words === 0 ? 0 : own / words,
      colour: key !== nobody && own > 0 && coloured < colours ? ++coloured : 0,
      mention: mention && context.positions.range(mention),
      passages: group.map(({ passage }) => passage),
    };
  });
  const isNobodys = ({ standing }: StorySource): boolean => standing === 'unattributed';
  return {
    version: context.version,
    words,
    sources: [...found.filter(isNobodys), ...found.filter((source) => !isNobodys(source))],
  };
}

/** Whose words they are may be about to be written: nothing has been said of them. */
const isUnfinished = ({ inHand, said }: FeatureContext, { key, span }: Said): boolean =>
  key === nobody &&
  inHand !== null &&
  touches(span, inHand) &&
  !said.some((diagnostic) => diagnostic.rule === 'quotes/unattributed' && touches(diagnostic, span));

/** Reported speech counts for the passage, not for the quoted words. */
const quotedWords = ({ kind, words }: Passage): number => (kind === 'reported' ? 0 : words);

/** The outermost quotations of speech, each with the paragraphs that carry it on. */
function quotations({ article, positions }: FeatureContext): Said[] {
  const attributions = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  return speeches(article).map(({ quote, quotes, span }): Said => {
    const attribution = attributions.get(quote.attribution ?? '') ?? null;
    const passage: Passage = {
      place: positions.range(span),
      text: excerpt(article, { start: quote.inner.start, end: quotes.at(-1)!.inner.end }, textLimit).replace(/[,;]$/, ''),
      words: sum(quotes.map(({ inner }) => countWords(article, inner))),
      kind: quote.kind === 'direct' ? 'direct' : 'partial',
      sure: (attribution?.confidence ?? 1) >= sureFrom,
    };
    return { ...sourceKey(article, attribution), span, passage };
  });
}

function reportedSpeech({ article, positions }: FeatureContext): Said[] {
  return article.attributions.flatMap((attribution): Said[] => {
    const [first] = attribution.content;
    if (!first || !isReported(attribution)) return [];
    const passage: Passage = {
      place: positions.range(first),
      text: excerpt(article, first, textLimit),
      words: sum(attribution.content.map((span) => countWords(article, span))),
      kind: 'reported',
      sure: attribution.confidence >= sureFrom,
    };
    return [{ ...sourceKey(article, attribution), span: first, passage }];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
