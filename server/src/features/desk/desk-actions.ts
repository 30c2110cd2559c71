/** Quick fixes on every diagnostic that mend nothing: leave it as it is, write the house's own form down, silence the rule. */
import { type CodeAction, CodeActionKind, type Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver-protocol';
import type { Diagnostic } from '../../engine/index.ts';
import { deskCommand, type DeskCommand, type DeskWish } from '../../protocol.ts';
import type { FeatureContext } from '../feature.ts';
import { fitsComment } from './edit-comment.ts';
import { hasPlaceFor, makeDeskEdit } from './desk-edit.ts';

/** Longer words are nobody's term, and no title of an action. UTF-16 units. */
const mostWords = 40;

/** `shown`: the diagnostic as the client has it. */
export function deskActions(context: FeatureContext, diagnostic: Diagnostic, shown: ProtocolDiagnostic): CodeAction[] {
  const { article, positions } = context;
  const { rule, start, end } = diagnostic;
  const words = article.document.text.slice(start, end);
  const isShort = /[\p{L}\p{N}]/u.test(words) && words.length <= mostWords && !/[\r\n]/.test(words);
  const isNameable = isShort && (article.document.kind === 'plain' || fitsComment(words));
  const stet = { do: 'stet', rule, range: positions.range({ start, end }) } as const;
  const offers: [string, DeskWish][] = [
    ['Leave as it is here', { ...stet, scope: 'here', words: null }],
    ...(isNameable ? [[`Leave “${words}” in this story`, { ...stet, scope: 'story', words }] as [string, DeskWish]] : []),
    [`Turn ${rule} off in this story`, { ...stet, scope: 'story', words: null }],
    ...(isShort ? ownForms(diagnostic, words) : []),
    [`Turn ${rule} off for this desk`, { do: 'rule-off', rule }],
  ];
  return offers.flatMap(([title, wish]) => offer(context, title, wish, shown));
}

function offer(context: FeatureContext, title: string, wish: DeskWish, shown: ProtocolDiagnostic): CodeAction[] {
  const action = { kind: CodeActionKind.QuickFix, diagnostics: [shown] };
  if (context.client.options.writesDesk !== true) {
    const made = makeDeskEdit(context, wish, '');
    return made ? [{ ...action, title, edit: made.edit }] : [];
  }
  if (!hasPlaceFor(context, wish)) return [];
  const command: DeskCommand = { uri: context.uri, wish };
  return [{ ...action, title: `${title}…`, command: { title, command: deskCommand, arguments: [command] } }];
}

const aboutNames = /^names\/inconsistent-/;
const aboutSpelling = /^(?:spelling\/mixed-|names\/inconsistent-|abbreviations\/other-form-used)/;

/** What the house may have decided where a story has two forms: this one is right, or that one. */
function ownForms({ rule, start, end, fixes }: Diagnostic, words: string): [string, DeskWish][] {
  if (!aboutSpelling.test(rule)) return [];
  const [edit, ...more] = fixes.find(({ preferred }) => preferred)?.edits ?? fixes[0]?.edits ?? [];
  const other = edit && more.length === 0 && edit.start === start && edit.end === end ? edit.text : null;
  if (aboutNames.test(rule)) {
    return [
      [`Approve the name “${words}”`, { do: 'name', name: words, avoid: other }],
      ...(other === null
        ? []
        : [[`Approve the name “${other}”`, { do: 'name', name: other, avoid: words }] as [string, DeskWish]]),
    ];
  }
  return [
    // A word that begins with a small letter is no name that somebody would approve.
    ...(/^\p{Lu}/u.test(words)
      ? [[`Approve “${words}” as a name`, { do: 'name', name: words, avoid: null }] as [string, DeskWish]]
      : []),
    ...(other === null
      ? []
      : [[`Add to house style: “${other}”, not “${words}”`, { do: 'term', avoid: words, prefer: other }] as [string, DeskWish]]),
  ];
}
