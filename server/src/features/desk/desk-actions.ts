/** Quick fixes on every diagnostic that mend nothing: leave it as it is, write the house's own form down, silence the rule. */
import { type CodeAction, CodeActionKind, type Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver-protocol';
import type { Diagnostic } from '../../engine/index.ts';
import { deskChoiceCommand, type DeskChoice, deskCommand, type DeskCommand, type DeskWish } from '../../protocol.ts';
import type { FeatureContext } from '../feature.ts';
import { fitsComment } from './edit-comment.ts';
import { hasPlaceFor, makeDeskEdit } from './desk-edit.ts';

/** Longer words are nobody's term, and no title of an action. UTF-16 units. */
const mostWords = 40;

type Offer = readonly [title: string, wish: DeskWish];

/** `shown`: the diagnostic as the client has it; `isOne`: no other is offered the same. */
export function deskActions(
  context: FeatureContext,
  diagnostic: Diagnostic,
  shown: ProtocolDiagnostic,
  isOne = true,
): CodeAction[] {
  const { article, positions } = context;
  const { rule, start, end } = diagnostic;
  const words = article.document.text.slice(start, end);
  const isShort = /[\p{L}\p{N}]/u.test(words) && words.length <= mostWords && !/[\r\n]/.test(words);
  const isNameable = isShort && (article.document.kind === 'plain' || fitsComment(words));
  const stet = { do: 'stet', rule, range: positions.range({ start, end }) } as const;
  const here: Offer = [`Leave as it is here${isOne ? '' : ` (${rule})`}`, { ...stet, scope: 'here', words: null }];
  const own = isShort ? ownForms(diagnostic, words) : [];
  const elsewhere: readonly Offer[] = [
    ...(isNameable ? [[`Leave “${words}” in this story`, { ...stet, scope: 'story', words }] as const] : []),
    [`Turn ${rule} off in this story`, { ...stet, scope: 'story', words: null }],
    [`Turn ${rule} off for this desk`, { do: 'rule-off', rule }],
  ];
  const actionsOf = (offers: readonly Offer[]): CodeAction[] =>
    offers.flatMap(([title, wish]) => offer(context, title, wish, shown));
  return [...actionsOf([here, ...own]), ...(choosing(context, elsewhere, shown, isOne) ?? actionsOf(elsewhere))];
}

/** One action for what is wanted seldom, from editors that can have somebody choose; null from others. */
function choosing(
  context: FeatureContext,
  offers: readonly Offer[],
  shown: ProtocolDiagnostic,
  isOne: boolean,
): CodeAction[] | null {
  const { client, uri } = context;
  if (client.options.commands?.includes(deskChoiceCommand) !== true) return null;
  const choices = offers.flatMap(([title, wish]) => (hasPlaceFor(context, wish) ? [{ title, wish }] : []));
  if (choices.length === 0) return [];
  const title = `Leave it elsewhere too${isOne ? '' : ` (${shown.code})`}…`;
  const choice: DeskChoice = { uri, choices };
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      command: { title, command: deskChoiceCommand, arguments: [choice] },
    },
  ];
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
function ownForms({ rule, start, end, fixes }: Diagnostic, words: string): readonly Offer[] {
  if (!aboutSpelling.test(rule)) return [];
  const [edit, ...more] = fixes.find(({ preferred }) => preferred)?.edits ?? fixes[0]?.edits ?? [];
  const other = edit && more.length === 0 && edit.start === start && edit.end === end ? edit.text : null;
  if (aboutNames.test(rule)) {
    return [
      [`Approve the name “${words}”`, { do: 'name', name: words, avoid: other }],
      ...(other === null ? [] : [[`Approve the name “${other}”`, { do: 'name', name: other, avoid: words }] as const]),
    ];
  }
  return [
    // A word that begins with a small letter is no name that somebody would approve.
    ...(/^\p{Lu}/u.test(words) ? [[`Approve “${words}” as a name`, { do: 'name', name: words, avoid: null }] as const] : []),
    ...(other === null
      ? []
      : [[`Add to house style: “${other}”, not “${words}”`, { do: 'term', avoid: words, prefer: other }] as const]),
  ];
}
