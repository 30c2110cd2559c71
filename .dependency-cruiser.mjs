// The layers of docs/architecture.md as rules for dependency-cruiser: who may import whom.

/** The engine's stages in their order; none imports a later one. */
const stages = ['text', 'style', 'document', 'tokens', 'quotes', 'names', 'attributions', 'entities', 'article', 'rules'];

/** The files that hold a stage's types: what all that comes after it may read. */
const contracts =
  '^server/src/engine/(text/|style/|document/news-document\\.ts$|tokens/token\\.ts$|quotes/quote\\.ts$|names/name\\.ts$|attributions/attribution\\.ts$|entities/entity\\.ts$|article/(article|desk)\\.ts$)';

const engine = '^server/src/engine/';
const libraries = 'node_modules/';

const stageOrder = stages.slice(0, -1).map((stage, i) => ({
  name: `stage-${stage}-imports-no-later-one`,
  comment: `The stage ${stage} comes before ${stages.slice(i + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^server/src/engine/${stage}/` },
  to: { path: `^server/src/engine/(${stages.slice(i + 1).join('|')}|index\\.ts|analyze\\.ts)` },
}));

export default {
  forbidden: [
    ...stageOrder,
    {
      name: 'no-cycles',
      comment: 'Types may point at each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'engine-knows-only-itself',
      comment: 'The engine is pure: its own files, its word lists and libraries that run anywhere.',
      severity: 'error',
      from: { path: engine },
      to: { pathNot: [engine, '^server/lexicon/', '^server/house-style/', libraries] },
    },
    {
      name: 'engine-without-node-or-vscode',
      severity: 'error',
      from: { path: engine },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-without-vscode',
      severity: 'error',
      from: { path: engine },
      to: { path: '(^|node_modules/)vscode' },
    },
    {
      name: 'engine-has-one-door',
      comment: 'Everybody outside imports server/src/engine/index.ts.',
      severity: 'error',
      from: { path: '^(client|server/src)/', pathNot: engine },
      to: { path: engine, pathNot: '^server/src/engine/index\\.ts$' },
    },
    {
      name: 'rule-sees-article-and-rule-machinery',
      comment: "A rule reads the Article through the contract types, rule.ts and what rules share; no stage's inside.",
      severity: 'error',
      // What a fix would leave is paired by the stage that pairs.
      from: { path: '^server/src/engine/rules/[^/]+/', pathNot: '^server/src/engine/rules/story/marks-after\\.ts$' },
      to: {
        path: engine,
        pathNot: [contracts, '^server/src/engine/rules/'],
      },
    },
    {
      name: 'rule-knows-no-table',
      severity: 'error',
      from: { path: '^server/src/engine/rules/[^/]+/' },
      to: { path: '^server/src/engine/rules/(all-rules|check-article)\\.ts$' },
    },
    {
      name: 'feature-sees-engine-and-protocol-only',
      comment: 'A feature is pure: an Article and parameters in, protocol data out; never a connection.',
      severity: 'error',
      from: { path: '^server/src/features/' },
      to: {
        path: '^(server/src|client)/',
        pathNot: [
          '^server/src/features/',
          '^server/src/annotations/',
          '^server/src/notes/',
          '^server/src/library/annotate(-json|d-article)\\.ts$',
          '^server/src/engine/index\\.ts$',
          '^server/src/protocol\\.ts$',
          '^server/src/settings/',
          '^server/src/(style|stet|annotations)/',
        ],
      },
    },
    {
      name: 'notes-see-engine-only',
      comment: 'Transcripts, and quotations compared with them, are pure.',
      severity: 'error',
      from: { path: '^server/src/notes/' },
      to: { path: '^(server/src|client)/', pathNot: ['^server/src/notes/', '^server/src/engine/index\\.ts$'] },
    },
    {
      name: 'annotations-see-engine-only',
      comment: 'What people note of an article is pure: the Article and the notes in, the same Article corrected out.',
      severity: 'error',
      from: { path: '^server/src/annotations/' },
      to: { path: '^(server/src|client)/', pathNot: ['^server/src/annotations/', '^server/src/engine/index\\.ts$'] },
    },
    {
      name: 'feature-without-connection',
      comment: 'Types of the protocol, not the connection that carries them.',
      severity: 'error',
      from: { path: '^server/src/features/' },
      to: { path: 'node_modules/vscode-languageserver/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-sees-protocol-only',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/protocol\\.ts$' },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '(^client/|^test/|(^|node_modules/)vscode/)' },
    },
    {
      name: 'protocol-stands-alone',
      comment: 'What both sides share imports neither of them.',
      severity: 'error',
      from: { path: '^server/src/protocol(/|\\.ts$)' },
      to: { path: '^(client|server/src)/', pathNot: '^server/src/protocol/' },
    },
    {
      name: 'cli-and-host-apart',
      comment:
        'The command line starts the server by its entry and knows nothing else of it; the server knows nothing of the command line.',
      severity: 'error',
      from: { path: '^server/src/(host|features)/' },
      to: { path: '^server/src/cli/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^server/lexicon/'] },
    exclude: { path: ['^dist', '^node_modules/.cache'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
