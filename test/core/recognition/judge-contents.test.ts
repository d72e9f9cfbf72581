/** Which cells can be what a header says: the bounds of each kind of contents, and how many cells it takes to refuse. */
import type { CellSense, SenseKind } from '../../../src/core/reading/cell-sense';
import { canBeRead, isGrade, judgeContents } from '../../../src/core/recognition/judge-contents';
import type { Contents } from '../../../src/core/recognition/headers/known-columns';

const TODAY = 20_778;
const of = (kind: SenseKind, value = NaN, text = String(value)): CellSense => ({ kind, value, text });
const number = (value: number): CellSense => of('number', value);
const text = (said: string): CellSense => of('text', NaN, said);
const judge = (contents: Contents, cells: readonly CellSense[], most?: number, least = 1): string =>
  judgeContents(cells, contents, TODAY, most === undefined ? undefined : { worst: least, best: most });

const FOR = 'fits';
const AGAINST = 'refused';
const NEITHER = 'doubtful';
it.each<[Contents, string, CellSense[]]>([
  ['rating', FOR, [number(0), number(5), of('measured', 3), of('rating'), of('punctual'), number(2.5)]],
  ['rating', NEITHER, [number(5.1), number(100), of('measured', 8), of('tick', NaN, 'yes'), of('percent', 0.8), of('slippedRating', 20_000)]],
  ['rating', AGAINST, [number(-1), number(101), of('measured', 250), of('money', 4), of('date', 4), of('phone'), of('duration'), of('text', NaN, 'A'), of('rating', NaN, 'B+')]],
  ['rate', FOR, [of('money', 0), number(38), number(1e6), of('money', 45), of('money'), of('measured', 60)]],
  ['rate', AGAINST, [number(-1), number(1e6 + 1), of('phone'), of('date', 20_000), of('rating'), of('percent', 0.4), of('tick', NaN, 'yes')]],
  ['amount', FOR, [number(-1e10), number(1e10), of('money'), of('money', 12), of('measured', 90)]],
  ['amount', AGAINST, [number(1.1e10), number(-1.1e10), of('date', 3), of('duration')]],
  ['hours', FOR, [number(0), number(744), of('measured', 12), of('duration')]],
  ['hours', NEITHER, [number(744.5), number(100_000), of('measured', 1200)]],
  ['hours', AGAINST, [number(-1), number(100_001), of('money', 12), of('rating')]],
  ['days', FOR, [number(-3650), number(3650), of('measured', 14), of('money', 3), of('punctual'), number(NaN)]],
  ['days', AGAINST, [number(3651), number(-3651), of('date', 14), of('text', NaN, 'A long sentence that says something else altogether')]],
  ['pastDate', FOR, [of('date', TODAY), of('date'), of('slippedRating', TODAY - 9), number(36_526), number(73_050), number(19_900_101), number(20_991_231)]],
  ['pastDate', NEITHER, [number(0), number(3650), of('measured', 14)]],
  ['pastDate', AGAINST, [of('date', TODAY + 1), number(36_525), number(73_051), number(19_900_100), number(20_991_232), number(3651), number(-1), number(2.5), of('money', 14), of('duration')]],
  ['date', FOR, [of('date', TODAY + 1), of('slippedRating', TODAY + 9)]],
  ['tick', FOR, [of('tick', NaN, 'yes'), of('tick', NaN, 'true'), number(0), number(1)]],
  ['tick', AGAINST, [number(2), number(-1), of('rating'), of('date', 1)]],
  ['name', FOR, [text('Acme'), of('rating', NaN, 'High'), of('measured', 24, '24 Hours'), of('number', NaN, 'x'), of('date', NaN, 'May 2020')]],
  ['name', NEITHER, [number(12), of('date', 20_000)]],
  ['name', AGAINST, [of('tick', NaN, 'yes'), of('address', NaN, 'a@b.example'), of('phone')]],
  ['tier', FOR, [text('A'), text('x'.repeat(30))]],
  ['tier', NEITHER, [text('x'.repeat(31)), number(1), of('rating')]],
  ['standing', NEITHER, [text('stopped'), number(1), of('date', 3)]],
  ['text', FOR, [text('anything at all'), number(3), of('date', 3), of('phone')]],
])('%s: each of these alone %s', (contents, verdict, cells) => {
  expect(cells.map((cell) => [cell, judge(contents, [cell])])).toEqual(cells.map((cell) => [cell, verdict]));
}); // oxfmt-ignore

