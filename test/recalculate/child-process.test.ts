/** The command as it is typed: exit codes and streams. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EXAMPLES, TODAY } from './run-command';

const ROOT = join(__dirname, '..', '..');

function npmRun(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return npmRunIn(ROOT, ...args);
}

function npmRunIn(cwd: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', ['run', '--silent', 'recalculate', '--', ...args], { cwd, encoding: 'utf8' });
}

test('prints JSON alone on standard output', () => {
  const { status, stdout } = npmRun(join(EXAMPLES, 'clients.xlsx'), '--json', ...TODAY);
  expect(status).toBe(0);
  expect(Object.keys(JSON.parse(stdout))).toEqual([
    'tab',
    'columns',
    'clients',
    'leftOut',
    'changes',
    'problems',
    'tierCounts',
    'serviceCalls',
    'milliseconds',
  ]);
});

test('file names count from where the user stands', () => {
  const { status, stderr } = npmRunIn(EXAMPLES, 'clients.xlsx', '--json', ...TODAY);
  expect([status, stderr]).toEqual([0, '']);
});

test('complains on standard error and ends with 1', () => {
  const { status, stdout, stderr } = npmRun('nowhere.csv');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Cannot read nowhere.csv: there is no such file.');
});
