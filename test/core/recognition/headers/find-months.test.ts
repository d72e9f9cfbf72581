/** Columns of months: none of them stands for the others. */
import { findMonths } from '../../../../src/core/recognition/headers/find-months';
import { CELL_WORDS } from '../../../../src/i18n/all-cell-words';

const find = (...headers: string[]): readonly (readonly number[])[] => findMonths(headers, CELL_WORDS.months);

it.each([
  [['Client', 'Hours Jan', 'Hours Feb', 'Hours Mar', 'Fun'], [[1, 2, 3]]],
  [['Kunde', 'Stunden Jänner', 'Stunden März', 'Stunden Dez'], [[1, 2, 3]]],
  [['Klant', 'Uren mrt', 'Uren mei', 'Uren okt'], [[1, 2, 3]]],
  [['Kunde', 'Timer januar', 'Timer mai', 'Timer des'], [[1, 2, 3]]],
  [['Ügyfél', 'Óra március', 'Óra május', 'Óra december'], [[1, 2, 3]]],
  [['Client', 'Jan', 'Feb', 'Mar'], [[1, 2, 3]]],
  [['Client', 'Nov 2025', 'Dec 2025', 'Jan 2026'], [[1, 2, 3]]],
  [['Client', 'Hours 11/2025', 'Hours 12/2025', 'Hours 01/2026'], [[1, 2, 3]]],
  [['Client', 'Hours 2025-11', 'Hours 2025-12', 'Hours 2026-01'], [[1, 2, 3]]],
  [['Client', 'Revenue Q1', 'Revenue Q2', 'Revenue Q3'], [[1, 2, 3]]],
  [['Hours Jan', 'Fee Jan', 'Hours Feb', 'Fee Feb', 'Hours Mar', 'Fee Mar'], [[0, 2, 4], [1, 3, 5]]],
  [['Client', 'Hours Jan', 'Hours Feb', 'Fun'], []],
  [['Client', 'Hours Jan', 'Fun Feb', 'Fee Mar'], []],
  [['Client', 'Hours Jan', 'Hours Jan', 'Hours Jan'], []],
  [['Client', 'Umsatz 2024', 'Umsatz 2025', 'Umsatz 2026'], []],
  [['Client', 'Fun (1-5)', 'Network (1-5)', 'Trust (1/5)'], []],
])('%j', (headers, series) => {
  expect(find(...headers)).toEqual(series);
}); // oxfmt-ignore
