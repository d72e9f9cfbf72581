/**
 * What an import brings along beside its records: names that she has explained, on Names, and currencies that came for the first time, on
 * Currencies; and which of it stays when the import is removed.
 */
import { matchNames } from '../../core/imports/match-names';
import { composeSource, parseSource } from '../../core/imports/source';
import { nameKey } from '../../core/name-key';
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { listedCurrencies } from '../records/currencies-tab';
import { readRememberedNames } from '../records/names-tab';
import type { TableColumns } from '../tabs/table';
import { MONEY_TABS, type SentImport } from './import-contract';
import { foreignCurrencies, homeCurrency, recordsOf, type NewOfFile } from './plan-import';
import { lastImportOf, readClientNames, type Present } from './read-present';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Line = Readonly<Record<string, CellValue>>;

const RATE_FORMULA = '=GOOGLEFINANCE("CURRENCY:';

/** Only what the next import would not find out by itself. */
export function namesToRemember({ names }: SentImport, present: Present): Line[] {
  const { tabs, context } = present;
  const open = names.filter(({ name, client }) => client === null || nameKey(client) !== nameKey(name));
  if (open.length === 0) return [];
  const remembered = readRememberedNames(tabs, context);
  const matched = matchNames(
    open.map(({ name }) => name),
    readClientNames(tabs, context),
    remembered,
  );
  const found = new Map(matched.map((match) => [nameKey(match.name), match]));
  return open.flatMap(({ name, client }) => {
    const match = found.get(nameKey(name));
    const isKnown =
      client === null ? match?.how === 'notAClient' : nameKey(match?.client ?? '') === nameKey(client);
    const shown = client ?? context.sheetTexts.recordTabs.notAClient;
    return isKnown ? [] : [{ name, client: shown, source: sourceBeside(present) }];
  });
}

/** Of a line that comes along with records, from any of the files. */
function sourceBeside(present: Present): string {
  return composeSource({ ...FROM_ANY_FILE, importNumber: lastImportOf(present) + 1 });
}

const FROM_ANY_FILE = { product: '', clock: '', nameInFile: '', withTax: false, transaction: '' };

export function currencyLines(
  { withRates }: SentImport,
  present: Present,
  fresh: readonly NewOfFile[],
): Line[] {
  const home = homeCurrency(present, recordsOf(present, fresh));
  return currenciesWithoutLine(present, fresh).map((currency) => ({
    currency,
    rate: withRates && home !== '' ? `${RATE_FORMULA}${currency}${home}")` : '',
    source: sourceBeside(present),
  }));
}

/** Foreign currencies of what is new that have no line yet. */
export function currenciesWithoutLine(present: Present, fresh: readonly NewOfFile[]): string[] {
  const codes = foreignCurrencies(present, fresh);
  if (codes.length === 0) return [];
  const { tabs, context } = present;
  const listed = listedCurrencies(tabs.currencies, context, present.chosenCurrency || context.currency);
  return codes.filter((code) => !listed.has(code));
}

/** A rate that she has typed is hers, and a currency in which other lines are keeps its rate. */
export function currencyStays(
  sheet: Sheet,
  columns: TableColumns<string>,
  last: number,
  present: Present,
): (row: readonly CellValue[], index: number) => boolean {
  const formulas = sheet.getDataRange().getFormulas();
  const isOfOthers = (source: string): boolean => parseSource(source)?.importNumber !== last;
  const used = new Set(
    MONEY_TABS.flatMap((tab) =>
      present[tab].records.flatMap(({ currency, source }) => (isOfOthers(source) ? [currency] : [])),
    ),
  );
  return (row, index) =>
    used.has(String(row[columns.currency])) ||
    (!isBlank(row[columns.rate]) && !formulas[index][columns.rate].startsWith(RATE_FORMULA));
}
