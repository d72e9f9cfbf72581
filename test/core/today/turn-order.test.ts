/** Whose turn it is: each order alone, and which of them goes first. */
import type { Work } from '../../../src/core/today/day-plan';
import { turnOrder, whatDecides, type Decider } from '../../../src/core/today/turn-order';

const work = (task: number, over: Partial<Work> = {}): Work => ({
  task,
  client: '',
  tier: 1,
  minutes: 30,
  due: Infinity,
  release: -Infinity,
  kind: '',
  effect: null,
  isOverdue: false,
  needsNewDate: false,
  ...over,
});
const LAST = work(9, { client: 'acme', kind: 'draft' });

it.each<[decider: Decider, first: Partial<Work>, second: Partial<Work>]>([
  ['overdue', { isOverdue: true, tier: 2 }, { rather: 50 }],
  ['alone', { tier: 2 }, { rather: 150 }],
  ['replyTime', { rather: 100, tier: 2 }, {}],
  ['tier', { tier: 0 }, { client: 'acme' }],
  ['sameClient', { client: 'acme' }, { kind: 'draft' }],
  ['sameKind', { kind: 'draft' }, { due: 200 }],
  ['dueFirst', { due: 200 }, { due: 300 }],
  ['dueFirst', { due: 200 }, {}],
])('%s: %j before %j', (decider, first, second) => {
  const moment = { instant: 100, last: LAST };
  const [one, other] = [work(1, first), work(0, second)];
  expect(Math.sign(turnOrder(moment)(one, other))).toBe(-1);
  expect(Math.sign(turnOrder(moment)(other, one))).toBe(1);
  expect(whatDecides(one, other, moment)).toBe(decider);
});

it('nobody’s work of no kind belongs to no other such work, but goes on with itself', () => {
  const [one, other] = [work(0), work(1)];
  expect(whatDecides(one, other, { instant: 0, last: work(9) })).toBe('listOrder');
  expect(turnOrder({ instant: 0, last: other })(one, other)).toBeGreaterThan(0);
  expect(whatDecides(other, one, { instant: 0, last: other })).toBe('sameClient');
});

it('alike in everything, as they are listed', () => {
  expect(turnOrder({ instant: 0, last: null })(work(0), work(1))).toBeLessThan(0);
});
