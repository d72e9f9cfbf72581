/** Tries something out on a copy of a tab, which is removed whatever happens: the tab itself is only read. */
import { activeSpreadsheet } from '../active-spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param work what is tried; it must ask the copy for its size, since lines may have come meanwhile */
export function onCopyOf<Result>(sheet: Sheet, work: (copy: Sheet) => Result): Result {
  const copy = sheet.copyTo(activeSpreadsheet());
  try {
    return work(copy);
  } finally {
    deleteSurely(copy);
  }
}

/** A copy left behind would puzzle the user: what fails in passing is tried again. */
function deleteSurely(sheet: Sheet): void {
  const spreadsheet = activeSpreadsheet();
  try {
    spreadsheet.deleteSheet(sheet);
  } catch {
    spreadsheet.deleteSheet(sheet);
  }
}
