/** What end-to-end tests read: the cells as the grid's own model holds them, and what lets a service call fail. */
import { quoteSheetName } from '../../workbook/a1-notation';
import { areaOf } from '../../workbook/area';
import type { SheetCells } from '../../workbook/workbook';
import { createContext, runInContext } from '../browser/script-context';
import type { App } from './app';
import type { PreviewAccess } from './preview-access';

export function exposeForTests(app: App): void {
  const find = (a1: string): SheetCells => {
    const { workbook } = app.session;
    const found = workbook.cellsAt(a1, workbook.activeSheet);
    if (!found) throw new Error(`There is no cell ${a1}.`);
    return found;
  };
  const access: PreviewAccess = {
    cell(tab, a1) {
      const { sheet, area } = find(`${quoteSheetName(tab)}!${a1}`);
      const { text, style } = app.grid.cellInModel(sheet, area.row, area.column);
      return {
        text,
        background: style?.bg?.rgb ?? null,
        color: style?.cl?.rgb ?? null,
        bold: style?.bl === 1,
      };
    },
    texts(tab) {
      const sheet = app.session.workbook.sheetByName(tab);
      if (!sheet) throw new Error(`There is no tab "${tab}".`);
      const { lastRow, lastColumn } = sheet.cells.extent();
      return Array.from({ length: lastRow }, (_, row) =>
        Array.from(
          { length: lastColumn },
          (_, column) => app.grid.cellInModel(sheet, row + 1, column + 1).text,
        ),
      );
    },
    tabs: () => app.session.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    select(a1) {
      const { row, column } = find(a1).area;
      app.grid.select(areaOf(row, column));
      app.editing.onSelect([areaOf(row, column)]);
      app.grid.focus();
    },
    place(a1) {
      const { row, column } = find(a1).area;
      const canvases = [...document.querySelectorAll('#grid canvas')].map((canvas) =>
        canvas.getBoundingClientRect(),
      );
      const drawing = canvases.reduce((largest, rect) => (rect.height > largest.height ? rect : largest));
      const { left, top, ...size } = app.grid.placeOf(row, column);
      return { left: left + drawing.left, top: top + drawing.top, ...size };
    },
    steady: () => app.grid.steady(),
    failAtCall: (call) => app.session.inspection.calls.reset(call),
    evaluateAsScript: (expression) => runInContext(expression, createContext()),
  };
  Object.defineProperty(window, 'clientTiersPreview', { value: access });
}
