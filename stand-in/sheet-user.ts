/**
 * The person in front of the spreadsheet: types, pastes, empties. Texts are read in the spreadsheet's locale, rules and
 * protection refuse what they refuse, and then the triggers of the edit run. No part of it is a service call of a script:
 * nothing is counted until the triggers run.
 */
import type { AddOn } from './add-on';
import type { WorldInspection } from './apps-script';
import { areaAt, clearContents, enterLines, enterText, placeOf } from './edit-cells';
import { fireEdit } from './fire-edit';
import type { Area } from './workbook/types';
import type { SheetState } from './services/spreadsheet/spreadsheet-session';

export class SheetUser {
  constructor(
    private readonly addOn: AddOn,
    private readonly inspection: WorldInspection,
  ) {}

  /**
   * Types a text as it is written in the spreadsheet's locale; into several cells as Ctrl+Enter does.
   * @throws the sentence of a rule or a protection that refuses it; nothing is changed then
   */
  type(tab: string, a1: string, text: string): void {
    this.edit(tab, a1, (place, area) => enterText(place, area, text));
  }

  /** Pastes lines of cells from another program, the first one into `a1`. */
  paste(tab: string, a1: string, lines: readonly string[][]): void {
    this.edit(tab, a1, (place, { row, column }) => enterLines(place, row, column, lines));
  }

  clear(tab: string, a1: string): void {
    this.edit(tab, a1, (place, area) => clearContents(place, [area]));
  }

  /** @param change tells the edited cells, where they are others than the address says */
  private edit(tab: string, a1: string, change: (place: SheetState, area: Area) => Area | void): void {
    const { addOn, inspection } = this;
    const place = placeOf(inspection, tab);
    const { sheet, workbook } = place;
    const target = areaAt(place, a1);
    const valueBefore = sheet.contentAt(target.row, target.column);
    const area = inspection.calls.uncounted(() => change(place, target)) ?? target;
    fireEdit(addOn, inspection, { sheet, area, valueBefore });
    workbook.settle();
  }
}
