/**
 * `npm test`: everything that has to hold. What tests need comes first; beside them, with what processors they leave idle, goes whatever
 * else has to hold. The last line counts the tests as "N passed, N failed", alone on its line, for whoever reads the output by program; a
 * check that failed counts as one. Each step is a script of package.json that can be run by itself. What was found good is noted for
 * `npm run release`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { noteTested, readCheckout } from './release/tested-tree';

type Step = readonly [script: string, meaning: string];

const FIRST: readonly Step[] = [
  ['types', 'TypeScript finds no contradiction'],
  ['build', 'dist/ can be built'],
];
const TESTS: Step = ['unit', 'unit tests, laws, contract, examples in doc comments, the built add-on, clasp'];
const BESIDE: readonly Step[] = [
  ['format:check', 'oxfmt has nothing to change'],
  ['arrows', 'imports follow the design'],
  ['lint', 'the rules of eslint.config.mjs, doc comments included'],
];

interface JestSummary {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not be run at all; none of their tests is counted elsewhere. */
  numRuntimeErrorTestSuites: number;
}

async function main(): Promise<number> {
  const root = resolve(__dirname, '..');
  const before = readCheckout(root);
  const first = await Promise.all(FIRST.map((step) => start(step).outcome));
  const failed = FIRST.filter((step, index) => !tell(step, first[index]!));
  if (failed.length > 0) {
    console.log(
      `\nStopped: npm run ${failed.map(([script]) => script).join(', npm run ')} failed, no test was run.`,
    );
    return finish(0, failed.length);
  }
  const [tests, checksFailed] = await Promise.all([runTests(), runBeside()]);
  const exitCode = finish(tests.passed, tests.failed + checksFailed);
  if (exitCode === 0) noteTested(root, before);
  return exitCode;
}

async function runTests(): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'client-tiers-jest-'));
  const summaryFile = join(folder, 'summary.json');
  try {
    const more = ['--', '--json', `--outputFile=${summaryFile}`];
    const outcome = await start(TESTS, more, 'inherit').outcome;
    tell(TESTS, outcome);
    const summary = readSummary(summaryFile);
    if (!summary) return { passed: 0, failed: 1 };
    const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
    // Jest can also fail for a reason that is no test, such as its own setup.
    return { passed: summary.numPassedTests, failed: outcome.status === 0 ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * One after another, and after the tests wherever both want a processor.
 *
 * @returns how many failed
 */
async function runBeside(): Promise<number> {
  let failed = 0;
  for (const step of BESIDE) {
    const { process, outcome } = start(step);
    if (process.pid !== undefined) setPriority(process.pid, constants.priority.PRIORITY_LOW);
    if (!tell(step, await outcome)) failed++;
  }
  return failed;
}

interface Outcome {
  readonly status: number;
  readonly seconds: number;
  /** What it printed; '' where it printed to the terminal itself. */
  readonly output: string;
}

interface Run {
  readonly process: ChildProcess;
  readonly outcome: Promise<Outcome>;
}

function start([script]: Step, more: string[] = [], stdio: 'pipe' | 'inherit' = 'pipe'): Run {
  const startedAt = Date.now();
  const args = ['run', '--silent', script, ...more];
  const child = spawn('npm', args, { stdio: ['ignore', stdio, stdio], shell: process.platform === 'win32' });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  const outcome = new Promise<Outcome>((resolve) => {
    const end = (status: number, message = ''): void =>
      resolve({
        status,
        seconds: (Date.now() - startedAt) / 1000,
        output: Buffer.concat(printed).toString() + message,
      });
    child.on('error', (error) => end(1, `${error.message}\n`));
    child.on('close', (status) => end(status ?? 1));
  });
  return { process: child, outcome };
}

/** @returns whether it held */
function tell([script, meaning]: Step, { status, seconds, output }: Outcome): boolean {
  const end = `${status === 0 ? 'ok' : 'failed'} after ${seconds.toFixed(1)} s`;
  console.log(`\n── ${script}: ${meaning}\n${output}${end}`);
  return status === 0;
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
