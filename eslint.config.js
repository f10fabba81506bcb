import tseslint from 'typescript-eslint';
import regexp from 'eslint-plugin-regexp';

const ROOMS_WITHOUT_IO = [
  'language',
  'calendar',
  'plan',
  'standards',
  'making',
  'wording',
  'rules',
  'review',
  'facts',
  'journey',
  'report/folder',
  'service',
  'config',
  'workspace',
];

export default tseslint.config(
  { ignores: ['**/dist/**', '.cache/**', '.vscode-test/**', 'node_modules/**'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Lexers name whole ranges of characters on purpose.
      'no-control-regex': 'off',
      'regexp/no-obscure-range': 'off',
      // Patterns over a plan's text must run in linear time.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    // From the text to the service nothing touches a file, a clock or a connection.
    files: ROOMS_WITHOUT_IO.map((room) => `server/src/${room}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: ['node:*', 'vscode-languageserver', 'vscode-languageserver/*', '**/lsp/**', '**/cli/**'],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'setTimeout', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Today comes in as a value.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Today comes in as a value.',
        },
      ],
    },
  },
  {
    // Its patterns are put together from parts, where a group keeps a part whole.
    files: ['server/src/language/lexer.ts'],
    rules: { 'no-misleading-character-class': 'off', 'regexp/no-useless-non-capturing-group': 'off' },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
