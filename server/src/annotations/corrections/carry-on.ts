/** A corrected speaker goes on: "he added" behind words that somebody has given another speaker is that speaker, until the story names anybody else. */
import {
  type ArticleAttribution,
  contains,
  type Entity,
  inTextOrder,
  type Mention,
  type Span,
  textOf,
} from '../../engine/index.ts';
import { type Draft, moveMention } from './draft.ts';
import { giveFirstPerson } from './first-person.ts';

/** Paragraphs from one tag to the next, at most: further on the story is about something else. */
const farthest = 2;
/** How much less sure the next tag is than the one before it. */
const fading = 0.9;

/**
 * `before` is the attribution as it was found, or null; `words` what it is about. Pronouns that speak behind it, and quotations that had its source,
 * get the speaker too. What somebody has corrected by itself stays, and so does all behind it. Linear for each that gets the speaker, a few at most.
 */
export function carryOn(draft: Draft, before: ArticleAttribution | null, words: Span, speaker: Entity): void {
  const named = placesOfOthers(draft, speaker);
  let [end, confidence] = [Math.max(words.end, before?.source?.end ?? 0), 1];
  const following = draft.attributions.filter(({ content, id }) => content[0]!.start >= words.end && id !== before?.id);
  for (const attribution of [...following].sort((a, b) => inTextOrder(a.content[0]!, b.content[0]!))) {
    const { source } = attribution;
    if (attribution.found === 'corrected') return;
    const isShared = source !== null && source.start === before?.source?.start;
    const at = isShared ? attribution.content[0]! : source;
    if (!at || paragraphsBetween(draft, end, at.start) > farthest) return;
    if (named.some(({ start }) => start >= end && start < at.start)) return;
    if (!isShared && !isPronounFor(draft, at, speaker)) return;
    confidence *= fading;
    const carried = { ...attribution, speaker: speaker.id, confidence: Math.min(attribution.confidence, confidence) };
    draft.attributions = draft.attributions.map((one) =>
      one.id === attribution.id ? { ...carried, ...(isShared ? unsaid : {}) } : one,
    );
    giveFirstPerson(draft, attribution.quotes, attribution.speaker, speaker);
    if (!isShared) giveMention(draft, at, speaker);
    end = Math.max(...attribution.content.map((one) => one.end), source?.end ?? 0);
  }
}

/** Of a quotation whose source turned out to be somebody else's. */
const unsaid = { source: null, cue: null };

/** Where the reporter names or tells of any other person, in no order. */
function placesOfOthers({ entities, quotes }: Draft, speaker: Entity): readonly Span[] {
  const others = entities.filter(({ id, type }) => id !== speaker.id && type === 'person');
  const places = others.flatMap(({ mentions }) => mentions.filter(({ form }) => form !== 'pronoun'));
  return places.filter((place) => !quotes.some((quote) => contains(quote, place)));
}

function paragraphsBetween({ article }: Draft, from: number, to: number): number {
  return article.document.paragraphs.filter(({ start }) => start >= from && start <= to).length;
}

function isPronounFor({ article }: Draft, source: Span, { gender }: Entity): boolean {
  const word = textOf(article.document.text, source).toLowerCase();
  return (word === 'he' && gender !== 'female') || (word === 'she' && gender !== 'male');
}

/** Takes the pronoun from whomever it has stood for. */
function giveMention(draft: Draft, { start, end }: Span, speaker: Entity): void {
  const isHere = (one: Mention): boolean => one.start === start && one.end === end;
  const from = draft.entities.find(({ mentions }) => mentions.some(isHere));
  if (from?.id === speaker.id) return;
  const mention: Mention = from?.mentions.find(isHere) ?? { start, end, form: 'pronoun', confidence: 1 };
  moveMention(draft, mention, from ?? null, speaker.id);
}
