/** The place of the transcript or notes that a problem is about. */
import type { DiagnosticRelatedInformation, Range } from 'vscode-languageserver-protocol';
import { type Diagnostic, contains, type NoteFinding, type NotePlace } from '../../engine/index.ts';
import type { FeatureContext } from '../feature.ts';

const rules: ReadonlySet<string> = new Set(['quotes/differs-from-notes', 'quotes/speaker-in-notes']);

/** The finding that a problem of these rules tells of; null for all others. */
export function findingOf({ article }: Pick<FeatureContext, 'article'>, diagnostic: Diagnostic): NoteFinding | null {
  if (!rules.has(diagnostic.rule)) return null;
  const quotes = article.quotes.filter(({ inner, parent }) => parent === null && contains(inner, diagnostic));
  return article.desk.notes?.find(({ quote }) => quotes.some(({ id }) => id === quote)) ?? null;
}

export function relatedNotes(
  context: Pick<FeatureContext, 'article'>,
  diagnostic: Diagnostic,
): readonly DiagnosticRelatedInformation[] {
  const place = findingOf(context, diagnostic)?.place;
  if (!place) return [];
  const words = place.words.replace(/\s+/gu, ' ');
  const speaker = place.speaker === null ? '' : `${place.speaker}: `;
  return [
    {
      location: { uri: place.uri, range: rangeOf(place) },
      message: `${speaker}${words.length > 200 ? `${words.slice(0, 199)}…` : words}`,
    },
  ];
}

export const rangeOf = ({ line, column, endLine, endColumn }: NotePlace): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
});
