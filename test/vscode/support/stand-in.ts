/** Puts something in the place of one of `window`'s functions while a test runs: an answer where nobody is there to give one, or an ear. */
import { window } from 'vscode';

type Window = typeof window;

/** `make` is given the function that stands there. It stands there again when the returned function is called. */
export function standIn<Name extends keyof Window>(name: Name, make: (own: Window[Name]) => unknown): () => void {
  const functions = window as unknown as Record<string, unknown>;
  const own = functions[name];
  functions[name] = make(own as Window[Name]);
  return () => (functions[name] = own);
}
