/**
 * The contract suite's harness: plain JavaScript, as the cases are, that runs in a real Apps Script project as it is; the self-check puts
 * them into one. Every case gets an empty sheet, here in a spreadsheet of its own, and names where the behaviour it states is documented or was seen.
 */
/* global SpreadsheetApp */

const CONTRACT_CASES = [];

/**
 * States one behaviour.
 * @param {string} group class or theme, such as "Range.getValues"
 * @param {string} title what is promised
 * @param {string} source document or repository that says so
 * @param {function(Object)} run gets {spreadsheet, sheet}; throws when the promise is broken
 */
function contract(group, title, source, run) {
  CONTRACT_CASES.push({ group, title, source, run, alone: false });
}

/** States a behaviour of a whole spreadsheet: it can be seen only where nothing else is in one, or another one can be made. */
function contractAlone(group, title, source, run) {
  CONTRACT_CASES.push({ group, title, source, run, alone: true });
}

function show_(value) {
  if (typeof value === 'string') return '"' + value + '"';
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date(' + value.toISOString() + ')';
  if (Array.isArray(value)) return '[' + value.map(show_).join(', ') + ']';
  if (value && typeof value === 'object' && Object.keys(value).length > 0) return JSON.stringify(value);
  return String(value);
}

function same_(actual, expected) {
  if (actual === expected) return true;
  if (actual !== actual && expected !== expected) return true;
  if (Array.isArray(actual) && Array.isArray(expected)) {
    return (
      actual.length === expected.length &&
      actual.every(function (item, index) {
        return same_(item, expected[index]);
      })
    );
  }
  if (actual === null || expected === null || typeof actual !== 'object' || typeof expected !== 'object')
    return false;
  return show_(actual) === show_(expected);
}

/** Equal values, arrays element by element, dates by their instant. */
function assertSame(actual, expected, about) {
  if (!same_(actual, expected)) {
    throw new Error((about ? about + ': ' : '') + 'expected ' + show_(expected) + ', got ' + show_(actual));
  }
}

function assertTrue(value, about) {
  assertSame(value, true, about);
}

/** An object of the platform (an enum constant, say) by the text it gives. */
function assertText(actual, expected, about) {
  assertSame(String(actual), expected, about);
}

/** The call must throw; with `message`, the exception's text must contain it. */
function assertThrows(call, message) {
  let thrown = null;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  if (thrown === null) throw new Error('expected an exception' + (message ? ' "' + message + '"' : ''));
  if (message && String(thrown.message).indexOf(message) < 0) {
    throw new Error('expected an exception "' + message + '", got "' + thrown.message + '"');
  }
  return thrown;
}

/** Runs one case on a spreadsheet of its own. */
function runContractCase(contractCase) {
  const spreadsheet = SpreadsheetApp.create('Contract: ' + contractCase.group);
  contractCase.run({ spreadsheet, sheet: spreadsheet.getSheets()[0] });
}
