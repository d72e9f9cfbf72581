/** Where on the Money tab the charts stand, side by side above the table, and the numbers that they show, right of everything. */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { makeColumns } from '../making/grid';
import {
  CHART_KINDS,
  CHART_ROWS,
  endOfTables,
  FIRST_COLUMNS,
  type ChartFigures,
  type ChartKind,
} from './chart-cells';
import { CHART_SIZE, followCharts, type ChartPlaces } from './charts';
import { ROWS_FOR_CHARTS, widthsOf } from './dress-money-tab';
import { LINE_WIDTH } from './money-table';
import type { MoneySheet } from './write-lines';

type Cells = readonly (readonly CellValue[])[];

/** From 0. */
const CELLS_COLUMN = LINE_WIDTH + 1;
/** Pixels. */
const GAP = 8;

/**
 * Where she has taken the room above the table away, no chart is made or moved.
 *
 * @returns whether charts and numbers are up to date, and whether anything was written
 */
export function writeCharts(
  { sheet, headerRow, former, confirm }: MoneySheet,
  figures: ChartFigures,
  style: { readonly texts: Texts; readonly tierColors: readonly string[] },
): { readonly areUpToDate: boolean; readonly isWritten: boolean } {
  const row = headerRow - ROWS_FOR_CHARTS;
  if (row < 1) return { areUpToDate: true, isWritten: false };
  const formerCells = former.slice(row - 1, row - 1 + CHART_ROWS).map((cells) => cells.slice(CELLS_COLUMN));
  const width = CELLS_COLUMN + widthOfTables(figures);
  if ((former[0]?.length ?? 0) < width) {
    confirm();
    makeColumns(sheet, width + 1);
  }
  const places = {
    sheet,
    confirm,
    cells: { row, column: CELLS_COLUMN + 1 },
    corners: corners(row, style.texts),
  };
  const followed = followCharts(places, formerCells, figures, style);
  const { areUpToDate } = followed;
  const cells = followed.cells.flat().every(isBlank) ? atZero(formerCells) : followed.cells;
  const isSame = cells.every((line, index) =>
    line.every((cell, column) => (formerCells[index]?.[column] ?? '') === cell),
  );
  if (!isSame) {
    confirm();
    sheet.getRange(row, CELLS_COLUMN + 1, cells.length, cells[0].length).setValues(cells as unknown[][]);
  }
  return { areUpToDate, isWritten: !isSame };
}

/** Of records that were taken back charts show nothing; they keep their tables, by which they are found. */
function atZero(former: Cells): CellValue[][] {
  const end = endOfTables(former);
  return former.map((line) => line.slice(0, end).map((cell) => (typeof cell === 'number' ? 0 : cell)));
}

/** Without the column for clients that have no tier. */
function widthOfTables({ tiers }: ChartFigures): number {
  return FIRST_COLUMNS.months + 1 + tiers.length;
}

function corners(row: number, texts: Texts): ChartPlaces['corners'] {
  const widths = widthsOf(texts);
  const at = (index: number): ChartPlaces['corners'][ChartKind] => {
    let [column, x] = [0, GAP + index * (CHART_SIZE.width + GAP)];
    while (x >= widths[column]) x -= widths[column++];
    return { row, column: column + 1, offset: [x, GAP / 2] };
  };
  return Object.fromEntries(CHART_KINDS.map((kind, index) => [kind, at(index)])) as ChartPlaces['corners'];
}
