/** The page to try, built once for all tests of a run: whoever needs it first builds it, and the others wait. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** The variable that names the folder of the run. */
export const RUN_FOLDER = 'CLIENT_TIERS_TESTS';

/**
 * @returns the folder with the page; nobody writes to it
 * @throws Error where it cannot be built, for everybody who asks
 */
export async function builtPreview(): Promise<string> {
  const run = process.env[RUN_FOLDER]!;
  const [folder, outcome] = [join(run, 'preview'), join(run, 'preview-outcome.txt')];
  if (isFirst(folder)) writeFileSync(outcome, await build(folder));
  // Until the builder is done; where it was stopped, the test's own limit ends this too.
  while (!existsSync(outcome)) await setTimeout(50);
  const failure = readFileSync(outcome, 'utf8');
  if (failure !== '') throw new Error(failure);
  return folder;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** @returns what went wrong; '' where nothing did */
async function build(outDir: string): Promise<string> {
  try {
    const { buildPreview } = await import('../scripts/preview/build-preview');
    await buildPreview({ outDir });
    return '';
  } catch (error) {
    return `The preview cannot be built: ${error instanceof Error ? error.message : String(error)}`;
  }
}
