/** Jest's global setup: the built add-on is fresh before any test runs it, and is built at most once per run. */
import { ensureBuilt } from '../scripts/build/ensure-built';

export default async function buildOnce(): Promise<void> {
  await ensureBuilt();
}
