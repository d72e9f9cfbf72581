/** The charts of the Money tab on the stand-in: made once, found again, moved only with their tables, and never in the way. */
import { createAppsScript, inspectWorld } from '../../../stand-in/apps-script';
import type { ChartRecord } from '../../../stand-in/workbook/types';
import { formatArea } from '../../../stand-in/workbook/a1-notation';
import { FIRST_COLUMNS, type ChartFigures } from '../../../src/addon/money/chart-cells';
import { followCharts, type ChartPlaces } from '../../../src/addon/money/charts';
import { ALL_TEXTS, TEXTS } from '../../../src/i18n/languages';
import type { CellValue } from '../../../src/core/types';

const MONTHS = Array.from({ length: 12 }, (_, index) => 20454 + 31 * index);
const COLUMN = 20;

function figures(clients: number, tiers: readonly string[] = ['A', 'B']): ChartFigures {
  const earners = Array.from({ length: clients }, (_, index) => ({
    name: index === 0 ? '=1+1' : `Client ${index}`,
    income: 100000 - 100 * index,
    covered: { hours: 10 + index, income: 100000 - 100 * index },
    tier: index % tiers.length,
    months: MONTHS.map(() => 5000),
    hasLeft: false,
  }));
  return { earners, tiers, months: MONTHS, currency: 'EUR' };
}

function openMoneyTab(locale = 'en_US', texts = TEXTS.en) {
  const globals = createAppsScript({ locale });
  const sheet = globals.SpreadsheetApp.create('Clients').getSheets()[0]!;
  sheet.insertColumnsAfter(26, 10);
  const { calls, session } = inspectWorld(globals);
  const model = [...session.workbooks.values()][0]!.sheets[0]!;
  const places = {
    sheet,
    confirm: () => undefined,
    cells: { row: 1, column: COLUMN },
    corners: {
      income: { row: 2, column: 3, offset: [8, 4] },
      time: { row: 20, column: 3, offset: [8, 4] },
      months: { row: 38, column: 3, offset: [8, 4] },
    },
  } as unknown as ChartPlaces;
  const style = { texts, tierColors: ['#a8d5a2', '#a9cdee'] };
  const formerCells = (at: typeof places.cells): CellValue[][] =>
    sheet.getLastColumn() < at.column
      ? []
      : (sheet
          .getRange(at.row, at.column, 13, sheet.getLastColumn() - at.column + 1)
          .getValues() as CellValue[][]);
  /** As a recalculation does: what stands there is read, and written where it differs. */
  const recalculate = (
    now: ChartFigures,
    { cells = places.cells, failAtCall = null as number | null } = {},
  ): readonly (readonly CellValue[])[] => {
    const former = formerCells(cells);
    calls.reset(failAtCall);
    const { cells: written, areUpToDate } = followCharts({ ...places, cells }, former, now, style);
    expect(areUpToDate).toBe(failAtCall === null);
    const made = calls.calls.map(({ method }) => method);
    calls.reset();
    sheet
      .getRange(cells.row, cells.column, written.length, written[0]!.length)
      .setValues(written as CellValue[][]);
    asked = made;
    return written;
  };
  let asked: readonly string[] = [];
  return { sheet, model, recalculate, asked: () => asked };
}

const shown = ({ ranges }: ChartRecord): string => ranges.map(({ area }) => formatArea(area)).join();

test('three charts, in the language of the spreadsheet, each on its own table', () => {
  const { model, recalculate, sheet, asked } = openMoneyTab('de_DE', TEXTS.de);
  recalculate(figures(5));
  expect(model.charts.map(({ type, options }) => [type, options['title']])).toEqual([
    ['COMBO', 'Wer die Einnahmen bringt'],
    ['COLUMN', 'Wer die Zeit nimmt, und wer zahlt'],
    ['COLUMN', 'Einnahmen pro Monat nach Kategorie'],
  ]);
  expect(model.charts.map(shown)).toEqual(['T1:V6', 'X1:Z6', 'AB1:AD13']);
  expect(model.charts.map(({ headerRows }) => headerRows)).toEqual([1, 1, 1]);
  expect(asked()).toHaveLength(6);
  expect(sheet.getRange('T1:V3').getDisplayValues()).toEqual([
    ['Kunde', 'Einnahmen (EUR)', 'Aufsummierter Anteil'],
    ['· =1+1', '1.000', '20%'],
    ['Client 1', '999', '40%'],
  ]);
  expect(sheet.getRange('AB2:AD2').getDisplayValues()).toEqual([['Jan. 26', '150', '100']]);
});

test.each(ALL_TEXTS.map((texts) => [texts.language, texts] as const))(
  'in %s months stay texts',
  (language, texts) => {
    const { recalculate, sheet } = openMoneyTab(language, texts);
    recalculate(figures(2));
    const months = sheet
      .getRange(2, COLUMN + FIRST_COLUMNS.months, 12, 1)
      .getValues()
      .flat();
    expect(months.every((month) => typeof month === 'string' && /26/.test(month))).toBe(true);
  },
);

