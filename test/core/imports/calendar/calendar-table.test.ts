/** What comes again keeps the time on the clock of its zone, on both sides of a change of clocks; and what an exception takes with it. */
import { calendarTable } from '../../../../src/core/imports/calendar/calendar-table';
import { calendarView } from '../../../../src/import-page/model/import-context';

/** As Outlook describes the clocks of Berlin. */
const BERLIN = `BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE`;

/** Starts in UTC, or why there is none, seen from 6:00 UTC on a day. */
function startsOn(today: string, event: string): string[] {
  const text = `BEGIN:VCALENDAR\n${BERLIN}\nBEGIN:VEVENT\nSUMMARY:Call\n${event}\nUID:a\nEND:VEVENT\nEND:VCALENDAR`;
  const now = Date.parse(`${today}T06:00Z`) / 60000;
  const [, ...rows] = calendarTable(text, calendarView({ now, timeZone: 'Europe/Oslo', clients: [] }));
  return rows.map(([, start, , status]) => status || start.slice(5, 16));
}

/** An event of the same identity behind the first. */
const another = (properties: string): string =>
  `UID:a\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Call\n${properties}`;

const ZONES = ['Europe/Berlin', '/freeassociation.sourceforge.net/Europe/Berlin', 'W. Europe Standard Time'];

it.each(ZONES)('around the change of clocks in autumn, in %s', (zone) => {
  const event = `DTSTART;TZID=${zone}:20261011T093000\nRRULE:FREQ=WEEKLY;COUNT=4`;
  expect(startsOn('2026-10-11', event)).toEqual(['10-11T07:30', '10-18T07:30', '10-25T08:30', '11-01T08:30']);
});

it.each(ZONES)('around the change of clocks in spring, in %s', (zone) => {
  const event = `DTSTART;TZID=${zone}:20260315T093000\nRRULE:FREQ=WEEKLY;UNTIL=20260405T073000Z`;
  expect(startsOn('2026-03-15', event)).toEqual(['03-15T08:30', '03-22T08:30', '03-29T07:30', '04-05T07:30']);
});

