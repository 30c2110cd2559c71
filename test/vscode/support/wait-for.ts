/** Waits for what an event brings. */
import type { Diagnostic, Event, TextDocument } from 'vscode';
import { languages } from 'vscode';

/** The first value that `find` gives, asked now and at each event. Mocha's time limit is the only one. */
export function waitFor<Value>(event: Event<unknown>, find: () => Value | undefined): Promise<Value> {
  return new Promise((resolve) => {
    const now = find();
    if (now !== undefined) return resolve(now);
    const listener = event(() => {
      const value = find();
      if (value === undefined) return;
      listener.dispose();
      resolve(value);
    });
  });
}

/** Copydesk's diagnostics of a document. */
export const diagnosticsOf = (document: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === 'copydesk');

/** The rule that a diagnostic comes from. */
export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The diagnostics of a document once they are as wanted. */
export function waitForDiagnostics(
  document: TextDocument,
  wanted: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return waitFor(languages.onDidChangeDiagnostics, () => {
    const diagnostics = diagnosticsOf(document);
    return wanted(diagnostics) ? diagnostics : undefined;
  });
}

/**
 * The answer once it is as wanted, asked for at most fifty times more: VS Code answers with no code actions at all where any extension registers a
 * provider of them meanwhile, as happens while it starts, and leaves it to the asker to ask again.
 */
export async function askUntil<Answer>(ask: () => Promise<Answer>, isWanted: (answer: Answer) => boolean): Promise<Answer> {
  let answer = await unlessCancelled(ask);
  for (let i = 0; i < 50 && (answer === undefined || !isWanted(answer)); i++) answer = await unlessCancelled(ask);
  return answer ?? ask();
}

/** A web worker says that VS Code has cancelled the asking by an error, where the others give an empty answer. */
const unlessCancelled = <Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> =>
  ask().catch((error: unknown) => {
    if (error instanceof Error && error.message.includes('Canceled')) return undefined;
    throw error;
  });
