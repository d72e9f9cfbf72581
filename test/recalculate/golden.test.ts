/**
 * The three example lists and their answers. Scores, evidence, possible tiers and ranks in golden/, rules included, were worked
 * out a second time by a program of a few lines that shares nothing with this project; the sentences were read by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES, runCommand, TODAY, type CommandResult } from './run-command';

const EXAMPLE_FILES = ['kundenliste.csv', 'klantenlijst.xlsx', 'clients.xlsx'];

const reports = new Map<string, Promise<CommandResult>>();

/** As JSON; each file is recalculated once for all tests. */
function reportOf(name: string): Promise<CommandResult> {
  const report = reports.get(name) ?? runCommand([join(EXAMPLES, name), '--json', ...TODAY]);
  reports.set(name, report);
  return report;
}

test.each(EXAMPLE_FILES)('%s has its reviewed answers', async (name) => {
  const { exitCode, printed, complained } = await reportOf(name);
  const { milliseconds, ...report } = JSON.parse(printed);
  const golden = JSON.parse(readFileSync(join(__dirname, 'golden', name.replace(/\.\w+$/, '.json')), 'utf8'));
  expect([exitCode, complained]).toEqual([0, '']);
  expect(report).toEqual(golden);
  expect(milliseconds).toBeGreaterThanOrEqual(0);
});

test.each(EXAMPLE_FILES)('every Why of %s ends with the problems of its row', async (name) => {
  const { printed } = await reportOf(name);
  for (const { why, problems } of JSON.parse(printed).clients) {
    expect(why.endsWith(problems.join(' '))).toBe(true);
  }
});

test('each client of the English list shows what its Note promises', async () => {
  const { printed } = await reportOf('clients.xlsx');
  const { clients } = JSON.parse(printed);
  const [best, exact, short, range, provisional, unrated, typed, unreadable, beyond, twin, , worst] = clients;
  expect(best).toMatchObject({ tier: 'A', score: 100, rank: 1, evidence: 1, possibleTiers: 'A' });
  expect(exact).toMatchObject({ tier: 'A', score: 75 });
  expect(short).toMatchObject({ tier: 'B' });
  expect(short.score).toBeGreaterThan(74.9);
  expect(range).toMatchObject({ tier: 'B', possibleTiers: 'A–B' });
  expect(provisional.evidence).toBeLessThan(0.5);
  expect(provisional.why).toContain('provisional');
  expect(unrated).toMatchObject({
    tier: null,
    score: null,
    rank: null,
    evidence: 0,
    possibleTiers: null,
    problems: [],
  });
  expect(typed).toMatchObject({ evidence: 1, problems: [] });
  expect(unreadable.problems).toEqual([
    'Cannot read “Hours per month” (B9): it holds “ask Tom”, a number is needed.',
  ]);
  expect(beyond.why).toContain('beyond their scales');
  expect(twin.problems[0]).toContain('is in A12 too');
  expect(worst).toMatchObject({ tier: 'C', score: 0 });
});
