import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { shareFiles, type Thread } from '../../server/src/cli/share-files.ts';

/** Threads that answer each file by its name, and die of one called “deadly”; `given` holds the groups that were given out. */
function startFakes(count: number) {
  const given: string[] = [];
  let started = 0;
  const threads = shareFiles(count, (): Thread => {
    started++;
    const events = new EventEmitter();
    const postMessage = (files: readonly string[]): void => {
      given.push(files.join(' '));
      const answers = files.map((file) => ({
        checked: { file, problems: [], error: null, failedRules: [], styleProblems: [] },
        text: file,
      }));
      queueMicrotask(() =>
        files.includes('deadly') ? events.emit('error', new Error('out of memory')) : events.emit('message', answers),
      );
    };
    return { postMessage, on: events.on.bind(events), terminate: () => Promise.resolve() };
  });
  const answers = async (...files: string[]) =>
    (await threads.answer(files)).map(({ checked }) => `${checked.file}: ${checked.error ?? 'read'}`);
  return { answers, given, started: () => started };
}

describe('threads that share files', () => {
  it('answer a group in its order', async () => {
    const { answers, given } = startFakes(2);
    assert.deepEqual(await answers('a', 'b', 'c'), ['a: read', 'b: read', 'c: read']);
    assert.deepEqual(given, ['a b c']);
  });

  it('answer for the file that kills one, and read the others of its group', async () => {
    const { answers, given, started } = startFakes(1);
    assert.deepEqual(await answers('a', 'deadly', 'c'), [
      'a: read',
      'deadly: could not be analysed (out of memory); please report this',
      'c: read',
    ]);
    assert.deepEqual(given.slice(0, 2), ['a deadly c', 'a']);
    assert.equal(started(), 3, 'the first thread, one that died of “deadly” alone, and its successor');
  });

  it('read what a dead one had before it', async () => {
    const { answers } = startFakes(1);
    const all = await Promise.all([answers('deadly'), answers('b', 'c'), answers('d')]);
    assert.deepEqual(all.flat(), [
      'deadly: could not be analysed (out of memory); please report this',
      'b: read',
      'c: read',
      'd: read',
    ]);
  });
});