describe('how many', () => {
  const cells = (good: number, bad: number): CellSense[] => [
    ...Array<CellSense>(good).fill(of('money', 40)),
    ...Array<CellSense>(bad).fill(of('phone')),
  ];
  it.each([
    [10, 0, 'fits'],
    [8, 2, 'fits'],
    [7, 2, 'doubtful'],
    [5, 5, 'doubtful'],
    [4, 5, 'refused'],
    [0, 1, 'refused'],
  ])('%d that fit and %d that do not: %s', (good, bad, verdict) => {
    expect(judge('rate', cells(good, bad))).toBe(verdict);
  });

  it('blank cells say nothing, and boxes of which none is ticked only where ticks are wanted', () => {
    expect(judge('rate', [])).toBe('empty');
    expect(judge('rate', [of('blank', NaN, '')])).toBe('empty');
    expect(judge('rate', [of('blank', NaN, ''), of('money', 40)])).toBe('fits');
    const box = of('tick', NaN, 'false');
    expect([judge('rate', [box, box]), judge('tick', [box, box])]).toEqual(['empty', 'fits']);
    expect(judge('rate', [box, of('money', 40), of('phone')])).toBe('refused');
  });

  it('a thousand cells are enough', () => {
    expect(judge('rate', [...cells(1000, 0), ...cells(0, 5000)])).toBe('fits');
    expect(judge('rate', [...cells(999, 0), ...cells(0, 5000)])).toBe('fits');
    expect(judge('rate', [...cells(400, 0), ...cells(0, 5000)])).toBe('refused');
  });
});

describe('words', () => {
  it.each<[string, string[], string]>([
    ['a few that come back may rate', ['super', 'geht so', 'super', 'super'], 'doubtful'],
    ['two different ones are too few to tell', ['super', 'geht so'], 'doubtful'],
    ['nearly all different are notes', ['super', 'geht so', 'na ja', 'super'], 'refused'],
    ['half of them different may rate', ['one', 'two', 'three', 'one', 'two', 'three'], 'doubtful'],
    ['case makes no other word', ['Super', 'super', 'SUPER', 'geht so', 'Geht so'], 'doubtful'],
    ['long ones are notes', ['x'.repeat(41), 'x'.repeat(41), 'x'.repeat(41)], 'refused'],
    ['40 letters are not long', ['x'.repeat(40), 'x'.repeat(40), 'x'.repeat(40)], 'doubtful'],
  ])('%s', (_why, words, verdict) => {
    expect(judge('rating', words.map(text))).toBe(verdict);
  });

  it('in steps of their own rate: circles that are filled by quarters', () => {
    expect(judge('rating', ['◔', '●', '◕', '○'].map(text))).toBe('fits');
    expect(judge('amount', ['◔', '●', '◕', '○'].map(text))).toBe('refused');
  });
});

it('a scale that the header names is the one that counts', () => {
  expect([judge('rating', [number(8)]), judge('rating', [number(8)], 10)]).toEqual(['doubtful', 'fits']);
  expect(judge('rating', [number(80)], 100)).toBe('fits');
  expect(judge('rating', [number(101)], 100)).toBe('refused');
  expect([-2, -3].map((least) => judge('rating', [number(least)], 2, -2))).toEqual(['fits', 'refused']);
});

it.each<[Contents, string]>([
  ['rate', 'doubtful'],
  ['amount', 'doubtful'],
  ['hours', 'fits'],
])('numbers from 0 to 5 alone may be ratings, not %s: %s', (contents, verdict) => {
  expect(judge(contents, [number(0), number(5), number(3)])).toBe(verdict);
  expect(judge(contents, [number(0), number(5), number(6)])).toBe('fits');
  expect(judge(contents, [of('money', 3), number(5), number(4)])).toBe(
    contents === 'hours' ? 'doubtful' : 'fits',
  );
});

it.each([
  ['A', true],
  ['f', true],
  ['B+', true],
  ['C -', true],
  ['G', false],
  ['AB', false],
  ['', false],
  ['A!', false],
])('%j is a grade: %s', (said, is) => {
  expect(isGrade(said)).toBe(is);
});

it.each<[Contents, CellSense, boolean]>([
  ['rating', of('rating'), true],
  ['rating', of('tick', NaN, 'yes'), true],
  ['amount', of('tick', NaN, 'yes'), false],
  ['rating', of('phone'), false],
  ['pastDate', of('date', 90_000), true],
  ['pastDate', number(3), true],
  ['tick', number(7), true],
  ['rating', of('number', NaN), false],
  ['name', text('Acme'), false],
  ['text', of('blank', NaN, ''), false],
  ['hours', of('duration'), true],
])('below %s a cell that is %j can be read: %s', (contents, cell, can) => {
  expect(canBeRead(cell, contents)).toBe(can);
});
