/** What the user does in the grid, done to the workbook. What is refused is told, and leaves everything as it was. */
import { areaOf, sameArea } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import { clearContents, editText, enterText, fillCells, resizeLine, type Place } from '../../edit-cells';
import { rangeOf } from '../../services/spreadsheet/spreadsheet-session';
import { isTicked } from '../cell-look';
import type { GridEvents } from '../grid/grid-commands';
import type { PreviewSession } from '../preview-session';
import { GridClipboard } from './grid-clipboard';
import { pageTexts } from './page-language';
import { messageOf, showHint, tell } from './questions';

/** Where the edits go. */
export interface EditedPage {
  readonly session: PreviewSession;
  readonly isCellEditorOpen: boolean;
  /** Shows again what the grid may have changed by itself. */
  refreshGrid(): void;
  /** Which sheet and cells are active. */
  showPlace(): void;
}

export class GridEditing implements GridEvents {
  readonly clipboard: GridClipboard;

  constructor(private readonly page: EditedPage) {
    this.clipboard = new GridClipboard(this);
  }

  onType(area: Area, text: string): void {
    const sheet = this.activeSheet();
    const isSingle = area.numRows === 1 && area.numColumns === 1;
    if (isSingle && text === editText(this.place(sheet), area.row, area.column)) return;
    this.edit(() => {
      enterText(this.place(sheet), area, forCheckbox(sheet, area, text));
      return area;
    });
  }

  onToggle(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    const { row, column } = first;
    const sheet = this.activeSheet();
    const rule = sheet.validationAt(row, column);
    if (rule?.criteria !== 'CHECKBOX') return;
    this.onType(areaOf(row, column), isTicked(sheet.contentAt(row, column), rule.args) ? '0' : '1');
  }

  onClear(areas: readonly Area[]): void {
    this.edit((sheet) => {
      clearContents(this.place(sheet), areas);
      return areas[areas.length - 1] ?? null;
    });
  }

  onFill(source: Area, whole: Area): void {
    this.edit((sheet) => {
      fillCells(this.place(sheet), source, whole);
      return whole;
    });
  }

  onResize(dimension: 'row' | 'column', position: number, size: number): void {
    this.edit((sheet) => {
      resizeLine(this.place(sheet), dimension, position, size);
      return null;
    });
  }

  onNote(row: number, column: number, note: string): void {
    this.edit((sheet) => {
      rangeOf(this.place(sheet), areaOf(row, column)).setNote(note);
      return null;
    });
  }

  onSelect(areas: readonly Area[]): void {
    const { selection } = this.activeSheet();
    const last = areas[areas.length - 1]!;
    selection.areas = [...areas];
    selection.currentCell = { row: last.row, column: last.column };
  }

  /** First what is in use, then all there is, as in Sheets. */
  onSelectAll(): void {
    const sheet = this.activeSheet();
    const { lastRow, lastColumn } = sheet.extent();
    const used = areaOf(1, 1, Math.max(lastRow, 1), Math.max(lastColumn, 1));
    const isSelected = sheet.selection.areas.some((area) => sameArea(area, used));
    this.onSelect([isSelected ? sheet.wholeArea : used]);
    this.page.showPlace();
  }

  onClipboard(command: string): void {
    // Pasting comes as an event of the page, with what is to be pasted.
    if (/copy|cut/.test(command)) this.clipboard.takeByKey(command.includes('cut'));
  }

  onUndo(): void {
    if (!this.page.session.undo()) showHint(pageTexts().says.nothingToUndo);
  }

  onRedo(): void {
    if (!this.page.session.redo()) showHint(pageTexts().says.nothingToRedo);
  }

  onRefused(): void {
    showHint(pageTexts().says.notHere);
    this.page.refreshGrid();
  }

  /** @param change tells the edited cells; null where Google fires no trigger */
  edit(change: (sheet: SheetModel) => Area | null): void {
    const sheet = this.activeSheet();
    try {
      this.page.session.edit(sheet, () => change(sheet));
    } catch (error) {
      void tell(pageTexts().says.notEntered, messageOf(error));
    }
  }

  addSheet(): void {
    this.edit((sheet) => {
      const { session, workbook } = this.place(sheet);
      session.makeSpreadsheet(workbook).insertSheet();
      return null;
    });
  }

  get isEditing(): boolean {
    return this.page.isCellEditorOpen;
  }

  activeSheet(): SheetModel {
    return this.page.session.workbook.activeSheet;
  }

  place(sheet: SheetModel): Place {
    const { workbook, inspection } = this.page.session;
    return { session: inspection.session, workbook, sheet };
  }
}

/** The grid ticks a box with 1 and unticks it with 0; the cell holds what its rule says. */
function forCheckbox(sheet: SheetModel, { row, column }: Area, text: string): string {
  const rule = sheet.validationAt(row, column);
  if (rule?.criteria !== 'CHECKBOX' || !/^[01]$/.test(text)) return text;
  const [on = 'TRUE', off = rule.args.length > 0 ? '' : 'FALSE'] = rule.args.map(String);
  return text === '1' ? on : off;
}
