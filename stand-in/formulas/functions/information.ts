/** What kind of value something is. Errors are looked at, not passed on. */
import { CellError } from '../../workbook/types';
import { scalars, type FunctionSpec, type FunctionTable } from '../evaluation/function-call';
import { compareScalars, type Scalar } from '../evaluation/values';

function is(test: (value: Scalar) => boolean): FunctionSpec {
  return scalars(1, 1, (args) => test(args.any(0)));
}

export const informationFunctions: FunctionTable = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is((value) => value instanceof CellError),
  ISERR: is((value) => value instanceof CellError && value.code !== '#N/A'),
  ISNA: is((value) => value instanceof CellError && value.code === '#N/A'),
  ISBETWEEN: scalars(3, 5, (args) => {
    const value = args.scalar(0);
    const [low, high] = [compareScalars(value, args.scalar(1)), compareScalars(value, args.scalar(2))];
    return (args.boolean(3, true) ? low >= 0 : low > 0) && (args.boolean(4, true) ? high <= 0 : high < 0);
  }),
  N: scalars(1, 1, (args) => {
    const value = args.scalar(0);
    return typeof value === 'string' ? 0 : Number(value ?? 0);
  }),
  NA: scalars(0, 0, () => new CellError('#N/A', '')),
};
