/**
 * `npm test`: everything that has to hold, quick checks first, ending at the first failure. The last line counts the
 * tests as "N passed, N failed", alone on its line, for whoever reads the output by program.
 * Each step is a script of package.json that can be run by itself.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const STEPS = [
  ['types', 'TypeScript finds no contradiction'],
  ['lint', 'the rules of eslint.config.mjs, doc comments included'],
  ['format:check', 'prettier has nothing to change'],
  ['arrows', 'imports follow the design'],
  ['build', 'dist/ can be built'],
] as const;
const TESTS = [
  'unit',
  'unit tests, laws, contract, examples in doc comments, the built add-on, clasp',
] as const;

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not be run at all; none of their tests is counted elsewhere. */
  numRuntimeErrorTestSuites: number;
}

function main(): number {
  for (const [script, meaning] of STEPS) {
    if (runScript(script, meaning) === 0) continue;
    console.log(`\nStopped: npm run ${script} failed, no test was run.`);
    return finish(0, 1);
  }
  return runTests();
}

function runTests(): number {
  const folder = mkdtempSync(join(tmpdir(), 'client-tiers-jest-'));
  const summaryFile = join(folder, 'summary.json');
  try {
    const [script, meaning] = TESTS;
    const exitCode = runScript(script, meaning, ['--json', `--outputFile=${summaryFile}`]);
    const summary = readSummary(summaryFile);
    if (!summary) return finish(0, 1);
    const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    // Jest can also fail for a reason that is no test, such as its own setup.
    return finish(summary.numPassedTests, exitCode === 0 ? failed : Math.max(failed, 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runScript(script: string, meaning: string, extraArguments: string[] = []): number {
  console.log(`\n── ${script}: ${meaning}`);
  const startedAt = Date.now();
  const args = ['run', '--silent', script, ...(extraArguments.length > 0 ? ['--', ...extraArguments] : [])];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'ok' : 'failed'} after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return status ?? 1;
}

function readSummary(path: string): JestSummary | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JestSummary;
  } catch {
    return undefined;
  }
}

function finish(passed: number, failed: number): number {
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
