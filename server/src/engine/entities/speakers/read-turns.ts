/** Reads a text printed as questions and answers: labelled ("WEISS: …", "Q: …") or not (paragraphs that end in a question mark). */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Tokens } from '../../tokens/token.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Referent } from '../pronouns/referent.ts';
import type { Turn, Turns } from './turn.ts';

export interface TurnsInput {
  readonly document: NewsDocument;
  readonly tokens: Tokens;
  /** People's name mentions in text order, each with whom it stands for. */
  readonly people: readonly { readonly mention: NameMention; readonly referent: Referent }[];
  readonly inQuotes: (offset: number) => boolean;
}

export function readTurns(input: TurnsInput): Turns {
  const labelled = readLabelledTurns(input);
  return labelled.size > 0 ? labelled : readPlainTurns(input);
}

/** What a label may be: a name in capitals or not, "Q" and "A", "Interviewer". */
const labelForm = /^(?:[QA]|\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|bin|al)){0,3}):(?=\s)/u;

/** At least three labels, of which two differ and one comes again: else the colons are something else. */
function readLabelledTurns({ document, people }: TurnsInput): Turns {
  const labels: { paragraph: number; label: string; end: number }[] = [];
  document.paragraphs.forEach(({ start, end }, paragraph) => {
    const match = labelForm.exec(document.masked.slice(start, Math.min(end, start + 60)));
    if (match) labels.push({ paragraph, label: match[0].slice(0, -1).toLowerCase(), end: start + match[0].length });
  });
  const distinct = new Set(labels.map(({ label }) => label));
  if (labels.length < 3 || distinct.size < 2 || distinct.size === labels.length) return new Map();

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
  const interviewee = known.length === 0 ? intervieweeOf(people, labels[0]!.paragraph) : null;
  let current: Turn | null = null;
  const byParagraph = new Map(labels.map(({ paragraph, label }) => [paragraph, label]));
  const last = labels[labels.length - 1]!.paragraph;
  for (let paragraph = labels[0]!.paragraph; paragraph <= last; paragraph++) {
    const label = byParagraph.get(paragraph);
    if (label !== undefined) {
      const speaker = byLabel.get(label) ?? (label === 'a' ? interviewee : null);
      current = { speaker, addressee: label === 'q' ? interviewee : other(speaker) };
    }
    if (current) turns.set(paragraph, current);
  }
  return turns;
}

/** Fewer questions than this, or fewer first persons outside quotation marks, and the text is no interview. */
const fewest = { questions: 3, firstPersons: 4 };

interface ParagraphShape {
  readonly question: boolean;
  readonly firstPersons: number;
}

/** Without labels: questions are paragraphs that end in a question mark or speak to "you" and are short; what follows is answered by one person. */
function readPlainTurns({ document, tokens, people, inQuotes }: TurnsInput): Turns {
  const shapes = document.paragraphs.map((paragraph, index): ParagraphShape => {
    if (paragraph.role === 'headline' || paragraph.role === 'byline' || paragraph.role === 'note' || paragraph.role === 'end') {
      return { question: false, firstPersons: 0 };
    }
    const range = tokens.paragraphs[index]!;
    let [firstPersons, seconds, count] = [0, 0, 0];
    for (let i = range.firstToken; i < range.endToken; i++) {
      const { lower, pos, start } = tokens.tokens[i]!;
      if (pos !== 'PUNCT') count++;
      if (inQuotes(start)) continue;
      if (/^(?:i|me|my|myself|we|our)$/.test(lower)) firstPersons++;
      else if (/^(?:you|your)$/.test(lower)) seconds++;
    }
    const asks = document.text[paragraph.end - 1] === '?' && (firstPersons < 2 || count < 30);
    const tells = count <= 45 && seconds > 0 && firstPersons === 0;
    return { question: asks || tells, firstPersons };
  });
  const questions = shapes.filter(({ question }) => question).length;
  const firstPersons = shapes.reduce((sum, shape) => sum + (shape.question ? 0 : shape.firstPersons), 0);
  if (questions < fewest.questions || firstPersons < fewest.firstPersons) return new Map();
  const firstQuestion = shapes.findIndex(({ question }) => question);
  const interviewee = intervieweeOf(people, firstQuestion);
  if (!interviewee) return new Map();
  const turns = new Map<number, Turn>();
  shapes.forEach(({ question }, paragraph) => {
    if (paragraph < firstQuestion) return;
    turns.set(paragraph, question ? { speaker: null, addressee: interviewee } : { speaker: interviewee, addressee: null });
  });
  return turns;
}

/** The person whom headline and introduction name most; null where two are named as one pair, or nobody is. */
function intervieweeOf(people: TurnsInput['people'], firstQuestion: number): Referent | null {
  const counts = new Map<Referent, number>();
  for (const { mention, referent } of people) {
    if (mention.paragraph >= firstQuestion && counts.size > 0) break;
    counts.set(referent, (counts.get(referent) ?? 0) + (mention.paragraph === 0 || mention.inHeading ? 3 : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (
    !first ||
    (second && second[1] === first[1] && second[0].draft?.names[0]?.paragraph === first[0].draft?.names[0]?.paragraph)
  ) {
    return null;
  }
  return first[0];
}
