/** Amounts of hers in another currency than the one in which fees are said: what to set, instead of saying the wrong one in silence. */
import { currencyBeside, currencyNamed } from '../../core/money/record-cells';
import { columnCells } from '../../core/reading/parse-clients';
import { isBlank } from '../../core/reading/quote-cell';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import type { AssessedPlan } from '../plan';
import { rowsOfClients } from '../rated-list';
import { rowNumberAt } from '../tabs/clients-tab';
import { shownOn, wasShown } from '../tabs/shown-cells';
import { readColumns } from './reading-remarks';

/** Without a full stop. */
export function currencyRemarks(assessed: AssessedPlan, texts: Texts): string[] {
  const columns = columnsOfAmounts(assessed.plan);
  return [...mixedRemarks(columns, assessed.plan, texts), ...otherRemarks(assessed, columns, texts)];
}

/** A column of facts. */
interface Amounts {
  readonly column: number;
  readonly header: string;
  readonly cells: readonly CellValue[];
}

function columnsOfAmounts(plan: AssessedPlan['plan']): Amounts[] {
  const rows = rowsOfClients(plan);
  return readColumns(plan)
    .filter(({ kind, column }) => kind === 'fact' && column >= 0)
    .map(({ column }) => ({
      column,
      header: String(plan.list.headers[column]),
      cells: columnCells(rows, column),
    }));
}

/** What the spreadsheet took for an amount shows its currency and does not hold it: it is looked at where other cells name one, or somebody has looked before. */
function codesBeside({ cells, column }: Amounts, { list, context }: AssessedPlan['plan']): string[] {
  const codesOf = (texts: readonly CellValue[]): string[] =>
    [...new Set(texts)].map((text) => currencyBeside(text, context.currency)).filter((code) => code !== '');
  const written = codesOf(cells);
  if (written.length === 0 && !wasShown(list)) return [];
  const shown = shownOn(list);
  const amounts = cells.map((cell, index) =>
    typeof cell === 'number' ? shown(rowNumberAt(list, index), column) : '',
  );
  return [...new Set([...written, ...codesOf(amounts)])].sort();
}

/** Francs and euros beside each other are compared as numbers, and no rate of exchange is known here. */
function mixedRemarks(columns: readonly Amounts[], plan: AssessedPlan['plan'], texts: Texts): string[] {
  return columns
    .map((amounts) => ({ header: amounts.header, codes: codesBeside(amounts, plan) }))
    .filter(({ codes }) => codes.length > 1)
    .map(({ header, codes }) =>
      texts.recalculated.severalCurrencies(nameInSentence(header), texts.list.and(codes)),
    );
}

/** None where she has chosen a currency, or her amounts are in several. */
function otherRemarks({ plan, money }: AssessedPlan, amounts: readonly Amounts[], texts: Texts): string[] {
  const { settings, tabs, context } = plan;
  const said = money?.rules.home ?? context.currency;
  if (settings.currency !== '' || said === '') return [];
  const columns = amounts
    .map(({ header, cells }) => ({ header, code: currencyOf(header, cells, context.currency) }))
    .filter(({ code }) => code !== '');
  const codes = new Set(columns.map(({ code }) => code));
  if (codes.size !== 1 || codes.has(said)) return [];
  const headers = texts.list.names(columns.map(({ header }) => nameInSentence(header)));
  const { names } = context.sheetTexts.settings;
  const tab = tabs.settings?.sheet.getName() ?? context.sheetTexts.tabs.settings;
  return [texts.recalculated.otherCurrency({ headers, code: columns[0].code, said }, names.currency, tab)];
}

/** The one that all amounts of a column are in, by what stands beside each of them or in the header; '' where there is no such one. */
function currencyOf(header: string, cells: readonly CellValue[], home: string): string {
  const ofHeader = currencyNamed(header, home);
  const codeOf = (cell: CellValue): string => currencyBeside(cell, home) || ofHeader;
  const held = cells.find((cell) => !isBlank(cell));
  const first = held === undefined ? '' : codeOf(held);
  return first !== '' && cells.every((cell) => isBlank(cell) || codeOf(cell) === first) ? first : '';
}
