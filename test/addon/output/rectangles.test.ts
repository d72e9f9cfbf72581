/** Rectangles to write: all that differs, nothing that stays, and few of them. */
import fc from 'fast-check';
import { rectanglesOf, type CellState, type Rectangle } from '../../../src/addon/output/rectangles';

const STATES: Readonly<Record<string, CellState>> = { x: 'differs', '.': 'same', '-': 'stays' };

/** Rows drawn as text; a blank is a column that is not ours. */
function find(rows: readonly string[]): Rectangle[] {
  const columns = [...rows[0]].flatMap((mark, column) => (mark === ' ' ? [] : [column]));
  return rectanglesOf(columns, rows.length, (row, column) => STATES[rows[row][column]]);
}

/** "row,column rows×columns" */
function draw(rows: readonly string[]): string[] {
  return find(rows).map(({ row, column, rows: down, columns }) => `${row},${column} ${down}×${columns}`);
}

describe('rectanglesOf', () => {
  it.each([
    ['nothing differs: none', ['..', '..'], []],
    ['shrinks to what differs', ['...', '.x.', '..x', '...'], ['1,1 2×2']],
    ['a row that stays parts them', ['x.', '--', '.x'], ['0,0 1×1', '2,1 1×1']],
    ['a row that stays below changes nothing', ['xx', 'xx', '--'], ['0,0 2×2']],
    ['a column between them parts them', ['x x', '. x'], ['0,0 1×1', '0,2 2×1']],
    ['a column in which a cell stays is written by itself', ['xxx', 'x-x', 'xxx'], ['0,0 3×1', '0,1 1×1', '2,1 1×1', '0,2 3×1']],
  ])('%s', (_, rows, expected) => expect(draw(rows)).toEqual(expected)); // oxfmt-ignore

  it('covers each cell that differs once, and none that stays', () => {
    const line = fc.array(fc.constantFrom(...Object.keys(STATES)), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.boolean(), (lines, hasGap) => {
        const rows = lines.map((each) => each.join('')).map((each) => (hasGap ? `${each.slice(0, 2)} ${each.slice(2)}` : each)); // oxfmt-ignore
        const covered = rows.map((row) => [...row].map(() => 0));
        for (const { row, column, rows: down, columns } of find(rows))
          for (let y = row; y < row + down; y++)
            for (let x = column; x < column + columns; x++) covered[y][x]++;
        rows.forEach((row, y) =>
          [...row].forEach((mark, x) => {
            if (mark === 'x') expect(covered[y][x]).toBe(1);
            else expect(covered[y][x]).toBeLessThanOrEqual(mark === '.' ? 1 : 0);
          }),
        );
      }),
    );
  });
});
