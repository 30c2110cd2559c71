/** What of the story has been checked and what has not, what the desk has corrected, and what has lost its place: the data of the Checks view. */
import { type Annotation, isAnnotation } from '../annotations/annotation.ts';
import type { DeskFile } from '../annotations/desk-file.ts';
import { sidecarUriOf } from '../annotations/sidecar/sidecar.ts';
import { type Article, type ArticleQuote, type DeskCheck, type Span, textOf } from '../engine/index.ts';
import {
  checksMethod,
  type CheckState,
  type StoryAnnotation,
  type StoryCheck,
  type StoryChecks,
  type StoryTrouble,
} from '../protocol.ts';
import { describeAnnotation } from './describe-annotation.ts';
import { evidenceAddress } from './evidence-address.ts';
import { excerpt } from './excerpt.ts';
import { answersOwn, type Feature, type FeatureContext } from './feature.ts';
import { attributionOf, entityById } from './look-up.ts';
import { speeches } from './speech.ts';
import { uniqueIds } from './unique-ids.ts';

export const checks: Feature = {
  capability: () => ({}),
  requests: [answersOwn<StoryChecks>(checksMethod, storyChecks)],
};

const textLimit = 120;

export function storyChecks(context: FeatureContext): StoryChecks {
  const { article, deskFile, uri, version } = context;
  const all = checksOf(article);
  const quotations = all.filter(({ isSpeech }) => isSpeech);
  const idOf = uniqueIds();
  return {
    version,
    quotations: quotations.length,
    verified: quotations.filter(({ check }) => stateOf(check) === 'verified').length,
    checks: all.map((found) => storyCheck(context, found, idOf)),
    ...annotations(context),
    file: sidecarUriOf(uri),
    troubles: troublesOf(deskFile),
    unwritten: deskFile.unwritten,
  };
}

function troublesOf({ complaints, isBroken, trouble }: DeskFile): readonly StoryTrouble[] {
  const placed = complaints.map(({ line, column, message }): StoryTrouble => {
    const point = { line: line - 1, character: column - 1 };
    return { what: 'item', message, place: { start: point, end: point } };
  });
  if (trouble === null) return placed;
  return isBroken
    ? [{ what: 'broken', message: trouble, place: placed[0]?.place ?? null }]
    : [{ what: 'file', message: trouble, place: null }];
}

interface FoundCheck {
  readonly span: Span;
  /** Without quotation marks. */
  readonly words: Span;
  readonly quote: ArticleQuote | null;
  /** Whether it is one of the story's quotations of speech. */
  readonly isSpeech: boolean;
  readonly check: DeskCheck | null;
}

/** Every quotation of speech, with its check if there is one, and every other checked place; in text order. */
export function checksOf(article: Article): readonly FoundCheck[] {
  const { checks: made } = article.desk;
  const taken = new Set<DeskCheck>();
  const quotations = speeches(article).map(({ quote, quotes, span }): FoundCheck => {
    const ids = quotes.map(({ id }) => id);
    const own = made.filter((check) => check.quote !== null && ids.includes(check.quote));
    own.forEach((check) => taken.add(check));
    // A speech over paragraphs may have been checked in pieces: it is as good as the worst of them.
    const worst = own.reduce<DeskCheck | null>((a, b) => (a && ranks[stateOf(a)] <= ranks[stateOf(b)] ? a : b), null);
    const words = { start: quote.inner.start, end: quotes.at(-1)!.inner.end };
    return { span, words, quote, isSpeech: true, check: worst };
  });
  const others = made
    .filter((check) => !taken.has(check))
    .map((check): FoundCheck => {
      const quote = article.quotes.find(({ id }) => id === check.quote) ?? null;
      return { span: check, words: quote?.inner ?? check, quote, isSpeech: false, check };
    });
  return [...quotations, ...others].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const ranks: Readonly<Record<CheckState, number>> = { disputed: 0, changed: 1, 'to-check': 2, unchecked: 3, verified: 4 };

export const stateOf = (check: DeskCheck | null): CheckState =>
  check === null ? 'unchecked' : check.status === 'verified' && check.changed ? 'changed' : check.status;

function storyCheck(
  { article, positions, uri }: FeatureContext,
  { span, words, quote, check }: FoundCheck,
  idOf: (name: string) => string,
): StoryCheck {
  const text = excerpt(article, words, textLimit).replace(/[,;]$/, '');
  const isSaid = quote?.kind === 'direct' || quote?.kind === 'partial';
  const attribution = isSaid ? attributionOf(article, quote) : null;
  const speaker = entityById(article, attribution?.speaker ?? null)?.name;
  return {
    id: idOf(check?.id ?? `quotation ${text}`),
    subject: quote ? 'quotation' : /\d/.test(text) ? 'figure' : 'claim',
    state: stateOf(check),
    isChanged: check?.changed ?? false,
    place: positions.range(span),
    text,
    speaker: speaker ?? (attribution?.source ? excerpt(article, attribution.source, 80) : ''),
    note: check?.note ?? '',
    by: check?.by ?? null,
    at: check?.at ?? null,
    evidence: check?.evidence ?? null,
    evidenceUri: check?.evidence ? evidenceAddress(uri, check.evidence) : null,
  };
}

/** All that is no check, in text order, and all that has lost a place, in the order of the file. */
function annotations({ placed, article, positions }: FeatureContext): Pick<StoryChecks, 'annotations' | 'orphans'> {
  const told = placed.flatMap(({ item, places }) => {
    if (!isAnnotation(item)) return [];
    const spans = places.flatMap((place) => (place.state === 'orphaned' ? [] : [place]));
    const isOrphan = spans.length < places.length;
    const [first] = spans;
    const place = isOrphan || !first ? null : first;
    return [{ item, isOrphan, start: place?.start ?? article.document.text.length, place }];
  });
  const one = ({ item, place }: (typeof told)[number]): StoryAnnotation => ({
    id: item.id,
    place: place && positions.range(place),
    text: place ? textOf(article.document.text, place) : wordsOf(item),
    ...describeAnnotation(item),
    source: item.body.kind === 'notes' ? item.body.source : null,
    by: item.by,
    at: item.modified ?? item.created,
  });
  return {
    annotations: told
      .filter(({ item, isOrphan }) => !isOrphan && item.body.kind !== 'check')
      .sort((a, b) => a.start - b.start)
      .map(one),
    orphans: told.filter(({ isOrphan }) => isOrphan).map(one),
  };
}

const wordsOf = ({ anchors }: Annotation): string => anchors.map(({ exact }) => exact).join(' / ');
