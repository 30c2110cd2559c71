/** Asks for the name under which checks are made, where neither the settings nor Git know it. */
import { ConfigurationTarget, window, workspace } from 'vscode';

/** The name, which stands in the person's settings from now on; undefined where they would not say it. */
export async function nameChecker(): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: 'Your Name',
    prompt: 'It stands with the checks you make. You can change it in the setting copydesk.checker.',
    validateInput: (value) => (value.trim() === '' ? 'Give your name, as the desk knows you.' : undefined),
  });
  if (name === undefined) return undefined;
  await workspace.getConfiguration('copydesk').update('checker', name.trim(), ConfigurationTarget.Global);
  return name.trim();
}
