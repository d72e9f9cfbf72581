/** Starts a measurement in a new Node process and waits for its result. It runs bundled, so that what is measured is no compiler's. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { DEFAULT_ROOT } from '../built-files';
import type { Manner, MEASUREMENTS } from './measure';

type Measurements = typeof MEASUREMENTS;
type Result<Name extends keyof Measurements> = Awaited<ReturnType<Measurements[Name]>>;

/** @throws Error with what the process wrote last, when it ends without a result */
export function runMeasurement<Name extends keyof Measurements>(
  name: Name,
  clients: number,
  manner: Manner,
): Promise<Result<Name>> {
  return new Promise((resolve, reject) => {
    const args = ['bench/measure', name, String(clients), JSON.stringify(manner)];
    const child = fork(join(DEFAULT_ROOT, 'scripts/start.cjs'), args, {
      cwd: DEFAULT_ROOT,
      execArgv: ['--expose-gc'],
      serialization: 'advanced',
      silent: true,
    });
    let result: Result<Name> | undefined;
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.stdout?.resume();
    child.on('message', (message) => (result = message as Result<Name>));
    child.on('error', reject);
    child.on('close', (code) => {
      if (result !== undefined) resolve(result);
      else
        reject(new Error(`Cannot measure ${name} of ${clients} clients (exit ${code}): ${complaint.trim()}`));
    });
  });
}
