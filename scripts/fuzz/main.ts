/** Fuzzers for as long as wanted: fast-check makes inputs from a seed and, where a property fails, the smallest input that fails too. */
import fc, { type IAsyncProperty, type IProperty } from 'fast-check';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../../server/src/engine/index.ts';
import { everything } from '../../test/protocol/support/capabilities.ts';
import { startClient, type TestClient } from '../../test/protocol/support/start-client.ts';
import { arbitraryStorm, weather } from '../../test/protocol/support/storm.ts';
import { arbitraryCopy, arbitraryEdits, arbitraryKind, arbitraryText, editText } from '../../test/support/arbitrary-copy.ts';
import { isIncremental, isTotal } from '../../test/support/engine-properties.ts';
import { readStories } from './read-stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    data: { type: 'string', default: 'test/corpus/articles' },
  },
});
const analyze = createAnalyzer();
const stories = readStories(values.data);
const story = fc.constantFrom(...stories);

const alive = new Set<TestClient>();
/** A server that has died is replaced, so that a smaller input can be looked for. */
async function liveClient(): Promise<TestClient> {
  for (const client of alive) return client;
  const client = await startClient({ capabilities: everything });
  alive.add(client);
  void client.ended.then(() => alive.delete(client));
  return client;
}

const fuzzers: Readonly<Record<string, IProperty<unknown> | IAsyncProperty<unknown>>> = {
  text: fc.property(arbitraryText, arbitraryKind, (text, kind) => isTotal(analyze, text, kind)),
  story: fc.property(story, arbitraryEdits(30), arbitraryKind, (text, edits, kind) =>
    isTotal(analyze, edits.reduce(editText, text), kind),
  ),
  edits: fc.property(fc.oneof(arbitraryCopy, story), arbitraryEdits(8), arbitraryKind, isIncremental),
  protocol: fc.asyncProperty(arbitraryStorm, async (steps) => {
    const server = await liveClient();
    await Promise.race([
      weather(server, steps),
      server.ended.then((status) => Promise.reject(new Error(`the server ended with status ${String(status)}`))),
    ]);
  }),
};

const wanted = positionals.length > 0 ? positionals : Object.keys(fuzzers);
const unknown = wanted.filter((name) => !Object.hasOwn(fuzzers, name));
const milliseconds = Number(values.minutes) * 60_000;
if (unknown.length > 0 || !(milliseconds > 0) || stories.length === 0) {
  console.error(`usage: npm run fuzz -- [${Object.keys(fuzzers).join(' ')}] [--minutes N] [--seed N] [--data DIR]`);
  process.exit(2);
}

let findings = 0;
for (const name of wanted) {
  const details = await fc.check(fuzzers[name] as IAsyncProperty<unknown>, {
    seed: Number(values.seed),
    numRuns: 2 ** 31 - 1,
    interruptAfterTimeLimit: milliseconds,
  });
  console.log(`${name}: ${details.numRuns} inputs in ${values.minutes} min, seed ${details.seed}`);
  if (details.counterexample === null) continue;
  findings++;
  console.error(`${name}: FINDING, path ${details.counterexamplePath}\n${fc.stringify(details.counterexample)}`);
  console.error(details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance);
}
for (const client of alive) client.kill();
process.exit(findings > 0 ? 1 : 0);
