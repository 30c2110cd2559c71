/** Code actions: quick fixes, all problems of one kind at once, everything on save, and rewritings of what is at the cursor. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeActionTriggerKind,
  type Diagnostic as ProtocolDiagnostic,
} from 'vscode-languageserver-protocol';
import { type Diagnostic, type Fix, type Span, touches } from '../engine/index.ts';
import { combineEdits } from './combine-edits.ts';
import { deskActions } from './desk/desk-actions.ts';
import { corrections } from './corrections.ts';
import { protocolDiagnostic } from './diagnostics.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { allRefactorings } from './refactor/all-refactorings.ts';
import { attributeToAction } from './refactor/attribute-to.ts';
import { putNotesWords } from './notes/put-notes-words.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** For `editor.codeActionsOnSave`; requested too by "Fix All". */
const fixAllKind = `${CodeActionKind.SourceFixAll}.copydesk`;

/** Of more diagnostics in one place nobody leaves each alone by hand. */
const mostLeft = 3;

export const codeActions: Feature = {
  // Without literals the protocol has only commands to offer, and the server has none.
  capability: ({ capabilities }) =>
    capabilities.textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] } }
      : {},
  requests: [
    answers(CodeActionRequest.type, null, (context, params) => {
      const asked = (kind: string): boolean => params.context.only?.some((only) => isWithin(kind, only)) ?? true;
      const fixes = asked(CodeActionKind.QuickFix) ? quickFixes(context, params) : [];
      const made = new Set(fixes.flatMap(({ edit }) => (edit ? [JSON.stringify(edit)] : [])));
      return [
        ...fixes,
        // On demand only: no light bulb stands beside every name and quotation.
        ...(asked(CodeActionKind.QuickFix) && params.context.triggerKind !== CodeActionTriggerKind.Automatic
          ? corrections(context, context.positions.span(params.range))
          : []),
        // What a fix does already is not offered twice.
        ...refactorings(context, params, asked).filter(({ edit }) => !made.has(JSON.stringify(edit))),
        ...(asked(`${CodeActionKind.RefactorRewrite}.attribute`)
          ? attributeToAction(context, context.positions.span(params.range))
          : []),
        ...(asked(fixAllKind) ? fixEverything(context) : []),
      ];
    }),
  ],
};

/** "source.fixAll.copydesk" is within "source" and "source.fixAll"; everything is within "". */
const isWithin = (kind: string, outer: string): boolean => outer === '' || kind === outer || kind.startsWith(`${outer}.`);

/** "refactor.rewrite.swapTag": of a kind of its own, so that a key can be bound to it. */
const refactorings = (context: FeatureContext, { range }: CodeActionParams, asked: (kind: string) => boolean): CodeAction[] =>
  allRefactorings
    .map(({ kind, rewrites }) => ({ kind: `${CodeActionKind.RefactorRewrite}.${kind}`, rewrites }))
    .filter(({ kind }) => asked(kind))
    .flatMap(({ kind, rewrites }) =>
      rewrites(context, context.positions.span(range)).map(({ title, edits }) => ({
        title,
        kind,
        edit: workspaceEdit(context, edits),
      })),
    );

function quickFixes(context: FeatureContext, { range, context: { diagnostics, triggerKind } }: CodeActionParams): CodeAction[] {
  const here = context.positions.span(range);
  // No light bulb stands beside what nothing has been said of.
  const meant = triggerKind === CodeActionTriggerKind.Automatic ? context.said : context.diagnostics;
  const touched = meant.filter((diagnostic) => touches(diagnostic, here));
  const kinds = [...new Map(touched.map((diagnostic) => [kindOf(diagnostic), diagnostic])).values()];
  return [
    ...touched.flatMap((diagnostic) => diagnostic.fixes.map((fix) => quickFix(context, diagnostic, fix, diagnostics))),
    ...touched.flatMap((diagnostic) => putNotesWords(context, diagnostic, asShown(context, diagnostic, diagnostics))),
    ...kinds.flatMap((diagnostic) => fixAllOfKind(context, diagnostic, diagnostics, kinds.length === 1)),
    ...touched
      .slice(0, mostLeft)
      .flatMap((diagnostic) => deskActions(context, diagnostic, asShown(context, diagnostic, diagnostics), touched.length === 1)),
  ];
}

function quickFix(context: FeatureContext, diagnostic: Diagnostic, fix: Fix, shown: readonly ProtocolDiagnostic[]): CodeAction {
  const takesPreferred = context.client.capabilities.textDocument?.codeAction?.isPreferredSupport;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [asShown(context, diagnostic, shown)],
    edit: workspaceEdit(context, fix.edits),
    ...(fix.preferred && takesPreferred ? { isPreferred: true } : {}),
  };
}

/** One action for all problems with the same rule and message, where there are several and each has a preferred fix; `isOne`: it need not say which kind. */
function fixAllOfKind(
  context: FeatureContext,
  diagnostic: Diagnostic,
  shown: readonly ProtocolDiagnostic[],
  isOne: boolean,
): CodeAction[] {
  const same = context.diagnostics.filter((other) => kindOf(other) === kindOf(diagnostic));
  const { edits, fixes } = combineEdits(same.flatMap(preferredFix));
  if (fixes < 2 || preferredFix(diagnostic).length === 0) return [];
  return [
    {
      title: `Fix all ${fixes} of this kind${isOne ? '' : ` (${diagnostic.rule})`}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [asShown(context, diagnostic, shown)],
      edit: workspaceEdit(context, edits),
    },
  ];
}

function fixEverything(context: FeatureContext): CodeAction[] {
  const { edits, fixes } = combineEdits(context.diagnostics.flatMap(preferredFix));
  if (fixes === 0) return [];
  return [{ title: 'Fix all Copydesk problems', kind: fixAllKind, edit: workspaceEdit(context, edits) }];
}

const kindOf = ({ rule, messageId }: Diagnostic): string => `${rule} ${messageId}`;

const preferredFix = ({ fixes }: Diagnostic): readonly Fix[] => fixes.filter(({ preferred }) => preferred === true).slice(0, 1);

/** The diagnostic as the client sent it back, so that it recognizes its own; else as the server says it. */
function asShown(context: FeatureContext, diagnostic: Diagnostic, shown: readonly ProtocolDiagnostic[]): ProtocolDiagnostic {
  const { start, end }: Span = diagnostic;
  const own = shown.find(({ code, message, range }) => {
    const span = context.positions.span(range);
    return code === diagnostic.rule && message === diagnostic.message && span.start === start && span.end === end;
  });
  return own ?? protocolDiagnostic(context, diagnostic);
}
