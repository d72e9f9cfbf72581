/** What kind of value something is. Errors are looked at, not passed on. */
import { CellError } from '../../workbook/types';
import { scalars, type FunctionSpec, type FunctionTable } from '../evaluation/function-call';
import { compareScalars, type Scalar } from '../evaluation/values';

function is(test: (value: Scalar) => boolean): FunctionSpec {
  return scalars(1, 1, (args) => test(args.any(0)));
}

const ERROR_NUMBERS: Record<string, number> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#ERROR!': 8,
};

export const informationFunctions: FunctionTable = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is((value) => value instanceof CellError),
  ISERR: is((value) => value instanceof CellError && value.code !== '#N/A'),
  ISNA: is((value) => value instanceof CellError && value.code === '#N/A'),
  ISEMAIL: is((value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(value)),
  ISURL: is(
    (value) =>
      typeof value === 'string' &&
      /^(?:(?:https?|ftp):\/\/)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]\S*)?$/i.test(value),
  ),
  ISEVEN: scalars(1, 1, (args) => args.integer(0) % 2 === 0),
  ISODD: scalars(1, 1, (args) => args.integer(0) % 2 !== 0),
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
  TYPE: scalars(1, 1, (args) => {
    const value = args.any(0);
    if (value instanceof CellError) return 16;
    return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
  }),
  'ERROR.TYPE': scalars(1, 1, (args) => {
    const value = args.any(0);
    return value instanceof CellError
      ? ERROR_NUMBERS[value.code]
      : args.fail('#N/A', 'Function ERROR.TYPE parameter 1 is no error.');
  }),
};
