/** The one fix that changes quoted words: those of the transcript in their place. The editor asks first; where it cannot, there is no such fix. */
import {
  type AnnotatedTextEdit,
  type CodeAction,
  CodeActionKind,
  type Diagnostic as ProtocolDiagnostic,
} from 'vscode-languageserver-protocol';
import type { Diagnostic, NoteDifference, Span } from '../../engine/index.ts';
import type { FeatureContext } from '../feature.ts';
import { fileName } from '../file-name.ts';
import { clockTime } from '../exports/note-words.ts';
import { findingOf } from './related-notes.ts';

/** Id of the annotation that has the editor ask. */
const asked = 'notes';

export function putNotesWords(context: FeatureContext, diagnostic: Diagnostic, shown: ProtocolDiagnostic): readonly CodeAction[] {
  const { client, article, positions, uri, version } = context;
  const { documentChanges, changeAnnotationSupport } = client.capabilities.workspace?.workspaceEdit ?? {};
  if (diagnostic.rule !== 'quotes/differs-from-notes' || documentChanges !== true || !changeAnnotationSupport) return [];
  const finding = findingOf(context, diagnostic);
  if (finding?.verdict !== 'differs' || !finding.place) return [];
  const { place, differences } = finding;
  const edits = differences.map((difference): AnnotatedTextEdit => {
    const { text, ...span } = editOf(article.document.text, difference);
    return { range: positions.range(span), newText: text, annotationId: asked };
  });
  const at = `${fileName(place.uri)}, line ${place.line}${place.time === null ? '' : `, ${clockTime(place.time)}`}`;
  const description = `These are somebody’s own words. ${at} has: “${place.words.replace(/\s+/gu, ' ')}”`;
  return [
    {
      title: 'Put the transcript’s words (asks first)',
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      edit: {
        documentChanges: [{ textDocument: { uri, version }, edits }],
        changeAnnotations: { [asked]: { label: 'Inside a quotation', description, needsConfirmation: true } },
      },
    },
  ];
}

/** With the space that a word needs that comes in, or that is left over by one that goes. */
function editOf(text: string, { start, end, quoted, said }: NoteDifference): Span & { readonly text: string } {
  if (said === '') {
    const space = /^\s/.test(text.slice(end, end + 1)) ? 1 : 0;
    const before = space === 0 && /\s$/.test(text.slice(Math.max(0, start - 1), start)) ? 1 : 0;
    return { start: start - before, end: end + space, text: '' };
  }
  const words = inCaseOf(said, quoted, text.slice(0, start));
  if (quoted !== '') return { start, end, text: words };
  const needsSpace = /[\p{L}\p{N},;:.!?…]$/u.test(text.slice(Math.max(0, start - 1), start));
  return { start, end, text: needsSpace ? ` ${words}` : `${words} ` };
}

/** "The" within a sentence of the article is "the", unless the transcript has a name there: then it has a capital elsewhere too, which we cannot see. */
function inCaseOf(said: string, quoted: string, before: string): string {
  if (/^\p{Lu}/u.test(quoted) && /^\p{Ll}/u.test(said) && /(?:^|[.!?…]\s+|[“"‘'])$/u.test(before)) {
    return said.charAt(0).toUpperCase() + said.slice(1);
  }
  return said;
}
