/** Which weights a list of hers gives its columns: in their headers, or in a row beside them. */
import { weightInHeader, weightsInRow, type GivenWeight } from '../headers/given-weight';
import { isMoney, type Knowledge } from '../headers/known-columns';
import type { ListColumn, SortedList } from '../recognise-list';
import { isFilled, type Row } from '../rows/seen-rows';

/** By the positions of columns. */
export type GivenWeights = ReadonlyMap<number, GivenWeight>;

/**
 * Finds the weights that a list gives.
 *
 * @param list with its rows sorted out
 * @param rows what the cells of the tab look like
 * @param knowledge words that mean a weight, and which columns are of money
 * @returns those in headers, and where a header has none those in a row; never throws
 * @example [...findWeights({ columns: [{ index: 1, fullHeader: 'Fun (x2)' }], leftOut: [] }, [], { columns: [], noise: { fillers: new Set(), units: new Set(), weights: new Set() } })] // => [[1, { "value": 2, "unit": "times" }]]
 */
export function findWeights(
  list: Pick<SortedList, 'columns' | 'leftOut'>,
  rows: readonly Row[],
  knowledge: Pick<Knowledge, 'columns' | 'noise'>,
): GivenWeights {
  const { columns, leftOut } = list;
  const row = leftOut.find(({ reason }) => reason === 'weights');
  const inRow = row === undefined ? [] : weightsOf(rows[row.rowIndex], row.text);
  const inHeaders = withoutTax(
    columns.map((column) => ({
      column,
      weight: weightInHeader(column.fullHeader, knowledge.noise.weights).weight,
    })),
    knowledge,
  );
  return new Map(
    inHeaders.flatMap(({ column: { index }, weight }) => {
      const given = weight ?? inRow[index] ?? null;
      return given === null ? [] : [[index, given] as const];
    }),
  );
}

/** Of VAT, in the countries whose languages we read. */
const TAX_RATES = new Set([7, 8.1, 19, 20, 21, 23, 25, 27]);

interface WeightedColumn {
  readonly column: ListColumn;
  readonly weight: GivenWeight | null;
}

/** "Revenue (19 %)" says what is in the amount, unless the list gives shares or points to other columns, too. */
function withoutTax(
  columns: readonly WeightedColumn[],
  knowledge: Pick<Knowledge, 'columns'>,
): readonly WeightedColumn[] {
  const mayBeTax = ({ column: { as, candidates }, weight }: WeightedColumn): boolean =>
    weight?.unit === 'percent' &&
    TAX_RATES.has(weight.value) &&
    [as, ...candidates].some((key) => isMoney(key, knowledge));
  const isOfWhole = ({ weight }: WeightedColumn): boolean => weight !== null && weight.unit !== 'times';
  if (!columns.filter(isOfWhole).every(mayBeTax)) return columns;
  return columns.map((each) => (mayBeTax(each) ? { ...each, weight: null } : each));
}

/** "High" beside 3 leaves open what 3 is: of such a row none is taken. */
function weightsOf(row: Row, name: string): readonly (GivenWeight | null)[] {
  const weights = weightsInRow(row);
  const areAll = row.every((sense, at) => !isFilled(sense) || weights[at] !== null || sense.text === name);
  return areAll ? weights : [];
}
