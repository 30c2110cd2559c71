/** Code actions by which a person corrects what was found at a place, and says what has been verified. Each is a command with what is to be noted. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-protocol';
import { type AnnotationBody, isAnnotation } from '../annotations/annotation.ts';
import {
  type ArticleQuote,
  containsOffset,
  type Entity,
  type EntityType,
  type Mention,
  overlaps,
  type Span,
  textOf,
} from '../engine/index.ts';
import { askNameCommand, askSpeakerCommand, type NoteBody, type NoteChange, noteCommand, type NoteParams } from '../protocol.ts';
import { checkAt } from './describe-check.ts';
import { describeAnnotation } from './describe-annotation.ts';
import { excerpt } from './excerpt.ts';
import type { FeatureContext } from './feature.ts';
import { isInStory } from './speakers.ts';
import { attributionOf, mentionAt, quoteAt } from './look-up.ts';

/** So many are offered by name. */
const mostSpeakers = 4;
/** So many where the editor has a command that asks: it has them all, and a short menu is read faster. */
const mostBesideAsking = 2;
const mostNames = 2;

/** What can be said of the words in the span, or of the quotation and the name round them. */
export function corrections(context: FeatureContext, span: Span): CodeAction[] {
  if (!context.client.capabilities.workspace?.executeCommand) return [];
  const quote = quoteAt(context.article, span.start);
  const found = mentionAt(context.article, span.start);
  const isName = found?.mention.form === 'name' && span.end <= found.mention.end;
  const speakers = quote && span.end <= quote.end ? ofQuotation(context, quote) : [];
  const checks = ofChecks(context, span.start < span.end ? trimmed(context, span) : quote);
  const isSpoken = quote !== null && (attributionOf(context.article, quote)?.speaker ?? null) !== null;
  return [
    ...(isName ? ofName(context, found.entity, found.mention) : span.start < span.end && !quote ? ofWords(context, span) : []),
    // A quotation with a speaker is to be checked; one without is to get one.
    ...(isSpoken ? [...checks, ...speakers] : [...speakers, ...checks]),
    ...takingBack(context, span),
  ];
}

function ofQuotation(context: FeatureContext, quote: ArticleQuote): CodeAction[] {
  const { article } = context;
  const isSpeech = quote.kind === 'direct' || quote.kind === 'partial';
  const attribution = attributionOf(article, quote);
  const speaker = isSpeech ? (attribution?.speaker ?? null) : null;
  const say = (title: string, body: NoteBody): CodeAction => action(context, title, { do: 'note', body, places: [quote] });
  const near = speakersNear(context, quote, speaker).map(({ name }) =>
    say(`Mark as said by ${name}`, { kind: 'speaker', speaker: name }),
  );
  if (context.client.options.asksForNames) {
    return [...near.slice(0, mostBesideAsking), asking(context, 'Mark as said by…', askSpeakerCommand, quote)];
  }
  return [
    ...near,
    ...(isSpeech && speaker !== null ? [say('Mark as said by nobody named here', { kind: 'no-speaker' })] : []),
    ...(quote.kind === 'title' ? [] : [say('Mark as a title or term, not speech', { kind: 'not-speech', as: 'title' })]),
    ...(quote.kind === 'scare' ? [] : [say('Mark as scare quotes, not speech', { kind: 'not-speech', as: 'scare' })]),
  ];
}

/** Those who are named, people and whoever speaks elsewhere, the nearest first. */
function speakersNear({ article }: FeatureContext, quote: ArticleQuote, speaker: string | null): readonly Entity[] {
  const speaks = new Set(article.attributions.map((attribution) => attribution.speaker));
  const distance = ({ mentions }: Entity): number =>
    Math.min(...mentions.map(({ start, end }) => (end <= quote.start ? quote.start - end : Math.max(0, start - quote.end))));
  return article.entities
    .filter(
      (entity) =>
        entity.id !== speaker &&
        entity.named &&
        (speaks.has(entity.id) || (entity.type === 'person' && isInStory(article, entity))),
    )
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, mostSpeakers);
}

const kinds: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  other: 'another kind of name',
};

