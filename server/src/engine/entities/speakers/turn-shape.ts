/** What one paragraph has of an interview, whoever speaks: its label, its questions, its first and second persons. */
import type { Scenes } from '../../names/paragraphs/scene.ts';

export interface TurnShape {
  /** "WEISS" of "WEISS: …", or null. */
  readonly label: string | null;
  /** A question mark among the last three characters. */
  readonly hasQuestionMark: boolean;
  /** Whether it ends in a question mark, closing marks left out. */
  readonly ends: boolean;
  /** Whether it begins as a request: "Tell us …". */
  readonly begins: boolean;
  readonly words: number;
  /** Where "I", "we" and the like stand, and "you": UTF-16 units from the paragraph's start. */
  readonly firsts: readonly number[];
  readonly seconds: readonly number[];
}

/** What a label may be: a name in capitals or not, "Q" and "A", "Interviewer". */
const labelForm = /^(?:[QA]|\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|van|von|bin|al)){0,3}):(?=\s)/u;
const asksPlainly =
  /^(?:I (?:just )?want(?:ed)? to (?:know|ask)|tell (?:me|us)|talk (?:to us )?about|describe|explain|let[’']s talk)\b/i;

const personOf: ReadonlyMap<string, 'first' | 'second'> = new Map([
  ...'i me my myself we us our ours'.split(' ').map((word) => [word, 'first'] as const),
  ...'you your yours yourself'.split(' ').map((word) => [word, 'second'] as const),
]);

/** Nothing in it depends on where the paragraph stands. */
export function readTurnShape({ scenes }: Scenes, paragraph: number): TurnShape {
  const { cut, written } = scenes[paragraph]!;
  const head = cut.text.slice(0, 60);
  const label = head.includes(':') ? labelForm.exec(head) : null;
  const firsts: number[] = [];
  const seconds: number[] = [];
  let words = 0;
  for (const { lower, pos, start } of cut.tokens) {
    if (pos !== 'PUNCT') words++;
    const person = personOf.get(lower);
    if (person === 'first') firsts.push(start - cut.origin);
    else if (person === 'second') seconds.push(start - cut.origin);
  }
  return {
    label: label && label[0].slice(0, -1),
    hasQuestionMark: written.slice(-3).includes('?'),
    ends: written.includes('?') && /\?[”"’')\]]*$/.test(written),
    begins: asksPlainly.test(written),
    words,
    firsts,
    seconds,
  };
}
