/** "I", "me" and "my" stand for whoever speaks: inside quotation marks, and in the turns of an interview, where "you" has a meaning too. */
import type { Resolution } from '../discourse.ts';
import type { Turns } from '../speakers/turn.ts';
import type { Pronoun } from './pronoun.ts';

/** How sure a turn of an interview is. */
const turnConfidence = 0.85;

export function resolveFirstPerson(
  pronouns: readonly Pronoun[],
  turns: Turns,
  quoteAt: (offset: number) => number,
  speakerOf: (quote: number) => Resolution | null,
): void {
  for (const { person, start, end, paragraph } of pronouns) {
    if (person !== 'i' && person !== 'you') continue;
    const quote = quoteAt(start);
    const turn = turns.get(paragraph);
    if (quote >= 0 && person === 'i') {
      const speaker = speakerOf(quote);
      if (speaker?.referent.kind !== 'person') continue;
      speaker.referent.mentions.push({ start, end, form: 'pronoun', confidence: speaker.confidence * 0.98 });
    } else if (quote < 0 && turn) {
      (person === 'i' ? turn.speaker : turn.addressee)?.mentions.push({
        start,
        end,
        form: 'pronoun',
        confidence: turnConfidence,
      });
    }
  }
}
