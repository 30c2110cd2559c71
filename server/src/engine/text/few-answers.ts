/** Answers by what was asked, for a dozen questions or so: in a list they take a fraction of the room of a map, and are found as soon. */

/** Questions, each with its answer behind it. */
export type FewAnswers = unknown[];

/** The answer to the question, undefined where it has not been asked. */
export function answerOf(answers: FewAnswers, question: unknown): unknown {
  for (let i = 0; i < answers.length; i += 2) if (answers[i] === question) return answers[i + 1];
  return undefined;
}

/** Keeps the answer; one that was there before goes. */
export function keepAnswer(answers: FewAnswers, question: unknown, answer: unknown): void {
  for (let i = 0; i < answers.length; i += 2) {
    if (answers[i] !== question) continue;
    answers[i + 1] = answer;
    return;
  }
  answers.push(question, answer);
}

/** One question, whose answers are of one kind. */
export interface Question<Answer> {
  readonly answer: (answers: FewAnswers) => Answer | undefined;
  readonly keep: (answers: FewAnswers, answer: Answer) => void;
}

export function createQuestion<Answer>(): Question<Answer> {
  const question = {};
  return {
    answer: (answers) => answerOf(answers, question) as Answer | undefined,
    keep: (answers, answer) => keepAnswer(answers, question, answer),
  };
}

/** What remembers answers. */
export interface Holder {
  readonly memory: FewAnswers;
}

/**
 * A question about all of some things, whose answer hangs on the first and on the last of them: it is found as long as one of the two is the same, and
 * gone when they are.
 */
export function createQuestionOfAll<Answer>(): {
  readonly answer: (all: readonly Holder[]) => Answer | undefined;
  readonly keep: (all: readonly Holder[], answer: Answer) => void;
} {
  const { answer, keep } = createQuestion<Answer>();
  return {
    answer: (all) => (all.length > 0 ? (answer(all[0]!.memory) ?? answer(all[all.length - 1]!.memory)) : undefined),
    keep: (all, value) => {
      if (all.length === 0) return;
      keep(all[0]!.memory, value);
      keep(all[all.length - 1]!.memory, value);
    },
  };
}
