/** Cells of the Settings tab → values. */
import fc from 'fast-check';
import { defaultPartWaysTier, parseSetting } from '../../../src/core/reading/parse-setting';
import type { Conventions } from '../../../src/core/reading/conventions';
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTING_SHAPES, type SettingKey } from '../../../src/core/settings';
import type { CellValue } from '../../../src/core/types';
import { cell } from '../arbitraries';

const GERMAN: Conventions = { decimalMark: ',', dayOrder: 'dmy', today: 100, dayOf: () => 0 };
const ENGLISH: Conventions = { ...GERMAN, decimalMark: '.' };
const TIERS = [
  { name: 'Gold', from: 50 },
  { name: '2', from: 0 },
];
const needs = (held: string, needed: string) => ({ held, needed });
const is = (value: unknown) => ({ value });

describe('parseSetting', () => {
  it.each<[string, SettingKey, CellValue, unknown]>([
    ['a percentage', 'minimumEvidence', 0.5, is(0.5)],
    ['percent typed without the sign', 'minimumEvidence', 50, is(0.5)],
    ['percent as text', 'minimumEvidence', '62,5 %', is(0.625)],
    ['a number as text', 'minimumEvidence', '62,5', is(0.625)],
    ['a share as text', 'minimumEvidence', '0,5', is(0.5)],
    ['one percent as text', 'minimumEvidence', '1 %', is(0.01)],
    ['nothing needed', 'minimumEvidence', 0, is(0)],
    ['everything needed', 'minimumEvidence', 1, is(1)],
    ['100 percent', 'minimumEvidence', 100, is(1)],
    ['150 % is more than everything', 'minimumEvidence', 1.5, needs('1,5', 'share')],
    ['150 % as text', 'minimumEvidence', '150 %', needs('150 %', 'share')],
    ['two percent typed without the sign', 'minimumEvidence', 2, is(0.02)],
    ['101 percent', 'minimumEvidence', 101, needs('101', 'share')],
    ['less than nothing', 'minimumEvidence', -0.1, needs('-0,1', 'share')],
    ['a word', 'minimumEvidence', 'half', needs('half', 'share')],
    ['days', 'staleAfterDays', 90, is(90)],
    ['days as text', 'staleAfterDays', ' 1.000 ', is(1000)],
    ['no days', 'staleAfterDays', 0, needs('0', 'days')],
    ['half a day', 'staleAfterDays', '1,5', needs('1,5', 'days')],
    ['percent of a day', 'staleAfterDays', '300 %', needs('300 %', 'days')],
    ['a date', 'staleAfterDays', new Date(0), needs('1970-01-01', 'days')],
    ['a tick for days', 'staleAfterDays', true, needs('TRUE', 'days')],
    ['points', 'prospectTakeFrom', '72,5', is(72.5)],
    ['too many points', 'prospectTakeFrom', 100.5, needs('100,5', 'points')],
    ['a number of flags', 'redFlagsToDecline', 3, is(3)],
    ['part of a flag', 'redFlagsToDecline', 2.5, needs('2,5', 'count')],
    ['a tick', 'recalculateOnEdit', true, is(true)],
    ['no tick', 'recalculateOnEdit', false, is(false)],
    ['one for a tick', 'recalculateOnEdit', 1, is(true)],
    ['a number that is neither', 'recalculateOnEdit', 2, needs('2', 'tick')],
    ['a tier, in any case', 'partWaysTier', ' gold', is('Gold')],
    ['a tier whose name is a number', 'partWaysTier', 2, is('2')],
    ['no tier', 'partWaysTier', ' ', is('')],
    ['a code of a currency, in any case', 'currency', ' eur', is('EUR')],
    ['a sign', 'currency', '€', is('€')],
    ['an abbreviation', 'currency', 'kr.', is('kr.')],
    ['four characters', 'currency', 'US$!', is('US$!')],
    ['five are no sign', 'currency', 'euros', needs('euros', 'currency')],
    ['nor is an amount', 'currency', '€5', needs('€5', 'currency')],
    ['nor one behind it', 'currency', '5€', needs('5€', 'currency')],
    ['nor two words', 'currency', 'a b', needs('a b', 'currency')],
    ['nor a number', 'currency', 5, needs('5', 'currency')],
    ['nor a tick', 'currency', true, needs('TRUE', 'currency')],
    ['a tier that does not exist', 'partWaysTier', 'Lead', needs('Lead', 'tier')],
  ])('%s', (_, key, held, expected) => {
    expect(parseSetting(key, held, TIERS, GERMAN)).toEqual(expected);
  });

  it('reads what could be either by the marks of the spreadsheet', () => {
    expect(parseSetting('staleAfterDays', '1,234', [], ENGLISH)).toEqual(is(1234));
    expect(parseSetting('staleAfterDays', '1,234', [], GERMAN)).toEqual(needs('1,234', 'days'));
  });

  it.each(SETTING_KEYS.filter((key) => key !== 'partWaysTier'))(
    'a blank asks for the default of %s',
    (key) => {
      for (const blank of ['', '  ', null, undefined])
        expect(parseSetting(key, blank, TIERS, GERMAN)).toEqual(is(DEFAULT_SETTINGS[key]));
    },
  );

  it('reads back its own defaults', () => {
    for (const key of SETTING_KEYS.filter((each) => each !== 'partWaysTier'))
      expect(parseSetting(key, DEFAULT_SETTINGS[key], TIERS, GERMAN)).toEqual(is(DEFAULT_SETTINGS[key]));
  });

  it('never throws, and never gives what the setting cannot be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTING_KEYS), cell, (key, held) => {
        const read = parseSetting(key, held, TIERS, GERMAN);
        if (!('value' in read)) return;
        const shape: { kind: string; least?: number; most?: number } = SETTING_SHAPES[key];
        if (typeof read.value === 'number') {
          expect(read.value).toBeGreaterThanOrEqual(shape.least ?? -Infinity);
          expect(read.value).toBeLessThanOrEqual(shape.most ?? Infinity);
        } else expect(typeof read.value).toBe(shape.kind === 'tick' ? 'boolean' : 'string');
      }),
    );
  });
});

it.each([
  ['', 1],
  ['', 3],
  ['T4', 4],
  ['T6', 6],
])('the tier to part ways with is "%s" of %i', (expected, count) => {
  const tiers = Array.from({ length: count }, (_, index) => ({ name: `T${index + 1}`, from: -index }));
  expect(defaultPartWaysTier(tiers)).toBe(expected);
});
