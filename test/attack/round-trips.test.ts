/**
 * Her spreadsheet goes out as xlsx and comes in again through the command line, several times: what is hers comes back as it
 * was, what is ours is taken for ours again and nothing else is, and neither tabs nor columns nor the file grow from run to run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../stand-in/files/read-xlsx';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { runCommand, temporaryFolder, TODAY } from '../recalculate/run-command';
import { differences, losses } from './compare-workbooks';
import { LAYOUTS, type Layout } from './layouts';
import { prepare } from './prepared';

const folder = temporaryFolder();
const ROUNDS = 4;
/** Styles and texts that one run leaves behind may be a few bytes; a tab or a row is more. */
const GROWTH_BYTES = 200;

async function readFile(path: string, { options }: Layout): Promise<Workbook> {
  const { workbook } = await readXlsx(readFileSync(path), { locale: options.locale ?? 'en_US' });
  workbook.settle();
  return workbook;
}

/** The file before each round and after the last; every one is the input of the next. */
async function rounds(layout: Layout): Promise<string[]> {
  const name = layout.name.replace(/\W+/g, '-');
  const paths = Array.from({ length: ROUNDS + 1 }, (_, index) => join(folder, `${name}-${index}.xlsx`));
  writeFileSync(paths[0]!, await writeXlsx(prepare(layout, 'raw').workbook.copy()));
  for (let round = 1; round <= ROUNDS; round++) {
    const args = [paths[round - 1]!, '--out', paths[round]!, ...TODAY];
    if (round === 1) args.push('--preset', layout.preset);
    const { exitCode, complained } = await runCommand(args);
    expect([exitCode, complained]).toEqual([0, '']);
  }
  return paths;
}

const { plain, ownTiers, middle, namesakes, livedIn } = LAYOUTS;

it.each([plain, ownTiers, middle, namesakes, livedIn].map((layout) => [layout.name, layout] as const))(
  '%s',
  async (_, layout) => {
    const paths = await rounds(layout);
    const workbooks: Workbook[] = [];
    for (const path of paths) workbooks.push(await readFile(path, layout));
    const [first, ...results] = workbooks as [Workbook, ...Workbook[]];
    const { allowed } = prepare(layout, 'raw');
    expect(results.flatMap((each) => losses(first, each, allowed))).toEqual([]);
    // After the second run everything is made: nothing is added, moved or taken for something else.
    const [, second, ...later] = results as [Workbook, Workbook, ...Workbook[]];
    expect(later.flatMap((each) => differences(second, each))).toEqual([]);
    const sizes = paths.map((path) => readFileSync(path).length);
    expect(sizes[ROUNDS]! - sizes[2]!).toBeLessThanOrEqual(GROWTH_BYTES);
  },
);
