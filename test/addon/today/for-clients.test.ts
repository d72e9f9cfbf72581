/** What clients get to see: a weekly update and a tab to share. Nothing that she thinks of them is in it, whatever her columns are. */
import { contentOf, lastContent } from '../../dialogs/content-of';
import { openCopy, type OpenSpreadsheet } from '../open-spreadsheet';
import { MORNING, openDay } from './planned-day';

const WEEK = [
  { Task: 'Newsletter', Client: 'Acme', Done: 'TRUE', 'Done on': new Date('2026-11-24T10:00:00Z') },
  { Task: 'Old one', Client: 'Acme', Done: 'TRUE', 'Done on': new Date('2026-11-20T10:00:00Z') },
  { Task: 'Report', Client: 'acme', Due: '2026-12-04' },
  { Task: 'Photos of the team', Client: 'Acme', 'Handed to': 'Acme' },
  { Task: 'Secret of Beta', Client: 'Beta', Due: '2026-12-04' },
];

/** A unique text in every cell of the list but the names and the phone, in every note, and in columns of all kinds. */
function mark(opened: OpenSpreadsheet): void {
  const sheet = opened.spreadsheet.getSheetByName('Clients')!;
  const width = sheet.getLastColumn();
  const more = [
    'Phone',
    'Lock tier',
    'Lock reason',
    'Remarks',
    'Channel',
    'Payment terms',
    'Satisfaction',
    'Income 12 months',
  ];
  sheet.getRange(1, width + 1, 1, more.length).setValues([more]);
  const headers = sheet.getRange(1, 1, 1, width + more.length).getValues()[0];
  headers.forEach((header, column) => {
    if (header === 'Client') return;
    const value = header === 'Phone' ? '+49 30 1234' : `PRIVATE-${column}`;
    const cells = sheet.getRange(2, column + 1, 3, 1);
    cells.clearDataValidations();
    cells.setNumberFormat('@').setValues([[value], [value], [value]]);
    sheet.getRange(2, column + 1).setNote(`PRIVATE-note-${column}`);
  });
}

const open = (): OpenSpreadsheet =>
  openCopy(
    'marked',
    () => {
      const opened = openDay(WEEK);
      mark(opened);
      opened.spreadsheet
        .insertSheet('Time')
        .getRange(1, 1, 4, 3)
        .setValues([
          ['Date', 'Client', 'Hours'],
          ['2026-11-03', 'Acme', 2.5],
          ['2026-10-30', 'Acme', 8],
          ['2026-11-03', 'Beta', 4],
        ]);
      return opened;
    },
    MORNING,
  );

const lastDialog = ({ inspection }: OpenSpreadsheet): { html: string; text: string; title: string } => {
  const { html, title } = inspection.world.ui.dialogs.at(-1)!;
  return { html, title, text: contentOf(html).text as string };
};

describe('the weekly update', () => {
  const update = (opened: OpenSpreadsheet): ReturnType<typeof lastDialog> => {
    opened.spreadsheet.getSheetByName('Clients')!.getRange('B2').activate();
    opened.addOn.run('showWeeklyUpdate');
    return lastDialog(opened);
  };

  it('tells what was done this week, what comes next, what is needed and the hours', () => {
    expect(update(open()).text).toBe(
      [
        'Hello,',
        'Done this week:\n• Newsletter',
        'Next:\n• Report (4 December 2026)',
        'What I need from you:\n• Photos of the team',
        'Hours this month: 2 h 30 min',
        'Kind regards',
      ].join('\n\n'),
    );
  });

  it('says nothing of what stands in any other column', () => {
    const { html, title } = update(open());
    expect(title).toBe('Weekly update for Acme');
    expect(html.match(/PRIVATE|Secret/g)).toBeNull();
  });

  it('is in the language of the client, with what is left of the agreed hours', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const width = sheet.getLastColumn();
    sheet.getRange(1, width + 1, 2, 2).setValues([
      ['Language', 'Retainer hours'],
      ['Deutsch', 10],
    ]);
    const { text } = update(opened);
    expect(text).toMatch(/^Hallo,\n\nDiese Woche erledigt:\n• Newsletter/);
    expect(text).toContain('2 Std. 30 min von 10 Std., 7 Std. 30 min übrig');
    sheet.getRange(2, width + 1, 1, 2).setValues([['magyar', 2]]);
    expect(update(opened).text).toContain('2 óra 30 perc, a keret 2 óra, 30 perc a kereten felül');
  });
});

describe('the tab to share', () => {
  const columns = (
    opened: OpenSpreadsheet,
  ): { value: { header: string; position: number }; remark: string; isTicked: boolean }[] => {
    opened.addOn.run('showShare');
    return lastContent(opened).items as ReturnType<typeof columns>;
  };

  it('proposes the names alone, and marks tiers, reasons, ratings and locks as private', () => {
    const proposed = columns(open());
    expect(proposed.filter(({ isTicked }) => isTicked).map(({ value }) => value.header)).toEqual(['Client']);
    const priv = proposed.filter(({ remark }) => remark === 'private').map(({ value }) => value.header);
    expect(priv).toEqual(
      expect.arrayContaining([
        'Tier',
        'Score',
        'Why',
        'Next step',
        'Fun',
        'Hourly rate',
        'Lock reason',
        'Income 12 months',
        'Satisfaction',
      ]),
    );
    expect(priv).not.toContain('Phone');
  });

  it('holds the values of what was ticked, and nothing that leads back', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    sheet.getRange('A3').setFormula('="Be"&"ta"');
    const before = sheet.getDataRange().getFormulas();
    const chosen = columns(opened).flatMap(({ value }) =>
      ['Client', 'Phone'].includes(value.header) ? [value] : [],
    );
    const said = String(opened.addOn.scriptRun('makeSharedTab', JSON.stringify(chosen)));
    expect(said).toMatch(/^The tab “To share 26 November 2026” is there/);
    const shared = opened.spreadsheet.getSheetByName('To share 26 November 2026')!;
    expect(shared.getDataRange().getValues()).toEqual([
      ['Client', 'Phone'],
      ['Acme', '+49 30 1234'],
      ['Beta', '+49 30 1234'],
      ['Ceta', '+49 30 1234'],
    ]);
    expect(shared.getDataRange().getFormulas().flat().join('')).toBe('');
    expect(shared.getDataRange().getNotes().flat().join('')).toBe('');
    expect(sheet.getDataRange().getFormulas()).toEqual(before);
  });

  it.each([
    [undefined],
    ['[]'],
    ['no json'],
    ['[{"position":99,"header":"Tier"}]'],
    ['[{"position":1}]'],
    ['{}'],
  ])('is not made of %s', (json) => {
    const opened = open();
    const tabs = opened.spreadsheet.getNumSheets();
    expect(() => opened.addOn.scriptRun('makeSharedTab', json)).toThrow(/\.$/);
    expect(opened.spreadsheet.getNumSheets()).toBe(tabs);
  });

  it('is made whole or not at all', () => {
    const json = JSON.stringify(
      columns(open())
        .slice(0, 2)
        .map(({ value }) => value),
    );
    const opened = open();
    opened.inspection.calls.reset();
    opened.addOn.scriptRun('makeSharedTab', json);
    const calls = opened.inspection.calls.count().total;
    for (let call = 1; call < calls; call++) {
      const failing = open();
      const tabs = failing.spreadsheet.getNumSheets();
      failing.inspection.calls.reset(call);
      expect(() => failing.addOn.scriptRun('makeSharedTab', json)).toThrow();
      expect([call, failing.spreadsheet.getNumSheets()]).toEqual([call, tabs]);
    }
  });
});
