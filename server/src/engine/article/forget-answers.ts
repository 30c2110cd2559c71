/** An Article without what has been found out of it since. */
import type { Article } from './article.ts';

/** Lets go of all that rules and stages remember beside the Article: a third of what a long story holds. It says the same as before, some of it later. */
export function forgetAnswers({ notes, storyNotes }: Article): void {
  for (const ofParagraph of notes) ofParagraph.forget();
  storyNotes.forget();
}
