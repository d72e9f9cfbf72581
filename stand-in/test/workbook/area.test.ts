/** Laws of rectangles: what inserting, deleting, moving and cutting out does to them. */
import fc from 'fast-check';
import {
  areaOf,
  containsCell,
  intersection,
  movedPosition,
  moveAreaLines,
  sameArea,
  shiftArea,
  subtractArea,
} from '../../workbook/area';
import type { Area } from '../../workbook/types';

const areas = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([row, column, numRows, numColumns]) => areaOf(row, column, numRows, numColumns));
const dimensions = fc.constantFrom('row' as const, 'column' as const);
const positions = fc.integer({ min: 1, max: 15 });
const counts = fc.integer({ min: 1, max: 4 });

function cellsOf(area: Area): string[] {
  const cells: string[] = [];
  for (let row = area.row; row < area.row + area.numRows; row++) {
    for (let column = area.column; column < area.column + area.numColumns; column++)
      cells.push(`${row},${column}`);
  }
  return cells.sort();
}

describe('shiftArea', () => {
  test.each([
    // insert or delete at, count, rows 3–5 become
    ['insert', 1, 2, [5, 3]],
    ['insert', 3, 1, [4, 3]],
    ['insert', 4, 1, [3, 4]],
    ['insert', 6, 1, [3, 3]],
    ['delete', 1, 2, [1, 3]],
    ['delete', 2, 2, [2, 2]],
    ['delete', 4, 1, [3, 2]],
    ['delete', 5, 9, [3, 2]],
    ['delete', 6, 1, [3, 3]],
    ['delete', 3, 3, null],
  ] as const)('%s at row %i, %i rows', (kind, position, count, expected) => {
    const shifted = shiftArea(areaOf(3, 1, 3, 2), { dimension: 'row', kind, position, count });
    expect(shifted).toEqual(expected && areaOf(expected[0], 1, expected[1], 2));
  });

  test('deleting what was inserted gives the area back', () => {
    fc.assert(
      fc.property(areas, dimensions, positions, counts, (area, dimension, position, count) => {
        const inserted = shiftArea(area, { dimension, kind: 'insert', position, count })!;
        expect(shiftArea(inserted, { dimension, kind: 'delete', position, count })).toEqual(area);
      }),
    );
  });
});

describe('movedPosition', () => {
  const FIRST_TWO_BEFORE_FIVE = { dimension: 'row', position: 1, count: 2, destination: 5 } as const;

  test('puts rows 1 and 2 before row 5', () => {
    expect([1, 2, 3, 4, 5].map((row) => movedPosition(row, FIRST_TWO_BEFORE_FIVE))).toEqual([3, 4, 1, 2, 5]);
  });

  test('is a permutation', () => {
    fc.assert(
      fc.property(positions, counts, positions, (position, count, destination) => {
        fc.pre(destination <= position || destination >= position + count);
        const all = Array.from({ length: 25 }, (_, index) => index + 1);
        const moved = all.map((line) =>
          movedPosition(line, { dimension: 'row', position, count, destination }),
        );
        expect([...moved].sort((a, b) => a - b)).toEqual(all);
      }),
    );
  });

  test('an area cut by the move stays, a whole one follows', () => {
    expect(moveAreaLines(areaOf(1, 1, 2, 3), FIRST_TWO_BEFORE_FIVE)).toEqual(areaOf(3, 1, 2, 3));
    expect(moveAreaLines(areaOf(2, 1, 2, 3), FIRST_TWO_BEFORE_FIVE)).toEqual(areaOf(2, 1, 2, 3));
  });
});

describe('subtractArea', () => {
  test('leaves exactly the cells that are not in the hole, each once', () => {
    fc.assert(
      fc.property(areas, areas, (area, hole) => {
        const left = subtractArea(area, hole).flatMap(cellsOf).sort();
        const expected = cellsOf(area).filter((cell) => {
          const [row, column] = cell.split(',').map(Number) as [number, number];
          return !containsCell(hole, row, column);
        });
        expect(left).toEqual(expected);
      }),
    );
  });
});

test('intersection does not depend on the order', () => {
  fc.assert(
    fc.property(areas, areas, (a, b) => {
      const [one, other] = [intersection(a, b), intersection(b, a)];
      expect(one === null ? other === null : other !== null && sameArea(one, other)).toBe(true);
    }),
  );
});
