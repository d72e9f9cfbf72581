/** `npm run today` as a program sees it: a file with tasks in, a plan out, as lines, as JSON and as a calendar. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { today } from '../../scripts/today';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import { openDay } from '../addon/today/planned-day';

const folder = mkdtempSync(join(tmpdir(), 'client-tiers-today-'));
const file = join(folder, 'clients.xlsx');

async function run(...args: string[]): Promise<{ code: number; out: string; complaints: string }> {
  const [out, complaints]: [string[], string[]] = [[], []];
  const code = await today([file, ...args], {
    print: async (text) => void out.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n') };
}

beforeAll(async () => {
  const opened = openDay([
    { Task: 'Report', Client: 'Acme', Due: '2026-11-26', Estimate: '1 h' },
    { Task: 'Late; “very”, so', Client: 'Beta', Due: '2026-11-20', Estimate: '30 min' },
    { Task: 'Book', Client: 'Ceta', Due: '2026-11-26', Estimate: '9 h' },
    { Task: 'Question', Client: 'ACME GmbH', 'Kind of work': 'reply', 'Not before': '2026-11-26 16:00' },
    { Task: 'Someday', Due: 'soon' },
  ]);
  writeFileSync(file, await writeXlsx(opened.inspection.activeWorkbook!));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file says no zone, so its times are those of this computer. */
const stampOf = (local: string): string => new Date(local).toISOString().replace(/[-:]|\.000/g, '');

const NOW = ['--now', '2026-11-26T08:30'];

it('gives the plan as JSON, in the times of the spreadsheet', async () => {
  const { code, out, complaints } = await run(...NOW, '--json');
  expect(code).toBe(0);
  expect(complaints).toMatch(/it holds “soon”/);
  const plan = JSON.parse(out) as Record<string, unknown>;
  expect(Object.keys(plan)).toEqual([
    'blocks',
    'late',
    'shortageMinutes',
    'askForNewDate',
    'buffer',
    'replies',
    'checkIns',
    'notToday',
  ]);
  expect(plan).toMatchObject({
    late: [{ task: 'Late; “very”, so', client: 'Beta', tier: 'C', due: '2026-11-20T17:00' }],
    shortageMinutes: 180,
    askForNewDate: [{ task: 'Book', client: 'Ceta', because: expect.stringMatching(/^Hello, /) }],
    buffer: 0.15,
    replies: [{ task: 'Question', client: 'ACME GmbH', due: '2026-11-27T12:00' }],
    checkIns: [{ client: 'Beta', tier: 'C' }],
  });
  const [first] = plan['blocks'] as Record<string, unknown>[];
  expect(first).toEqual({
    from: '2026-11-26T09:00',
    to: '2026-11-26T09:30',
    task: 'Late; “very”, so',
    client: 'Beta',
    tier: 'C',
    due: '2026-11-20T17:00',
    quadrant: 'quick',
    because: 'overdue',
  });
  expect(plan['notToday']).toEqual([{ task: 'Someday', client: '', tier: '', due: null, latestStart: null }]);
});

it('prints the day as the tab shows it, and a week of days', async () => {
  const { out } = await run(...NOW);
  const lines = out.split('\n');
  expect(lines[0]).toBe('Thursday, 26 November 2026, planned at 8:30');
  expect(lines.map((line) => line.replace(/ {2,}/g, '  '))).toContain(
    '  9:40–10:40  Report  Acme  A  tier A comes before tier C',
  );
  expect(lines).toContain('  Not everything fits: for what is due by Thursday you are 3 h short.');
  expect((await run(...NOW, '--week')).out).toContain('\nFriday, 27 November 2026\n');
});

it('writes a calendar that others can read', async () => {
  const ics = join(folder, 'plan.ics');
  expect((await run(...NOW, '--ics', ics)).code).toBe(0);
  const text = readFileSync(ics, 'utf8');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(
    true,
  );
  const unfolded = text.replace(/\r\n /g, '').split('\r\n');
  expect(unfolded[0]).toBe('BEGIN:VCALENDAR');
  const event = unfolded.slice(unfolded.indexOf('BEGIN:VEVENT'), unfolded.indexOf('END:VEVENT'));
  expect(event).toEqual(
    expect.arrayContaining([
      `DTSTART:${stampOf('2026-11-26T09:00')}`,
      `DTEND:${stampOf('2026-11-26T09:30')}`,
      'SUMMARY:Late\\; “very”\\, so (Beta)',
    ]),
  );
  expect((await run(...NOW, '--ics', ics)).complaints).toMatch(/is there already; --force replaces it\.$/);
  expect((await run(...NOW, '--ics', ics, '--force')).code).toBe(0);
});

it.each<[string[], RegExp]>([
  [['--now', 'soon'], /"soon" is no time; write it like 2026-11-25T08:30\.$/],
  [['--now', '2026-02-30T08:00'], /is no time/],
  [['--later'], /^There is no option --later; --help lists them/],
  [['other.xlsx'], /^Name one file, not 2/],
])('refuses %s with a sentence', async (args, sentence) => {
  const { code, complaints } = await run(...args);
  expect([code, complaints]).toEqual([1, expect.stringMatching(sentence)]);
});

it('says what a file without tasks needs', async () => {
  const plain = join(folder, 'plain.csv');
  writeFileSync(plain, 'Client,Fun\nAcme,5\n');
  expect(await complaintsOn(plain)).toMatch(
    /There is no Tasks tab with tasks: its columns are Task, Client, Due/,
  );
});

it('says what a tab of tasks lacks', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Clients').addRows([['Client'], ['Acme']]);
  book.addWorksheet('Tasks').addRows([
    ['Task', 'Deadline'],
    ['Report', '2026-11-26'],
  ]);
  const path = join(folder, 'lacking.xlsx');
  await book.xlsx.writeFile(path);
  expect(await complaintsOn(path)).toBe(
    'Nothing on the Tasks tab can be read: the first row has no column “Done”. If “Deadline” is that column, call it “Done” again.',
  );
});

async function complaintsOn(path: string): Promise<string> {
  const complaints: string[] = [];
  const complain = (text: string): number => complaints.push(text);
  expect(await today([path], { print: async () => undefined, complain })).toBe(1);
  return complaints.join();
}
