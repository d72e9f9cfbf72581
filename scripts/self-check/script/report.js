/**
 * The tab that tells how the check went, and from which it goes on: a line for each step that was done, in their order. Nothing
 * else remembers anything.
 */
/* global SpreadsheetApp */

var REPORT_TAB = 'Self-check';
var REPORT_HEADERS = ['Step', 'What', 'Result', 'Expected', 'Found', 'Seconds', 'Source'];
var FIRST_RESULT_ROW = 4;
/** A cell holds no more than 50,000 characters. */
var MOST_TEXT = 5000;

/** Gives the tab; makes it where the spreadsheet is new, and refuses where it holds somebody's work. */
function openReport_(spreadsheet) {
  var report = spreadsheet.getSheetByName(REPORT_TAB);
  if (report !== null) return report;
  var sheets = spreadsheet.getSheets();
  if (sheets.length > 1 || sheets[0].getLastRow() > 0) {
    throw new Error(
      'Open a new, empty spreadsheet for the check: all other tabs of the spreadsheet are deleted again and again. Nothing was changed here.',
    );
  }
  report = sheets[0].setName(REPORT_TAB);
  report
    .getRange(FIRST_RESULT_ROW - 1, 1, 1, REPORT_HEADERS.length)
    .setValues([REPORT_HEADERS])
    .setFontWeight('bold');
  report.setFrozenRows(FIRST_RESULT_ROW - 1);
  return report;
}

function countResults_(report) {
  return Math.max(0, report.getLastRow() - FIRST_RESULT_ROW + 1);
}

/** One line, as text: nothing that was found becomes a formula. */
function addResult_(report, result) {
  var cells = [
    result.step,
    result.what,
    result.result,
    result.expected,
    result.found,
    result.seconds,
    result.source,
  ];
  var texts = cells.map(function (cell) {
    return String(cell === undefined ? '' : cell).slice(0, MOST_TEXT);
  });
  var row = FIRST_RESULT_ROW + countResults_(report);
  if (row > report.getMaxRows()) report.insertRowsAfter(report.getMaxRows(), 100);
  report.getRange(row, 1, 1, texts.length).setNumberFormat('@').setValues([texts]);
}

/** All lines so far, by result. */
function countOf_(report, result) {
  var done = countResults_(report);
  if (done === 0) return 0;
  return report
    .getRange(FIRST_RESULT_ROW, 3, done, 1)
    .getValues()
    .filter(function (row) {
      return row[0] === result;
    }).length;
}

function sayAbove_(report, texts) {
  report.getRange(1, 1, 2, 1).setValues([[texts[0]], [texts[1]]]);
}
