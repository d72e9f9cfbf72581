/** What the user does in the grid, done to the workbook. What is refused is told, and leaves everything as it was. */
import { areaOf, sameArea } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import { clearContents, editText, enterText, fillCells, resizeLine } from '../../edit-cells';
import { rangeOf, type SheetState } from '../../services/spreadsheet/spreadsheet-session';
import { isTicked } from '../cell-look';
import type { GridEvents } from '../grid/grid-commands';
import type { PreviewSession } from '../preview-session';
import { GridClipboard } from './grid-clipboard';
import { pageTexts } from './page-language';
import { messageOf, showHint, tell } from './questions';

/** Where the edits go. */
export interface EditedPage {
  readonly session: PreviewSession;
  readonly grid: { readonly isEditing: boolean };
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
    const isSingle = area.numRows === 1 && area.numColumns === 1;
    if (isSingle && text === editText(this.here, area.row, area.column)) return;
    this.change(area, (place) => enterText(place, area, forCheckbox(place.sheet, area, text)));
  }

  onToggle(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    const { row, column } = first;
    const { sheet } = this.here;
    const rule = sheet.validationAt(row, column);
    if (rule?.criteria !== 'CHECKBOX') return;
    this.onType(areaOf(row, column), isTicked(sheet.contentAt(row, column), rule.args) ? '0' : '1');
  }

  onClear(areas: readonly Area[]): void {
    this.change(areas[areas.length - 1] ?? null, (place) => clearContents(place, areas));
  }

  onFill(source: Area, whole: Area): void {
    this.change(whole, (place) => fillCells(place, source, whole));
  }

  onResize(dimension: 'row' | 'column', position: number, size: number): void {
    this.change(null, (place) => resizeLine(place, dimension, position, size));
  }

  onNote(row: number, column: number, note: string): void {
    this.change(null, (place) => rangeOf(place, areaOf(row, column)).setNote(note));
  }

  onSelect(areas: readonly Area[]): void {
    const { selection } = this.here.sheet;
    const last = areas[areas.length - 1]!;
    selection.areas = [...areas];
    selection.currentCell = { row: last.row, column: last.column };
  }

  /** First what is in use, then all there is, as in Sheets. */
  onSelectAll(): void {
    const { sheet } = this.here;
    const { lastRow, lastColumn } = sheet.cells.extent();
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
  edit(change: (place: SheetState) => Area | null): void {
    const { here } = this;
    try {
      this.page.session.edit(here.sheet, () => change(here));
    } catch (error) {
      void tell(pageTexts().says.notEntered, messageOf(error));
    }
  }

  /** @param edited the cells that are known to be edited */
  private change(edited: Area | null, change: (place: SheetState) => unknown): void {
    this.edit((place) => {
      change(place);
      return edited;
    });
  }

  addSheet(): void {
    this.change(null, ({ session, workbook }) => session.makeSpreadsheet(workbook).insertSheet());
  }

  get isEditing(): boolean {
    return this.page.grid.isEditing;
  }

  /** The active sheet. */
  get here(): SheetState {
    const { workbook, inspection } = this.page.session;
    return { session: inspection.session, workbook, sheet: workbook.activeSheet };
  }
}

/** The grid ticks a box with 1 and unticks it with 0; the cell holds what its rule says. */
function forCheckbox(sheet: SheetModel, { row, column }: Area, text: string): string {
  const rule = sheet.validationAt(row, column);
  if (rule?.criteria !== 'CHECKBOX' || !/^[01]$/.test(text)) return text;
  const [on = 'TRUE', off = rule.args.length > 0 ? '' : 'FALSE'] = rule.args.map(String);
  return text === '1' ? on : off;
}