function ofName(context: FeatureContext, entity: Entity, mention: Mention): CodeAction[] {
  const { article } = context;
  const words = excerpt(article, mention, 40);
  const say = (title: string, body: NoteBody, ...others: readonly Span[]): CodeAction =>
    action(context, title, { do: 'note', body, places: [mention, ...others] });
  const others = Object.keys(kinds).filter((type) => type !== entity.type) as EntityType[];
  const same = likeNames(context, entity).map((other) =>
    say(`“${words}” and “${textOf(article.document.text, other)}” are one`, { kind: 'same' }, other),
  );
  if (context.client.options.asksForNames) return [...same, asking(context, `Say what “${words}” is…`, askNameCommand, mention)];
  return [
    ...others.map((type) => say(`“${words}” is ${kinds[type]}`, { kind: 'type', type })),
    say(`“${words}” is not a name`, { kind: 'not-name' }),
    ...same,
    ...otherForms(context, entity, mention).map((other) =>
      say(`“${words}” and “${textOf(article.document.text, other)}” are two`, { kind: 'different' }, other),
    ),
  ];
}

/** A mention each of other names that share a word with this one. */
function likeNames({ article }: FeatureContext, entity: Entity): readonly Mention[] {
  const words = new Set(entity.name.split(/\s+/).filter((word) => /^\p{Lu}.{2}/u.test(word)));
  return article.entities
    .filter((other) => other.id !== entity.id && other.named && other.name.split(/\s+/).some((word) => words.has(word)))
    .flatMap(({ mentions }) => mentions.find(({ form }) => form === 'name') ?? [])
    .slice(0, mostNames);
}

/** A mention each of the other ways in which the same name is written. */
function otherForms({ article }: FeatureContext, { mentions }: Entity, mention: Mention): readonly Mention[] {
  const wordsOf = (one: Mention): string => textOf(article.document.text, one);
  const seen = new Set([wordsOf(mention)]);
  return mentions.filter((one) => one.form === 'name' && !seen.has(wordsOf(one)) && seen.add(wordsOf(one))).slice(0, mostNames);
}

/** Words that were not taken for a name. */
function ofWords(context: FeatureContext, span: Span): CodeAction[] {
  const words = trimmed(context, span);
  const text = words ? textOf(context.article.document.text, words) : '';
  if (!words || text.length > 60 || !/^\p{Lu}/u.test(text) || text.includes('\n')) return [];
  return (['person', 'organization', 'place'] as const).map((type) =>
    action(context, `“${text}” is ${kinds[type]}`, { do: 'note', body: { kind: 'type', type }, places: [words] }),
  );
}

const statuses = [
  ['verified', 'verified'],
  ['to-check', 'to check'],
  ['disputed', 'disputed'],
] as const;

function ofChecks(context: FeatureContext, span: Span | null): CodeAction[] {
  if (!span) return [];
  const check = checkAt(context, span.start);
  return statuses
    .filter(([status]) => check?.status !== status || check.changed)
    .map(([status, words]) => {
      const body = { kind: 'check', status, note: check?.note ?? '', evidence: check?.evidence ?? null } as const;
      return action(context, `Mark as ${words}`, { do: 'note', body, places: [span] });
    });
}

function takingBack(context: FeatureContext, span: Span): CodeAction[] {
  return context.placed.flatMap(({ item, places }): CodeAction[] => {
    if (!isAnnotation(item)) return [];
    const isHere = places.some(
      (place) => place.state !== 'orphaned' && (overlaps(place, span) || containsOffset(place, span.start)),
    );
    return isHere
      ? [action(context, titleOfTakingBack(item.body, describeAnnotation(item).says), { do: 'remove', id: item.id })]
      : [];
  });
}

const titleOfTakingBack = ({ kind }: AnnotationBody, says: string): string =>
  kind === 'check'
    ? `Take back the mark “${says}”`
    : kind === 'comment'
      ? 'Take away the comment'
      : `Take back the correction “${says}”`;

function trimmed({ article }: FeatureContext, { start, end }: Span): Span | null {
  const words = article.document.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}

type SpanChange =
  | { readonly do: 'note'; readonly body: NoteBody; readonly places: readonly Span[] }
  | { readonly do: 'remove'; readonly id: string };

function action({ uri, version, positions }: FeatureContext, title: string, change: SpanChange): CodeAction {
  const noted: NoteChange = change.do === 'note' ? { ...change, places: change.places.map(positions.range) } : change;
  const params: NoteParams = { textDocument: { uri, version }, change: noted };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: noteCommand, arguments: [params] } };
}

/** A command of the client, which asks the person and notes the answer. */
const asking = ({ uri, positions }: FeatureContext, title: string, command: string, span: Span): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  command: { title, command, arguments: [{ uri, place: positions.range(span) }] },
});
