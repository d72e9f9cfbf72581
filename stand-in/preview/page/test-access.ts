/** What end-to-end tests read: the cells as the grid's own model holds them, and what lets a service call fail. */
import { areaOf } from '../../workbook/area';
import { areaOfAddress, parseAddress } from '../../workbook/a1-notation';
import { createContext, runInContext } from '../browser/script-context';
import type { App } from './app';
import type { PreviewAccess } from './preview-access';

export function exposeForTests(app: App): void {
  const access: PreviewAccess = {
    cell(tab, a1) {
      const sheet = app.session.workbook.sheetByName(tab);
      const address = parseAddress(a1);
      if (!sheet || !address) throw new Error(`There is no cell ${a1} on a tab "${tab}".`);
      const { row, column } = areaOfAddress(address, sheet.maxRows, sheet.maxColumns);
      const { text, style } = app.grid.cellInModel(sheet, row, column);
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
      const { lastRow, lastColumn } = sheet.extent();
      return Array.from({ length: lastRow }, (_, row) =>
        Array.from(
          { length: lastColumn },
          (_, column) => app.grid.cellInModel(sheet, row + 1, column + 1).text,
        ),
      );
    },
    tabs: () => app.session.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    select(a1) {
      const sheet = app.session.workbook.activeSheet;
      const { row, column } = areaOfAddress(parseAddress(a1)!, sheet.maxRows, sheet.maxColumns);
      app.grid.select(areaOf(row, column));
      app.editing.onSelect([areaOf(row, column)]);
      app.grid.focus();
    },
    place(a1) {
      const { maxRows, maxColumns } = app.session.workbook.activeSheet;
      const { row, column } = areaOfAddress(parseAddress(a1)!, maxRows, maxColumns);
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
