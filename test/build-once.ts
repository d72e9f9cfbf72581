/**
 * Jest's global setup: the built add-on is fresh before any test runs it, and is built at most once per run. What tests build
 * besides goes into a folder of the run, for all of them.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from '../scripts/build/ensure-built';
import { RUN_FOLDER } from './built-preview';

export default async function buildOnce(): Promise<void> {
  await ensureBuilt();
  process.env[RUN_FOLDER] = mkdtempSync(join(tmpdir(), 'client-tiers-tests-'));
}
