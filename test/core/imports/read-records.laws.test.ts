/** What holds for every file: no cell stops an import, nothing is lost without being named, and the order of lines says nothing. */
import fc from 'fast-check';
import { readRecords } from '../../../src/core/imports/read-records';
import { inspectReading, recogniseTable } from '../../../src/core/imports/recognise-table';
import { LAYOUTS } from '../../../src/core/imports/layouts/all-layouts';
import {
  CHOSEN_FIELDS,
  RECORD_KINDS,
  type ImportTable,
  type ReadRecords,
  type TableReading,
} from '../../../src/core/imports/types';
import type { CellValue } from '../../../src/core/types';
import { CONTEXT } from './context';
import { shownRecords } from './shown-records';

const SOME = { numRuns: 60 };

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    '', '1,5', '1:30', '12.03.2026', '2026-03-02T10:00:00Z', '(5.00)', '=A1', 'Total', 'Acme', '€', '1e9', 'Infinity', '99:99', '30/02/2026',
    '2026-13-01', '-', 'n/a', '12 AM', '00:00', '="x"', '#REF!', '\u0000', '٣', '1.2.3', '--5', '+', '9'.repeat(400),
  ),
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.date({ noInvalidDate: false }),
); // oxfmt-ignore

function sizeOf({ time, invoices, payments, tasks }: ReadRecords): number {
  return time.length + invoices.length + payments.length + tasks.length;
}

it('reads any cells below any header, and counts every line as read, left out or a problem', () => {
  const file = fc
    .constantFrom(...LAYOUTS)
    .chain((layout) =>
      fc.tuple(
        fc.constant(layout),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 14 }), { maxLength: 6 }),
      ),
    );
  fc.assert(
    fc.property(file, ([layout, lines]) => {
      const headers = Object.values(layout.columns).map(([word]) => word);
      const columns = Object.fromEntries(Object.keys(layout.columns).map((field, index) => [field, index]));
      const table: ImportTable = [headers, ...lines];
      const reading: TableReading = {
        layout: layout.id, headerRowIndex: 0, kind: layout.kind, columns, dayOrder: 'dmy', decimalMark: ',', currency: '', statuses: {},
        day: null,
      }; // oxfmt-ignore
      recogniseTable(table, CONTEXT);
      inspectReading(table, reading, CONTEXT);
      const read = readRecords(table, reading, CONTEXT);
      const left = Object.values(read.leftOut).reduce((sum, count) => sum + count, 0);
      const lost = read.problems.filter(({ isLeftOut }) => isLeftOut).length;
      // Several lines may be one invoice, and one line two records.
      if (layout.kind !== 'invoices') expect(read.rows).toBeLessThanOrEqual(sizeOf(read) + left + lost);
      expect(sizeOf(read)).toBeLessThanOrEqual(2 * read.rows);
    }),
    { numRuns: 150 },
  );
});

it('takes any reading that a page may send', () => {
  const reading = fc.record({
    layout: fc.constantFrom('', 'paypal', 'nobody'),
    headerRowIndex: fc.integer({ min: 0, max: 9 }),
    kind: fc.constantFrom(...RECORD_KINDS),
    columns: fc.dictionary(
      fc.constantFrom(...RECORD_KINDS.flatMap((kind) => CHOSEN_FIELDS[kind])),
      fc.nat(9),
    ),
    dayOrder: fc.constantFrom('dmy', 'mdy', 'ymd'),
    decimalMark: fc.constantFrom('.', ','),
    currency: fc.constantFrom('', 'EUR'),
    statuses: fc.constant({}),
    day: fc.option(fc.integer({ min: 0, max: 30000 })),
  }) as fc.Arbitrary<TableReading>;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), reading, (table, each) => {
      inspectReading(table, each, CONTEXT);
      readRecords(table, each, CONTEXT);
    }),
    SOME,
  );
});

const HEADER = ['Client', 'Date', 'Hours', 'Amount', 'Currency', 'Task'];
const line = fc
  .record({
    client: fc.constantFrom('Acme', 'Globex', 'Total', ''),
    day: fc.integer({ min: 1, max: 28 }),
    minutes: fc.integer({ min: 0, max: 600 }),
    cents: fc.integer({ min: -99_999, max: 99_999 }),
    currency: fc.constantFrom('EUR', 'USD'),
  })
  .map(({ client, day, minutes, cents, currency }) => [
    client,
    `2026-03-${String(day).padStart(2, '0')}`,
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
    (cents / 100).toFixed(2),
    currency,
    'x',
  ]);

function readHours(lines: readonly CellValue[][]): ReadRecords {
  const table = [HEADER, ...lines];
  const found = recogniseTable(table, CONTEXT);
  return readRecords(table, found?.reading as TableReading, CONTEXT);
}

it('adds up to what the file says per client, but for the lines that it names as left out', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const read = readHours([...lines, ['Total', '', '99:00', '9999.00', 'EUR', '']]);
      const counted = lines.filter(([, , hours]) => hours !== '0:00');
      const sums = (pairs: (readonly [string, number])[]): Record<string, number> =>
        pairs.reduce<Record<string, number>>(
          (all, [name, cents]) => ({ ...all, [name]: (all[name] ?? 0) + cents }),
          {},
        );
      expect(sums(read.time.map(({ record }) => [record.client, record.amount ?? 0]))).toEqual(
        sums(counted.map(([name, , , amount]) => [String(name), Math.round(Number(amount) * 100)])),
      );
      expect(read.leftOut).toEqual({
        total: 1,
        ...(counted.length < lines.length && { zero: lines.length - counted.length }),
      });
    }),
    SOME,
  );
});

it('finds the same records in whatever order the lines stand', () => {
  const withoutRow = (records: readonly string[]): string[] =>
    records.map((record) => record.replace(/^\d+ /, '')).sort();
  fc.assert(
    fc.property(
      fc
        .array(line, { minLength: 1, maxLength: 10 })
        .chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
      ([lines, shuffled]) => {
        expect(withoutRow(shownRecords(readHours(shuffled)))).toEqual(
          withoutRow(shownRecords(readHours(lines))),
        );
      },
    ),
    SOME,
  );
});
