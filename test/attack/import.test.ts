/**
 * Importing, and taking it back, under attack: every service call fails in its turn, somebody else edits before each, and the door takes
 * whatever anybody sends. All or nothing: never half an import that she does not know of.
 */
import type { ImportOutcome, SentImport } from '../../src/addon/imports/import-contract';
import { TEXTS } from '../../src/i18n/languages';
import { OtherUser } from '../../stand-in/other-user';
import type { OpenSpreadsheet } from '../addon/open-spreadsheet';
import { call, entry, file, invoice, MARCH, payment, sent, task } from '../addon/imports/sent-records';
import { runGlobal, type Command } from './commands';
import { differences } from './compare-workbooks';
import { findingsOfFaults } from './fail-at-every-call';
import { LAYOUTS } from './layouts';
import { prepare, prepareFurther, workbookOf, type Prepared } from './prepared';
import { expectOnlyOpenMoments, onLines, type Case } from './second-user-acts';
import { flawOf } from './sentences';

const RECORD_TABS = ['Time', 'Invoices', 'Payments', 'Tasks', 'Currencies', 'Names'];
/** Tasks bring lines for planning. */
const GROWING_TABS = [...RECORD_TABS, 'Settings'];
const FORMER = sent([
  file('Toggl Track', { time: [entry(), entry({ day: MARCH + 1, client: 'Bolt' })] }),
  file('Xero', { invoices: [invoice(), invoice({ number: 'INV-1', currency: 'GBP' })] }),
  file('PayPal', { payments: [payment({}, 'T0')] }),
  file('Trello', { tasks: [task({ name: 'Call' })] }),
], [{ name: 'Bank', client: null }]); // oxfmt-ignore
const ENTRIES = sent([file('Clockify', { time: [entry({ day: MARCH + 2 }), entry({ day: MARCH + 3 })] })]);
const LATER = sent(
  [
    file('Clockify', { time: [entry({ day: MARCH + 2 }), entry({ day: MARCH + 3, project: '=1+1', task: '007' })] }),
    file('Xero', { invoices: [invoice({ status: 'paid', paid: 30000 }), invoice({ number: 'INV-8', currency: 'USD' })] }),
    file('PayPal', { payments: [payment({ client: 'Shop' }, 'T1')] }),
    file('Trello', { tasks: [task()] }),
  ],
  [{ name: 'Shop', client: null }, { name: 'Nobody', client: null }],
); // oxfmt-ignore

const FACTS = ['hourlyRateFromRecords', 'income12MonthsFromRecords'] as const;

const plain = prepare(LAYOUTS.plain, 'setUp');
/** With lines of a former import, and one of her own below. */
const lived = prepareFurther(plain, (opened) => {
  call<ImportOutcome>(opened, 'write', FORMER);
  const sheet = opened.spreadsheet.getSheetByName('Time')!;
  sheet.getRange(4, 1, 1, 3).setValues([['2026-03-05', 'Acme', 2]]);
});

function importOnto(start: Prepared, what: SentImport): Command {
  return { name: 'Import', start: addingLines(start), run: (opened) => importing(opened, what) };
}

function removeLast(): Command {
  const full = prepareFurther(lived, (opened) => call(opened, 'write', LATER));
  return {
    name: 'Remove the last import',
    start: { ...addingLines(full), hers: lived.hers },
    run: (opened) => runGlobal(opened, 'removeLastImport'),
    // A part may be gone: then the rest goes; but what was imported before stays.
    again(opened) {
      const sources = RECORD_TABS.flatMap((tab) => opened.valuesOf(tab).flat().map(String));
      if (sources.some((text) => text.endsWith('#2'))) opened.addOn.run('removeLastImport');
    },
  };
}

function recalculate(): Command {
  const run = (opened: OpenSpreadsheet): string => runGlobal(opened, 'recalculateTiers');
  return { name: 'Recalculate', start: lived, run };
}

/**
 * Figures on record in place of hers, chosen in the page of the import once more. Notes on the headers, which are hers to add to, say so
 * already; ticks are taken out, or their lines are gone.
 */
function chooseFacts(loss: 'ticks' | 'lines'): Command {
  const start = prepareFurther(lived, (opened) => {
    useFacts(opened);
    const sheet = opened.spreadsheet.getSheetByName('Settings')!;
    for (const row of rowsOfFacts(opened).reverse()) {
      if (loss === 'lines') sheet.deleteRow(row);
      else sheet.getRange(row, 2).setValue(false);
    }
  });
  const asked = loss === 'lines' ? [] : rowsOfFacts(start.open()).map((row) => ({ tab: 'Settings', row, column: 2 }));
  return { name: 'Use figures on record', start: addingLines(start), run: useFacts, asked };
} // oxfmt-ignore

function rowsOfFacts(opened: OpenSpreadsheet): number[] {
  const names: readonly unknown[] = FACTS.map((setting) => TEXTS.en.settings.names[setting]);
  return opened.valuesOf('Settings').flatMap(([name], index) => (names.includes(name) ? [index + 1] : []));
}

function useFacts(opened: OpenSpreadsheet): string {
  try {
    call(opened, 'useFacts', FACTS);
    return 'Done.';
  } catch (error) {
    return (error as Error).message;
  }
}

/** On the tabs of records, cells below may be filled. */
function addingLines(start: Prepared): Prepared {
  const { fill, note } = start.allowed;
  return {
    ...start,
    allowed: { note, fill: (tab, row, column) => GROWING_TABS.includes(tab) || fill(tab, row, column) },
  };
}

