/**
 * The rarer functions (trigonometry, engineering, distributions, regression …) out of fast-formula-parser. Only its
 * functions are used: its grammar evaluates while it parses, so both branches of an IF, drops left-out arguments and
 * compares texts by case.
 */
import { CellError, ERROR_CODES, type ErrorCode } from '../../workbook/types';
import { RangeArgument, type Arguments, type FunctionSpec } from '../evaluation/function-call';
import { FormulaFailure, type Scalar, type Value } from '../evaluation/values';

type LibraryArgument = {
  value: unknown;
  isArray: boolean;
  isRangeRef: boolean;
  isCellRef: boolean;
  omitted?: boolean;
};
type LibraryFunction = (...args: LibraryArgument[]) => unknown;

/** These take ranges whole; all others of the library are functions of single values. */
const TAKES_RANGES = new Set(
  (
    'AVEDEV COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR FREQUENCY GCD GEOMEAN GROWTH HARMEAN ' +
    'IMPRODUCT IMSUM KURT LCM MDETERM MULTINOMIAL SERIESSUM SUMX2MY2 SUMX2PY2 SUMXMY2 CHISQ.TEST F.TEST'
  ).split(' '),
);

/** What needs the library's own parser, calls the web, or does not do here what Sheets does. */
const LEFT_OUT = new Set([
  'WEBSERVICE',
  'AREAS',
  'BAHTTEXT',
  'ASC',
  'DBCS',
  'ISREF',
  'TYPE',
  'ERROR.TYPE',
  'FILTERXML',
]);

/** Sheets has the older names too. */
const OLDER_NAMES: Readonly<Record<string, string>> = {
  BINOMDIST: 'BINOM.DIST',
  CHIDIST: 'CHISQ.DIST.RT',
  CHIINV: 'CHISQ.INV.RT',
  CRITBINOM: 'BINOM.INV',
  EXPONDIST: 'EXPON.DIST',
  GAMMADIST: 'GAMMA.DIST',
  GAMMAINV: 'GAMMA.INV',
  LOGINV: 'LOGNORM.INV',
  NORMDIST: 'NORM.DIST',
  NORMINV: 'NORM.INV',
  NORMSINV: 'NORM.S.INV',
  POISSON: 'POISSON.DIST',
  TINV: 'T.INV.2T',
  WEIBULL: 'WEIBULL.DIST',
};

/** Loops in these run as often as an argument says; beyond this size they would not come back. */
const LARGEST_ARGUMENT: Readonly<Record<string, number>> = {
  BESSELI: 1e6,
  BESSELJ: 1e6,
  BESSELK: 1e6,
  BESSELY: 1e6,
  BASE: 1e12,
  DEC2BIN: 1e12,
  DEC2HEX: 1e12,
  DEC2OCT: 1e12,
  MUNIT: 3000,
  'POISSON.DIST': 1e6,
};
/** Places of BASE and DEC2HEX, whose first argument may be large. */
const MAX_PLACES = 255;

function rejectTooLarge(name: string, args: Arguments): void {
  const largest = LARGEST_ARGUMENT[name];
  if (largest === undefined) return;
  args.values.forEach((value, index) => {
    const limit = index > 0 && largest === 1e12 ? MAX_PLACES : largest;
    if (typeof value === 'number' && Math.abs(value) > limit) {
      args.fail(
        '#NUM!',
        `Function ${args.functionName} parameter ${index + 1} value ${value} is out of range.`,
      );
    }
  });
}

let supported: { names: ReadonlySet<string>; functions: Record<string, LibraryFunction> } | null = null;

/** Loading it makes a whole grammar; most spreadsheets need none of its functions. */
const loadParser = (): typeof import('fast-formula-parser') =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('fast-formula-parser') as typeof import('fast-formula-parser');

function library(): NonNullable<typeof supported> {
  if (!supported) {
    const parser = new (loadParser())();
    supported = {
      names: new Set(parser.supportedFunctions()),
      functions: parser.functions as Record<string, LibraryFunction>,
    };
  }
  return supported;
}

/** @param spelling in capitals */
export function libraryFunction(spelling: string): FunctionSpec | null {
  const name = OLDER_NAMES[spelling] ?? spelling;
  const { names, functions } = library();
  if (!names.has(name) || LEFT_OUT.has(name)) return null;
  const takesRanges = TAKES_RANGES.has(name);
  return {
    minimum: 0,
    maximum: Infinity,
    isRange: () => takesRanges,
    call: (args) => {
      rejectTooLarge(name, args);
      return callLibrary(functions[name], args);
    },
  };
}

function callLibrary(call: LibraryFunction, args: Arguments): Value {
  const converted = args.values.map((value, index) =>
    toLibrary(value instanceof RangeArgument ? value : args.scalar(index)),
  );
  let result: unknown;
  try {
    result = call(...converted);
  } catch (thrown) {
    result = thrown;
  }
  return fromLibrary(result, args);
}

function toLibrary(value: RangeArgument | Scalar): LibraryArgument {
  if (!(value instanceof RangeArgument)) {
    return {
      value: value ?? 0,
      isArray: false,
      isRangeRef: false,
      isCellRef: false,
      omitted: value === null,
    };
  }
  const rows = value.matrix.map((row) =>
    row.map((cell) => {
      if (cell instanceof CellError) throw new FormulaFailure(cell.code, cell.message);
      return cell;
    }),
  );
  if (value.reference?.isCell)
    return { value: rows[0][0], isArray: false, isRangeRef: false, isCellRef: true };
  return { value: rows, isArray: true, isRangeRef: value.reference !== null, isCellRef: false };
}

function fromLibrary(result: unknown, args: Arguments): Value {
  if (typeof result === 'number' || typeof result === 'string' || typeof result === 'boolean') return result;
  if (Array.isArray(result))
    return (result as unknown[][]).map((row) => row.map((cell) => fromLibrary(cell, args) as Scalar));
  const name = (result as { name?: unknown } | null)?.name;
  const code = ERROR_CODES.find((known): known is ErrorCode => known === name);
  const message = `Function ${args.functionName} cannot be calculated with these arguments.`;
  return new CellError(code ?? '#VALUE!', message);
}
