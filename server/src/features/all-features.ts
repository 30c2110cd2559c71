/** The table of editor features. A line here makes a feature announced and answered. */
import { checks } from './checks.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { deskEdit } from './desk/desk-edit.ts';
import { definition } from './definition.ts';
import { diagnostics } from './diagnostics.ts';
import { difference } from './diff/difference.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentLinks } from './document-links.ts';
import { exporting } from './exports/exporting.ts';
import type { Feature } from './feature.ts';
import { foldingRanges } from './folding-ranges.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { names } from './names.ts';
import { outline } from './outline.ts';
import { references } from './references.ts';
import { attributeTo } from './refactor/attribute-to.ts';
import { report } from './report/report.ts';
import { rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { smartMarks } from './typing/smart-marks.ts';
import { sources } from './sources.ts';
import { folderNames } from './workspace/folder-names.ts';
import { workspaceSymbols } from './workspace/workspace-symbols.ts';

export const allFeatures: readonly Feature[] = [
  diagnostics,
  hover,
  outline,
  codeActions,
  definition,
  references,
  documentHighlight,
  rename,
  semanticTokens,
  inlayHints,
  foldingRanges,
  selectionRanges,
  codeLens,
  completion,
  smartMarks,
  documentLinks,
  workspaceSymbols,
  folderNames,
  sources,
  names,
  report,
  deskEdit,
  attributeTo,
  checks,
  exporting,
  difference,
];