it.each<[what: string, event: string, starts: readonly string[]]>([
  ['in UTC', 'DTSTART:20261127T090000Z', ['11-27T09:00']],
  ['without a zone, hers', 'DTSTART:20261127T090000', ['11-27T08:00']],
  ['left out by its day', 'DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261128', ['11-27T09:00', '11-29T09:00']],
  ['left out by its time', 'DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20261127T090000Z,20261128T090000Z', ['11-29T09:00']],
  ['a date of its own, left out', 'DTSTART:20261127T090000Z\nRDATE:20261129T100000Z,20261130T100000Z\nEXDATE:20261129T100000Z', ['11-27T09:00', '11-30T10:00']],
  ['a day of its own, at the time of the first', 'DTSTART:20261127T090000Z\nRDATE;VALUE=DATE:20261129', ['11-27T09:00', '11-29T09:00']],
  ['until a time by the clock of the event', 'DTSTART;TZID=America/New_York:20261127T090000\nRRULE:FREQ=DAILY;UNTIL=20261128T090000', ['11-27T14:00', '11-28T14:00']],
  ['one moved', `DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY;COUNT=3\n${another('RECURRENCE-ID:20261128T090000Z\nDTSTART:20261128T150000Z')}`, ['11-27T09:00', '11-29T09:00', '11-28T15:00']],
  ['one cancelled', `DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY;COUNT=3\n${another('RECURRENCE-ID:20261128T090000Z\nDTSTART:20261128T090000Z\nSTATUS:CANCELLED')}`, ['11-27T09:00', '11-29T09:00', 'CANCELLED']],
  ['a later state of the same', `DTSTART:20261127T090000Z\nSEQUENCE:1\n${another('DTSTART:20261127T150000Z\nSEQUENCE:2')}`, ['11-27T15:00']],
  ['a later state that stands first', `DTSTART:20261127T090000Z\nSEQUENCE:2\n${another('DTSTART:20261127T150000Z')}`, ['11-27T09:00']],
  ['until a day, with that day', 'DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY;UNTIL=20261128', ['11-27T09:00', '11-28T09:00']],
  ['without an end', 'DTSTART:20261127T090000Z\nRRULE:FREQ=MONTHLY', ['11-27T09:00', '12-27T09:00', 'LATER']],
  ['on dates of its own', 'DTSTART:20261127T090000Z\nRDATE:20261129T100000Z,20270301T090000Z', ['11-27T09:00', '11-29T10:00', 'LATER']],
  ['over', 'DTSTART:20260101T090000Z\nRRULE:FREQ=MONTHLY;COUNT=3', ['PAST']],
  ['begun yesterday and not over', 'DTSTART:20261125T200000Z\nDTEND:20261126T070000Z', ['11-25T20:00']],
  ['all day', 'DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=YEARLY', ['ALL-DAY']],
  ['of the plan that came from here', 'UID:0123-1@client-tiers\nDTSTART:20261127T090000Z', ['PLAN']],
  ['of a rule that nobody reads any more', 'DTSTART:20250101T090000Z\nRRULE:FREQ=YEARLY;BYWEEKNO=2;UNTIL=20260110', ['PAST']],
  ['by a clock that nobody knows, long ago', 'DTSTART;TZID=Mars:20250101T090000', ['PAST']],
  ['begun days ago and not over', 'DTSTART:20261123T200000Z\nDURATION:P4D\nRRULE:FREQ=MONTHLY;COUNT=1', ['11-23T20:00']],
  ['over since yesterday', 'DTSTART:20261125T090000Z\nDTEND:20261125T100000Z', ['PAST']],
  ['that ends just now', 'DTSTART:20261126T050000Z\nDURATION:PT1H', ['PAST']],
  ['that ends in a minute', 'DTSTART:20261126T050000Z\nDURATION:PT1H1M', ['11-26T05:00']],
  ['that was all day yesterday, and all day today', `DTSTART;VALUE=DATE:20261125\n${another('DTSTART;VALUE=DATE:20261126').replace('UID:a', 'UID:b')}`, ['PAST', 'ALL-DAY']],
  ['of a series those that lie ahead', 'DTSTART:20261124T090000Z\nRRULE:FREQ=DAILY;COUNT=4', ['11-26T09:00', '11-27T09:00']],
  ['single, however far ahead', 'DTSTART:20271001T090000Z', ['10-01T09:00']],
  ['of a series that begins far ahead', 'DTSTART:20271001T090000Z\nRRULE:FREQ=DAILY;COUNT=2', ['LATER']],
  ['without a beginning', 'DURATION:PT1H', ['Call:  '.slice(5, 16)]],
  ['beginning no day', 'DTSTART:20261345T090000Z', ['Call:  20261345T090000Z'.slice(5, 16)]],
])('%s', (_, event, starts) => {
  expect(startsOn('2026-11-26', event)).toEqual(starts);
}); // oxfmt-ignore

