/** Runs the installed clasp as a child process that cannot ask questions. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface ClaspRun {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface ClaspOptions {
  /** The folder that holds .clasp.json */
  projectDir: string;
  environment?: NodeJS.ProcessEnv;
}

export function runClasp(
  args: string[],
  { projectDir, environment = process.env }: ClaspOptions,
): Promise<ClaspRun> {
  // Named, or clasp would take a .clasp.json of any folder further up.
  const project = ['--project', join(projectDir, '.clasp.json')];
  const command = [require.resolve('@google/clasp'), ...project, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: projectDir, env: environment }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr });
    });
  });
}
