/** What the calculator needs to know besides the cells. */
import type { CallCustomFunction } from '../evaluation/custom-functions';

/** Read anew at every recalculation, so getters may be given for what changes. */
export interface CalculatorSettings {
  readonly locale: string;
  readonly timeZone: string;
  readonly now?: () => Date;
  readonly random?: () => number;
  readonly callCustomFunction?: CallCustomFunction;
  /** What a custom function gets for an argument left out between two others; what Google passes is not known. */
  readonly omittedArgument?: '' | undefined;
}
