/**
 * Entry of the suite in either extension host: VS Code calls `run`. It is mocha's browser build everywhere, because the Web Worker
 * has neither window nor process, and prints so that the runner outside VS Code finds mocha's lines and the counts among all others.
 * A workspace of several folders has tests of its own; the environment variable COPYDESK_TESTS keeps those whose names fit.
 * VS Code 1.100 on a busy machine now and then opens a workspace file without its folders and never reads them: the runner is told to
 * open it again.
 */
import type Mocha from 'mocha';
import { workspace } from 'vscode';

interface BrowserMocha {
  location?: { search: string };
  mocha: Mocha & { setup: (options: Mocha.MochaOptions) => void };
  Mocha: { reporters: { Base: { consoleLog: (template?: string, ...values: readonly unknown[]) => void } } };
}

/** Fills the %s and the like of mocha's lines, as Node's `util.format` does. */
function format(template: string, values: readonly unknown[]): string {
  const left = [...values];
  return [template.replace(/%[sdifjoO%]/g, (mark) => (mark === '%%' ? '%' : String(left.shift()))), ...left.map(String)].join(
    ' ',
  );
}

/** Milliseconds after which a workspace file that has not given its folders is taken for one that VS Code has not read. */
const patience = 20_000;

/** Whether the folders of the workspace that was opened are there, now or within `patience`. */
function hasFolders(): Promise<boolean> {
  const areThere = (): boolean => (workspace.workspaceFolders?.length ?? 0) > 0;
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(late);
      listener.dispose();
      resolve(areThere());
    };
    const late = setTimeout(settle, patience);
    const listener = workspace.onDidChangeWorkspaceFolders(() => areThere() && settle());
    if (areThere()) settle();
  });
}

export async function run(): Promise<void> {
  if (!(await hasFolders())) {
    console.log('@result {"unread":true}');
    return;
  }
  const globals = globalThis as unknown as BrowserMocha;
  globals.location ??= { search: '' };
  // @ts-expect-error: the browser build is no part of mocha's types
  await import('mocha/mocha.js');
  const { process: host } = globalThis as { readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> } };
  const wanted = host?.env?.['COPYDESK_TESTS'];
  globals.mocha.setup({ ui: 'bdd', color: false, timeout: 60_000, reporter: 'spec', ...(wanted ? { grep: wanted } : {}) });
  globals.Mocha.reporters.Base.consoleLog = (template = '', ...values) => console.log(`@mocha ${format(template, values)}`);
  await (workspace.workspaceFile ? import('./several-folders.test.ts') : import('./all-tests.ts'));
  const failed = await new Promise<number>((resolve) => {
    const runner = globals.mocha.run(resolve);
    runner.once('end', () => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      console.log(`@result ${JSON.stringify({ passed: passes, failed: failures })}`);
    });
  });
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}
