/** Contract of charts on a sheet: building them, finding them again, what becomes of them when rows come and go. */
const CHARTS = 'https://developers.google.com/apps-script/reference/spreadsheet/';
const CHARTS_LIVE =
  'github.com/brucemcpherson/gas-fakes, whose tests run on live Apps Script: test/testsheetschart.js';

function insertColumns_(sheet) {
  const chart = sheet
    .newChart()
    .asColumnChart()
    .addRange(sheet.getRange('A1:A5'))
    .addRange(sheet.getRange('B1:B5'))
    .setNumHeaders(1)
    .setPosition(7, 2, 10, 20)
    .setOption('title', 'Income')
    .build();
  sheet.insertChart(chart);
  return sheet.getCharts()[0];
}

function notations_(chart) {
  return chart.getRanges().map(function (range) {
    return range.getA1Notation();
  });
}

contract(
  'Sheet.insertChart',
  'shows a chart that was built',
  CHARTS + 'sheet#insertChart(EmbeddedChart)',
  function (given) {
    assertSame(given.sheet.getCharts(), []);
    const chart = insertColumns_(given.sheet);
    assertText(chart, 'EmbeddedChart');
    assertSame(notations_(chart), ['A1:A5', 'B1:B5']);
  },
);

contract(
  'Sheet.insertChart',
  'a chart that is only built is not on the sheet',
  CHARTS + 'embedded-chart-builder#build()',
  function (given) {
    given.sheet.newChart().addRange(given.sheet.getRange('A1:B5')).build();
    assertSame(given.sheet.getCharts().length, 0);
  },
);

contract(
  'EmbeddedChartBuilder',
  'a range that is there is not added again',
  CHARTS + 'embedded-chart-builder#addRange(Range)',
  function (given) {
    const range = given.sheet.getRange('A1:B5');
    const chart = given.sheet.newChart().addRange(range).addRange(given.sheet.getRange('A1:B5')).build();
    assertSame(notations_(chart), ['A1:B5']);
  },
);

contract('EmbeddedChartBuilder', 'clearRanges takes all of them off', CHARTS_LIVE, function (given) {
  const builder = insertColumns_(given.sheet).modify().clearRanges();
  assertSame(notations_(builder.build()), []);
});

contract(
  'Sheet.updateChart',
  'what was built of a chart takes its place',
  CHARTS + 'sheet#updateChart(EmbeddedChart)',
  function (given) {
    const sheet = given.sheet;
    const chart = insertColumns_(sheet);
    const changed = chart.modify().clearRanges().addRange(sheet.getRange('A1:C9')).build();
    assertSame(notations_(sheet.getCharts()[0]), ['A1:A5', 'B1:B5'], 'before it is updated');
    sheet.updateChart(changed);
    assertSame(sheet.getCharts().map(notations_), [['A1:C9']]);
  },
);

contract('Sheet.removeChart', 'takes one chart off', CHARTS_LIVE, function (given) {
  insertColumns_(given.sheet);
  given.sheet.insertChart(
    given.sheet.newChart().addRange(given.sheet.getRange('C1:D3')).setPosition(1, 1, 0, 0).build(),
  );
  given.sheet.removeChart(given.sheet.getCharts()[0]);
  assertSame(given.sheet.getCharts().map(notations_), [['C1:D3']]);
});

contract(
  'EmbeddedChart.getRanges',
  'the cells may be on another sheet',
  CHARTS + 'embedded-chart-builder#addRange(Range)',
  function (given) {
    const data = given.spreadsheet.insertSheet('Data');
    given.sheet.insertChart(
      given.sheet.newChart().addRange(data.getRange('A1:B3')).setPosition(1, 1, 0, 0).build(),
    );
    assertSame(given.sheet.getCharts()[0].getRanges()[0].getSheet().getName(), 'Data');
  },
);

contract(
  'EmbeddedChart.getRanges',
  'follow rows that are inserted and deleted',
  'seen by users of Sheets; not documented',
  function (given) {
    insertColumns_(given.sheet);
    given.sheet.insertRowsAfter(2, 3);
    assertSame(notations_(given.sheet.getCharts()[0]), ['A1:A8', 'B1:B8']);
    given.sheet.deleteRows(2, 2);
    given.sheet.insertColumnBefore(1);
    assertSame(notations_(given.sheet.getCharts()[0]), ['B1:B6', 'C1:C6']);
  },
);

contract(
  'Sheet.copyTo',
  'a chart of the sheet comes along, and shows the cells of the copy',
  'seen by users of Sheets; not documented',
  function (given) {
    insertColumns_(given.sheet);
    const copy = given.sheet.copyTo(given.spreadsheet);
    const ranges = copy.getCharts()[0].getRanges();
    assertSame(ranges[0].getSheet().getSheetId(), copy.getSheetId());
    assertSame(notations_(given.sheet.getCharts()[0]), ['A1:A5', 'B1:B5']);
  },
);