test('where nothing changes in length, no chart is looked at', () => {
  const { model, recalculate, asked } = openMoneyTab();
  recalculate(figures(5));
  const { charts } = model;
  recalculate({ ...figures(5), earners: figures(5).earners.map((each) => ({ ...each, income: 7 })) });
  expect(asked()).toEqual([]);
  expect(model.charts).toBe(charts);
});

test('they follow their tables, and only what they show changes', () => {
  const { model, recalculate, asked } = openMoneyTab();
  recalculate(figures(5));
  const looks = () => model.charts.map((chart) => ({ ...chart, ranges: [] }));
  const before = looks();
  recalculate(figures(3));
  expect(model.charts.map(shown)).toEqual(['T1:V4', 'X1:Z4', 'AB1:AD13']);
  expect(asked()).toEqual([
    'Sheet.getCharts',
    ...Array(3).fill('EmbeddedChart.getRanges'),
    ...Array(2).fill('Sheet.updateChart'),
  ]);
  recalculate(figures(200, ['A', 'B', 'C']));
  expect(model.charts.map(shown)).toEqual(['T1:V13', 'X1:Z13', 'AB1:AE13']);
  expect(looks()).toEqual(before);
});

test('two hundred clients are asked no more of than five', () => {
  const calls = [5, 200].map((clients) => {
    const tab = openMoneyTab();
    tab.recalculate(figures(clients));
    return tab.asked();
  });
  expect(calls[0]).toEqual(calls[1]);
});

test('one that she removed stays away, and hers are not touched', () => {
  const { sheet, model, recalculate } = openMoneyTab();
  recalculate(figures(5));
  sheet.removeChart(sheet.getCharts()[1]!);
  const range = sheet.getRange('U1:U6');
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(range).setPosition(1, 1, 0, 0).build());
  const hers = model.charts[2];
  recalculate(figures(4));
  expect(model.charts.map(shown)).toEqual(['T1:V5', 'AB1:AD13', 'U1:U6']);
  expect(model.charts[2]).toEqual(hers);
});

test('they are found where her columns and rows have moved them', () => {
  const { sheet, model, recalculate } = openMoneyTab();
  recalculate(figures(5));
  sheet.insertColumnBefore(2);
  sheet.insertRowBefore(1);
  recalculate(figures(6), { cells: { row: 2, column: COLUMN + 1 } });
  expect(model.charts.map(shown)).toEqual(['U2:W8', 'Y2:AA8', 'AC2:AE14']);
});

test('what she has right beside the tables stays, and a tier finds no room there', () => {
  const { sheet, model, recalculate } = openMoneyTab();
  recalculate(figures(5));
  sheet.getRange('AE1:AE3').setValues([['my note'], [1], ['']]);
  recalculate(figures(6, ['A', 'B', 'C']));
  expect(sheet.getRange('AE1:AE3').getValues().flat()).toEqual(['my note', 1, '']);
  expect(model.charts.map(shown)).toEqual(['T1:V7', 'X1:Z7', 'AB1:AD13']);
  sheet.getRange('AE1:AE3').clearContent();
  const formula = '=IF(1>0,"","x")';
  sheet.getRange('AE2').setFormula(formula);
  recalculate(figures(6, ['A', 'B', 'C']));
  expect(sheet.getRange('AE2').getFormula()).toBe(formula);
  expect(model.charts.map(shown)[2]).toBe('AB1:AD13');
  sheet.getRange('AE2').clearContent();
  recalculate(figures(6, ['A', 'B', 'C']));
  expect(model.charts.map(shown)[2]).toBe('AB1:AE13');
  recalculate(figures(6, ['A']));
  expect(model.charts.map(shown)[2]).toBe('AB1:AC13');
  expect(sheet.getRange('AD1:AE13').getValues().flat().join('')).toBe('');
});

test('without figures there is no chart; with the first there are all', () => {
  const { model, recalculate } = openMoneyTab();
  recalculate(figures(0));
  expect(model.charts).toEqual([]);
  recalculate(figures(1));
  expect(model.charts).toHaveLength(3);
});

test('whatever fails, the figures are given all the same, and the next run has three charts', () => {
  const { length } = (() => {
    const tab = openMoneyTab();
    tab.recalculate(figures(5));
    return tab.asked();
  })();
  for (let call = 1; call <= length; call++) {
    const { model, recalculate } = openMoneyTab();
    const written = recalculate(figures(5), { failAtCall: call });
    expect(written[1]!.slice(0, 2)).toEqual(['· =1+1', 1000]);
    expect([0, 4, 8].map((column) => written[0]![column])).toEqual(['', '', '']);
    recalculate(figures(5));
    expect(model.charts.map(shown)).toEqual(['T1:V6', 'X1:Z6', 'AB1:AD13']);
  }
});
