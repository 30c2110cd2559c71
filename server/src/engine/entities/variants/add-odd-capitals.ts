/** Gives each abbreviation in odd capitals to the entity that bears it: the one that has most of its places. */
import { inTextOrder, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { SpellingVariant } from '../entity.ts';
import { byPlaces } from './find-spellings.ts';

/** Changes the drafts' variants. What a draft knows of the same two forms is replaced, for names alone do not hold all their places. */
export function addOddCapitals(drafts: readonly Draft[], found: readonly SpellingVariant[]): void {
  for (const variant of found) {
    const bearer = bearerOf(drafts, variant.usualSpans) ?? bearerOf(drafts, variant.rareSpans);
    for (const draft of drafts) {
      if (draft.variants.some((known) => isSame(known, variant))) {
        draft.variants = draft.variants.filter((known) => !isSame(known, variant));
      }
    }
    if (bearer) bearer.variants = [...bearer.variants, variant].sort(byPlaces);
  }
}

const isSame = (a: SpellingVariant, b: SpellingVariant): boolean =>
  a.kind === b.kind && ((a.usual === b.usual && a.rare === b.rare) || (a.usual === b.rare && a.rare === b.usual));

/** Of the drafts that are no people's: people stand in capitals for show. */
function bearerOf(drafts: readonly Draft[], places: readonly Span[]): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (const draft of drafts) {
    if (draft.type === 'person') continue;
    const names = [...draft.names].sort(inTextOrder);
    let at = 0;
    let count = 0;
    for (const { start, end } of places) {
      while (at < names.length && names[at]!.end <= start) at++;
      const name = names[at];
      if (name && name.start <= start && name.end >= end) count++;
    }
    if (count > most) {
      best = draft;
      most = count;
    }
  }
  return best;
}
