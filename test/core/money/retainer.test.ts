/** Hours bought per month. The first two cases are Productive's own example. */
import { balanceRetainer, type CarryOver } from '../../../src/core/money/retainer';
import { client, entry, measure } from './books';

describe('balanceRetainer', () => {
  it.each<[why: string, used: number[], carryOver: CarryOver, left: number]>([
    ['30 of 40 used: 50 next month', [30, 0], 'all', 50],
    ['then 60 of 50 used: 30 next month', [30, 60, 0], 'all', 30],
    ['nothing is carried', [30, 10], 'none', 30],
    ['unused hours last one month', [10, 40, 0], 'oneMonth', 70],
    ['and then they are gone', [10, 0, 5], 'oneMonth', 75],
    ['overuse is not carried for one month', [60, 0], 'oneMonth', 40],
    ['the first month', [12], 'all', 28],
    ['more used than there is', [70], 'none', -30],
  ])('%s', (_why, used, carryOver, left) => {
    expect(balanceRetainer(40, used, carryOver, 0.5).left).toBe(left);
  });

  it('pace is the share used against the share of working days gone', () => {
    expect(balanceRetainer(40, [30], 'none', 0.5).pace).toBe(1.5);
    expect(balanceRetainer(40, [0], 'none', 0).pace).toBeNull();
  });

  it('where months before have used up all there is, anything is too fast, and nothing is not', () => {
    expect(balanceRetainer(40, [100, 5], 'all', 0.5).pace).toBe(Infinity);
    expect(balanceRetainer(40, [100, 0], 'all', 0.5).pace).toBe(0);
    expect(balanceRetainer(40, [80, 0], 'all', 0.5)).toMatchObject({ left: 0, pace: 0 });
  });

  it('is none where no time is kept at all', () => {
    expect(measure({}, {}, [client('Acme', { retainerHours: 40 })]).clients[0].retainer).toBeNull();
  });

  it('is none where no hours are bought', () => {
    const people = [client('Acme', { retainerHours: 0 })];
    expect(measure({ entries: [entry('2026-11-02', 5)] }, {}, people).clients[0].retainer).toBeNull();
  });

  it('is balanced over a year and this month, and over no more', () => {
    const people = [client('Acme', { retainerHours: 10 })];
    const left = (first: string): number | undefined =>
      measure({ entries: [entry(first, 5), entry('2026-11-02', 1)] }, { carryOver: 'all' }, people).clients[0]
        .retainer?.left;
    expect([left('2025-11-28'), left('2025-12-01'), left('2025-10-31')]).toEqual([124, 114, 9]);
  });

  it('is balanced from the first month with work on; on 26 November 19 of 21 working days are gone', () => {
    const people = [client('Acme', { retainerHours: 40 }), client('Bo', { retainerHours: 10 }), client('Cy')];
    const entries = [entry('2026-09-10', 30), entry('2026-10-10', 60), entry('2026-11-10', 19)];
    const { clients } = measure({ entries }, { carryOver: 'all' }, people);
    expect(clients[0].retainer).toEqual({ allowance: 40, carried: -10, used: 19, left: 11, pace: 19 / 30 / (19 / 21) });
    expect(clients.slice(1).map(({ retainer }) => retainer?.left)).toEqual([10, undefined]);
  }); // oxfmt-ignore
});
