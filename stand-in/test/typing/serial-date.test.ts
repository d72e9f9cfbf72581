import fc from 'fast-check';
import { dateToSerial, serialToDate } from '../../typing/serial-date';

describe('dateToSerial', () => {
  test.each<[string, string, number]>([
    ['1899-12-30T00:00:00Z', 'UTC', 0],
    ['1900-01-01T00:00:00Z', 'UTC', 2],
    ['2023-03-15T12:00:00Z', 'UTC', 45000.5],
    ['2023-03-14T23:00:00Z', 'Europe/Berlin', 45000],
    ['2023-07-14T22:00:00Z', 'Europe/Berlin', 45122],
    ['2023-03-15T04:00:00Z', 'America/New_York', 45000],
    ['2023-03-14T18:30:00Z', 'Asia/Kolkata', 45000],
    ['2023-03-15T06:00:00.250Z', 'UTC', 45000.25 + 0.25 / 86400],
  ])('%s in %s is %d', (iso, zone, serial) =>
    expect(dateToSerial(new Date(iso), zone)).toBeCloseTo(serial, 9),
  );

  test('an invalid date is NaN', () => expect(dateToSerial(new Date(NaN), 'UTC')).toBeNaN());
});

describe('serialToDate', () => {
  test.each<[number, string, string]>([
    [45000, 'Europe/Berlin', '2023-03-14T23:00:00.000Z'],
    [45122, 'Europe/Berlin', '2023-07-14T22:00:00.000Z'],
    [45000.123456, 'UTC', '2023-03-15T02:57:46.598Z'],
    [0.5, 'UTC', '1899-12-30T12:00:00.000Z'],
  ])('%d in %s is %s', (serial, zone, iso) => expect(serialToDate(serial, zone).toISOString()).toBe(iso));

  test('2:30 in the hour that summer time skips is the moment after the gap', () => {
    const skipped = dateToSerial(new Date('2023-03-26T02:30:00Z'), 'UTC');
    expect(serialToDate(skipped, 'Europe/Berlin').toISOString()).toBe('2023-03-26T01:30:00.000Z');
  });

  test('2:30 in the hour that comes twice is the first one', () => {
    const twice = dateToSerial(new Date('2023-10-29T02:30:00Z'), 'UTC');
    expect(serialToDate(twice, 'Europe/Berlin').toISOString()).toBe('2023-10-29T00:30:00.000Z');
  });
});

test.each(['America/Los_Angeles', 'Pacific/Auckland', 'Etc/GMT'])(
  'the first and last days that a Date can hold have a number in %s, as far as its clocks show them',
  (zone) => {
    const [day, last] = [86_400_000, 8.64e15];
    const there = [day - last, -5e13, last - 2 * day, last - day].map((time) => {
      const serial = dateToSerial(new Date(time), zone);
      return [time, Math.abs(serial - time / day - 25_569) < 0.6, serialToDate(serial, zone).getTime()];
    });
    expect(there).toEqual(there.map(([time]) => [time, true, time]));
    const beyond = [-last, last].filter((time) => Number.isNaN(dateToSerial(new Date(time), zone)));
    expect(beyond).toEqual(
      { 'America/Los_Angeles': [-last], 'Pacific/Auckland': [last], 'Etc/GMT': [] }[zone],
    );
    expect(serialToDate(last / day + 25_569 + 0.1, zone).getTime()).toBeNaN();
  },
);

test('every millisecond survives the way there and back', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  );
  const moment = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, zone, (date, timeZone) => {
      const back = serialToDate(dateToSerial(date, timeZone), timeZone);
      const isRepeatedHour = Math.abs(back.getTime() - date.getTime()) <= 3_600_000 && back < date;
      if (!isRepeatedHour) expect(back.getTime()).toBe(date.getTime());
      expect(dateToSerial(back, timeZone)).toBe(dateToSerial(date, timeZone));
    }),
  );
});
