/**
 * The person in front of the spreadsheet: types, pastes, empties. Texts are read in the spreadsheet's locale, rules and
 * protection refuse what they refuse, and then the triggers of the edit run. No part of it is a service call of a script:
 * nothing is counted until the triggers run.
 */
import type { AddOn } from './add-on';
import type { AppsScript, WorldInspection } from './apps-script';
import { clearContents, enterLines, enterText, type Place } from './edit-cells';
import { fireEdit } from './fire-edit';
import { areaOfAddress, parseAddress } from './workbook/a1-notation';
import type { Area } from './workbook/types';

export class SheetUser {
  constructor(
    private readonly addOn: AddOn,
    private readonly globals: AppsScript,
    private readonly inspection: WorldInspection,
  ) {}

  /**
   * Types a text as it is written in the spreadsheet's locale; into several cells as Ctrl+Enter does.
   * @throws the sentence of a rule or a protection that refuses it; nothing is changed then
   */
  type(tab: string, a1: string, text: string): void {
    this.edit(tab, a1, (place, area) => {
      enterText(place, area, text);
      return area;
    });
  }

  /** Pastes lines of cells from another program, the first one into `a1`. */
  paste(tab: string, a1: string, lines: readonly string[][]): void {
    this.edit(tab, a1, (place, { row, column }) => enterLines(place, row, column, lines));
  }

  clear(tab: string, a1: string): void {
    this.edit(tab, a1, (place, area) => {
      clearContents(place, [area]);
      return area;
    });
  }

  private edit(tab: string, a1: string, change: (place: Place, area: Area) => Area): void {
    const place = this.placeOf(tab);
    const { sheet } = place;
    const address = parseAddress(a1);
    if (address === null) throw new Error(`Cannot edit "${a1}": an address such as B2 or B2:C9 is needed.`);
    const target = areaOfAddress(address, sheet.maxRows, sheet.maxColumns);
    const valueBefore = sheet.contentAt(target.row, target.column);
    const area = this.inspection.calls.uncounted(() => change(place, target));
    fireEdit(this.addOn, this.globals, this.inspection, { sheet, area, valueBefore });
    place.workbook.settle();
  }

  private placeOf(tab: string): Place {
    const { session, activeWorkbook } = this.inspection;
    const sheet = activeWorkbook?.sheetByNameIgnoringCase(tab);
    if (!activeWorkbook || !sheet) throw new Error(`There is no tab "${tab}".`);
    return { session, workbook: activeWorkbook, sheet };
  }
}
