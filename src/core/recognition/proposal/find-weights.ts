/** Which weights a list of hers gives its columns: in their headers, or in a row beside them. */
import type { HeaderNoise } from '../header-key';
import { weightInHeader, weightsInRow, type GivenWeight } from '../given-weight';
import type { SortedList } from '../recognise-list';
import { isFilled, type Row } from '../rows/seen-rows';

/** By the positions of columns. */
export type GivenWeights = ReadonlyMap<number, GivenWeight>;

/**
 * Finds the weights that a list gives.
 *
 * @param list with its rows sorted out
 * @param rows what the cells of the tab look like
 * @param noise words that mean a weight
 * @returns those in headers, and where a header has none those in a row; never throws
 * @example [...findWeights({ columns: [{ index: 1, fullHeader: 'Fun (x2)' }], leftOut: [] }, [], { fillers: new Set(), units: new Set(), weights: new Set() })] // => [[1, { "value": 2, "unit": "times" }]]
 */
export function findWeights(
  list: Pick<SortedList, 'columns' | 'leftOut'>,
  rows: readonly Row[],
  noise: HeaderNoise,
): GivenWeights {
  const { columns, leftOut } = list;
  const row = leftOut.find(({ reason }) => reason === 'weights');
  const inRow = row === undefined ? [] : weightsOf(rows[row.rowIndex], row.text);
  return new Map(
    columns.flatMap(({ index, fullHeader }) => {
      const weight = weightInHeader(fullHeader, noise.weights).weight ?? inRow[index] ?? null;
      return weight === null ? [] : [[index, weight] as const];
    }),
  );
}

/** "High" beside 3 leaves open what 3 is: of such a row none is taken. */
function weightsOf(row: Row, name: string): readonly (GivenWeight | null)[] {
  const weights = weightsInRow(row);
  const areAll = row.every((sense, at) => !isFilled(sense) || weights[at] !== null || sense.text === name);
  return areAll ? weights : [];
}
