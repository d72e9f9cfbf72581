/**
 * The same scores and tiers as plain formulas in LibreOffice, where it is installed: a spreadsheet that people have, and a second
 * opinion on each client. What opening and saving the values alone takes is no work of the formulas, and taken off.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stream, type CellFormulaValue } from 'exceljs';
import { assessClients } from '../../src/core/scoring/assess-clients';
import { createClientList, type ClientList } from './client-list';
import { placeOfScores, typeFormulas, typeValues, type FormulaTab, type TypeInto } from './formula-cells';
import { findDisagreement, outcomeOfCells, outcomesOf, type Outcome } from './outcome';

export interface LibreOfficeCost {
  readonly disagreement: string | null;
  /** Processor time of the formulas alone, in milliseconds; NaN where it is too short to be told from the rest. */
  readonly milliseconds: number;
}

/** Two starts with the same file differ by as much. */
const LEAST_MILLISECONDS = 50;

/** Comma-separated, UTF-8, numbers as they are and not as they are shown. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

/** @returns null where LibreOffice is not installed */
export async function measureLibreOffice(clients: number): Promise<LibreOfficeCost | null> {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const list = createClientList(clients);
  const folder = mkdtempSync(join(tmpdir(), 'client-tiers-formulas-'));
  try {
    // The first start takes long: it makes a profile.
    await convert(folder, 'first', (type) => type('Clients', 1, 1, 'Client'));
    const values = await convert(folder, 'values', (type) => typeValues(list, type));
    const { seconds, csv } = await convert(folder, 'formulas', (type) => typeFormulas(list, type));
    const milliseconds = (seconds - values.seconds) * 1000;
    const expected = outcomesOf(assessClients(list.clients, list), list.tiers);
    return {
      disagreement: findDisagreement(expected, readOutcomes(csv, list), ['core', 'LibreOffice']),
      milliseconds: milliseconds < LEAST_MILLISECONDS ? NaN : milliseconds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Converted {
  readonly seconds: number;
  readonly csv: string;
}

async function convert(folder: string, name: string, fill: (type: TypeInto) => void): Promise<Converted> {
  const file = join(folder, `${name}.xlsx`);
  await writeXlsx(file, fill);
  // A profile of its own: an office that somebody has open stays out of it.
  const office = [
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    AS_CSV,
  ];
  // The shell tells what its children took; Node does not.
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@" >/dev/null && times', 'sh', ...office, '--outdir', folder, file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice cannot calculate ${name}: ${stderr.trim()}`);
  return { seconds: childSeconds(stdout), csv: readFileSync(join(folder, `${name}.csv`), 'utf8') };
}

/** The second line of `times`: `1m2.5s 0m0.25s`. */
function childSeconds(times: string): number {
  const parts = [
    ...times
      .trim()
      .split('\n')[1]!
      .matchAll(/(\d+)m([\d.,]+)s/g),
  ];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds!.replace(',', '.')),
    0,
  );
}

/** Row by row, so that 100,000 rows take little memory. Formulas go in without results: whoever opens the file calculates them. */
async function writeXlsx(filename: string, fill: (type: TypeInto) => void): Promise<void> {
  const tabs: Record<FormulaTab, Map<number, Map<number, string>>> = {
    Clients: new Map(),
    Settings: new Map(),
  };
  fill((tab, row, column, text) => {
    const cells = tabs[tab].get(row) ?? new Map<number, string>();
    tabs[tab].set(row, cells.set(column, text));
  });
  const workbook = new stream.xlsx.WorkbookWriter({ filename });
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = workbook.addWorksheet(name);
    for (const [number, cells] of rows) {
      const row = sheet.getRow(number);
      for (const [column, text] of cells) row.getCell(column).value = cellValue(text);
      row.commit();
    }
  }
  await workbook.commit();
}

function cellValue(text: string): number | string | CellFormulaValue {
  if (text.startsWith('=')) return { formula: text.slice(1), date1904: false };
  const number = Number(text);
  return isNaN(number) ? text : number;
}

/** No cell of such a list holds a comma or a quote. */
function readOutcomes(csv: string, list: ClientList): Outcome[] {
  const { row, column, height } = placeOfScores(list);
  const lines = csv.split('\n').slice(row - 1, row - 1 + height);
  return lines.map((line) => {
    const cells = line.split(',');
    return outcomeOfCells(cells[column - 1], cells[column]);
  });
}
