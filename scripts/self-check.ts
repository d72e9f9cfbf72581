/**
 * `npm run self-check`: makes dist-self-check/SelfCheck.gs, a file to paste into the script editor of a new spreadsheet. Run there, it says in a tab
 * where Google does something else than the stand-in, and how long Google's calls take.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_FILES, DEFAULT_ROOT, type BuiltFiles } from './built-files';
import { ensureBuilt } from './build/ensure-built';
import { formatPasteFile } from './build/paste-file';
import { makeSelfCheck } from './self-check/make-self-check';

const OUT = join(DEFAULT_ROOT, 'dist-self-check', 'SelfCheck.gs');

async function main(): Promise<void> {
  const dist = await ensureBuilt();
  const read = (name: string): Promise<string> => readFile(join(dist, name), 'utf8');
  const texts = await Promise.all(BUILT_FILES.map(read));
  const built = Object.fromEntries(BUILT_FILES.map((name, index) => [name, texts[index]])) as BuiltFiles;
  const pasted = await formatPasteFile(built);
  await mkdir(join(OUT, '..'), { recursive: true });
  await writeFile(OUT, makeSelfCheck(pasted));
  console.log(
    `${OUT}\n\nPaste it over all of Code.gs in a new spreadsheet (Extensions › Apps Script), save, run selfCheck.`,
  );
}

void main();
