/** What an editor feature is: the requests it answers, the capability that announces it, and pure handlers. It never sees a connection. */
import type { ClientCapabilities, ProtocolRequestType, ServerCapabilities } from 'vscode-languageserver-protocol';
import type { PlacedItem } from '../annotations/change-annotations.ts';
import type { DeskFile } from '../annotations/desk-file.ts';
import type { Article, Diagnostic, Span } from '../engine/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { StetFile } from '../stet/read-stet-file.ts';
import type { StyleProblem } from '../style/style-problem.ts';
import type { DeskStyle } from '../style/resolve-style.ts';
import type { DocumentParams, InitializationOptions } from '../protocol.ts';
import type { Positions } from './positions.ts';
import type { ArticleDigest } from './workspace/digest-article.ts';

/** What the client said of itself in `initialize`. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  readonly options: InitializationOptions;
}

/** One version of one document, analysed, and all a handler may know besides its parameters. */
export interface FeatureContext {
  readonly uri: string;
  readonly version: number;
  /** As the desk has corrected it. */
  readonly article: Article;
  /** What its sidecar holds, with where that was found in this version. */
  readonly placed: readonly PlacedItem[];
  readonly deskFile: DeskFile;
  readonly diagnostics: readonly Diagnostic[];
  /** Of these what is said: while somebody types, not what the end of a sentence or paragraph may mend (see typing/tell-while-typed.ts). */
  readonly said: readonly Diagnostic[];
  /** The paragraph that somebody types in; null where nobody does. */
  readonly inHand: Span | null;
  readonly positions: Positions;
  readonly settings: Settings;
  /** The house style that holds for it, with what is wrong in its files. */
  readonly desk: DeskStyle;
  /** The file in which the desk notes what stays as it is in plain text; null where there can be none. */
  readonly stet: StetFile | null;
  /** What is wrong with notes to leave something, in the article and in that file. */
  readonly stetProblems: readonly StyleProblem[];
  /** Reads another text of the same kind, as the engine does, for comparing it with this one. */
  readonly readOther: (text: string) => Article;
  readonly client: Client;
  /** Changes whenever the answer to anything may have: with the version and with the settings. */
  readonly state: string;
  /** What a feature keeps of a document between its answers, by feature; gone when the document is closed. */
  readonly memory: Map<object, unknown>;
  /** Address of the rules' docs, without a slash at its end, or null where there are none. */
  readonly docsBase: string | null;
}

/** A request about one document. */
export interface FeatureRequest<Params = never, Result = unknown> {
  readonly method: string;
  readonly handle: (context: FeatureContext, params: Params) => Result;
  /** The answer for a document that is unknown, excluded, or too large. */
  readonly empty: Result;
}

/** A request about all articles together: the open ones, and what the index holds of the others. */
export interface WorkspaceRequest<Params = never, Result = unknown> {
  readonly method: string;
  readonly handle: (contexts: readonly FeatureContext[], params: Params, closed: readonly ArticleDigest[]) => Result;
}

export interface Feature {
  /** What the server announces to this client: nothing where the client cannot use it. */
  readonly capability: (client: Client) => Partial<ServerCapabilities>;
  readonly requests: readonly FeatureRequest[];
  readonly workspaceRequests?: readonly WorkspaceRequest[];
  /** The request that asks the client to ask again after a change of settings, where this client takes it. */
  readonly refresh?: (client: Client) => string | null;
}

/** One of Copydesk's own requests about one document (see protocol.ts); null for a document that is not read. */
export const answersOwn = <Result, Params extends DocumentParams = DocumentParams>(
  method: string,
  handle: (context: FeatureContext, params: Params) => Result | null,
): FeatureRequest => ({ method, handle, empty: null });

/** Takes the types of parameters and result from the protocol's own description of the request. */
export function answers<Params extends { textDocument: { uri: string } }, Result, Partial, Error, Options>(
  type: ProtocolRequestType<Params, Result, Partial, Error, Options>,
  empty: NoInfer<Result>,
  handle: (context: FeatureContext, params: NoInfer<Params>) => NoInfer<Result>,
): FeatureRequest {
  return { method: type.method, handle, empty };
}
