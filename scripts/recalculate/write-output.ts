/** The recalculated workbook → the file that --out names. The input file is never the one that is written. */
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError } from '../../stand-in/files/file-error';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import { dropLosses, findLosses } from '../../stand-in/files/xlsx/package/losses';
import { CommandError } from './command-error';
import type { LoadedList } from './load-list';

/**
 * Looks before any work is done whether the file may be written.
 * @throws CommandError
 */
export async function checkOutput(out: string, input: string, force: boolean): Promise<void> {
  const kinds = /\.xlsm$/i.test(input) ? /\.xls[xm]$/i : /\.xlsx$/i;
  if (!kinds.test(out)) throw new CommandError(`--out must name an .xlsx file, not ${out}.`);
  if (await isSameFile(out, input)) {
    throw new CommandError(
      `--out names the input file ${input}, which is never overwritten; choose another name.`,
    );
  }
  const folder = dirname(resolve(out));
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new CommandError(`Cannot write ${out}: there is no folder ${folder}.`);
  const old = await stat(out).catch(() => null);
  if (old?.isDirectory()) throw new CommandError(`Cannot write ${out}: it is a folder.`);
  if (old && !force) {
    throw new CommandError(`There is a file ${out} already; nothing was written. Use --force to replace it.`);
  }
}

/** The same file may have several names: through links, or where case does not count. */
async function isSameFile(out: string, input: string): Promise<boolean> {
  const [first, second] = await Promise.all([out, input].map((path) => stat(path).catch(() => null)));
  if (first && second && first.ino !== 0 && first.ino === second.ino && first.dev === second.dev) return true;
  const [a, b] = await Promise.all([out, input].map(canonicalPath));
  return a === b;
}

async function canonicalPath(path: string): Promise<string> {
  const absolute = resolve(path);
  const folder = await realpath(dirname(absolute)).catch(() => dirname(absolute));
  return realpath(absolute).catch(() => join(folder, basename(absolute)));
}

/** @throws CommandError naming what would be lost, unless `force` */
export function checkLosses({ xlsx }: LoadedList, out: string, force: boolean): void {
  if (!xlsx) return;
  const losses = findLosses(xlsx.source.source, /\.xlsm$/i.test(out));
  if (losses.length === 0 || force) return;
  throw new CommandError(
    `${out} would lack the ${losses.join(' and the ')} of the original; nothing was written. Use --force to write it all the same.`,
  );
}

export async function writeOutput({ workbook, xlsx }: LoadedList, out: string): Promise<void> {
  if (xlsx) dropLosses(xlsx.source.source, xlsx.source.path, /\.xlsm$/i.test(out));
  const bytes = await writeXlsx(workbook, xlsx?.source).catch((error) => {
    if (error instanceof FileError) throw new CommandError(`Cannot write ${out}: ${error.message}.`);
    throw error;
  });
  const unfinished = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new CommandError(`Cannot write ${out}: ${(error as Error).message}.`);
  }
}
