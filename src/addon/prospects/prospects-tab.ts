/** Prospects tab → rows and columns. A tab of the user's that only has the name of ours is none. */
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { Texts } from '../../i18n/types/texts';
import type { ListShape } from '../rated-list';
import { HEADER_ROWS_SEARCHED, listAt, withNotes, type ClientList } from '../tabs/clients-tab';
import { indexOfHeader, normalizeHeader } from '../tabs/headers';
import { locateOwnColumns } from '../output/own-columns';
import { withoutOwnSuffix } from '../making/own-suffix';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const PROSPECT_OUTPUT = ['verdict', 'fit', 'why', 'reply'] as const;
/** A column of the Prospects tab that Recalculate fills. */
export type ProspectOutput = (typeof PROSPECT_OUTPUT)[number];
/** Positions, from 0; -1 where there is none. */
export type ProspectOutputColumns = Readonly<Record<ProspectOutput, number>>;

/** The header of an output column: Why is called as on Clients. */
function prospectOutputHeader(key: ProspectOutput, { prospects, clientHeaders }: Texts): string {
  return key === 'why' ? clientHeaders.why : prospects.headers[key];
}

/** The output column that a header names, if any; whose the column is, its note says. */
function prospectOutputOf(header: unknown): ProspectOutput | null {
  const bare = withoutOwnSuffix(normalizeHeader(header));
  const isNamed = (key: ProspectOutput): boolean =>
    ALL_TEXTS.some((texts) => normalizeHeader(prospectOutputHeader(key, texts)) === bare);
  return PROSPECT_OUTPUT.find(isNamed) ?? null;
}

export const PROSPECT_LIST: ListShape<ProspectOutput> = {
  isNameHeader: (header) => prospectColumnIn([header]) === 0,
  outputs: PROSPECT_OUTPUT,
  outputOf: prospectOutputOf,
  outputHeader: prospectOutputHeader,
};

function prospectColumnIn(headers: readonly unknown[]): number {
  return indexOfHeader(headers, ({ prospects }) => prospects.headers.prospect);
}

/** What stands on a tab, as a list whose client column is that of the prospects; null where no header names one. One read. */
export function findProspectList(sheet: Sheet, cells: readonly (readonly CellValue[])[]): ClientList | null {
  const headerIndex = cells.slice(0, HEADER_ROWS_SEARCHED).findIndex((row) => prospectColumnIn(row) >= 0);
  if (headerIndex < 0) return null;
  return withNotes(listAt(sheet, cells, headerIndex, prospectColumnIn(cells[headerIndex])));
}

/** One read. */
export function readProspectCells(sheet: Sheet): CellValue[][] {
  return sheet.getDataRange().getValues() as CellValue[][];
}

/** Positions of the output columns that are ours. */
export function locateProspectOutput(list: ClientList): ProspectOutputColumns {
  return locateOwnColumns(list, PROSPECT_LIST);
}

/** A tab that was made or adopted by us, or has a column of ours: then there is something on it for us to fill. */
export function isOwnProspectList(list: ClientList, isMarked: boolean): boolean {
  const columns = locateProspectOutput(list);
  return isMarked || PROSPECT_OUTPUT.some((key) => columns[key] >= 0);
}
