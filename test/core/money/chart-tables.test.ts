/** What the charts show: the ones that matter, and the rest together. */
import { incomeBars, timeBars, tierMonths } from '../../../src/core/money/chart-tables';

const earner = (name: string, income: number | null, hours: number | null = null) => ({
  name,
  income,
  covered: { income, hours },
});
const many = Array.from({ length: 20 }, (_, index) => earner(`C${index}`, 100 * (index + 1), 20 - index));

it('income: biggest first, the rest together, and all of it in the end', () => {
  const bars = incomeBars(many, 12);
  expect(bars.map(({ name }) => name).slice(0, 3)).toEqual(['C19', 'C18', 'C17']);
  expect(bars).toHaveLength(12);
  expect(bars[11]).toEqual({ name: '', clients: 9, income: 4500, runningShare: 1 });
  expect(bars.reduce((sum, { income }) => sum + income, 0)).toBe(21000);
});

it('twelve clients have a bar each', () => {
  expect(incomeBars(many.slice(0, 12), 12).map(({ name }) => name)).toEqual(
    many
      .slice(0, 12)
      .map(({ name }) => name)
      .reverse(),
  );
});

it('who brought nothing, or was given money back, has no bar of income', () => {
  const bars = incomeBars([earner('A', 0), earner('B', -50), earner('C', null), earner('D', 5)], 12);
  expect(bars.map(({ name }) => name)).toEqual(['D']);
  expect(incomeBars([earner('A', 0)], 12)).toEqual([]);
});

it('time: who takes most of it first, also without paying for it', () => {
  const bars = timeBars([earner('A', 300, 10), earner('B', null, 30), earner('C', 100, null)], 12);
  expect(bars).toEqual([
    { name: 'B', clients: 1, hoursShare: 0.75, incomeShare: 0 },
    { name: 'A', clients: 1, hoursShare: 0.25, incomeShare: 0.75 },
    { name: 'C', clients: 1, hoursShare: 0, incomeShare: 0.25 },
  ]);
  expect(timeBars([earner('A', 300)], 12)).toEqual([]);
});

it('time for which nobody pays has no part of an income', () => {
  expect(timeBars([earner('A', null, 10), earner('B', 0, 30)], 12)).toEqual([
    { name: 'B', clients: 1, hoursShare: 0.75, incomeShare: 0 },
    { name: 'A', clients: 1, hoursShare: 0.25, incomeShare: 0 },
  ]);
});

it('of two alike the one that stands first has its bar first, and the rest is told with its time', () => {
  const alike = ['A', 'B', 'C', 'D'].map((name) => earner(name, 100, 5));
  expect(timeBars(alike, 3)).toEqual([
    { name: 'A', clients: 1, hoursShare: 0.25, incomeShare: 0.25 },
    { name: 'B', clients: 1, hoursShare: 0.25, incomeShare: 0.25 },
    { name: '', clients: 2, hoursShare: 0.5, incomeShare: 0.5 },
  ]);
});

it('months: the sums of all tiers are those of all clients', () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const lines = tierMonths(
    [0, 1, 1, null].map((tier) => ({ tier, months })),
    3,
  );
  expect(lines).toHaveLength(12);
  expect(lines[11]).toEqual([12, 24, 0, 12]);
});
