/**
 * `npm test`: everything that has to hold. The quick checks run side by side and are told in their order; tests follow
 * where all of them hold. The last line counts the tests as "N passed, N failed", alone on its line, for whoever reads the
 * output by program. Each step is a script of package.json that can be run by itself. What was found good is noted for `npm run release`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { noteTested, readCheckout } from './release/tested-tree';

type Step = readonly [script: string, meaning: string];

const CHECKS: readonly Step[] = [
  ['types', 'TypeScript finds no contradiction'],
  ['lint', 'the rules of eslint.config.mjs, doc comments included'],
  ['format:check', 'oxfmt has nothing to change'],
  ['arrows', 'imports follow the design'],
  ['build', 'dist/ can be built'],
];
const TESTS: Step = ['unit', 'unit tests, laws, contract, examples in doc comments, the built add-on, clasp'];

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not be run at all; none of their tests is counted elsewhere. */
  numRuntimeErrorTestSuites: number;
}

async function main(): Promise<number> {
  const root = resolve(__dirname, '..');
  const before = readCheckout(root);
  const failed = await runChecks();
  if (failed.length === 0) {
    const status = await runTests();
    if (status === 0) noteTested(root, before);
    return status;
  }
  console.log(`\nStopped: npm run ${failed.join(', npm run ')} failed, no test was run.`);
  return finish(0, failed.length);
}

/** @returns the scripts that failed */
async function runChecks(): Promise<string[]> {
  const outcomes = startSideBySide(CHECKS);
  const failed: string[] = [];
  for (const [index, step] of CHECKS.entries()) {
    announce(step);
    const outcome = await outcomes[index]!;
    process.stdout.write(outcome.output);
    conclude(outcome);
    if (outcome.status !== 0) failed.push(step[0]);
  }
  return failed;
}

/** As many at a time as there are processors. */
function startSideBySide(steps: readonly Step[]): Promise<Outcome>[] {
  let free = availableParallelism();
  const waiting: (() => void)[] = [];
  return steps.map(async (step) => {
    if (free > 0) free--;
    else await new Promise<void>((start) => waiting.push(start));
    const outcome = await run(step);
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
    return outcome;
  });
}

async function runTests(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'client-tiers-jest-'));
  const summaryFile = join(folder, 'summary.json');
  try {
    announce(TESTS);
    const outcome = await run(TESTS, ['--json', `--outputFile=${summaryFile}`], 'inherit');
    conclude(outcome);
    const summary = readSummary(summaryFile);
    if (!summary) return finish(0, 1);
    const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    // Jest can also fail for a reason that is no test, such as its own setup.
    return finish(summary.numPassedTests, outcome.status === 0 ? failed : Math.max(failed, 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Outcome {
  readonly status: number;
  readonly seconds: number;
  /** What it printed; '' where it printed to the terminal itself. */
  readonly output: string;
}

function run([script]: Step, more: string[] = [], stdio: 'pipe' | 'inherit' = 'pipe'): Promise<Outcome> {
  const startedAt = Date.now();
  const args = ['run', '--silent', script, ...(more.length > 0 ? ['--', ...more] : [])];
  const child = spawn('npm', args, { stdio: ['ignore', stdio, stdio], shell: process.platform === 'win32' });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  return new Promise((resolve) => {
    const end = (status: number, message = ''): void =>
      resolve({
        status,
        seconds: (Date.now() - startedAt) / 1000,
        output: Buffer.concat(printed).toString() + message,
      });
    child.on('error', (error) => end(1, `${error.message}\n`));
    child.on('close', (status) => end(status ?? 1));
  });
}

function announce([script, meaning]: Step): void {
  console.log(`\n── ${script}: ${meaning}`);
}

function conclude({ status, seconds }: Outcome): void {
  console.log(`${status === 0 ? 'ok' : 'failed'} after ${seconds.toFixed(1)} s`);
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

void main().then((exitCode) => {
  process.exitCode = exitCode;
});
