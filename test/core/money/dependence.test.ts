/** How much hangs on few clients. */
import { dependenceOf, ifClientLeft, shareIncomes } from '../../../src/core/money/dependence';
import { client, invoice, measure } from './books';

const LIVELIHOOD = {
  incomes: [6000, 3000, null, 1000, -50],
  hoursPerMonth: [40, 12, 5, null, 1],
  months: 12,
  reserve: 1500,
};

it('shares are those of all income of her clients; who got money back has none', () => {
  expect(shareIncomes(LIVELIHOOD.incomes)).toEqual([
    { share: 0.6, paretoClass: 0 },
    { share: 0.3, paretoClass: 0 },
    null,
    { share: 0.1, paretoClass: 1 },
    { share: 0, paretoClass: 2 },
  ]);
});

it.each([
  [[1, 1, 1, 1], 4, 0.25],
  [[20, 30, 50], 10000 / 3800, 0.5],
  [[7], 1, 1],
])('%p hangs on them like %p equal clients', (incomes, likeEqualClients, largestShare) => {
  expect(dependenceOf(incomes)).toMatchObject({ likeEqualClients, largestShare });
});

it('of clients alike the first is the largest', () => {
  expect(dependenceOf([1, 3, 3])?.largest).toBe(1);
});

it('nothing hangs on nobody', () => {
  expect(dependenceOf([0, null])).toBeNull();
});

describe('if a client left', () => {
  it('says what is lost, freed and needed', () => {
    expect(ifClientLeft(0, LIVELIHOOD)).toEqual({
      incomeLost: 6000,
      shareLost: 0.6,
      hoursFreed: 40,
      before: { hhi: 4600, likeEqualClients: 10000 / 4600, largest: 0, largestShare: 0.6 },
      after: { hhi: 6250, likeEqualClients: 1.6, largest: 1, largestShare: 0.75 },
      // The middle one of 3000 and 1000.
      replacedBy: 3,
      // 500 a month.
      reserveLasts: 3,
    });
  });

  it('counts the months that are on record only', () => {
    expect([6, 13].map((months) => ifClientLeft(0, { ...LIVELIHOOD, months })?.reserveLasts)).toEqual([
      1.5, 3,
    ]);
  });

  it('says nothing of who brings nothing, and of a reserve that nobody told', () => {
    expect([2, 4].map((index) => ifClientLeft(index, LIVELIHOOD))).toEqual([null, null]);
    expect(ifClientLeft(3, { ...LIVELIHOOD, reserve: null })?.reserveLasts).toBeNull();
    expect(ifClientLeft(0, { ...LIVELIHOOD, incomes: [5], hoursPerMonth: [1] })).toMatchObject({ after: null, replacedBy: null });
  }); // oxfmt-ignore
});

it('names in the records that are no client of hers stand apart, and take no share', () => {
  const invoices = [
    invoice('1', '2026-05-01', null, 30),
    invoice('2', '2026-05-01', null, 10, { client: 'Bo' }),
    invoice('3', '2026-05-01', null, 60, { client: 'Stranger' }),
  ];
  const money = measure({ invoices }, {}, [client('acme'), client('Bo')]);
  expect(money.clients.map(({ name, share }) => [name, share?.share])).toEqual([['acme', 0.75], ['Bo', 0.25]]);
  expect(money.others.map(({ name, income }) => [name, income])).toEqual([['Stranger', 6000]]);
}); // oxfmt-ignore
