/** Runs the command in this process and catches what it prints. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalculate } from '../../scripts/recalculate';

export const EXAMPLES = join(__dirname, '..', '..', 'examples');
export const TODAY = ['--today', '2026-11-21'];

export interface CommandResult {
  readonly exitCode: number;
  readonly printed: string;
  readonly complained: string;
}

export async function runCommand(
  args: readonly string[],
  terminal: {
    readonly isTerminal?: boolean;
    readonly columns?: number;
    readonly environment?: NodeJS.ProcessEnv;
  } = {},
): Promise<CommandResult> {
  const { isTerminal = false, columns = 100, environment = {} } = terminal;
  const printed: string[] = [];
  const complained: string[] = [];
  const exitCode = await recalculate(args, {
    isTerminal,
    columns,
    environment,
    print: async (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
  });
  return { exitCode, printed: printed.join('\n'), complained: complained.join('\n') };
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Gone when the tests of the file have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'client-tiers-recalculate-'));
  folders.push(folder);
  return folder;
}

/** What is printed for a list. @param text of a csv file */
export async function printedFor(text: string, ...options: string[]): Promise<string> {
  const path = join(temporaryFolder(), 'list.csv');
  writeFileSync(path, text);
  return (await runCommand([path, ...TODAY, ...options])).printed;
}
