/**
 * Copying, cutting and pasting in the grid. What was copied here is pasted with formulas, formats and rules, as long as
 * the clipboard still holds it; what comes from elsewhere is typed in, cell by cell.
 */
import { areaOf } from '../../workbook/area';
import type { Area } from '../../workbook/types';
import type { SheetCells } from '../../workbook/workbook';
import { parseTabbedText, copyCells, enterLines, textOfCells } from '../../edit-cells';
import { byId } from './element';
import type { SheetState } from '../../services/spreadsheet/spreadsheet-session';

/** Whose cells are copied, and what edits them. */
interface ClipboardTarget {
  readonly isEditing: boolean;
  /** The active sheet. */
  readonly here: SheetState;
  edit(change: (place: SheetState) => Area | null): void;
  onClear(areas: readonly Area[]): void;
}

export class GridClipboard {
  private copied: (SheetCells & { readonly text: string }) | null = null;

  constructor(private readonly target: ClipboardTarget) {
    document.addEventListener('copy', (event) => this.onCopy(event, false), true);
    document.addEventListener('cut', (event) => this.onCopy(event, true), true);
    document.addEventListener('paste', (event) => this.paste(event), true);
  }

  forget(): void {
    this.copied = null;
  }

  /** For keys that the grid keeps from the page, so that no event follows them. */
  takeByKey(isCut: boolean): void {
    const text = this.take(isCut);
    navigator.clipboard?.writeText(text).catch(() => {
      // Refused by the browser: within this page it can be pasted all the same.
    });
  }

  private onCopy(event: ClipboardEvent, isCut: boolean): void {
    if (this.isOurs(event)) event.clipboardData.setData('text/plain', this.take(isCut));
  }

  private take(isCut: boolean): string {
    const area = this.selected();
    const { here } = this.target;
    const text = textOfCells(here, area);
    this.copied = isCut ? null : { sheet: here.sheet, area, text };
    if (isCut) this.target.onClear([area]);
    return text;
  }

  private paste(event: ClipboardEvent): void {
    if (!this.isOurs(event)) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    if (text === '') return;
    const selected = this.selected();
    const { copied } = this;
    this.target.edit((place) => {
      const isOurs = copied?.text === text && place.workbook.sheets.includes(copied.sheet);
      return isOurs
        ? copyCells(place, copied, selected)
        : enterLines(place, selected.row, selected.column, parseTabbedText(text));
    });
  }

  /** The cell editor and the fields of the page have a clipboard of their own; what is ours is nobody else's. */
  private isOurs(event: ClipboardEvent): event is ClipboardEvent & { readonly clipboardData: DataTransfer } {
    const focused = document.activeElement;
    const isElsewhere = focused !== null && focused !== document.body && !byId('grid').contains(focused);
    if (isElsewhere || this.target.isEditing || !event.clipboardData) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  private selected(): Area {
    const { areas } = this.target.here.sheet.selection;
    return areas[areas.length - 1] ?? areaOf(1, 1);
  }
}
