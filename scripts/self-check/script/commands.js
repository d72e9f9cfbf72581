/** The add-on's own commands on a small list, as a user would give them; each step tells what can be seen after it. */
/* global SpreadsheetApp, Utilities, setUpSpreadsheet, proposeColumns, recalculateTiers, reportTiers, callFromSidebar */
/* global showSidebar, showSetUp, showHelp, scratchTab_ */

var DAYS_SILENT = 100;
var LIST = [
  ['Client', 'Hours per month', 'Hourly rate', 'Working together', 'Fun', 'Last contact'],
  ['Zoë & Söhne "GmbH"', 24, 60, 5, 4, daysAgo_(DAYS_SILENT)],
  ['Øvre AS', 12.5, 45, 4, '', ''],
  ['=1+1 Kft.', 6, 30, 2, 2, ''],
  ['Daan', '', '', '', '', ''],
  ['Maple', '7,5', 52, '★★★★', 3, ''],
];
var ANSWERS = ['Tier', 'Score', 'Rank', 'Evidence', 'Why', 'Next step'];

/** Formulas of a tab, and what is waited for: custom functions are worked out beside the script. */
var FORMULAS = [
  '=CLIENTSCORE(Clients!$D$2:$E$4)',
  '=CLIENTSCORE({5,4;3,3;1,2})',
  '=CLIENTTIER({95;61;12})',
  '=CLIENTTIER({5,4;1,2},{2;1},{"Gold",70;"Silver",0})',
  '=CLIENTWHY({5,2},{3;1},{"Fun","Network"})',
  '=CLIENTRANGE({5,2},{3;1})',
  '=CLIENTEVIDENCE({5,2},{3;1})',
  '=CLIENTSHARE({60;30;10})',
  '=CLIENTPARETO({60;30;10})',
  '=CLIENTHHI({50;50})',
  '=CLIENTWEIGHTS({1;2;3})',
  '=CLIENTCONSISTENCY({1,2;0.5,1})',
  '=CLIENTSCORE("five")',
];
var MOST_WAITS = 30;

var COMMAND_STEPS = [
  {
    name: 'a list is written as typed',
    run(spreadsheet) {
      spreadsheet.setSpreadsheetLocale('en_US');
      spreadsheet.setSpreadsheetTimeZone('Europe/Berlin');
      var sheet = scratchTab_(spreadsheet).setName('Clients');
      sheet.getRange('A2:A6').setNumberFormat('@');
      sheet.getRange(1, 1, LIST.length, LIST[0].length).setValues(LIST);
      return {
        values: sheet.getRange('A1:E6').getValues(),
        shown: sheet.getRange('A1:E6').getDisplayValues(),
      };
    },
  },
  {
    name: 'Set up: what is proposed for her columns',
    run() {
      return JSON.parse(proposeColumns('VA', null)).columns.map(function (column) {
        return [column.header, column.as, column.degree, column.refused];
      });
    },
  },
  {
    name: 'Set up: tabs, columns, names, looks',
    run(spreadsheet) {
      var said = setUpSpreadsheet('VA', null);
      return {
        said,
        tabs: spreadsheet.getSheets().filter(isNotReport_).map(describeTab_),
        names: namesOf_(spreadsheet),
      };
    },
  },
  {
    name: 'Recalculate: the answers',
    run(spreadsheet) {
      recalculateTiers();
      return answersOf_(spreadsheet);
    },
  },
  {
    name: 'Recalculate again: nothing moves',
    run(spreadsheet) {
      recalculateTiers();
      return answersOf_(spreadsheet);
    },
  },
  {
    name: 'a rating changes, and the answers with it',
    run(spreadsheet) {
      var sheet = spreadsheet.getSheetByName('Clients');
      sheet.getRange(3, columnOf_(sheet, 'Fun')).setValue(5);
      recalculateTiers();
      return answersOf_(spreadsheet);
    },
  },
  {
    name: 'the report that programs ask for',
    run() {
      return reportTiers().clients;
    },
  },
  {
    name: 'the sidebar: first view',
    run() {
      var state = JSON.parse(callFromSidebar('read', '[]'));
      return { status: state.status, criteria: state.criteria, clients: state.clients, tiers: state.tiers };
    },
  },
  {
    name: 'pages open',
    run() {
      showSidebar();
      showSetUp();
      showHelp();
      return 'opened';
    },
  },
  {
    name: 'functions in cells',
    run(spreadsheet) {
      var sheet = spreadsheet.getSheetByName('Functions') || spreadsheet.insertSheet('Functions');
      FORMULAS.forEach(function (formula, index) {
        sheet.getRange(1, 2 * index + 1).setFormula(formula);
      });
      return waitForValues_(sheet.getRange(1, 1, 3, 2 * FORMULAS.length));
    },
  },
];

function isNotReport_(sheet) {
  return sheet.getName() !== 'Self-check';
}

function describeTab_(sheet) {
  var range = sheet.getDataRange();
  return {
    name: sheet.getName(),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    shown: withoutDays_(range.getDisplayValues(), range.getValues()),
    colors: range.getBackgrounds(),
    notes: range.getNotes()[0],
    rules: sheet.getConditionalFormatRules().length,
    metadata: sheet.getDeveloperMetadata().length,
  };
}

function daysAgo_(days) {
  var now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

/** Days are others tomorrow. */
function withoutDays_(shown, values) {
  return shown.map(function (row, rowIndex) {
    return row.map(function (text, column) {
      return Object.prototype.toString.call(values[rowIndex][column]) === '[object Date]' ? 'a day' : text;
    });
  });
}

function namesOf_(spreadsheet) {
  return spreadsheet
    .getNamedRanges()
    .map(function (range) {
      return range.getName() + ' ' + range.getRange().getA1Notation();
    })
    .sort();
}

/** Columns of answers by header. Change and History tell days, which are others tomorrow. */
function answersOf_(spreadsheet) {
  var rows = spreadsheet.getSheetByName('Clients').getDataRange().getValues();
  var columns = ANSWERS.map(function (header) {
    return rows[0].indexOf(header);
  });
  return rows.map(function (row) {
    return columns.map(function (column) {
      return row[column];
    });
  });
}

function columnOf_(sheet, header) {
  return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf(header) + 1;
}

function waitForValues_(range) {
  SpreadsheetApp.flush();
  for (var wait = 0; wait < MOST_WAITS; wait++) {
    var values = range.getValues();
    var isWaiting = values.some(function (row) {
      return row.some(function (cell) {
        return /^(Loading|#NAME\?|#ERROR!)/.test(String(cell));
      });
    });
    if (!isWaiting) return values;
    Utilities.sleep(1000);
  }
  return range.getDisplayValues();
}
