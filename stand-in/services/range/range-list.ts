/**
 * RangeList: the same change made to several ranges of one sheet. Every range counts as a call of its own in the log.
 */
import type { Workbook } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import type { SheetsSession, LocalRange } from '../spreadsheet/spreadsheet-session';

/** Range methods that a list passes on to its ranges. */
const PASSED_ON = [
  'clearContent',
  'clearDataValidations',
  'setValue',
] as const satisfies readonly (keyof LocalRange)[];

type PassedOn = {
  [Method in (typeof PASSED_ON)[number]]: (...args: Parameters<LocalRange[Method]>) => LocalRangeList;
};

const STATE = Symbol('range list');

interface RangeListState {
  readonly session: SheetsSession;
  readonly workbook: Workbook;
  readonly ranges: readonly LocalRange[];
}

// The methods are added below, one for each name of the list.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface LocalRangeList extends PassedOn {}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class LocalRangeList {
  declare readonly [STATE]: RangeListState;

  constructor(session: SheetsSession, workbook: Workbook, ranges: readonly LocalRange[]) {
    if (ranges.length === 0) throw exception('Range list must have at least one range.');
    Object.defineProperty(this, STATE, { value: { session, workbook, ranges } });
  }

  getRanges(): LocalRange[] {
    return [...this[STATE].ranges];
  }

  toString(): string {
    return 'RangeList';
  }
}

for (const method of PASSED_ON) {
  Object.defineProperty(LocalRangeList.prototype, method, {
    value(this: LocalRangeList, ...args: unknown[]) {
      for (const range of this.getRanges())
        (range[method] as (...args: unknown[]) => unknown).apply(range, args);
      return this;
    },
    configurable: true,
    writable: true,
  });
}

type RangeListClass = LocalRangeList;
declare module '../spreadsheet/spreadsheet-session' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is the class
  interface LocalRangeList extends RangeListClass {}
}
