/** The comparison that the attack relies on: it misses nothing, and says it in one line. */
import { areaOf } from '../../stand-in/workbook/area';
import { formatOf } from '../../stand-in/workbook/cell-format';
import { insertLines } from '../../stand-in/workbook/grid-edit';
import { Workbook } from '../../stand-in/workbook/workbook';
import { differences, losses } from './compare-workbooks';

const NOTHING_ALLOWED = { fill: () => false, note: () => false };

/** A tab of hers: a header, two rows and a blank cell. */
function hers(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('People', { rows: 20, columns: 9 });
  workbook.addSheet('Other');
  ['Client', 'Fun', 'Acme', 5, 'Beta', ''].forEach((content, index) =>
    sheet.setContent(Math.floor(index / 2) + 1, (index % 2) + 1, content),
  );
  sheet.setFormula(2, 3, '=B2*2');
  sheet.setResult(2, 3, 10);
  sheet.merges = [areaOf(5, 1, 1, 2), areaOf(6, 1, 1, 2)];
  workbook.namedRanges.push({ name: 'FUN', sheetId: sheet.id, area: areaOf(2, 2) });
  return workbook;
}

test.each<[string, (workbook: Workbook) => void]>([
  ['People!B2 value: 5 (number) → 6 (number)', ({ sheets: [sheet] }) => sheet!.setContent(2, 2, 6)],
  ['People!B2 value: 5 (number) → 5', ({ sheets: [sheet] }) => sheet!.setContent(2, 2, '5')],
  ['People!C2 formula: =B2*2 → nothing', ({ sheets: [sheet] }) => sheet!.setContent(2, 3, 10)],
  [
    'People!A2 format: nothing → {"bold":true}',
    ({ sheets: [sheet] }) => sheet!.cells.setFormat(2, 1, formatOf({ bold: true })),
  ],
  ['People!A2 note: nothing → why', ({ sheets: [sheet] }) => sheet!.setNote(2, 1, 'why')],
  ['People!B3 value: nothing → 7 (number)', ({ sheets: [sheet] }) => sheet!.setContent(3, 2, 7)],
  ['People merges: A6:B6 → nothing', ({ sheets: [sheet] }) => sheet!.merges.pop()],
  ['People order of merges: A5:B5, A6:B6 → A6:B6, A5:B5', ({ sheets: [sheet] }) => sheet!.merges.reverse()],
  ['People is hidden: false → true', ({ sheets: [sheet] }) => (sheet!.hidden = true)],
  ['People column widths: B 100 → nothing', ({ sheets: [sheet] }) => sheet!.columnLines.sizes.set(2, 40)],
  ['tabs: Other → nothing', (workbook) => workbook.sheets.pop()],
  ['order of tabs: People, Other → Other, People', (workbook) => workbook.sheets.reverse()],
  ['named ranges: FUN People!B2 → nothing', (workbook) => workbook.namedRanges.pop()],
])('%s', (line, change) => {
  const [before, after] = [hers(), hers()];
  change(after);
  expect(differences(before, after)).toContain(line);
  expect(losses(before, after, NOTHING_ALLOWED)).toContain(line);
});

test('what is equal has no differences', () => {
  expect(differences(hers(), hers())).toEqual([]);
});

test('more than hers is no loss', () => {
  const after = hers();
  const sheet = after.sheets[0]!;
  sheet.setContent(1, 4, 'Tier');
  sheet.setContent(9, 1, 'below');
  sheet.setResult(2, 3, 11);
  sheet.merges.splice(1, 0, areaOf(8, 1, 1, 2));
  sheet.frozenRows = 1;
  after.addSheet('Criteria', { index: 1 });
  expect(losses(hers(), after, NOTHING_ALLOWED)).toEqual([]);
  expect(differences(hers(), after).length).toBeGreaterThan(5);
});

test('a formula of hers that now gives an error is a loss', () => {
  const after = hers();
  after.sheets[0]!.setContent(2, 3, '#REF!');
  after.sheets[0]!.cells.changeExtras(2, 3, { formula: '=B2*2' });
  expect(losses(hers(), after, NOTHING_ALLOWED)).toEqual(['People!C2 value: 10 (number) → #REF!']);
});

test('what moved is not where it was', () => {
  const after = hers();
  insertLines(after, after.sheets[0]!, { dimension: 'row', position: 2, count: 1 }, 'none');
  expect(losses(hers(), after, NOTHING_ALLOWED)).toContain('People!A2 value: Acme → nothing');
});

test('blanks and notes are hers, unless they are allowed', () => {
  const after = hers();
  after.sheets[0]!.setContent(3, 2, 7);
  after.sheets[0]!.setNote(1, 1, 'explained');
  const allowed = {
    fill: (_tab: string, row: number) => row === 3,
    note: (_tab: string, row: number) => row === 1,
  };
  expect(losses(hers(), after, allowed)).toEqual([]);
  expect(losses(hers(), after, NOTHING_ALLOWED)).toHaveLength(2);
});
