/** Work that can be left after each of its steps, and gone on with later or never. */
export type Steps<Value> = Generator<void, Value, void>;

/** What all steps come to, one directly after the other. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * What each comes to, in their order, a step of each in turn: works of one kind go through the same code and tables one directly after the other, while the
 * processor still has them at hand. An error of one is thrown, and the others are left.
 */
export function finishInTurn<Value>(works: readonly Steps<Value>[]): Value[] {
  const values: Value[] = [];
  let open = works.map((steps, index) => ({ steps, index }));
  while (open.length > 0) {
    open = open.filter(({ steps, index }) => {
      const step = steps.next();
      if (step.done) values[index] = step.value;
      return !step.done;
    });
  }
  return values;
}
