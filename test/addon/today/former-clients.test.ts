/** A client that has left, in the plan of the day: what was promised is done, and nothing else comes up. */
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { addTask, linesOf, MORNING } from './planned-day';

const HEADERS = ['Client', 'Status', 'Hourly rate', 'Fun', 'Last contact', 'Contract until', 'Asked for feedback', 'Retainer hours']; // oxfmt-ignore
const LONG_AGO = new Date('2026-02-01T10:00:00Z');
const SOON = new Date('2026-12-05T10:00:00Z');
const client = (name: string, status: string): Cells[0] => [
  name,
  status,
  80,
  5,
  LONG_AGO,
  SOON,
  LONG_AGO,
  10,
];

function planned(clients: Cells): string[] {
  const make = (): OpenSpreadsheet => {
    const opened = openSpreadsheet(MORNING, { Clients: [HEADERS, ...clients] });
    opened.setUp();
    opened.recalculate();
    opened.addOn.run('planMyDay');
    return opened;
  };
  const opened = openCopy(clients, make, MORNING);
  addTask(opened, { Task: 'Last report', Client: 'Acme', Due: '2026-11-26', Estimate: '30 min' });
  opened.addOn.run('planMyDay');
  return linesOf(opened);
}

const withAcme = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('Acme'));

it('a client that is there comes up by itself', () => {
  const lines = withAcme(planned([client('Acme', 'active'), client('Beta', 'active')]));
  expect(lines[0]).toContain('Last report (Acme, B)');
  expect(lines.slice(1)).toEqual([
    expect.stringContaining('last contact'),
    expect.stringContaining('contract ends'),
    expect.stringContaining('asked for feedback'),
  ]);
});

it.each<[string, Cells]>([
  ['by its cell', [client('Acme', 'stopped'), client('Beta', 'active')]],
  ['by a heading', [client('Beta', 'active'), ['Former clients', '', '', '', '', '', '', ''], client('Acme', '')]],
])('one that has left %s has its deadline kept, and no more', (_, clients) => {
  const lines = withAcme(planned(clients));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Last report (Acme)');
}); // oxfmt-ignore

it('also where the list has not been recalculated since', () => {
  const opened = openSpreadsheet(MORNING, { Clients: [HEADERS, client('Acme', 'active'), client('Beta', 'active')] });
  opened.setUp();
  opened.recalculate();
  opened.user.type('Clients', 'B2', 'stopped');
  opened.addOn.run('planMyDay');
  expect(withAcme(linesOf(opened))).toEqual([]);
}); // oxfmt-ignore
