/** For tests in which a service call fails: a list of the user's own, and runs that are counted or fail at a call. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

export const OWN: Cells = [
  ['Client', 'Hourly rate', 'My notes', 'Fun', 'Own formula'],
  ['Acme', 45, '=not a formula', 5, '=B2*2'],
  ['Beta', 30, '', '', '=B3*2'],
  ['Gamma', 'soon', 'x', 2, ''],
];

export function open(): OpenSpreadsheet {
  return openSpreadsheet({ uiAnswers: () => 'OK' }, { People: OWN });
}

export function ownCells({ spreadsheet }: OpenSpreadsheet): unknown {
  const range = spreadsheet.getSheetByName('People')!.getRange(1, 1, 4, 5);
  return [range.getValues(), range.getFormulas(), range.getBackgrounds(), range.getNumberFormats()];
}

/** How many service calls an undisturbed run makes. */
export function countCalls(opened: OpenSpreadsheet, run: () => void): number {
  opened.inspection.calls.reset();
  run();
  return opened.inspection.calls.count().total;
}

export function failAt(opened: OpenSpreadsheet, call: number, run: () => void): void {
  opened.inspection.calls.reset(call);
  try {
    run();
  } finally {
    opened.inspection.calls.reset();
  }
}
