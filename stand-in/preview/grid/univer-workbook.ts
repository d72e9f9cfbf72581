/**
 * A workbook as Univer's snapshot: sizes, frozen panes, merged cells, dropdowns, checkboxes and notes of all sheets, and
 * the cells as they look. What the snapshot says beyond the cells is its frame: when the frame changes, the grid is
 * built anew; otherwise only cells are sent.
 */
import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  LocaleType,
  type ICellDataForSheetInterceptor,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type ISheetDataValidationRule,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type LineProperties,
  type SheetModel,
} from '../../workbook/sheet-model';
import { areaBetween } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import type { Workbook } from '../../workbook/workbook';
import { validationAreas } from '../validation-areas';

/** Row → column → cell, counted from 0. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellDataForSheetInterceptor>;

/** Everything but cells, as data that can be compared. */
export interface GridFrame {
  readonly name: string;
  readonly sheets: readonly (Omit<Partial<IWorksheetData>, 'cellData'> & { readonly id: string })[];
  readonly validations: Record<string, ISheetDataValidationRule[]>;
  readonly notes: Record<string, Record<number, Record<number, object>>>;
}

export function frameOf(workbook: Workbook): GridFrame {
  const { name, sheets } = workbook;
  const bySheet = <Part>(partOf: (sheet: SheetModel) => Part): Record<string, Part> =>
    Object.fromEntries(sheets.map((sheet) => [idOf(sheet), partOf(sheet)]));
  return {
    name,
    sheets: sheets.map(sheetFrame),
    validations: bySheet((sheet) => validationsOf(workbook, sheet)),
    notes: bySheet(notesOf),
  };
}

/** Equal for frames that differ in sizes at most, which can be changed in place. */
export function frameKey(frame: GridFrame): string {
  return JSON.stringify(frame, (key, value: unknown) => {
    if (key !== 'rowData' && key !== 'columnData') return value;
    const lines = Object.entries(value as Record<string, { hd?: BooleanNumber }>);
    return lines.filter(([, { hd }]) => hd === BooleanNumber.TRUE).map(([line]) => line);
  });
}

export function idOf({ id }: SheetModel): string {
  return `sheet-${id}`;
}

/** @param cellsOf cells of a sheet by its id */
export function univerWorkbook(
  unitId: string,
  { name, sheets, validations, notes }: GridFrame,
  cellsOf: (id: string) => CellMatrix,
): IWorkbookData {
  return {
    id: unitId,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.id, { ...structuredClone(sheet), cellData: cellsOf(sheet.id) }]),
    ) as IWorkbookData['sheets'],
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
    ],
  };
}

function sheetFrame(sheet: SheetModel): GridFrame['sheets'][number] {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: idOf(sheet),
    name: sheet.name,
    hidden: flag(sheet.hidden),
    rowCount: sheet.maxRows,
    columnCount: sheet.maxColumns,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    mergeData: sheet.merges.map(rangeOfArea),
    rowData: lineData(sheet.rowLines, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: lineData(sheet.columnLines, (w) => ({ w })),
    showGridlines: flag(!sheet.hiddenGridlines),
    rightToLeft: flag(sheet.rightToLeft),
  };
}

type LineData = IRowData & IColumnData;

function lineData(
  { sizes, hidden, filtered }: LineProperties,
  sized: (pixels: number) => LineData,
): Record<number, LineData> {
  const lines: Record<number, LineData> = {};
  for (const [line, pixels] of sizes) lines[line - 1] = sized(pixels);
  for (const line of [...hidden, ...filtered])
    lines[line - 1] = { ...lines[line - 1], hd: BooleanNumber.TRUE };
  return lines;
}

/** Only what Univer has to draw or open: lists and boxes. Whether an entry is refused is decided by the workbook. */
function validationsOf(workbook: Workbook, sheet: SheetModel): ISheetDataValidationRule[] {
  return validationAreas(workbook, sheet).map(({ choices, areas }, index) => ({
    uid: `rule-${sheet.id}-${index}`,
    ranges: areas.map(rangeOfArea),
    ...(choices === 'checkbox'
      ? { type: DataValidationType.CHECKBOX, formula1: '1', formula2: '0' }
      : {
          type: DataValidationType.LIST,
          formula1: choices.map(quoteChoice).join(','),
          renderMode: DataValidationRenderMode.ARROW,
          errorStyle: DataValidationErrorStyle.INFO,
        }),
    allowBlank: true,
    showErrorMessage: false,
  }));
}

function quoteChoice(choice: string): string {
  return /[",]/.test(choice) ? `"${choice.replace(/"/g, '""')}"` : choice;
}

function notesOf(sheet: SheetModel): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  sheet.forEachExtra((row, column, { note }) => {
    if (note === '') return;
    const [line, index] = [row - 1, column - 1];
    (notes[line] ??= {})[index] = {
      id: `note-${row}-${column}`,
      row: line,
      col: index,
      width: 240,
      height: Math.min(240, 40 + 18 * Math.ceil(note.length / 32)),
      note,
    };
  });
  return notes;
}

export function rangeOfArea({ row, column, numRows, numColumns }: Area): IRange {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + numRows - 2,
    endColumn: column + numColumns - 2,
  };
}

export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return areaBetween(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
}

export function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
