/** Runs the real command line, as its bundle stands in dist/. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const program = resolve('dist/cli/main-cli.cjs');
let built: Promise<unknown> | null = null;

/** Makes the bundles, once a test run. */
export const buildCopydesk = (): Promise<unknown> => (built ??= finish(spawn(process.execPath, ['scripts/build.mjs'])));

/** `files` are written into a new folder, which is the working directory of the run and gone after it. */
export async function runCopydesk(options: readonly string[], { files = {}, input = '', env = {} }: RunInput = {}): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
    const child = spawn(process.execPath, [program, ...options], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } });
    // A program that does not read its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    return await finish(child);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

export interface RunInput {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

function finish(child: ReturnType<typeof spawn>): Promise<Run> {
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(chunks.stdout).toString(), stderr: Buffer.concat(chunks.stderr).toString() }),
    );
  });
}
