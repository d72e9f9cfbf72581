/**
 * Keeps the spreadsheet in the browser's own database, so that what was typed survives a reload. Nothing leaves the
 * computer. Without a database (private windows of some browsers) the preview works, and forgets.
 */
import { withFormat, DEFAULT_FORMAT } from '../../workbook/cell-format';
import { rowListChanger } from '../../workbook/row-list';
import type { RowCells } from '../../workbook/cell-store';
import { remembered } from '../../workbook/remembered';
import { CellError, type CellFormat, type Content } from '../../workbook/types';
import type { WorkbookSnapshot } from '../snapshot';
import { inStore } from './database';

export interface StoredSpreadsheet {
  readonly version: 3;
  readonly isChanged: boolean;
  /** Language of the user's interface and of new spreadsheets. */
  readonly locale: string;
  readonly workbook: WorkbookSnapshot;
  /** The .xlsx file it was opened from: downloading writes into it. */
  readonly file: Uint8Array | null;
}

const KEY = 'current';

export async function store(spreadsheet: StoredSpreadsheet): Promise<void> {
  await inStore('readwrite', (entries) => entries.put(spreadsheet, KEY));
}

/** @returns null when nothing readable is there */
export async function loadStored(): Promise<StoredSpreadsheet | null> {
  const found = (await inStore('readonly', (entries) => entries.get(KEY))) as StoredSpreadsheet | undefined;
  return found?.version === 3 ? { ...found, workbook: revive(found.workbook) } : null;
}

/** The database copies plain data: errors get their class back, formats become the shared ones again. */
function revive(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const formatOf = remembered((format: CellFormat) => withFormat(DEFAULT_FORMAT, format));
  const formatsOf = rowListChanger<CellFormat>((row) => row.map((format) => format && formatOf(format)));
  const rowOf = (row: RowCells | undefined): RowCells | undefined =>
    row && { ...row, contents: row.contents.map(contentOf), formats: formatsOf(row.formats) };
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(rowOf) })) };
}

function contentOf(content: Content): Content {
  return typeof content === 'object' ? new CellError(content.code, content.message) : content;
}
