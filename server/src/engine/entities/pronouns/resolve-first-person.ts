/** "I", "me" and "my" stand for whoever speaks: inside quotation marks, and in the turns of an interview, where "you" has a meaning too. */
import type { Resolution } from '../discourse.ts';
import type { Referent } from './referent.ts';
import type { Turns } from '../speakers/turn.ts';
import type { Pronoun } from './pronoun.ts';

/** How sure a turn of an interview is. */
const turnConfidence = 0.85;

/** How sure it is that somebody whom the interviewee quotes speaks to the interviewee. */
const reportedConfidence = 0.6;

export function resolveFirstPerson(
  pronouns: readonly Pronoun[],
  turns: Turns,
  quoteAt: (offset: number) => number,
  speakerOf: (quote: number) => Resolution | null,
): void {
  for (const { person, start, end, paragraph } of pronouns) {
    if (person === 'he' || person === 'she') continue;
    const turn = turns.get(paragraph);
    const quote = quoteAt(start);
    const speaker = quote < 0 ? null : speakerOf(quote);
    const stand = (referent: Referent | null | undefined, confidence: number): void => {
      referent?.mentions.push({ start, end, form: 'pronoun', confidence });
    };
    if (quote < 0 && turn) stand(person === 'i' ? turn.speaker : person === 'we' ? turn.side : turn.addressee, turnConfidence);
    else if (person === 'i' && speaker?.referent.kind === 'person') stand(speaker.referent, speaker.confidence * 0.98);
    else if (person === 'you' && turn?.speaker && speaker && speaker.referent !== turn.speaker) {
      stand(turn.speaker, reportedConfidence);
    }
  }
}
