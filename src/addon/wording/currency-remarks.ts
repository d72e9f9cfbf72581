/** Amounts of hers in another currency than the one in which fees are said: what to set, instead of saying the wrong one in silence. */
import { currencyBeside, currencyNamed } from '../../core/money/record-cells';
import { columnCells } from '../../core/reading/parse-clients';
import { isBlank } from '../../core/reading/read-value';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import type { AssessedPlan } from '../plan';
import { rowsOfClients } from '../rated-list';
import { readColumns } from './reading-remarks';

/** Without a full stop. None where she has chosen a currency, or her amounts are in several. */
export function currencyRemarks({ plan, money }: AssessedPlan, texts: Texts): string[] {
  const { list, settings, tabs, context } = plan;
  const said = money?.rules.home ?? context.currency;
  if (settings.currency !== '' || said === '') return [];
  const rows = rowsOfClients(plan);
  const columns = readColumns(plan).flatMap(({ kind, column }) => {
    const code =
      kind === 'fact' ? currencyOf(list.headers[column], columnCells(rows, column), context.currency) : '';
    return code === '' ? [] : [{ code, header: String(list.headers[column]) }];
  });
  const codes = new Set(columns.map(({ code }) => code));
  if (codes.size !== 1 || codes.has(said)) return [];
  const headers = texts.list.names(columns.map(({ header }) => nameInSentence(header)));
  const { names } = context.sheetTexts.settings;
  const tab = tabs.settings?.sheet.getName() ?? context.sheetTexts.tabs.settings;
  return [texts.recalculated.otherCurrency({ headers, code: columns[0].code, said }, names.currency, tab)];
}

/** The one that all amounts of a column are in, by what stands beside each of them or in the header; '' where there is no such one. */
function currencyOf(header: unknown, cells: readonly CellValue[], home: string): string {
  const ofHeader = currencyNamed(header, home);
  const codeOf = (cell: CellValue): string => currencyBeside(cell, home) || ofHeader;
  const held = cells.find((cell) => !isBlank(cell));
  const first = held === undefined ? '' : codeOf(held);
  return first !== '' && cells.every((cell) => isBlank(cell) || codeOf(cell) === first) ? first : '';
}
