// What the linter asks of all code: types honoured, nothing left floating, the house's habits where a machine can see them.
import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const maxLines = ['error', { max: 400, skipBlankLines: false, skipComments: false }];

export default tseslint.config(
  { ignores: ['dist/', 'dist-test/', 'coverage/', '.vscode-test/', 'server/lexicon/', '.peers/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An import of types alone must vanish from the bundle.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it', 'test'] }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/prefer-readonly': 'error',
      // Libraries type plain functions as methods (wink's `its`); ours are functions.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    rules: {
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
      'max-lines': maxLines,
      'no-var': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    // Copy can hold any run of characters: a pattern that tries many ways to divide one takes for ever.
    files: ['client/**/*.ts', 'server/src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  {
    files: ['server/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration[superClass=null]', message: 'Prefer functions over readonly plain data.' },
      ],
    },
  },
  {
    // No clock, no randomness, no log in the engine: same text and options, same Article.
    files: ['server/src/engine/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'Date', 'performance', 'setTimeout', 'setInterval', 'fetch', 'process', 'console'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The engine is deterministic.' }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals().map((name) => [name, 'readonly'])) },
  },
);

function nodeGlobals() {
  return [
    'process',
    'console',
    'performance',
    'URL',
    'Buffer',
    'setTimeout',
    'clearTimeout',
    'setImmediate',
    'TextDecoder',
    'TextEncoder',
    'fetch',
  ];
}
