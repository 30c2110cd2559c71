/** What a request is answered that cannot be: errors by which editors keep what they have, and ask again or wait for the next edit. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { FeatureRequest } from '../features/feature.ts';

/** The document has been edited since the request: its positions mean something else now. Diagnostics have none, and are asked for again. */
export const outdated = ({ method }: FeatureRequest): ResponseError<unknown> =>
  method === 'textDocument/diagnostic'
    ? new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed.', { retriggerRequest: true })
    : new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');

/** VS Code asks no more for the diagnostics of a document once it has been answered that something failed within, and says so to whoever types. */
export const unread = ({ method }: FeatureRequest): ResponseError<unknown> =>
  method === 'textDocument/diagnostic'
    ? new ResponseError(LSPErrorCodes.ServerCancelled, 'This version could not be read.', { retriggerRequest: false })
    : new ResponseError(LSPErrorCodes.ContentModified, 'This version could not be read.');
