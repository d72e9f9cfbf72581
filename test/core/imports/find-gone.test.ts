import { findGone, startStamp } from '../../../src/core/imports/find-gone';

const [ONE, OTHER] = ['0123456789abcdef', 'fedcba9876543210'];
const at = (event: string, start: string): string => `${event}-${start}`;
const NOW = Date.UTC(2026, 10, 26, 8, 5) / 60_000;

it.each<[why: string, stored: string, events: string[], imported: string[], isGone: boolean]>([
  ['moved', at(ONE, '20261127T0900'), [at(ONE, '20261127T1000')], [at(ONE, '20261127T1000')], true],
  ['cancelled, or free time now', at(ONE, '20261127T0900'), [at(ONE, '20261127T0900')], [], true],
  ['where it was', at(ONE, '20261127T0900'), [at(ONE, '20261127T0900')], [at(ONE, '20261127T0900')], false],
  ['of another file: its event is not there', at(ONE, '20261127T0900'), [at(OTHER, '20261127T0900')], [], false],
  ['just begun', at(ONE, '20261126T0805'), [at(ONE, '20261127T1000')], [], true],
  ['past', at(ONE, '20261126T0804'), [at(ONE, '20261127T1000')], [], false],
  ['typed by hand', '', [at(ONE, '20261127T1000')], [], false],
  ['no appointment', `${at(ONE, '20261127T0900')}Z`, [at(ONE, '20261127T1000')], [], false],
])('%s', (_why, stored, events, imported, isGone) => {
  const line = { transaction: stored };
  const appointments = imported.map((transaction) => ({ transaction }));
  expect(findGone([line], events, appointments, NOW)).toEqual(isGone ? [line] : []);
}); // oxfmt-ignore

it('startStamp: a minute in UTC', () => {
  expect(startStamp(NOW)).toBe('20261126T0805');
});
