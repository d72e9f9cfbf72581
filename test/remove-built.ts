/** Jest's global teardown: the folder of the run goes. */
import { rmSync } from 'node:fs';
import { RUN_FOLDER } from './built-preview';

export default function removeBuilt(): void {
  rmSync(process.env[RUN_FOLDER]!, { recursive: true, force: true });
}
