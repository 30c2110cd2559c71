/** Work that can be left after each of its steps, and gone on with later or never. */
export type Steps<Value> = Generator<void, Value, void>;

/** What all steps come to, one directly after the other. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
