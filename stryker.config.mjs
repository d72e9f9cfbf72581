/**
 * `npm run mutants`: changes core line by line and tells which changes no test on its sources notices. Not part of the gate; a
 * room at a time is enough: `npm run mutants -- --mutate 'src/core/rules/*.ts'`.
 */
import { readFileSync } from 'node:fs';
import jestConfig from './jest.config.cjs';

/** The copy that is changed lacks nothing that is committed, so whatever a test of core reads is there. */
const NOT_COMMITTED = readFileSync('.gitignore', 'utf8').trim().split('\n');

/** Tests of core, and those of recognition in the words of all languages. None of them needs the built add-on, so nothing is built. */
const TESTS_ON_SOURCES = [
  '**/test/core/**/*.test.ts',
  '**/test/addon/reading/(golden-lists|laws|recognition|standing).test.ts',
];

// For the processes that run the tests (`test/laws.cjs`).
process.env.LAWS = 'few';

export default {
  mutate: ['src/core/**/*.ts'],
  testRunner: 'jest',
  jest: {
    config: {
      ...jestConfig,
      globalSetup: null,
      globalTeardown: null,
      // Tests are found by what they import, and what they import in turn: jest follows that through these folders only.
      roots: ['<rootDir>/test', '<rootDir>/src'],
      runner: '<rootDir>/test/until-one-fails.cjs',
      testEnvironment: './test/until-one-fails-environment.cjs',
      testMatch: TESTS_ON_SOURCES,
    },
  },
  coverageAnalysis: 'perTest',
  // A word in a table is looked at once, when its file is loaded: every test would have to run for it.
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: NOT_COMMITTED,
  reporters: ['clear-text', 'dots'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  concurrency: 2,
  // An endless loop is not found sooner by quick tests than this, nor by slow ones than in three times what they take: a machine may be busy.
  timeoutMS: 10_000,
  timeoutFactor: 3,
  // With --incremental what was found stays, so that core can be changed a room at a time.
  incrementalFile: 'mutants/found.json',
  allowConsoleColors: false,
};
