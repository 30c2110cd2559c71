/** Where a command writes: answers to standard output with back-pressure, notices and progress to standard error. */
import { once } from 'node:events';
import { createColors } from 'picocolors';

export type Colors = ReturnType<typeof createColors>;

export interface Terminal {
  /** Resolves when the reader has room for more. */
  readonly write: (text: string) => Promise<void>;
  /** One line to standard error. */
  readonly notice: (line: string) => void;
  /** Shows a line that the next one replaces; nothing where standard error is no terminal. */
  readonly progress: (line: string) => void;
  readonly colors: Colors;
  /** Width of standard output, or null where it is no terminal. */
  readonly columns: number | null;
}

/** The process's own streams. A reader that goes away (`copydesk … | head`) ends the process quietly. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    write: async (text) => {
      if (text === '') return;
      clear();
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    notice: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      stderr.write(`\r${line}\u001b[K`);
      shown = line !== '';
    },
    colors: createColors(wantsColor()),
    columns: stdout.isTTY ? stdout.columns : null,
  };
}

/** On a terminal, unless NO_COLOR (no-color.org) or --no-color says no; elsewhere only if FORCE_COLOR or --color says yes. */
function wantsColor(): boolean {
  const { env, argv } = process;
  if (argv.includes('--no-color') || (env['NO_COLOR'] ?? '') !== '') return false;
  if (argv.includes('--color') || !['', '0', undefined].includes(env['FORCE_COLOR'])) return true;
  // Undefined on a pipe, whatever the types say; colours that are left undefined would be decided by the library, which takes CI for a terminal.
  const isTerminal: unknown = process.stdout.isTTY;
  return isTerminal === true && env['TERM'] !== 'dumb';
}
