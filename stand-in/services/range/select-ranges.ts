/** Selecting ranges, as `activate` and `setActiveRange` do. */
import { exception } from '../calls/exception';
import { areaOfRange, stateOf, type RangeBase } from './range-base';

/** Selects ranges of one sheet, and the sheet with them; the current cell is the first of the last range. */
export function selectRanges(ranges: readonly RangeBase[]): void {
  const { workbook, sheet } = stateOf(ranges[0]!);
  if (ranges.some((range) => stateOf(range).sheet !== sheet)) {
    throw exception('All ranges must be on the same sheet.');
  }
  const areas = ranges.map(areaOfRange);
  const { row, column } = areas.at(-1)!;
  sheet.selection = { areas, currentCell: { row, column } };
  workbook.activeSheetId = sheet.id;
}
