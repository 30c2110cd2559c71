/** Who is interviewed, by headline and introduction. */
import type { Referent } from '../pronouns/referent.ts';
import type { TurnsInput } from './turn.ts';

/**
 * The person whom headline and introduction name most, or first; two where they are named as a pair ("interviews Ada Obi and Ben Lund"); none where
 * nobody is named. Whom the questions themselves speak of by name again and again is somebody else.
 */
export function intervieweesOf(
  { document, people }: Pick<TurnsInput, 'document' | 'people'>,
  firstQuestion: number,
  questions: ReadonlySet<number>,
): readonly Referent[] {
  const counts = new Map<Referent, number>();
  const discussed = new Map<Referent, number>();
  for (const { mention, referent } of people()) {
    const known = counts.get(referent);
    if (mention.paragraph < firstQuestion) {
      counts.set(referent, (known ?? 0) + (mention.paragraph === 0 || mention.inHeading ? 3 : 1));
    } else if (questions.has(mention.paragraph)) discussed.set(referent, (discussed.get(referent) ?? 0) + 1);
  }
  const [first, second] = [...counts].filter(([referent]) => (discussed.get(referent) ?? 0) < 2).sort((a, b) => b[1] - a[1]);
  if (!first) return [];
  const [one, other] = [first[0].draft?.names[0], second?.[0].draft?.names[0]];
  if (!second || second[1] !== first[1] || !one || !other) return [first[0]];
  return /^\s*(?:,|and|&)\s*$/.test(document.masked.slice(one.end, other.start)) ? [first[0], second[0]] : [first[0]];
}
