/**
 * Besides the usual rules: what the design promises and a linter can see. Each of these has its reason next to it.
 * Formatting is oxfmt's business, imports between folders are dependency-cruiser's.
 */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Google's runtime lacks them, although TypeScript and Node know them. */
const MISSING_IN_APPS_SCRIPT = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'process',
  'Buffer',
  'require',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'crypto',
  'performance',
  'atob',
  'btoa',
  'structuredClone',
].map((name) => ({ name, message: 'Apps Script does not have it.' }));

/** What is logged in a script of ours can be read by its publisher, and a line may hold a client's name. */
const LOGS = ['console', 'Logger'].map((name) => ({
  name,
  message: 'Nothing of a user is logged: show it to the user, or leave it.',
}));

/** The core computes from its arguments alone, so that a result can be repeated and explained. */
const PLATFORM = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'Session',
  'Utilities',
  'ScriptApp',
  'UrlFetchApp',
  'Intl',
].map((name) => ({ name, message: 'The core knows no platform, clock or locale: pass the value in.' }));

/** Compilers translate syntax only; whether Google's engine has these newer methods is not documented. */
const NEWER_METHODS = {
  selector:
    'CallExpression > MemberExpression.callee[property.name=/^(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|replaceAll|fromAsync|isWellFormed)$/]',
  message: 'Apps Script may not have this method; use one of ES2019.',
};

const CLOCK_AND_CHANCE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core has no clock: pass the date in.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The core has no clock: pass the date in.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The core has no chance.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'The core has no locale: format outside.',
  },
  {
    selector: 'MemberExpression[property.name="localeCompare"]',
    message: 'The core has no locale: compare with < and >.',
  },
];

/** Text of a user or of a cell must never become markup. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln'].map((property) => ({
  property,
  ...(property.startsWith('write') ? { object: 'document' } : {}),
  message: 'Build DOM nodes and set textContent.',
}));

/** Exported functions only: what is private explains itself. */
const EXPORTED = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > FunctionExpression',
];
const exportedOnly = { contexts: EXPORTED };

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-paste/',
      'dist-preview/',
      'dist-commands/',
      'dist-self-check/',
      'release/',
      'coverage/',
      'screenshots/',
      'replaced-*/',
      '.stryker-tmp/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'object-shorthand': 'error' },
  },
  {
    // TypeScript reports unknown names, with the types of each platform at hand.
    files: ['**/*.ts', '**/*.tsx'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Plain scripts that can be pasted into Apps Script, where they share one scope with each other and the platform.
    files: ['stand-in/test/contract/*.js', 'scripts/self-check/script/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: {
      'no-undef': 'off',
      'no-var': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['src/addon/**/*.ts', 'src/i18n/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...MISSING_IN_APPS_SCRIPT, ...LOGS],
      'no-restricted-syntax': ['error', NEWER_METHODS],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...MISSING_IN_APPS_SCRIPT, ...LOGS, ...PLATFORM],
      'no-restricted-syntax': ['error', NEWER_METHODS, ...CLOCK_AND_CHANCE],
    },
  },
  {
    files: ['src/{dialogs,import-page,sidebar}/**/*.ts', 'src/{dialogs,import-page,sidebar}/**/*.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...LOGS],
      'no-restricted-properties': ['error', ...MARKUP],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Build nodes instead.' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/addon/functions/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript', tagNamePreference: { returns: 'returns' } } },
    rules: {
      'jsdoc/require-jsdoc': ['error', { require: { FunctionDeclaration: false }, contexts: EXPORTED }],
      'jsdoc/require-description': ['error', exportedOnly],
      'jsdoc/require-param': ['error', exportedOnly],
      'jsdoc/require-param-description': ['error', exportedOnly],
      'jsdoc/check-param-names': 'error',
      'jsdoc/require-returns': ['error', exportedOnly],
      'jsdoc/require-returns-description': ['error', exportedOnly],
      'jsdoc/require-example': ['error', exportedOnly],
      'jsdoc/no-types': ['error', exportedOnly],
    },
  },
);
