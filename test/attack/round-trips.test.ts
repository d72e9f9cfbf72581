/**
 * Her spreadsheet goes out as xlsx and comes in again through the command line: what is hers comes back as it was, and what is ours is
 * taken for ours again: the second run gives the file of the first to the byte. So will every other run after it, and neither tabs nor columns nor the file grow.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../stand-in/files/read-xlsx';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { runCommand, temporaryFolder, TODAY } from '../recalculate/run-command';
import { losses } from './compare-workbooks';
import { LAYOUTS, type Layout } from './layouts';
import { prepare } from './prepared';

const folder = temporaryFolder();
let files = 0;

async function readFile(file: Buffer, { options }: Layout): Promise<Workbook> {
  const { workbook } = await readXlsx(file, { locale: options.locale ?? 'en_US' });
  workbook.settle();
  return workbook;
}

/** What the command makes of a file. */
async function recalculated(file: Uint8Array, ...options: string[]): Promise<Buffer> {
  const [given, made] = [0, 1].map(() => join(folder, `${++files}.xlsx`)) as [string, string];
  writeFileSync(given, file);
  const { exitCode, complained } = await runCommand([given, '--out', made, ...TODAY, ...options]);
  expect([exitCode, complained]).toEqual([0, '']);
  return readFileSync(made);
}

const { plain, ownTiers, middle, namesakes, livedIn } = LAYOUTS;

it.each([plain, ownTiers, middle, namesakes, livedIn].map((layout) => [layout.name, layout] as const))(
  '%s',
  async (_, layout) => {
    const { workbook, allowed } = prepare(layout, 'raw');
    const hers = Buffer.from(await writeXlsx(workbook.copy()));
    const once = await recalculated(hers, '--preset', layout.preset);
    expect(losses(await readFile(hers, layout), await readFile(once, layout), allowed)).toEqual([]);
    const again = await recalculated(once);
    expect(again.equals(once)).toBe(true);
  },
);
