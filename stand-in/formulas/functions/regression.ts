/** Straight lines through points. Pairs in which either side is no number are left out. */
import { mixed, type Arguments, type FunctionSpec, type FunctionTable } from '../evaluation/function-call';

interface Spread {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

function spread(args: Arguments): Spread {
  const ys = args.range(0).flat();
  const xs = args.range(1).flat();
  if (ys.length !== xs.length) args.fail('#N/A', `${args.functionName} has mismatched argument sizes.`);
  const pairs = ys.flatMap((y, at) => {
    const x = xs[at];
    return typeof y === 'number' && typeof x === 'number' ? [{ x, y }] : [];
  });
  const count = pairs.length;
  if (count < 2) args.fail('#DIV/0!', `Function ${args.functionName} needs at least two pairs of numbers.`);
  const meanX = pairs.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = pairs.reduce((sum, { y }) => sum + y, 0) / count;
  const total = (term: (dx: number, dy: number) => number) =>
    pairs.reduce((sum, { x, y }) => sum + term(x - meanX, y - meanY), 0);
  return {
    count,
    meanX,
    meanY,
    xx: total((dx) => dx * dx),
    xy: total((dx, dy) => dx * dy),
    yy: total((_dx, dy) => dy * dy),
  };
}

function fromSpread(compute: (points: Spread) => number): FunctionSpec {
  return mixed(2, 2, [0, 1], (args) => {
    const result = compute(spread(args));
    return Number.isFinite(result)
      ? result
      : args.fail('#DIV/0!', `Evaluation of function ${args.functionName} caused a divide by zero error.`);
  });
}

const correlation = ({ xx, xy, yy }: Spread) => xy / Math.sqrt(xx * yy);

export const regressionFunctions: FunctionTable = {
  SLOPE: fromSpread(({ xx, xy }) => xy / xx),
  INTERCEPT: fromSpread(({ xx, xy, meanX, meanY }) => meanY - (xy / xx) * meanX),
  CORREL: fromSpread(correlation),
  PEARSON: fromSpread(correlation),
  RSQ: fromSpread((points) => correlation(points) ** 2),
  COVAR: fromSpread(({ xy, count }) => xy / count),
};
