/**
 * SPARKLINE, a line in a cell: the cell holds nothing, and whoever shows the sheet draws what the function was given. Other
 * kinds of charts are refused.
 * GOOGLEFINANCE, which asks a server: here there is none, so it says what Sheets says of a symbol it has no data for.
 */
import { CellError, type Content } from '../../workbook/types';
import type { Sparkline } from '../evaluation/evaluation-context';
import { mixed, scalars, type Arguments, type FunctionTable } from '../evaluation/function-call';

function sparklineOf(args: Arguments): Sparkline {
  const options = optionsOf(args);
  const asked = String(options.get('charttype') ?? 'line').toLowerCase();
  if (asked !== 'line')
    args.fail('#N/A', `SPARKLINE with the chart type "${asked}" is not supported by the local stand-in.`);
  const cells = args.range(0).flat();
  return { values: cells.map((cell) => numberOf(cell, options, args)), options };
}

function numberOf(cell: Content | null, options: Sparkline['options'], args: Arguments): number | null {
  if (cell instanceof CellError) return args.fail(cell.code, cell.message);
  if (typeof cell === 'number') return cell;
  return (cell === null || cell === '') && options.get('empty') === 'zero' ? 0 : null;
}

/** Names and values side by side, in a range or an array. */
function optionsOf(args: Arguments): Map<string, Content> {
  if (!args.isGiven(1)) return new Map();
  const { matrix } = args.range(1);
  if (matrix[0]?.length !== 2)
    args.fail('#N/A', 'Function SPARKLINE parameter 2 expects an array of two columns.');
  return new Map(matrix.map(([name, value]) => [String(name).toLowerCase(), value ?? '']));
}

/** The codes of these errors are assumed, but for that of GOOGLEFINANCE. */
export const drawnFunctions: FunctionTable = {
  SPARKLINE: mixed(1, 2, [0, 1], (args) => {
    args.context.sparkline = sparklineOf(args);
    return '';
  }),
  GOOGLEFINANCE: scalars(1, 5, (args) => {
    const query = `the query for the symbol: '${args.text(0)}' returned no data.`;
    return args.fail('#N/A', `When evaluating GOOGLEFINANCE, ${query}`);
  }),
};
