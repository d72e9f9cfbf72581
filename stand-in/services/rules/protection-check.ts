/** Who may edit protected cells; the Protection objects scripts hold are in protection.ts. */
import type { ProtectionRecord, Area } from '../../workbook/types';
import { containsArea, overlaps } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import { exception } from '../calls/exception';
import type { World } from '../calls/world';

/** Whether the user may edit what a protection covers. */
export function mayEdit({ userEmail, ownerEmail }: World, record: ProtectionRecord): boolean {
  return record.warningOnly || userEmail === ownerEmail || record.editors.includes(userEmail);
}

/** @throws Google's sentence when the user may not edit one of the area's cells */
export function requireEditable(world: World, sheet: SheetModel, area: Area): void {
  const blocking = sheet.protections.some(
    (record) =>
      !mayEdit(world, record) &&
      (record.area === null
        ? !record.unprotected.some((free) => containsArea(free, area))
        : overlaps(record.area, area)),
  );
  if (blocking) throw protectedCellError();
}

export function protectedCellError(): Error {
  return exception(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
