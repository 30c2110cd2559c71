/** Reads a text printed as questions and answers: labelled ("WEISS: …", "Q: …") or not (paragraphs that end in a question mark). */
import type { Referent } from '../pronouns/referent.ts';
import { intervieweesOf } from './interviewees.ts';
import { readPlainTurns } from './read-plain-turns.ts';
import type { Turn, Turns, TurnsInput } from './turn.ts';

export function readTurns(input: TurnsInput): Turns {
  const labelled = readLabelledTurns(input);
  return labelled.size > 0 ? labelled : readPlainTurns(input);
}

/** At least three labels, of which two differ and one comes again: else the colons are something else. */
function readLabelledTurns({ document, shapes, people: namedPeople, newSide }: TurnsInput): Turns {
  const labels: { paragraph: number; label: string; end: number }[] = [];
  shapes.forEach(({ label }, paragraph) => {
    if (label === null) return;
    const end = document.paragraphs[paragraph]!.start + label.length + 1;
    labels.push({ paragraph, label: label.toLowerCase(), end });
  });
  const distinct = new Set(labels.map(({ label }) => label));
  if (labels.length < 3 || distinct.size < 2 || distinct.size === labels.length) return new Map();

  const people = namedPeople();
  const byLabel = new Map<string, Referent>();
  let at = 0;
  for (const { paragraph, label, end } of labels) {
    while (at < people.length && people[at]!.mention.start < document.paragraphs[paragraph]!.start) at++;
    const named = people[at];
    if (named && named.mention.end <= end && !byLabel.has(label)) byLabel.set(label, named.referent);
  }
  const known = [...new Set(byLabel.values())];
  const other = (speaker: Referent | null): Referent | null => {
    const rest = known.filter((referent) => referent !== speaker);
    return distinct.size === 2 && rest.length === 1 ? rest[0]! : null;
  };
  const turns = new Map<number, Turn>();
  const sides = new Map<Referent, Referent>();
  const sideOf = (speaker: Referent): Referent => {
    const side = sides.get(speaker) ?? newSide();
    sides.set(speaker, side);
    return side;
  };
  const questions = new Set(labels.flatMap(({ label, paragraph }) => (label === 'q' ? [paragraph] : [])));
  const interviewee =
    known.length === 0 ? (intervieweesOf({ document, people: namedPeople }, labels[0]!.paragraph, questions)[0] ?? null) : null;
  let current: Turn | null = null;
  const byParagraph = new Map(labels.map(({ paragraph, label }) => [paragraph, label]));
  const last = labels[labels.length - 1]!.paragraph;
  for (let paragraph = labels[0]!.paragraph; paragraph <= last; paragraph++) {
    const label = byParagraph.get(paragraph);
    if (label !== undefined) {
      const speaker = byLabel.get(label) ?? (label === 'a' ? interviewee : null);
      current = { speaker, side: speaker && sideOf(speaker), addressee: label === 'q' ? interviewee : other(speaker) };
    }
    if (current) turns.set(paragraph, current);
  }
  return turns;
}
