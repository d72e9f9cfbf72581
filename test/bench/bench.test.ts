/** The whole bench on a short list: what it compares agrees, and its data have the promised shape. No times are judged. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseOptions } from '../../scripts/bench';
import { CHANGES } from '../../scripts/bench/changed-lists';
import { PUBLIC_COSTS } from '../../scripts/bench/model-seconds';
import type { Report } from '../../scripts/bench/report';

const ROOT = join(__dirname, '../..');

function runBench(...args: string[]) {
  const node = ['--import', 'tsx', join(ROOT, 'scripts/bench.ts'), ...args];
  return spawnSync(process.execPath, node, { cwd: ROOT, encoding: 'utf8' });
}

/** Matches every number above 0. */
const positive = {
  asymmetricMatch: (value: unknown) => typeof value === 'number' && value > 0,
  toString: () => 'a number above 0',
};

describe('bench --json', () => {
  let run: ReturnType<typeof runBench>;
  let report: Report;

  beforeAll(() => {
    run = runBench(
      '--json',
      '--without-browser',
      '--without-commands',
      '--without-libreoffice',
      '--quick',
      '--clients',
      '50',
      '--entries',
      '100',
    );
    report = JSON.parse(run.stdout) as Report;
  });

  test('core, formulas, Recalculate and =CLIENTTIER agree on every client', () => {
    expect(report.failures).toEqual([]);
    expect(run.status).toBe(0);
  });

  test('Recalculate makes no more service calls than aimed at', () => {
    const [{ serviceCalls }] = report.sizes;
    expect(serviceCalls.read + serviceCalls.write).toBe(serviceCalls.total);
    expect(serviceCalls.total).toBeLessThanOrEqual(report.aims.serviceCallsAtMost);
  });

  test('the data are complete', () => {
    expect(report).toEqual({
      causes: CHANGES.map((change) => ({
        clients: 50,
        change,
        explained: positive,
        milliseconds: { plain: positive, causes: positive },
        ratio: positive,
      })),
      browser: null,
      commands: null,
      planning: null,
      money: [
        {
          entries: 100,
          invoices: 10,
          clients: 200,
          disagreement: null,
          milliseconds: { limit: positive, measures: positive, formulas: positive },
        },
      ],
      machine: { processor: expect.any(String), cores: positive, node: process.version },
      list: { preset: 'VA', unknownShare: 0.1, seed: expect.any(Number) },
      aims: { serviceCallsAtMost: 30, coreToLimitAtMost: 20, formulasToCoreAbove: 1 },
      sizes: [
        {
          clients: 50,
          serviceCalls: { read: positive, write: positive, total: positive },
          ratios: {
            coreToLimit: positive,
            rulesToLimit: positive,
            formulasToCore: positive,
            libreOfficeToCore: null,
          },
          milliseconds: {
            recalculate: positive,
            changed: positive,
            clientTier: positive,
            core: positive,
            rules: positive,
            limit: positive,
            formulas: positive,
            libreOffice: null,
          },
          megabytes: {
            recalculate: { before: positive, peak: positive },
            clientTier: { before: positive, peak: positive },
          },
        },
      ],
      failures: [],
      missedAims: expect.any(Array),
    });
  });
});

describe('options', () => {
  const DEFAULTS = {
    asJson: false,
    sizes: [100, 1000, 10000, 100000],
    entries: [20000, 200000],
    withBrowser: true,
    withCommands: true,
    withLibreOffice: true,
    isHasty: false,
    costs: PUBLIC_COSTS,
  };

  test.each([
    [[], DEFAULTS],
    [['--json'], { ...DEFAULTS, asJson: true }],
    [['--quick'], { ...DEFAULTS, isHasty: true }],
    [['--clients', '50,80', '--entries', '100'], { ...DEFAULTS, sizes: [50, 80], entries: [100] }],
  ])('%j', (args, expected) => {
    expect(parseOptions(args)).toEqual(expected);
  });

  test('--costs takes the file that a report of Google gives', () => {
    const costs = { ...PUBLIC_COSTS, read: 0.25 };
    const file = join(mkdtempSync(join(tmpdir(), 'client-tiers-costs-')), 'costs.json');
    writeFileSync(file, JSON.stringify(costs));
    expect(parseOptions(['--costs', file]).costs).toEqual(costs);
    rmSync(dirname(file), { recursive: true });
  });

  test.each([
    [['--costs', 'nowhere.json']],
    [['--clients', 'many']],
    [['--clients', '1']],
    [['--clients', '']],
    [['--fast']],
    [['extra']],
  ])('%j is refused', (args) => {
    expect(() => parseOptions(args)).toThrow();
  });
});
