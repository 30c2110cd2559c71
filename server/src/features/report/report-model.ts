/** What the story report says, as plain data. */
import { fileName } from '../file-name.ts';
import type { Span } from '../../engine/index.ts';
import type { PassageKind, Place, StoryName, StorySource } from '../../protocol.ts';
import { countArticle } from '../count-article.ts';
import { excerpt } from '../excerpt.ts';
import type { FeatureContext } from '../feature.ts';
import { storyNames } from '../names.ts';
import { minutesToRead } from '../reading-time.ts';
import { storySources } from '../sources.ts';

/** A stretch of the strip; `from` and `to` are thousandths of the story. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** 0 for a source without a colour, null for a quotation without a source. */
  readonly colour: number | null;
  readonly place: Place;
  readonly label: string;
}

export interface Warning {
  readonly level: 'error' | 'warning' | 'information' | 'hint';
  readonly rule: string;
  readonly message: string;
  readonly place: Place;
}

/** What one source says, whole, in text order. */
export interface Saying {
  /** The source's, the same in the next version. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly colour: number | null;
  readonly passages: readonly {
    readonly place: Place;
    /** On one line; a quotation with its marks, as the copy has them. */
    readonly text: string;
    readonly kind: PassageKind;
    readonly sure: boolean;
  }[];
}

export interface ReportModel {
  readonly title: string;
  readonly file: string;
  readonly quotations: number;
  readonly sourceCount: number;
  readonly words: number;
  readonly minutes: number;
  readonly quotedWords: number;
  readonly strip: readonly Stretch[];
  /** Thousandths of the story where its paragraphs begin. */
  readonly paragraphs: readonly number[];
  readonly sources: readonly StorySource[];
  /** In the order of the sources. */
  readonly sayings: readonly Saying[];
  readonly wordsByStanding: Readonly<Record<StorySource['standing'], number>>;
  readonly wordsByKind: Readonly<Record<PassageKind, number>>;
  readonly names: readonly StoryName[];
  readonly warnings: readonly Warning[];
  /** Problems of lower levels that are not listed. */
  readonly hints: number;
}

/** A longer speech is cut: it is read in the story. UTF-16 units. */
const mostOfSpeech = 1500;

const levels = ['error', 'warning', 'information'] as const;

export function reportModel(typed: FeatureContext): ReportModel {
  // A report is of the story as it stands, whether or not somebody types in it.
  const context = { ...typed, said: typed.diagnostics, inHand: null };
  const { article, positions, diagnostics, uri } = context;
  const { document } = article;
  const { sources, words: quotedWords } = storySources(context);
  const headline = document.paragraphs.find(({ role }) => role === 'headline');
  const file = fileName(uri);
  const { quotes, sources: sourceCount, words } = countArticle(article);
  const scale = scaleOf(document.paragraphs);
  const listed = levels.flatMap((level) => diagnostics.filter((diagnostic) => diagnostic.level === level));
  return {
    title: headline ? excerpt(article, headline, 160) : file,
    file,
    quotations: quotes,
    sourceCount,
    words,
    minutes: minutesToRead(words),
    quotedWords,
    strip: stretches(context, sources, scale),
    paragraphs: document.paragraphs.map(({ start }) => scale(start)),
    sources,
    sayings: sources.map((source) => saying(context, source)),
    wordsByStanding: tally(
      sources.map(({ standing, words: own }) => [standing, own]),
      { named: 0, unnamed: 0, unattributed: 0 },
    ),
    wordsByKind: tally(
      sources.flatMap(({ passages }) => passages.map(({ kind, words: own }) => [kind, own] as const)),
      { direct: 0, partial: 0, reported: 0 },
    ),
    names: storyNames(context).names,
    warnings: listed.map(({ level, rule, message, ...span }) => ({
      level,
      rule,
      message,
      place: positions.range(span),
    })),
    hints: diagnostics.length - listed.length,
  };
}

function saying({ article, positions }: FeatureContext, { id, name, role, standing, colour, passages }: StorySource): Saying {
  return {
    id,
    name,
    role,
    colour: standing === 'unattributed' ? null : colour,
    passages: passages.map(({ place, kind, sure }) => ({
      place,
      text: excerpt(article, positions.span(place), mostOfSpeech),
      kind,
      sure,
    })),
  };
}

function stretches(
  { positions }: FeatureContext,
  sources: readonly StorySource[],
  scale: (offset: number) => number,
): readonly Stretch[] {
  return sources
    .flatMap(({ name, standing, colour, passages }) =>
      passages
        .filter(({ kind }) => kind !== 'reported')
        .map(({ place, text }): Stretch => {
          const { start, end } = positions.span(place);
          return {
            from: scale(start),
            to: Math.max(scale(end), scale(start) + 1),
            colour: standing === 'unattributed' ? null : colour,
            place,
            label: `${name}, line ${place.start.line + 1}: “${text}”`,
          };
        }),
    )
    .sort((a, b) => a.from - b.from);
}

/** Offsets as thousandths of what lies between the first paragraph and the end of the last. */
function scaleOf(paragraphs: readonly Span[]): (offset: number) => number {
  const start = paragraphs[0]?.start ?? 0;
  const length = Math.max(1, (paragraphs.at(-1)?.end ?? 0) - start);
  return (offset) => Math.round((1000 * (offset - start)) / length);
}

function tally<Key extends string>(
  counted: readonly (readonly [Key, number])[],
  zero: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
  const sums: Record<Key, number> = { ...zero };
  for (const [key, count] of counted) sums[key] += count;
  return sums;
}
