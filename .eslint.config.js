import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_OFFICE = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'].map((name) => ({
  name,
  message: 'Only src/workbook/excel, the Excel entry, the ribbon commands and the registry of functions know Excel.',
}));

const TEXT_MESSAGE = 'Text for people comes from src/locales, in both languages.';
const NO_TEXT = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: TEXT_MESSAGE },
  { selector: ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}/u]', message: TEXT_MESSAGE },
  {
    selector: 'JSXAttribute[name.name=/^(alt|aria-label|aria-description|content|hint|label|placeholder|title)$/] > Literal[value=/\\p{L}/u]',
    message: TEXT_MESSAGE,
  },
  { selector: 'Literal[value=/[À-ỹĐđ]/u]', message: TEXT_MESSAGE },
  { selector: 'TemplateElement[value.raw=/[À-ỹĐđ]/u]', message: TEXT_MESSAGE },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'assets/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // An async method without await turns what it throws into a rejection, as the port promises.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...NO_OFFICE],
      'no-restricted-properties': ['error', { property: 'toFixed', message: 'It rounds binary fractions; see src/scoring/rounding.ts.' }],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/workbench/**/*.{ts,tsx}', 'src/commands/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_TEXT] },
  },
  { files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['src/workbook/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/workbook/excel/**/*.ts', 'src/taskpane/main.tsx', 'src/commands/**/*.ts', 'src/functions/register.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // What jest's matchers return is typed `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
