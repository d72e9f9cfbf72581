import {
  parseBound,
  parseCellNumber,
  parseCutOff,
  parseWeight,
} from '../../../src/core/reading/parse-criterion';
import type { Bound, CellValue } from '../../../src/core/types';

it.each<[CellValue, number | null]>([
  [0.5, 0.5],
  ['0,5', 0.5],
  ['1.234', 1234],
  ['', null],
  ['  ', null],
  [null, null],
  [true, null],
  [new Date(0), null],
  ['three', null],
  [NaN, null],
  [Infinity, null],
])('parseCellNumber: %p in a comma locale is %p', (cell, number) => {
  expect(parseCellNumber(cell, ',')).toBe(number);
});

it.each<[CellValue, number | null]>([
  [0, 0],
  ['3', 3],
  [-0.1, null],
  ['-1', null],
  ['', null],
])('parseWeight: %p is %p', (cell, weight) => {
  expect(parseWeight(cell, '.')).toBe(weight);
});

it.each<[CellValue, Bound | null]>([
  [-3, -3],
  ['-3', -3],
  [' Min ', 'min'],
  ['MAX', 'max'],
  ['maximum', null],
  ['', null],
])('parseBound: %p is %p', (cell, bound) => {
  expect(parseBound(cell, '.')).toBe(bound);
});

it.each<[CellValue, number | null]>([
  [0, 0],
  [100, 100],
  ['79,5', 79.5],
  [100.1, null],
  [-1, null],
  ['', null],
])('parseCutOff: %p is %p', (cell, cutOff) => {
  expect(parseCutOff(cell, ',')).toBe(cutOff);
});
