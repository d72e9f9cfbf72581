import fc from 'fast-check';
import { formatDatePattern, parseDatePattern } from '../../services/script/utilities';
import { instantOf, offsetAt } from '../../typing/serial-date';

const zones = [
  'Etc/GMT',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'GMT-03:30',
];

test.each<[string, string, string, string]>([
  ['2026-11-21T00:30:00Z', 'GMT', 'h H', '12 0'],
  ['2026-07-01T00:00:00Z', 'Europe/Berlin', 'zzzz', 'Central European Summer Time'],
  ['2026-07-01T00:00:00Z', 'GMT-00:30', 'HH:mm Z', '23:30 -0030'],
  ['2026-07-01T00:00:00Z', 'No/Where', 'HH', '00'],
])('%s in %s as %s is %s', (instant, zone, pattern, expected) => {
  expect(formatDatePattern(Date.parse(instant), zone, pattern)).toBe(expected);
});

test.each([
  ['b', "Illegal pattern character 'b'"],
  ["'open", 'Unterminated quote'],
  ['w', 'is not supported by the local stand-in'],
])('the pattern %s is refused', (pattern, message) => {
  expect(() => formatDatePattern(0, 'GMT', pattern)).toThrow(message);
});

test.each<[string, string, string]>([
  ['1.7.2026', 'd.M.yyyy', '2026-07-01T00:00:00.000Z'],
  ['20260701', 'yyyyMMdd', '2026-07-01T00:00:00.000Z'],
  ['32.1.2026', 'd.M.yyyy', '2026-02-01T00:00:00.000Z'],
])('%s read as %s', (text, pattern, expected) => {
  expect(new Date(parseDatePattern(text, 'GMT', pattern)).toISOString()).toBe(expected);
});

test.each<[string, string, string]>([
  ['2026-03-29 01:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29 03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25 01:30', 'Europe/Berlin', '2026-10-24T23:30:00.000Z'],
  ['2026-03-08 01:30', 'America/New_York', '2026-03-08T06:30:00.000Z'],
  ['2026-03-08 03:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
])('%s in %s, hours from a clock change, is %s', (text, zone, expected) => {
  expect(new Date(parseDatePattern(text, zone, 'yyyy-MM-dd HH:mm')).toISOString()).toBe(expected);
});

test('what does not fit is named', () => {
  expect(() => parseDatePattern('tomorrow', 'GMT', 'yyyy')).toThrow('Unparseable date: "tomorrow"');
});

const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1) });

test('law: reading what was written gives the same text', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const pattern = 'yyyy-MM-dd HH:mm:ss';
      const text = formatDatePattern(instant, zone, pattern);
      expect(formatDatePattern(parseDatePattern(text, zone, pattern), zone, pattern)).toBe(text);
    }),
  );
});

test('law: wall time and instant are each other’s inverse, but for the repeated hour', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const back = instantOf(instant + offsetAt(instant, zone), zone);
      expect(formatDatePattern(back, zone, 'yyyyMMddHHmmss')).toBe(
        formatDatePattern(instant, zone, 'yyyyMMddHHmmss'),
      );
    }),
  );
});
