/** Corrections of speech: who says a quotation, and what is no speech at all. */
import {
  type ArticleAttribution,
  type ArticleQuote,
  contains,
  type Entity,
  type Mention,
  overlaps,
  type Span,
  textOf,
} from '../../engine/index.ts';
import type { AnnotationBody } from '../annotation.ts';
import { bareEntity } from './correct-names.ts';
import { carryOn } from './carry-on.ts';
import { addEntity, type Draft, mentionIn, moveMention, shareOf } from './draft.ts';
import { giveFirstPerson } from './first-person.ts';
import { entityCalled, findName } from './find-name.ts';

/** Whether the correction is one of speech and changes anything. */
export function correctSpeech(draft: Draft, body: AnnotationBody, [span]: readonly Span[]): boolean {
  if (!span) return false;
  if (body.kind === 'not-speech') return takeAway(draft, body.as, span);
  if (body.kind === 'no-speaker') return takeSpeaker(draft, span);
  return body.kind === 'speaker' && setSpeaker(draft, body.speaker, span);
}

/** The quotation that the span is about. */
export function quoteIn(quotes: readonly ArticleQuote[], span: Span): ArticleQuote | null {
  let best: ArticleQuote | null = null;
  for (const quote of quotes) if (shareOf(quote, span) > (best ? shareOf(best, span) : 0)) best = quote;
  return best && shareOf(best, span) >= 0.5 ? best : null;
}

function setSpeaker(draft: Draft, name: string, span: Span): boolean {
  const quote = quoteIn(draft.quotes, span);
  const attribution = quote
    ? draft.attributions.find(({ id }) => id === quote.attribution)
    : draft.attributions.find(({ content }) => content.some((one) => shareOf(one, span) >= 0.5));
  if (!quote && !attribution) return false;
  const speaker = speakerCalled(draft, name, attribution ?? null, quote ?? attribution!.content[0]!);
  if (attribution) {
    draft.attributions = draft.attributions.map((one) =>
      one.id === attribution.id ? spokenBy(draft, attribution, speaker) : one,
    );
  } else {
    const speech = draft.quotes.filter(({ id }) => id === quote!.id);
    const id = newId(draft);
    draft.attributions = [...draft.attributions, newAttribution(id, speech, speaker)];
    draft.quotes = draft.quotes.map((one) =>
      one.id === quote!.id ? { ...one, attribution: id, kind: speechKind(draft, one) } : one,
    );
  }
  giveFirstPerson(draft, attribution?.quotes ?? [quote!.id], attribution?.speaker ?? null, speaker);
  carryOn(draft, attribution ?? null, quote ?? attribution!.content.at(-1)!, speaker);
  return true;
}

/** The attribution that stays is without a source: somebody has looked, and there is none. */
function takeSpeaker(draft: Draft, span: Span): boolean {
  const quote = quoteIn(draft.quotes, span);
  if (!quote) return false;
  const id = quote.attribution;
  if (id === null) {
    const added = newAttribution(newId(draft), [quote], null);
    draft.attributions = [...draft.attributions, added];
    draft.quotes = draft.quotes.map((one) =>
      one.id === quote.id ? { ...one, attribution: added.id, kind: speechKind(draft, one) } : one,
    );
    return true;
  }
  const { quotes: own = [], speaker = null } = draft.attributions.find((one) => one.id === id) ?? {};
  giveFirstPerson(draft, own, speaker, null);
  const nobodys = { source: null, cue: null, speaker: null, confidence: 1, found: 'corrected' };
  draft.attributions = draft.attributions.map((one) => (one.id === id ? { ...one, ...nobodys } : one));
  return true;
}

const newId = ({ attributions }: Draft): string =>
  `a${attributions.reduce((most, one) => Math.max(most, Number(one.id.slice(1)) || 0), 0) + 1}`;

const newAttribution = (id: string, quotes: readonly ArticleQuote[], speaker: Entity | null): ArticleAttribution => ({
  id,
  kind: 'direct',
  content: quotes.map(({ start, end }) => ({ start, end })),
  source: null,
  cue: null,
  quotes: quotes.map((quote) => quote.id),
  confidence: 1,
  found: 'corrected',
  speaker: speaker?.id ?? null,
});

/** Words that name somebody else are no source any more; words that point ("he") point at the new speaker. */
function spokenBy(draft: Draft, attribution: ArticleAttribution, speaker: Entity): ArticleAttribution {
  const found = attribution.source && mentionIn(draft, attribution.source);
  const corrected = { ...attribution, speaker: speaker.id, confidence: 1, found: 'corrected' };
  if (!found || found.entity.id === speaker.id) return corrected;
  const { text } = draft.article.document;
  const words = textOf(text, found.mention);
  const named = found.mention.form === 'name';
  if (named && !speaker.name.includes(words)) return { ...corrected, source: null, cue: null };
  moveMention(draft, found.mention, found.entity, speaker.id);
  return corrected;
}

/** The entity called so. One that the text does not name has the words that stand for it, or else the mark that opens its words, as its mention. */
function speakerCalled(draft: Draft, name: string, attribution: ArticleAttribution | null, speech: Span): Entity {
  const known = entityCalled(draft, name);
  if (known) return known;
  const places = findName(draft.article, name).filter(
    (place) => !draft.entities.some(({ mentions }) => mentions.some((mention) => overlaps(mention, place))),
  );
  const opening = { start: speech.start, end: speech.start + 1 };
  const mentions: readonly Mention[] =
    places.length > 0
      ? places.map((place) => ({ ...place, form: 'name', confidence: 1 }))
      : [{ ...(attribution?.cue ?? opening), form: 'nominal', confidence: 1 }];
  return addEntity(draft, { ...bareEntity, type: 'person', name, mentions });
}

/** A whole utterance, or a piece of one in the reporter's sentence. */
function speechKind({ article }: Draft, { inner, kind }: ArticleQuote): ArticleQuote['kind'] {
  if (kind === 'direct' || kind === 'partial') return kind;
  const words = textOf(article.document.text, inner).trim();
  return words.split(/\s+/).length >= 4 && /^\p{Lu}/u.test(words) ? 'direct' : 'partial';
}

function takeAway(draft: Draft, as: 'scare' | 'title', span: Span): boolean {
  const quote = quoteIn(draft.quotes, span);
  if (!quote || (quote.kind === as && quote.attribution === null)) return false;
  draft.quotes = draft.quotes.map((one) => (one.id === quote.id ? { ...one, kind: as, attribution: null } : one));
  draft.attributions = draft.attributions.flatMap((attribution) => {
    if (!attribution.quotes.includes(quote.id)) return [attribution];
    const quotes = attribution.quotes.filter((id) => id !== quote.id);
    const content = attribution.content.filter((one) => !contains(quote, one));
    if (content.length === 0) return [];
    return [{ ...attribution, quotes, content, kind: quotes.length > 0 ? attribution.kind : 'indirect' }];
  });
  return true;
}
