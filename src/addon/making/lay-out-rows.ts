/**
 * Dropdowns and ticks follow a list down: they reach a few rows past its last client (`dressTable`), and when there are more clients
 * than before, a few past that. Ours are known by their help, which is the guidance of their column; hers stay as they are. Nothing is
 * written into cells.
 */
import { shortenText } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import type { Plan } from '../plan';
import { EXTRA_COLUMNS } from '../tabs/chosen-columns';
import { rowNumberAt } from '../tabs/clients-tab';
import { LONGEST_GUIDANCE } from '../wording/fit-cell';
import { stretchesWhere } from '../stretches';
import { ROWS_TO_GO_ON } from './dress-table';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * @param clients numbers of their rows, in order
 * @param texts the spreadsheet's language
 */
export function layOutRows({ list, criteria }: Plan, clients: readonly number[], texts: Texts): void {
  const { sheet, headers } = list;
  const first = rowNumberAt(list, 0);
  const last = Math.min(sheet.getMaxRows(), clients[clients.length - 1] + ROWS_TO_GO_ON);
  if (last <= first) return;
  const [line] = sheet.getRange(first, 1, 1, headers.length).getDataValidations();
  const helps = [
    ...criteria.map(({ guidance }) => guidance),
    ...EXTRA_COLUMNS.map((key) => texts.columns[key].guidance),
  ].map((guidance) => shortenText(guidance, LONGEST_GUIDANCE));
  const isOurs = (rule: DataValidation | null): boolean =>
    rule !== null && helps.includes(rule.getHelpText() ?? '');
  for (const { first: column, end } of stretchesWhere(line.map(isOurs))) {
    const count = end - column;
    const cells = sheet.getRange(first, column + 1, last - first + 1, 1).getDataValidations();
    const bare = lengthOfBareEnd(cells);
    if (bare === 0) continue;
    const model = sheet.getRange(first, column + 1, 1, count);
    const { PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
    model.copyTo(sheet.getRange(last - bare + 1, column + 1, bare, count), PASTE_DATA_VALIDATION, false);
  }
}

/** How many cells at the end have no rule. */
function lengthOfBareEnd(cells: readonly (readonly (DataValidation | null)[])[]): number {
  let bare = 0;
  while (bare < cells.length && cells[cells.length - 1 - bare][0] === null) bare++;
  return bare;
}
