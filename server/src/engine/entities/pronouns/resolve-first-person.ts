/** "I", "me" and "my" inside quotation marks stand for whoever speaks there. */
import type { Resolution } from '../discourse.ts';
import type { Pronoun } from './pronoun.ts';

export function resolveFirstPerson(
  pronouns: readonly Pronoun[],
  quoteAt: (offset: number) => number,
  speakerOf: (quote: number) => Resolution | null,
): void {
  for (const { person, start, end } of pronouns) {
    if (person !== 'i') continue;
    const quote = quoteAt(start);
    const speaker = quote >= 0 ? speakerOf(quote) : null;
    if (speaker?.referent.kind !== 'person') continue;
    speaker.referent.mentions.push({ start, end, form: 'pronoun', confidence: speaker.confidence * 0.98 });
  }
}
