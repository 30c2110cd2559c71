/** What typical clients declare, as far as the server looks at it. */
import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver-protocol';

/** As much as VS Code. */
export const everything: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    symbol: {},
    executeCommand: {},
    fileOperations: { willRename: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['rename'], changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    synchronization: { willSave: true, didSave: true },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, labelSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } }, isPreferredSupport: true },
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    inlayHint: {},
    foldingRange: { foldingRangeKind: { valueSet: ['comment', 'region'] } },
    selectionRange: {},
    codeLens: {},
    completion: { completionItem: { documentationFormat: [MarkupKind.Markdown] } },
    onTypeFormatting: {},
    documentLink: { tooltipSupport: true },
    linkedEditingRange: {},
  },
};

/** An older editor: it can be pushed diagnostics and nothing else. */
export const pushOnly: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };
