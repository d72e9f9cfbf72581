/** Columns by the letters that stand above them. */
import { columnLetters } from '../../src/core/column-letters';

it.each([
  [1, 'A'],
  [2, 'B'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
  [0, ''],
  [-3, ''],
])('column %d is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
});
