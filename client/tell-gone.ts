/** Says that a quotation has gone while somebody was asked who speaks it, and keeps the name that was given. */
import { env, window } from 'vscode';

const copy = 'Copy the Name';

/** `name` null where none was given. What asked for it does not wait for the answer: that may never come. */
export function tellGone(name: string | null): void {
  void offerName(name);
}

async function offerName(name: string | null): Promise<void> {
  const lost = name === null ? '' : ` “${name}” has not been noted.`;
  const message = `Copydesk: the quotation has changed meanwhile.${lost} Put the cursor into it and try again.`;
  const answer = await window.showInformationMessage(message, ...(name === null ? [] : [copy]));
  if (answer === copy && name !== null) await env.clipboard.writeText(name);
}
