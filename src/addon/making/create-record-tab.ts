/** The tabs for time, invoices, payments, currencies and names: made when something is to be written there, with headers and formats and no lines. */
import type {
  CurrencyColumn,
  InvoiceColumn,
  NameColumn,
  PaymentColumn,
  TimeColumn,
} from '../../i18n/types/record-tabs';
import type { Context } from '../context';
import type { LocatedTab } from '../tabs/locate-tabs';
import type { RecordTabKey } from '../records/record-table';
import { isHeaderOf, type TableShape } from '../tabs/table';
import { claimTab } from './claim-tab';
import { dressTable, lookOf, widthFor, type ColumnLook } from './dress-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Look = Partial<ColumnLook> & { readonly width: number };
type Looks = Readonly<Record<TimeColumn | InvoiceColumn | PaymentColumn | CurrencyColumn | NameColumn, Look>>;

const TEXT: Look = { width: 150, numberFormat: '@' };
const MONEY: Look = { width: 100, numberFormat: '#,##0.00' };

function looksWith(dateFormat: string): Looks {
  const day: Look = { width: 100, numberFormat: dateFormat, align: 'left' };
  const code: Look = { width: 90, numberFormat: '@', align: 'center' };
  return {
    date: day, issued: day, due: day, paidOn: day, from: day,
    client: { ...TEXT, width: 180 }, name: { ...TEXT, width: 240 },
    hours: { width: 80, numberFormat: '0.00' },
    billable: { width: 100, align: 'center' },
    amount: MONEY, paid: MONEY, fee: MONEY,
    rate: { width: 100, numberFormat: '0.0000' },
    currency: code, number: TEXT, invoice: TEXT, corrects: TEXT, status: { ...code, width: 130 },
    project: TEXT, task: { ...TEXT, width: 240 }, person: { ...TEXT, width: 120 },
    source: { width: 300, numberFormat: '@' },
  }; // oxfmt-ignore
}

/** The tab with the headers of a table of ours: as it is, or made and dressed now. The user stays where she is. */
export function openRecordTab<Column extends string>(
  located: LocatedTab | null,
  tab: RecordTabKey,
  shape: TableShape<Column>,
  { spreadsheet, sheetTexts, dateFormat }: Context,
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const { sheet, isEmpty, isNew } = claimTab(
    spreadsheet,
    located,
    { tab, columns: shape.columns.length, isOurs: (headers) => isHeaderOf(shape, headers) },
    sheetTexts,
  );
  if (isNew) spreadsheet.setActiveSheet(active);
  if (!isEmpty) return sheet;
  const looks = looksWith(dateFormat()) as Readonly<Record<Column, Look>>;
  const notes = sheetTexts.recordTabs.notes[tab] as Readonly<Partial<Record<Column, string>>>;
  const headers = shape.columns.map((column) => shape.headerOf(column, sheetTexts));
  dressTable(
    sheet,
    shape.columns.map((column, index) => {
      const { width, ...look } = looks[column];
      return lookOf(widthFor(headers[index], width), { ...look, note: notes[column] ?? '' });
    }),
    0,
  );
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1, headers.length).setValues([headers]);
  return sheet;
}
