/** From a keystroke to fresh diagnostics through the server as it ships over stdio, as an editor asks for them, and the memory the server then holds. */
import { readFileSync } from 'node:fs';
import { everything } from '../../test/protocol/support/capabilities.ts';
import { startClient } from '../../test/protocol/support/start-client.ts';
import { keystrokes, latencies, shown, spread, timed } from './figures.ts';
import { longArticle } from './long-article.ts';

/** Strokes in some sixteen places: one in a subhead or a byline has the whole story read. */
const fewestStrokes = 1000;

/** Milliseconds without a question until memory is told once more: V8 gives back what is not used within some 20 s. */
const rest = 30_000;

/** Prints a table with a row a length. */
export async function measureServer(lengths: readonly number[], rounds: number): Promise<void> {
  // The client does not keep a process alive that waits for its answers.
  const awake = setInterval(() => undefined, 1000);
  console.log(
    '\nThrough the server, over stdio: keystroke to diagnostics; “all” once typing has paused, of which the pause is a part\n',
  );
  console.log(
    '| words | first diagnostics after opening | all of them | edit in the middle, p50 / p95 | to the first byte | all, p50 / p95 | memory of the server, MB | at rest, 30 s later |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const words of lengths) {
    const client = await startClient({ capabilities: everything, server: 'dist/server/main-node.cjs' });
    const uri = `file:///story-${words}.txt`;
    let isFirstLook = false;
    const diagnose = async (): Promise<void> => {
      const { resultId } = await client.ask<{ readonly resultId: string }>('textDocument/diagnostic', uri);
      isFirstLook = resultId.endsWith('.first');
    };
    const text = longArticle(words);
    const first = await timed(async () => {
      client.open(uri, text);
      await diagnose();
    });
    // A long document is answered in two steps: what single paragraphs show, and, when the server says so, what the story shows.
    const settle = async (): Promise<void> => {
      if (!isFirstLook) return;
      await client.next('workspace/diagnostic/refresh');
      await diagnose();
    };
    const opened = performance.now();
    await settle();
    const whole = first + performance.now() - opened;
    let version = 1;
    const typing = keystrokes(text, 0.5);
    const opening = typing.next().value;
    let contentChanges: readonly object[] = [];
    const prepare = (): void => {
      const { at, removed, typed: text, former } = typing.next().value;
      // What the client has left behind is swept before a stroke: it is not the server's.
      (globalThis as { gc?: (options: { readonly type: 'minor' }) => void }).gc?.({ type: 'minor' });
      contentChanges = [{ range: { start: place(former, at), end: place(former, at + removed) }, text }];
    };
    // What the client takes to read the answer is in the time of a stroke, not in this.
    const firstBytes: number[] = [];
    const type = async (): Promise<void> => {
      const textDocument = { uri, version: ++version };
      client.firstByte();
      const started = performance.now();
      await client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
      await diagnose();
      firstBytes.push(client.firstByte()! - started);
    };
    client.change(uri, ++version, opening.text);
    const times = await latencies(type, Math.max(rounds, fewestStrokes), { prepare });
    const heard = spread(firstBytes.slice(-times.length));
    const settled = await latencies(() => type().then(settle), Math.min(rounds, 8), { warming: 0, prepare });
    const typed = memoryOf(client.pid);
    await new Promise((resolve) => setTimeout(resolve, rest));
    console.log(
      `| ${words} | ${shown(first)} | ${shown(whole)} | ${spread(times)} | ${heard} | ${spread(settled)} | ${typed} | ${memoryOf(client.pid)} |`,
    );
    await client.stop();
  }
  clearInterval(awake);
}

/** Line and character of an offset. */
function place(text: string, at: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: at - text.lastIndexOf('\n', at - 1) - 1 };
}

/** Resident memory where the system tells it. */
function memoryOf(pid: number): string {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? '–' : (Number(kilobytes) / 1000).toFixed(0);
  } catch {
    return '–';
  }
}
