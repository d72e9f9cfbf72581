/**
 * Whatever stands in cells, Recalculate finishes, and nothing it writes or says holds the words of a program that lost its
 * way. Spreadsheets are made at random, of values that broke something once.
 */
import * as fc from 'fast-check';
import { HOSTILE, LOST } from './hostile-cells';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const hostile = fc.constantFrom(...HOSTILE);
const usual = <Value>(value: Value): fc.Arbitrary<Value | Cells[number][number]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: hostile });
const amount = fc.oneof(fc.constantFrom(1, 3, 5, 30, 12.5), hostile);

const client = fc.tuple(
  usual('Acme'),
  amount,
  amount,
  amount,
  amount,
  usual(''),
  usual('a friend'),
  usual(new Date('2027-01-01T12:00:00Z')),
);
const weight = fc.constantFrom(0, 1, 3, 1e308, 1.7e308, 1e-320, 1e100, '50 %', '2,5');
const bound = fc.constantFrom(0, 1, 5, 30, 1e308, -1e308, -1.7e308, 1e-320, 'min', 'max');
const criterion = (name: string, kind: string) =>
  fc
    .tuple(fc.constant(name), fc.constant(kind), weight, bound, bound)
    .filter(([, , , worst, best]) => worst !== best);

const spreadsheet = fc.record({
  clients: fc.array(client, { minLength: 1, maxLength: 6 }),
  criteria: fc.tuple(
    criterion('Fun', 'Rating'),
    criterion('Hours per month', 'Fact'),
    criterion('Last contact', 'Days since'),
    criterion('Well-known', 'Flag'),
  ),
  cutOffs: fc.uniqueArray(fc.constantFrom(0, 1e-320, 50, 75, 99.9999999999, 100), {
    minLength: 3,
    maxLength: 3,
  }),
  rules: fc.array(
    fc.tuple(
      usual(true),
      fc.constantFrom('Fun', 'Hours per month', 'Last contact', 'Score', 'Share of income', 'Bad traits'),
      fc.constantFrom('at least', 'at most', 'is', 'is highest', 'in the top … %', 'more than … days ago'),
      fc.oneof(hostile, fc.constantFrom(1, '1e308 × Fun', '20 %')),
      fc.constantFrom('at least', 'at most', 'up one', 'remark'),
      fc.constantFrom('A', 'B'),
      usual('a reason'),
      usual(''),
      usual(''),
    ),
    { maxLength: 4 },
  ),
  settings: fc.array(hostile, { minLength: 9, maxLength: 9 }),
});

type Hostile = typeof spreadsheet extends fc.Arbitrary<infer Value> ? Value : never;

function open({ clients, criteria, cutOffs, rules }: Hostile): OpenSpreadsheet {
  return openSpreadsheet(
    { locale: 'en_US', uiAnswers: () => 'OK' },
    {
      Clients: [
        [
          'Client',
          'Fun',
          'Hours per month',
          'Last contact',
          'Well-known',
          'Lock tier',
          'Lock reason',
          'Lock until',
          'Income 12 months',
        ],
        ...clients.map((cells) => [...cells, cells[2]]),
      ],
      Criteria: [
        ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
        ['Fallback', 'Rating', 1, 1, 5],
        ...criteria,
      ],
      Tiers: [['Tier', 'From score'], ...cutOffs.map((cutOff, index) => ['ABC'[index], cutOff])],
      Rules: [['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'], ...rules],
    },
  );
}

/** What the add-on wrote and said: cells of the user's are hers, whatever they hold. */
function written(opened: OpenSpreadsheet): unknown[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  const first = headers.indexOf('Tier');
  const history = opened.valuesOf('History').map((row) => row.slice(2));
  return [...rows.flatMap((row) => row.slice(first, first + 7)), ...history.flat()];
}

it('no cell value makes a result, a sentence or the sidebar lose its way', () => {
  fc.assert(
    fc.property(spreadsheet, (values) => {
      const opened = open(values);
      opened.setUp();
      const settings = opened.spreadsheet.getSheetByName('Settings')!;
      settings.getRange(2, 2, values.settings.length, 1).setValues(values.settings.map((cell) => [cell]));
      opened.recalculate();
      const clients = opened.spreadsheet.getSheetByName('Clients')!;
      clients.getRange(2, 2, 1, 3).setValues([[1e308, -1e308, new Date('2026-11-01T12:00:00Z')]]);
      opened.recalculate();
      const state = opened.addOn.scriptRun('callFromSidebar', 'read', '[]');
      const [headers, ...rows] = opened.valuesOf('Clients');
      for (const row of rows) {
        const score = row[headers.indexOf('Score')];
        if (typeof score === 'number') {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        } else expect(score ?? '').toBe('');
      }
      for (const cell of written(opened)) if (!(cell instanceof Date)) expect(String(cell)).not.toMatch(LOST);
      expect(opened.lastToast()).not.toMatch(LOST);
      expect(opened.lastAlert()).not.toMatch(LOST);
      expect(String(state)).not.toMatch(/Infinity|Invalid [dD]ate|undefined|[^A-Z0-9]!\d/);
    }),
    { numRuns: 40 },
  );
});
