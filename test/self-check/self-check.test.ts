/**
 * The file that tells on Google whether the stand-in told the truth, run on the stand-in: there it must find nothing; and it must
 * find what is wrong with a stand-in on purpose.
 */
import { parseCosts } from '../../scripts/bench/model-seconds';
import { formatPasteFile } from '../../scripts/build/paste-file';
import { makeSelfCheck, openNewSpreadsheet } from '../../scripts/self-check/make-self-check';
import { SHIPPED } from '../addon/open-spreadsheet';

type Opened = ReturnType<typeof openNewSpreadsheet>;

const TAB = 'Self-check';
let code: string;

beforeAll(async () => {
  const { files } = SHIPPED;
  const built = {
    'Code.js': SHIPPED.code,
    'Dialog.html': files.Dialog,
    'Import.html': files.Import,
    'Page.html': files.Page,
  };
  code = makeSelfCheck(await formatPasteFile(built));
});

afterEach(() => {
  jest.restoreAllMocks();
});

const reportOf = ({ spreadsheet }: Opened): unknown[][] =>
  spreadsheet.getSheetByName(TAB)!.getDataRange().getValues();
const linesOf = (opened: Opened): string[][] =>
  reportOf(opened)
    .slice(3)
    .map((row) => row.map(String));
const differing = (opened: Opened): string[] =>
  linesOf(opened).flatMap(([step, what, result]) => (result === 'differs' ? [`${step}: ${what}`] : []));

test('finds no difference on the stand-in, goes on where it was stopped, and says what to do by hand', () => {
  const opened = openNewSpreadsheet(code);
  opened.addOn.run('runSelfCheck', 'FULL', 0);
  opened.addOn.run('runSelfCheck', 'FULL', 0);
  expect(linesOf(opened)).toHaveLength(2);
  expect(reportOf(opened)[0][0]).toMatch(/^Run selfCheck again: 2 of \d{3} steps are done\.$/);

  opened.addOn.run('selfCheck');
  const lines = linesOf(opened);
  expect(lines.filter(([, , result]) => result === 'differs')).toEqual([]);
  expect(new Set(lines.map(([step, what]) => `${step}: ${what}`)).size).toBe(lines.length);
  expect(lines.filter(([, , result]) => result === 'not tried').length).toBeLessThan(lines.length / 20);
  expect(reportOf(opened)[0][0]).toMatch(/^Done\. By hand: /);
});

test('the report holds the costs that the benchmark takes', () => {
  const opened = openNewSpreadsheet(code);
  opened.addOn.run('selfCheck');
  expect(Object.keys(parseCosts(String(reportOf(opened)[1][0]))).sort()).toEqual(
    'commit read readCell size writtenCell'.split(' '),
  );
  expect(() => parseCosts('{"read": "soon"}')).toThrow('"read" is "soon", a number of seconds is needed');
});

test('finds a method that answers something else', () => {
  const opened = openNewSpreadsheet(code);
  const sheet = Object.getPrototypeOf(opened.spreadsheet.getSheets()[0]) as { getMaxColumns(): number };
  jest.spyOn(sheet, 'getMaxColumns').mockReturnValue(27);
  opened.addOn.run('selfCheck');
  expect(differing(opened).some((line) => line.startsWith('contract: '))).toBe(true);
});

test('finds what makes the add-on do something else, and says where', () => {
  const opened = openNewSpreadsheet(code);
  const range = Object.getPrototypeOf(opened.spreadsheet.getSheets()[0].getRange('A1')) as {
    getNotes(): string[][];
  };
  jest.spyOn(range, 'getNotes').mockReturnValue([['']]);
  opened.addOn.run('selfCheck');
  const setUp = linesOf(opened).find(([, what]) => what.startsWith('Set up: tabs'))!;
  expect([setUp[2], setUp[3]]).toEqual(['differs', expect.stringMatching(/notes/)]);
});

test('leaves a spreadsheet alone that holds something', () => {
  const opened = openNewSpreadsheet(code);
  opened.spreadsheet.getSheets()[0].getRange('A1').setValue('mine');
  expect(() => opened.addOn.run('selfCheck')).toThrow('Open a new, empty spreadsheet');
  expect(opened.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Sheet1']);
});
