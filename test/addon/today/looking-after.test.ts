/** Columns for planning on the client list, and what comes of them: reminders on Today, next steps, channels beside replies and calls. */
import { lastContent } from '../../dialogs/content-of';
import { openCopy, type OpenSpreadsheet } from '../open-spreadsheet';
import { linesOf, MORNING, openDay } from './planned-day';

interface Item {
  readonly value: string;
  readonly label: string;
  readonly remark: string;
}

const offered = (opened: OpenSpreadsheet): Item[] => {
  opened.addOn.run('showDayColumns');
  return lastContent(opened).items as Item[];
};
const add = ({ addOn }: OpenSpreadsheet, columns: unknown): string =>
  String(addOn.scriptRun('addDayColumns', JSON.stringify(columns)));
const columnOf = (opened: OpenSpreadsheet, header: string): number =>
  opened.valuesOf('Clients')[0].indexOf(header) + 1;
/** Types into the cells of Acme, Beta and Ceta. */
const fill = (opened: OpenSpreadsheet, header: string, texts: readonly string[]): void =>
  texts.forEach((text, index) => {
    const cell = opened.spreadsheet
      .getSheetByName('Clients')!
      .getRange(index + 2, columnOf(opened, header))
      .getA1Notation();
    if (text !== '') opened.user.type('Clients', cell, text);
  });

const WANTED = ['channel', 'paymentTerms', 'retainerHours', 'askedForFeedback', 'satisfaction'];
const withColumns = (): OpenSpreadsheet =>
  openCopy(
    'with columns for the day',
    () => {
      const opened = openDay([
        { Task: 'Question', Client: 'Acme', 'Kind of work': 'reply' },
        { Task: 'Talk', Client: 'Beta', Due: '2026-11-27', Estimate: '30 min', 'Kind of work': 'call' },
      ]);
      add(opened, WANTED);
      fill(opened, 'Channel', ['Slack', 'https://zoom.us/j/1']);
      fill(opened, 'Asked for feedback', ['2026-04-01', '2026-10-20']);
      fill(opened, 'Satisfaction', ['4', '2', '1']);
      fill(opened, 'Retainer hours', ['10', '', '30']);
      opened.spreadsheet
        .insertSheet('Time')
        .getRange(1, 1, 3, 3)
        .setValues([
          ['Date', 'Client', 'Hours'],
          [new Date('2026-11-03T10:00:00Z'), 'ACME', 8.5],
          [new Date('2026-11-04T10:00:00Z'), 'Ceta', 2],
        ]);
      return opened;
    },
    MORNING,
  );

describe('columns for the day', () => {
  it('are offered where the list lacks them, and added on its right; nothing else changes', () => {
    const opened = openDay();
    const before = opened.valuesOf('Clients');
    const items = offered(opened);
    expect(items.map(({ label }) => label)).toEqual([
      'Channel',
      'Language',
      'Payment terms',
      'Retainer hours',
      'Asked for feedback',
      'Satisfaction',
    ]);
    expect(items[0].remark).toMatch(/^Where you talk/);
    expect(add(opened, ['language', 'askedForFeedback'])).toBe(
      'Added to Clients: “Language” and “Asked for feedback”.',
    );
    const after = opened.valuesOf('Clients');
    const width = before[0].length;
    expect(after[0].slice(width)).toEqual(['Language', 'Asked for feedback']);
    expect(after.map((row) => row.slice(0, width))).toEqual(before);
    const language = opened.spreadsheet.getSheetByName('Clients')!.getRange(2, width + 1);
    expect(language.getDataValidation()).not.toBeNull();
    expect(add(opened, ['language'])).toMatch(/^All columns/);
  });

  it.each([['[]'], ['no json'], ['["tier"]'], ['["channel","channel"]'], ['{}'], [undefined]])(
    'are not made of %s',
    (json) => {
      const opened = openDay();
      const before = opened.valuesOf('Clients');
      expect(() => opened.addOn.scriptRun('addDayColumns', json)).toThrow(/\.$/);
      expect(opened.valuesOf('Clients')).toEqual(before);
    },
  );
});

it.each(['45 days', '2/10 net 45'])(
  'what a client has to pay by is her own column before the setting: %s',
  (terms) => {
    const opened = withColumns();
    fill(opened, 'Payment terms', [terms]);
    opened.spreadsheet
      .insertSheet('Invoices')
      .getRange(1, 1, 3, 4)
      .setValues([
        ['Number', 'Client', 'Issued', 'Amount'],
        ['1', 'Acme', new Date('2026-10-20T10:00:00Z'), 100],
        ['2', 'Ceta', new Date('2026-10-20T10:00:00Z'), 100],
      ]);
    opened.recalculate();
    const [headers, acme, , ceta] = opened.valuesOf('Clients');
    const step = headers.indexOf('Next step');
    expect([acme[step], ceta[step]]).toEqual([
      expect.stringMatching(/^Ask for feedback/),
      expect.stringMatching(/^Chase invoice 2: 23 days overdue/),
    ]);
  },
);

describe('what comes up', () => {
  const opened = withColumns();
  opened.addOn.run('planMyDay');
  const lines = linesOf(opened);

  it('stands on Today: contracts, feedback, and hours that are used up', () => {
    const coming = lines.slice(lines.indexOf('Coming up') + 1);
    expect(coming.slice(0, 5)).toEqual([
      'Slack (Acme, A): asked for feedback 239 days ago: time to ask again',
      'Slack (Acme, A): 8.5 of 10 hours used this month',
      'https://zoom.us/j/1 (Beta, C): satisfaction was 2 of 5, 37 days ago: ask again',
      '(Ceta, C): notice is possible until Tuesday',
      '(Ceta, C): satisfaction is 1 of 5: ask how it goes',
    ]);
  });

  it('and the channel beside replies and calls', () => {
    expect(lines.join('\n')).toMatch(/Question \(Acme, A\): .*, via Slack, 10 min assumed/);
    expect(lines.join('\n')).toMatch(/Talk \(Beta, C\): .*, via https:\/\/zoom\.us\/j\/1/);
  });

  it('is a next step where nothing weighs more', () => {
    fill(opened, 'Contract until', ['', '2026-12-31']);
    fill(opened, 'Notice days', ['', '30']);
    opened.recalculate();
    const [headers, ...rows] = opened.valuesOf('Clients');
    const steps = rows.map((row) => row[headers.indexOf('Next step')]);
    expect(steps).toEqual([
      'Ask for feedback: last asked 239 days ago',
      'Talk about the contract: notice is possible until 1 December 2026',
      expect.stringMatching(/^Raise the fee/),
    ]);
  });
});
