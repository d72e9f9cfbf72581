/** First open of the sidebar: sets up and, if asked, fills the sample into a list that holds nothing at all. */
import { PRESETS } from '../../core/presets/presets';
import type { CellValue } from '../../core/types';
import { chosenPreset, setUp } from '../commands/set-up-spreadsheet';
import type { Plan } from '../plan';
import { userTexts } from '../run-command';
import { headersAt } from '../tabs/clients-tab';
import { isNothing } from '../reading/is-nothing';
import { sampleClients } from '../set-up/sample-clients';
import { rowNumberAt } from '../tabs/clients-tab';
import { canSpill } from '../spills/can-spill';
import { presetKnowing } from '../set-up/suggest-preset';
import { currentPlan } from './current-plan';
import type { StartArguments } from './parse-arguments';

export function startWithPreset({ preset, withSample }: StartArguments): undefined {
  const texts = userTexts();
  setUp(chosenPreset(preset, texts), texts);
  if (withSample) fillInSample(currentPlan());
}

/** One write into cells that are looked at directly before. Whoever has anything there, if only a formula, gets no sample. */
function fillInSample({ list, criteria, criteriaColumns, context }: Plan): void {
  const { sheet, clientColumn } = list;
  const preset = presetKnowing(criteria.map(({ identity }) => identity));
  const keys: readonly string[] = PRESETS[preset].criteria.map(({ key }) => key);
  const clients = sampleClients(preset, context.currency);
  const first = rowNumberAt(list, 0);
  if (holdsAnything(list)) return;
  const missing = first + clients.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const columns = [clientColumn, ...criteriaColumns].filter((column) => column >= 0);
  const left = Math.min(...columns);
  const range = sheet.getRange(first, left + 1, clients.length, Math.max(...columns) - left + 1);
  const cells = clients.map(({ name, values }, index) =>
    Array.from({ length: range.getNumColumns() }, (_, offset) => {
      const column = left + offset;
      if (column === clientColumn) return name;
      const position = keys.indexOf(criteria[criteriaColumns.indexOf(column)]?.identity);
      // A checkbox that is laid out in advance stays one.
      const laidOut = list.rows[index]?.[column] === false ? false : '';
      return values[position] ?? laidOut;
    }),
  );
  if (!holdsAnything(list)) range.setValues(cells);
}

/** Values below the header are read last; a formula in the header may fill the list. */
function holdsAnything({ sheet, headerRowNumber, headers }: Plan['list']): boolean {
  const formulas = sheet.getDataRange().getFormulas();
  const below = formulas.slice(headerRowNumber);
  if (below.some((row) => row.some((formula) => formula !== ''))) return true;
  if (formulas.some((row) => row.some((formula) => formula !== '' && canSpill(formula)))) return true;
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const isMoved = JSON.stringify(headersAt(cells, headerRowNumber - 1)) !== JSON.stringify(headers);
  return isMoved || cells.slice(headerRowNumber).some((row) => !row.every(isNothing));
}
