/** Assertions that run in a browser as well, where Node's are missing. */

const shown = (value: unknown): string => JSON.stringify(value, null, 1) ?? String(value);

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Equal as JSON. */
export function equal(actual: unknown, expected: unknown): void {
  ok(shown(actual) === shown(expected), `expected ${shown(expected)}, found ${shown(actual)}`);
}

export function match(actual: string, pattern: RegExp): void {
  ok(pattern.test(actual), `expected ${String(pattern)}, found ${shown(actual)}`);
}

export async function rejects(run: () => Promise<unknown>): Promise<void> {
  const failed = await run().then(
    () => false,
    () => true,
  );
  ok(failed, 'expected a failure, and it went well');
}
