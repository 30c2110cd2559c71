/** What the server says unasked after an edit: diagnostics to editors that do not pull them, and the counts for the status bar. */
import { type Connection, type Diagnostic, DiagnosticRefreshRequest } from 'vscode-languageserver';
import { protocolDiagnostics } from '../features/diagnostics.ts';
import type { Client, FeatureContext } from '../features/feature.ts';
import { articleStatusMethod, type ArticleState, type ArticleStatus } from '../protocol.ts';
import { countArticle } from '../features/count-article.ts';
import type { FirstLooks } from './first-looks.ts';

/** Milliseconds without a keystroke before the server speaks; longer where what can be said at once has been said, and the whole takes its time. */
const pause = 150;
const pauseOfLong = 400;

export interface Reporter {
  readonly schedule: (uri: string) => void;
  /** The document was closed: what was said of it is taken back. */
  readonly clear: (uri: string) => void;
}

/** How the server takes one version of a document. */
export type Found =
  | { readonly state: 'read'; readonly version: number; readonly context: FeatureContext }
  | { readonly state: Exclude<ArticleState, 'read'>; readonly version: number }
  /** Reading it has failed, which is a defect of the server: what was said of an earlier version stays. */
  | { readonly state: 'unread'; readonly version: number }
  /** A configuration file, with what is wrong in it. */
  | { readonly state: 'configuration'; readonly version: number; readonly diagnostics: Diagnostic[] };

export interface Reported {
  /** Null for a document that has been closed. */
  readonly find: (uri: string) => Promise<Found | null>;
  readonly firstLooks: FirstLooks;
  /** Whether a document is answered in two steps. */
  readonly isLong: (uri: string) => boolean;
  /** Whether a request about the document waits for its answer, which may be quicker than reading the whole. */
  readonly isAsked: (uri: string) => boolean;
}

export function createReporter(
  connection: Connection,
  client: () => Client,
  { find, firstLooks, isLong, isAsked }: Reported,
): Reporter {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const pushes = (): boolean => {
    const { diagnostic, publishDiagnostics } = client().capabilities.textDocument ?? {};
    return diagnostic === undefined && publishDiagnostics !== undefined;
  };
  const schedule = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => void report(uri), isLong(uri) ? pauseOfLong : pause),
    );
  };
  const report = async (uri: string): Promise<void> => {
    if (isAsked(uri)) return schedule(uri);
    timers.delete(uri);
    const found = await find(uri);
    // Edited again meanwhile: the next report is on its way.
    if (!found || found.state === 'unread' || timers.has(uri)) return;
    // The editor has asked for what could be said at once, and does not know that there is more.
    if (firstLooks.settle(uri)) void connection.sendRequest(DiagnosticRefreshRequest.type);
    const { version, state } = found;
    const context = state === 'read' ? found.context : null;
    const diagnostics = context ? protocolDiagnostics(context) : found.state === 'configuration' ? found.diagnostics : [];
    if (pushes()) void connection.sendDiagnostics({ uri, version, diagnostics });
    if (state === 'configuration' || client().options.articleStatus !== true) return;
    const counts = context ? countArticle(context.article) : { quotes: 0, sources: 0, words: 0 };
    // As editors list them: hints are dots in the text, and in no list of problems.
    const problems = context?.said.filter(({ level }) => level !== 'hint').length ?? 0;
    const status: ArticleStatus = { uri, version, state, ...counts, problems };
    void connection.sendNotification(articleStatusMethod, status);
  };
  return {
    schedule,
    clear(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      if (pushes()) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
