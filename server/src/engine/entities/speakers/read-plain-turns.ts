/** Reads questions and answers without labels: paragraphs that ask a "you", and paragraphs that answer with "I" or "we". */
import type { NewsDocument } from '../../document/news-document.ts';
import type { Referent } from '../pronouns/referent.ts';
import { intervieweesOf } from './interviewees.ts';
import type { Turn, Turns, TurnsInput } from './turn.ts';

/** Fewer questions than this, or fewer first persons outside quotation marks, and the text is no interview; where it says that it is one, less will do. */
const fewest = { questions: 3, saidQuestions: 2, firstPersons: 4 };

/** Least share of the questions that speak to a "you" where the text does not say that it is an interview: a column asks its readers less. */
const leastAddressed = 0.5;

/** Words of the longest question, and of the longest one without a question mark. */
const longest = { question: 110, request: 45 };

const saysInterview =
  /\b(?:interview(?:s|ed|ing)?|Q ?& ?A|questions and answers|sat down with|caught up with|spoke (?:to|with))\b/i;
interface Shape {
  readonly asks: boolean;
  /** No question mark, yet short and to "you": a question if it follows an answer. */
  readonly requests: boolean;
  readonly firstPersons: number;
  readonly seconds: number;
}

const noTurn: Shape = { asks: false, requests: false, firstPersons: 0, seconds: 0 };

export function readPlainTurns(input: TurnsInput): Turns {
  const { document, newSide } = input;
  if (!mayAsk(input)) return new Map();
  const shapes = shapesOf(input);
  const firstQuestion = shapes.findIndex(({ asks, requests }, i) => asks || (requests && i > 0));
  if (firstQuestion < 0) return new Map();
  const questions = new Set<number>();
  shapes.forEach(({ asks, requests }, i) => {
    if (i >= firstQuestion && (asks || requests)) questions.add(i);
  });
  const said = saysInterview.test(document.text.slice(0, document.paragraphs[firstQuestion]!.start));
  const addressed = [...questions].filter((i) => shapes[i]!.seconds > 0).length;
  const firstPersons = shapes.reduce((sum, shape, i) => sum + (questions.has(i) ? 0 : shape.firstPersons), 0);
  if (questions.size < (said ? fewest.saidQuestions : fewest.questions) || firstPersons < fewest.firstPersons) return new Map();
  if (!said && addressed < leastAddressed * questions.size) return new Map();

  const interviewees = intervieweesOf(input, firstQuestion, questions);
  const single = interviewees.length === 1 ? interviewees[0]! : null;
  const answering = interviewees.length === 2 ? answererOfPair(input, interviewees) : () => single;
  const side = newSide();
  const turns = new Map<number, Turn>();
  for (let paragraph = firstQuestion; paragraph < shapes.length; paragraph++) {
    const turn = questions.has(paragraph)
      ? { speaker: null, side: null, addressee: single ?? side }
      : { speaker: answering(paragraph), side, addressee: null };
    turns.set(paragraph, turn);
  }
  return turns;
}

/** A cheap look first: most stories ask nothing. */
const mayAsk = ({ shapes }: TurnsInput): boolean =>
  shapes.filter(({ hasQuestionMark }) => hasQuestionMark).length >= fewest.saidQuestions;

function shapesOf({ document, shapes, inQuotes }: TurnsInput): readonly Shape[] {
  return document.paragraphs.map(({ start, role }, index): Shape => {
    if (role !== 'body' && role !== 'list' && role !== 'blockquote') return noTurn;
    const { words, firsts, seconds: addressing, ends, begins } = shapes[index]!;
    const unquoted = (places: readonly number[]): number => places.filter((at) => !inQuotes(start + at)).length;
    const [firstPersons, seconds] = [unquoted(firsts), unquoted(addressing)];
    const asks =
      (ends && words <= longest.question && (seconds > 0 || firstPersons < 3)) ||
      (seconds > 0 && words <= longest.request && begins);
    return { asks, requests: words <= longest.request && seconds > 0 && firstPersons === 0, firstPersons, seconds };
  });
}

/** Of two: whoever says "I’m Ada", else the one of whom the answer does not speak by name. Null where that does not tell. */
function answererOfPair({ document, people }: TurnsInput, pair: readonly Referent[]): (paragraph: number) => Referent | null {
  const named = new Map<number, Set<Referent>>();
  const presented = new Map<number, Referent>();
  for (const { mention, referent } of people()) {
    if (!pair.includes(referent)) continue;
    named.set(mention.paragraph, (named.get(mention.paragraph) ?? new Set()).add(referent));
    if (presentsItself(document, mention.start)) presented.set(mention.paragraph, referent);
  }
  return (paragraph) => {
    const known = presented.get(paragraph);
    if (known) return known;
    const others = pair.filter((referent) => !named.get(paragraph)?.has(referent));
    return others.length === 1 ? others[0]! : null;
  };
}

const presentsItself = ({ masked }: NewsDocument, start: number): boolean =>
  /\b(?:I[’']m|I am|my name is|this is)\s+$/i.test(masked.slice(Math.max(0, start - 14), start));
