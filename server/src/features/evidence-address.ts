/** Where the evidence of a check lies. */

/** Schemes of what an editor or a browser may open when asked for it: nothing that runs. */
const openable: ReadonlySet<string> = new Set(['http:', 'https:', 'file:', 'vscode-vfs:', 'vscode-remote:', 'mailto:']);

/** The address in full, seen from the article; null for one that cannot be opened. The part behind "#" stays: a line ("#L12") or a time. */
export function evidenceAddress(articleUri: string, evidence: string): string | null {
  try {
    const scheme = /^[a-z][a-z0-9+.-]+:/i.exec(evidence)?.[0].toLowerCase();
    if (scheme) return openable.has(scheme) ? new URL(evidence).href : null;
    return new URL(evidence, articleUri).href;
  } catch {
    return null;
  }
}
