/** Where somebody looks, as far as editors tell. */
import {
  type CodeActionParams,
  CodeActionRequest,
  type DocumentHighlightParams,
  DocumentHighlightRequest,
  type Position,
} from 'vscode-languageserver';
import type { FeatureRequest } from '../features/feature.ts';

/** Where the cursor is, by the requests that editors make when it comes to rest somewhere. */
export function lookedAt(
  { method }: FeatureRequest,
  params: Partial<DocumentHighlightParams & CodeActionParams>,
): Position | null {
  if (method === DocumentHighlightRequest.method) return params.position ?? null;
  return method === CodeActionRequest.method ? (params.range?.start ?? null) : null;
}
