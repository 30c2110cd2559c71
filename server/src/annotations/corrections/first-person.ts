/** “I” in words that have been given another speaker is that speaker. */
import { type ArticleQuote, contains, type Entity, type Mention, type Span } from '../../engine/index.ts';
import { type Draft, moveMention, replaceEntity } from './draft.ts';

const words = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** Gives the new speaker every “I” of the outermost quotations with these ids that the speaker before had, or nobody; null: nobody speaks them any more. */
export function giveFirstPerson(draft: Draft, quoteIds: readonly string[], before: string | null, to: Entity | null): void {
  if (before === to?.id || (to !== null && to.type !== 'person')) return;
  const spans = draft.quotes.filter(({ id, depth }) => depth === 0 && quoteIds.includes(id));
  for (const place of spans.flatMap((span) => placesIn(draft, span))) {
    const isHere = (one: Mention): boolean => one.start === place.start && one.end === place.end;
    const from = draft.entities.find(({ mentions }) => mentions.some(isHere));
    if (from && from.id !== before) continue;
    const mention = from?.mentions.find(isHere) ?? { ...place, form: 'pronoun', confidence: 1 };
    if (to) moveMention(draft, mention, from ?? null, to.id);
    else if (from && from.mentions.length > 1) {
      replaceEntity(draft, { ...from, mentions: from.mentions.filter((one) => one !== mention) });
    }
  }
}

/** “I” only as a capital, and no numeral. */
const placesIn = ({ article }: Draft, quote: ArticleQuote): readonly Span[] =>
  article.tokens
    .filter((token) => contains(quote, token) && words.has(token.lower) && (token.lower !== 'i' || token.text === 'I'))
    .filter(({ pos }) => pos === 'PRON' || pos === 'DET')
    .map(({ start, end }) => ({ start, end }));
