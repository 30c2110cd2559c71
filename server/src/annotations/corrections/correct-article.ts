/** Lets what people have said of an article stand above what was found in it: the same Article, corrected, for everything that reads it. */
import type { Article } from '../../engine/index.ts';
import { lastTouched } from '../annotation.ts';
import { isAnnotation } from '../annotation.ts';
import type { PlacedItem } from '../change-annotations.ts';
import { correctNames } from './correct-names.ts';
import { correctSpeech } from './correct-speech.ts';
import { type Draft, draftOf, finish } from './draft.ts';

/**
 * Corrections in the order in which they were made, those of names before those of speakers, which may speak of what they make. One whose
 * place is gone, or that fits nothing there, changes nothing. An article without corrections is returned as it is.
 */
export function correctArticle(article: Article, placed: readonly PlacedItem[]): Article {
  const corrections = placed
    .flatMap(({ item, places }) => {
      const spans = places.flatMap((place) => (place.state === 'orphaned' ? [] : [place]));
      return isAnnotation(item) && spans.length === places.length ? [{ ...item, spans }] : [];
    })
    .sort((a, b) => (lastTouched(a) < lastTouched(b) ? -1 : lastTouched(a) > lastTouched(b) ? 1 : 0));
  const draft: Draft = draftOf(article);
  let changed = false;
  for (const { body, spans } of corrections) changed = correctNames(draft, body, spans) || changed;
  for (const { body, spans } of corrections) changed = correctSpeech(draft, body, spans) || changed;
  return changed ? finish(article, draft) : article;
}
