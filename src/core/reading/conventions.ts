/** How cells are read: what the spreadsheet says of it, and what a column has shown. */
import type { CellWords } from './cell-words';
import type { DayOrder } from './dates/parse-day';
import type { DecimalMark } from './parse-number';
import type { UsualPriceTime } from './amounts/price-time';
import type { ScaleEnds } from './read-rating';
import type { MostSigns } from './read-signs';
import type { Steps } from './read-step';
import type { CountedTime } from './amounts/counted-time';

/** How the spreadsheet, or one column of it, writes numbers and dates, and which day it is there. */
export interface Conventions {
  readonly decimalMark: DecimalMark;
  readonly dayOrder: DayOrder;
  /** Today in the spreadsheet's time zone, as days since 1970-01-01. Read only when a date is met. */
  readonly today: number;
  /** The calendar day of a date in the spreadsheet's time zone, as days since 1970-01-01. */
  readonly dayOf: (date: Date) => number;
  /** Hours from the day on which spreadsheets begin to count to a moment in that zone. Without it durations are not read. */
  readonly hoursOf?: (date: Date) => number;
  /** The words that cells may hold; without them none is read. */
  readonly words?: CellWords;
  /** On which scale schools there give marks with a plus or minus. */
  readonly marks?: ScaleEnds;
  /** Of one column: "good" is less than best, as it also says "very good". */
  readonly hasFiveSteps?: boolean;
  /** Of one column: how many "+" its best rating may have; 0 where "-" says that nothing is known. */
  readonly pluses?: number;
  /** Of one column: what signs such as "H" and "◕" stand for. */
  readonly steps?: Steps | null;
  /** Of one column: what its ticks and crosses say, where it has both. */
  readonly ticks?: Steps | null;
  /** Of one column: the sign by whose number it rates, such as "🔥". */
  readonly repeated?: string;
  /** Of one column: how often it repeats its signs at most, where some of them are good and others bad; else null. */
  readonly signs?: MostSigns | null;
  /** Of one column: for which time its prices are, where some are for another. */
  readonly priceTime?: UsualPriceTime;
  /** Of one column: some of its cells count hours and others days, and this is what they are compared in. */
  readonly comparedIn?: CountedTime;
  /** Of one column: its header names another unit than ours, and this is what its numbers are multiplied by. */
  readonly times?: number;
  /** Of one column of hours: what brings a number that names no time to a month. */
  readonly perMonth?: number;
  /** Of one column: its numbers count days, so none of them is a year. */
  readonly areDays?: boolean;
  /** Of one column: all its numbers lie between 0 and 1, as percentages do. */
  readonly areShares?: boolean;
  /** Of one column: the spreadsheet took days for months when its dates were typed. */
  readonly areTurned?: boolean;
}
