import { cellName, cellOnTab, columnLetters } from '../../src/addon/a1';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %d is %s', (columnNumber, letters) => {
  expect(columnLetters(columnNumber)).toBe(letters);
});

it('cellName: row and column count from 1', () => {
  expect(cellName(7, 4)).toBe('D7');
});

it.each([
  ['Clients', 'Clients!D7'],
  ['Ügyfelek', 'Ügyfelek!D7'],
  ['My clients', "'My clients'!D7"],
  ["Eva's", "'Eva''s'!D7"],
  ['2026', "'2026'!D7"],
  ['A-B', "'A-B'!D7"],
])('on the tab %s the cell is %s', (tab, name) => {
  expect(cellOnTab(tab, 7, 4)).toBe(name);
});
