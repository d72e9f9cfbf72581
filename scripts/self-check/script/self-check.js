/**
 * The check itself. Paste the file into the script editor of a new spreadsheet (Extensions › Apps Script), save, choose
 * `selfCheck` and run it; where its tab says so, run it again. It takes some minutes and stops by itself before Google stops it.
 */
/* global SpreadsheetApp, CONTRACT_CASES, COMMAND_STEPS, TIMED_CALLS, EXPECTED, show_ */
/* global REPORT_TAB, openReport_, countResults_, addResult_, countOf_, sayAbove_, timeCall_, formatCosts_ */

/** Google ends an execution after six minutes; the longest step takes well below one. */
var SECONDS_AT_A_TIME = 270;

var SAME = 'same';
var DIFFERS = 'differs';
var NOT_TRIED = 'not tried';
var MEASURED = 'measured';

/** Run this, again and again until the tab says that it is done. */
function selfCheck() {
  runSelfCheck(SECONDS_AT_A_TIME);
}

/** @param {number} seconds after which no further step is begun; one is done always */
function runSelfCheck(seconds) {
  var until = Date.now() + 1000 * seconds;
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var report = openReport_(spreadsheet);
  var steps = selfCheckSteps_();
  var done = countResults_(report);
  while (done < steps.length) {
    addResult_(report, runStep_(steps[done++], spreadsheet));
    if (Date.now() >= until) break;
  }
  sayHowFar_(report, done, steps.length);
}

function sayHowFar_(report, done, all) {
  var counts = [SAME, DIFFERS, NOT_TRIED].map(function (result) {
    return countOf_(report, result) + ' ' + result;
  });
  var where =
    done < all ? 'Run selfCheck again: ' + done + ' of ' + all + ' steps are done.' : 'Done. ' + BY_HAND;
  sayAbove_(report, [
    where,
    counts.join(', ') + (done < all ? '' : '. Costs for the benchmark: ' + formatCosts_(report)),
  ]);
  SpreadsheetApp.getActiveSpreadsheet().toast(where, REPORT_TAB);
}

var BY_HAND =
  'By hand: reload the spreadsheet, choose Client Tiers › Recalculate as you type, change a rating on Clients and see the tier follow; open the ' +
  'sidebar and see the client of the selected row. Then download this tab as csv and send it back.';

/** Every step, always in the same order: what Google does, what the add-on does, how long it takes. */
function selfCheckSteps_() {
  var contract = CONTRACT_CASES.map(function (one) {
    return { kind: 'contract', name: one.group + ': ' + one.title, source: one.source, one };
  });
  var commands = COMMAND_STEPS.map(function (one) {
    return { kind: 'add-on', name: one.name, source: '', one };
  });
  var timings = TIMED_CALLS.map(function (one) {
    return { kind: 'time', name: one.name, source: '', one };
  });
  return contract.concat(commands, timings);
}

function runStep_(step, spreadsheet) {
  var started = Date.now();
  var result = { contract: tryContract_, 'add-on': tryCommand_, time: tryTiming_ }[step.kind](
    step.one,
    spreadsheet,
  );
  result.step = step.kind;
  result.what = step.name;
  result.source = step.source;
  if (result.seconds === undefined) result.seconds = (Date.now() - started) / 1000;
  return result;
}

function tryContract_(contractCase, spreadsheet) {
  if (contractCase.alone) {
    return { result: NOT_TRIED, found: 'It needs a spreadsheet that holds nothing else, or a second one.' };
  }
  try {
    contractCase.run({ spreadsheet, sheet: scratchTab_(spreadsheet) });
    return { result: SAME };
  } catch (error) {
    return { result: DIFFERS, expected: contractCase.title, found: error.message };
  }
}

/** What a command leaves is compared with what the stand-in gave, first difference first. */
function tryCommand_(step, spreadsheet) {
  var found;
  try {
    found = JSON.parse(JSON.stringify(step.run(spreadsheet)));
  } catch (error) {
    found = 'It failed: ' + error.message;
  }
  if (EXPECTED === null) return { result: MEASURED, found: JSON.stringify(found), whole: found };
  var difference = firstDifference_(EXPECTED[step.name], found, '');
  if (difference === null) return { result: SAME };
  return {
    result: DIFFERS,
    expected: difference.where + ': ' + show_(difference.expected),
    found: show_(difference.found),
  };
}

function tryTiming_(call, spreadsheet) {
  return { result: MEASURED, found: call.cost, seconds: timeCall_(call, scratchTab_(spreadsheet)) };
}

/** An empty tab by the name that a new spreadsheet's has in English, alone with the report. */
function scratchTab_(spreadsheet) {
  spreadsheet.getSheets().forEach(function (sheet) {
    if (sheet.getName() !== REPORT_TAB) spreadsheet.deleteSheet(sheet);
  });
  spreadsheet.getNamedRanges().forEach(function (range) {
    range.remove();
  });
  return spreadsheet.insertSheet('Sheet1');
}

/** Where two values differ first, or null. Strings, numbers, arrays and plain objects only. */
function firstDifference_(expected, found, where) {
  if (expected === found) return null;
  var both = [expected, found];
  var deeper = both.every(function (value) {
    return value !== null && typeof value === 'object';
  });
  if (!deeper) return { where, expected, found };
  var keys = Object.keys(expected).concat(
    Object.keys(found).filter(function (key) {
      return !(key in expected);
    }),
  );
  for (var index = 0; index < keys.length; index++) {
    var difference = firstDifference_(expected[keys[index]], found[keys[index]], where + '/' + keys[index]);
    if (difference !== null) return difference;
  }
  return null;
}

/** For whoever makes this file: what each of the add-on's steps leaves, as JSON. */
function tellCommands() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  openReport_(spreadsheet);
  var found = {};
  COMMAND_STEPS.forEach(function (step) {
    found[step.name] = tryCommand_(step, spreadsheet).whole;
  });
  return JSON.stringify(found);
}
