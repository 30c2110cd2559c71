/** Diagnostics on the editor's demand (pull), and their form in the protocol, which the push for older editors shares. */
import {
  type Diagnostic as ProtocolDiagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type Range,
} from 'vscode-languageserver-protocol';
import { allLevels, type Article, type Diagnostic } from '../engine/index.ts';
import { answers, type Feature, type FeatureContext } from './feature.ts';
import { relatedNotes } from './notes/related-notes.ts';
import { styleDiagnostics } from './style-diagnostics.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** Rules whose words are superfluous as a whole: editors fade them. */
const unnecessary: ReadonlySet<string> = new Set(['abbreviations/unused']);

export const diagnostics: Feature = {
  capability: ({ capabilities }) =>
    capabilities.textDocument?.diagnostic
      ? { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  requests: [
    answers(DocumentDiagnosticRequest.type, { kind: 'full', items: [] }, (context, { previousResultId }) =>
      diagnosticReport(context, previousResultId),
    ),
  ],
  refresh: ({ capabilities }) => (capabilities.workspace?.diagnostics?.refreshSupport ? 'workspace/diagnostic/refresh' : null),
};

/** What diagnostics are shown by. The article is null where it has not been read yet. */
export interface DiagnosticContext extends Pick<
  FeatureContext,
  'uri' | 'desk' | 'said' | 'stetProblems' | 'positions' | 'client' | 'state' | 'docsBase'
> {
  readonly article: Article | null;
}

export const diagnosticReport = (context: DiagnosticContext, previousResultId: string | undefined): DocumentDiagnosticReport =>
  previousResultId === context.state
    ? { kind: 'unchanged', resultId: context.state }
    : { kind: 'full', resultId: context.state, items: protocolDiagnostics(context) };

/** All diagnostics of a document, with only such fields as the client takes. */
export function protocolDiagnostics(context: DiagnosticContext): ProtocolDiagnostic[] {
  const { uri, desk, stetProblems, positions, client } = context;
  const ofStyle = [...desk.problems, ...stetProblems].filter((problem) => problem.uri === uri);
  const shown = gravest(context.said);
  const left = context.said.length - shown.length;
  return [
    ...styleDiagnostics(ofStyle, positions, { isJson: false, client }),
    ...(left > 0 ? [leftOut(left, positions.range({ start: 0, end: 0 }))] : []),
    ...shown.map((diagnostic) => protocolDiagnostic(context, diagnostic)),
  ];
}

/** What is sent of one document. VS Code takes no more, and a megabyte of them at each keystroke would hold it up. */
const mostDiagnostics = 1000;

/** All, or as many as are sent: errors before warnings before the rest, those of one level from the top. In text order. */
function gravest(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= mostDiagnostics) return diagnostics;
  const sent = allLevels
    .flatMap((level) => diagnostics.filter((diagnostic) => diagnostic.level === level))
    .slice(0, mostDiagnostics);
  const isSent = new Set(sent);
  return diagnostics.filter((diagnostic) => isSent.has(diagnostic));
}

const leftOut = (count: number, range: Range): ProtocolDiagnostic => ({
  range,
  severity: DiagnosticSeverity.Information,
  source: 'copydesk',
  message: `${count} more problem${count === 1 ? ' is' : 's are'} not shown: the gravest ${mostDiagnostics} of a document are. “copydesk check” on the command line lists them all.`,
});

export function protocolDiagnostic(context: DiagnosticContext, diagnostic: Diagnostic): ProtocolDiagnostic {
  const { article, client, positions, docsBase, uri } = context;
  const { diagnostic: pull, publishDiagnostics: push } = client.capabilities.textDocument ?? {};
  const takes = pull ?? push;
  const related = diagnostic.related.map(({ message, ...span }) => ({
    location: { uri, range: positions.range(span) },
    message,
  }));
  const inNotes = article ? relatedNotes({ article }, diagnostic) : [];
  const fades = unnecessary.has(diagnostic.rule) && takes?.tagSupport?.valueSet.includes(DiagnosticTag.Unnecessary);
  return {
    range: positions.range(diagnostic),
    severity: severities[diagnostic.level],
    code: diagnostic.rule,
    source: 'copydesk',
    message: diagnostic.message,
    ...(docsBase !== null && takes?.codeDescriptionSupport
      ? { codeDescription: { href: `${docsBase}/${diagnostic.rule}.md` } }
      : {}),
    ...(related.length + inNotes.length > 0 && takes?.relatedInformation ? { relatedInformation: [...related, ...inNotes] } : {}),
    ...(fades ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
