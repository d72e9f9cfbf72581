/** How long calls take there: the figures that the benchmark's model of seconds needs. */
/* global SpreadsheetApp, FIRST_RESULT_ROW, countResults_ */

var TIMES_EACH = 7;
/** Enough for what a cell costs to stand out against what a call costs. */
var MANY_ROWS = 1000;
var MANY_COLUMNS = 10;

/** `cost`: the name of the figure. Each is run on a tab of its own; `prepare` is not timed. */
var TIMED_CALLS = [
  timed_('read one cell', 'read', function (sheet) {
    sheet.getRange(1, 1).getValue();
  }),
  timed_(
    'read 10,000 cells',
    'readMany',
    function (sheet) {
      sheet.getRange(1, 1, MANY_ROWS, MANY_COLUMNS).getValues();
    },
    fill_,
  ),
  timed_('size', 'size', function (sheet) {
    sheet.getLastRow();
  }),
  timed_('write one cell and see it done', 'write', function (sheet) {
    sheet.getRange(1, 1).setValue(1);
    SpreadsheetApp.flush();
  }),
  timed_('write 10,000 cells and see it done', 'writeMany', function (sheet) {
    fill_(sheet);
    SpreadsheetApp.flush();
  }),
];

function timed_(name, cost, run, prepare) {
  return { name, cost, run, prepare };
}

function fill_(sheet) {
  var row = [];
  for (var column = 0; column < MANY_COLUMNS; column++) row.push(column);
  var rows = [];
  for (var index = 0; index < MANY_ROWS; index++) rows.push(row);
  sheet.getRange(1, 1, MANY_ROWS, MANY_COLUMNS).setValues(rows);
}

/** The median of some times, in seconds. */
function timeCall_(call, sheet) {
  if (call.prepare) call.prepare(sheet);
  SpreadsheetApp.flush();
  var seconds = [];
  for (var index = 0; index < TIMES_EACH; index++) {
    var started = Date.now();
    call.run(sheet);
    seconds.push((Date.now() - started) / 1000);
  }
  return seconds.sort(function (a, b) {
    return a - b;
  })[Math.floor(TIMES_EACH / 2)];
}

/** As `npm run bench -- --costs FILE` takes them: seconds of a call, and of a cell more. */
function formatCosts_(report) {
  var lines = report.getRange(FIRST_RESULT_ROW, 1, countResults_(report), 6).getValues();
  var seconds = {};
  lines.forEach(function (line) {
    if (line[0] === 'time') seconds[line[4]] = Number(line[5]);
  });
  var cells = MANY_ROWS * MANY_COLUMNS;
  return JSON.stringify({
    read: seconds.read,
    readCell: Math.max(0, seconds.readMany - seconds.read) / cells,
    size: seconds.size,
    commit: seconds.write,
    writtenCell: Math.max(0, seconds.writeMany - seconds.write) / cells,
  });
}