it.each([
  ['two rules', 'RRULE:FREQ=DAILY;COUNT=3\nRRULE:FREQ=WEEKLY;COUNT=3'],
  ['no end that could be read', 'RRULE:FREQ=DAILY;UNTIL=soon'],
  ['a date left out that nobody can read', 'RRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Mars:20261128T090000'],
  ['a date of its own that nobody can read', 'RRULE:FREQ=DAILY;COUNT=3\nRDATE:20261345T090000Z'],
])('a series with %s is told, not read in part', (_, properties) => {
  const event = `DTSTART:20261127T090000Z\n${properties}`;
  const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Call\n${event}\nEND:VEVENT\nEND:VCALENDAR`;
  const view = calendarView({ now: Date.UTC(2026, 10, 26) / 60000, timeZone: 'Etc/UTC', clients: [] });
  const [headers, ...rows] = calendarTable(text, view);
  expect(rows.map((row) => row[headers.indexOf('RRULE')].slice(0, 16))).toEqual(['Call: FREQ=DAILY']);
});

it.each<[what: string, properties: string, due: string, notBefore: string, status: string]>([
  ['by a day', 'DUE;VALUE=DATE:20261127', '2026-11-27', '', ''],
  ['by a time, not before another', 'DTSTART:20261126T080000Z\nDUE;TZID=Europe/Oslo:20261127T100000', '2026-11-27T09:00:00.000Z', '2026-11-26T08:00:00.000Z', ''],
  ['by a time that nobody can read, as it stands there', 'DUE;TZID=Mars:20261127T100000', '20261127T100000', '', ''],
  ['that is begun', 'STATUS:in-process', '', '', 'IN-PROCESS'],
  ['that is done', 'STATUS:COMPLETED', '', '', 'COMPLETED'],
  ['that has a day on which it was done', 'STATUS:NEEDS-ACTION\nCOMPLETED:20261120T080000Z', '', '', 'COMPLETED'],
  ['all of which is done', 'PERCENT-COMPLETE:100', '', '', 'COMPLETED'],
  ['most of which is done', 'PERCENT-COMPLETE:90', '', '', ''],
  ['that comes again', 'STATUS:NEEDS-ACTION\nRRULE:FREQ=DAILY', '', '', 'RECURRING'],
])('a task %s', (_, properties, due, notBefore, status) => {
  const text = `BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:a\nSUMMARY:Draft\n${properties}\nEND:VTODO\nEND:VCALENDAR`;
  const view = calendarView({ now: Date.UTC(2026, 10, 26) / 60000, timeZone: 'Europe/Oslo', clients: [] });
  const [headers, row] = calendarTable(text, view);
  const held = (['SUMMARY', 'DUE', 'NOT-BEFORE', 'STATUS'] as const).map((name) => row[headers.indexOf(name)]);
  expect(held).toEqual(['Draft', due, notBefore, status]);
}); // oxfmt-ignore

it('a series that is called off from one day on is told, not read in part', () => {
  const exception =
    'END:VEVENT\nBEGIN:VEVENT\nUID:a\nSUMMARY:Call\nSTATUS:CANCELLED\nDTSTART:20261128T090000Z\n';
  const event = `DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY;COUNT=3\n${exception}RECURRENCE-ID;RANGE=THISANDFUTURE:20261128T090000Z`;
  const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Call\n${event}\nEND:VEVENT\nEND:VCALENDAR`;
  const view = calendarView({ now: Date.UTC(2026, 10, 26) / 60000, timeZone: 'Etc/UTC', clients: [] });
  const [headers, series] = calendarTable(text, view);
  expect(series[headers.indexOf('RRULE')]).toBe('Call: FREQ=DAILY;COUNT=3');
});

it('a series of which one is moved that nobody can tell is told, not read in part', () => {
  const moved = another('DTSTART:20261128T150000Z\nRECURRENCE-ID;TZID=Mars:20261128T090000');
  const event = `DTSTART:20261127T090000Z\nRRULE:FREQ=DAILY;COUNT=3\n${moved}`;
  expect(startsOn('2026-11-26', event)).toEqual(['11-27T09:00', '11-28T15:00']);
  const [headers, series] = calendarTable(
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Call\n${event}\nUID:a\nEND:VEVENT\nEND:VCALENDAR`,
    calendarView({ now: Date.UTC(2026, 10, 26) / 60000, timeZone: 'Etc/UTC', clients: [] }),
  );
  expect(series[headers.indexOf('RRULE')]).toBe('Call: FREQ=DAILY;COUNT=3');
});

it.each<[what: string, properties: string, lengths: string[]]>([
  ['from its beginning to its end', 'DTEND:20261127T101500Z', ['1:15']],
  ['as it says', 'DURATION:PT90M', ['1:30']],
  ['of hours and minutes', 'DURATION:PT2H5M', ['2:05']],
  ['of days', 'DURATION:P1DT1H', ['25:00']],
  ['of weeks', 'DURATION:P1W', ['168:00']],
  ['that is nothing', 'DURATION:PT0S', ['']],
  ['that nobody says', 'LOCATION:Oslo', ['']],
  ['that nobody can read', 'DURATION:long', ['']],
  ['that ends before it begins', 'DTEND:20261127T080000Z', ['']],
  ['each time that it comes again', 'DURATION:PT45M\nRRULE:FREQ=DAILY;COUNT=2', ['0:45', '0:45']],
])('an appointment of a length %s', (_what, properties, lengths) => {
  const event = `DTSTART:20261127T090000Z\n${properties}`;
  const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Call\n${event}\nEND:VEVENT\nEND:VCALENDAR`;
  const view = calendarView({ now: Date.UTC(2026, 10, 26) / 60000, timeZone: 'Etc/UTC', clients: [] });
  const [headers, ...rows] = calendarTable(text, view);
  expect(rows.map((row) => row[headers.indexOf('DURATION')])).toEqual(lengths);
});