function importing(opened: OpenSpreadsheet, what: SentImport): string {
  try {
    return call<ImportOutcome>(opened, 'write', what).text;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a failing service call', () => {
  it.each<[string, () => Command, number]>([
    ['import below what is there', () => importOnto(lived, LATER), 1],
    ['import that makes its tabs', () => importOnto(plain, FORMER), 17],
    ['removing the last import', removeLast, 1],
    ['the first recalculation with records, which makes the tab Money and its charts', recalculate, 3],
    ['choosing figures on record', () => chooseFacts('lines'), 1],
  ])('%s', (_, command, every) => {
    expect(findingsOfFaults(command(), every)).toEqual([]);
  });
});

describe('somebody else', () => {
  // Sorted with new lines among them, hers stand elsewhere: that is no harm, and cannot be told from one.
  const acts = onLines('Time').filter(({ name }) => !name.includes('sorted'));

  it.each<[string, Case]>([
    ['import', { command: () => importOnto(lived, ENTRIES), acts, openMoments: 1, every: 5 }],
    ['removing the last import', { command: removeLast, acts, openMoments: 1, every: 5 }],
    [
      'choosing figures on record',
      { command: () => chooseFacts('ticks'), acts: onLines('Settings'), openMoments: 3, every: 5 },
    ],
  ])('%s', (_, each) => expectOnlyOpenMoments(each));

  it('inserts a column while figures on record are chosen: only the headers that they are for say so', () => {
    const whole = lived.open();
    whole.inspection.calls.reset();
    useFacts(whole);
    const calls = [...whole.inspection.calls.calls];
    const explained = (opened: OpenSpreadsheet): string[] => {
      const sheet = opened.spreadsheet.getSheetByName('People')!;
      const [headers, notes] = [sheet.getRange('1:1').getValues()[0], sheet.getRange('1:1').getNotes()[0]];
      return headers.filter((_, column) => notes[column].includes('time and invoices')).map(String);
    };
    const expected = explained(whole);
    expect(expected).toHaveLength(FACTS.length);
    const harmed = calls.filter((_, index) => {
      const opened = lived.open();
      const log = opened.inspection.calls;
      log.reset();
      log.interruptBefore(index + 1, () =>
        new OtherUser(opened.inspection).insertLine('People', 'column', 2),
      );
      useFacts(opened);
      return explained(opened).some((header) => !expected.includes(header));
    });
    // Between the last look and the writes that follow it at once.
    expect(harmed.map(({ method }) => method)).toEqual(FACTS.map(() => 'Range.setNote'));
  });
});

describe('the door', () => {
  const good = file('Toggl Track', { time: [entry()] });
  const withRecord = (change: object): SentImport => sent([{ ...good, time: [{ ...entry(), record: { ...entry().record, ...change } }] }]); // oxfmt-ignore
  const deep = JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown;

  it.each<[string, unknown[]]>([
    ['nothing', []],
    ['no import', [null]],
    ['a list', [[]]],
    ['depths', [deep]],
    ['no files', [{ files: null, names: [], withRates: false }]],
    ['a file that is none', [{ files: [7], names: [], withRates: false }]],
    ['a product that is none', [{ files: [{ ...good, product: 7 }], names: [], withRates: false }]],
    ['a day beyond the calendar', [withRecord({ day: 1e9 })]],
    ['half a second', [withRecord({ seconds: 0.5 })]],
    ['a number that is none', [withRecord({ amount: 'NaN' })]],
    ['a currency that is a formula', [withRecord({ currency: '=A1' })]],
    ['a text as long as a book', [withRecord({ project: 'x'.repeat(60000) })]],
    ['a record of many', [{ ...sent([good]), files: [{ ...good, time: [{ ...entry(), rowNumber: -1 }] }] }]],
    ['a name that is a list', [{ ...sent([good]), names: [{ name: ['x'], client: null }] }]],
    ['a reading as long as a book', [sent([{ ...good, remember: { headerKey: 'x', reading: 'x'.repeat(9000) as never } }])]],
  ])('refuses %s', (_, values) => {
    for (const name of ['preview', 'write']) {
      const opened = plain.open();
      let said = '';
      try {
        call(opened, name, ...values);
      } catch (error) {
        said = (error as Error).message;
      }
      expect([said, flawOf(said)]).toEqual([expect.stringContaining('The import window sent something'), '']);
      expect(differences(plain.workbook, workbookOf(opened))).toEqual([]);
    }
  }); // oxfmt-ignore

  it.each<[string, unknown]>([['readTab', ['Mine']], ['readTab', '__proto__'], ['readTab', 'x'.repeat(60000)], ['useFacts', 'all'], ['useFacts', [['hourlyRateFromRecords']]], ['useFacts', { length: 3 }]])('%s takes %j for nothing that it is not', (name, value) => {
    const opened = plain.open();
    let said = '';
    try {
      call(opened, name, value);
    } catch (error) {
      said = (error as Error).message;
    }
    expect([said === '', said.length > 500 ? `${said.length} characters` : flawOf(said)]).toEqual([false, '']);
    expect(differences(plain.workbook, workbookOf(opened))).toEqual([]);
  }); // oxfmt-ignore

  it('refuses calls that it does not know, and more than it can take', () => {
    const opened = plain.open();
    expect(() => call(opened, 'constructor')).toThrow('The import window sent something');
    const many = { ...good, time: Array.from({ length: 200_001 }, () => 0) };
    expect(() => call(opened, 'write', { ...sent([]), files: [many] })).toThrow('at most 200,000 lines');
  });
});
