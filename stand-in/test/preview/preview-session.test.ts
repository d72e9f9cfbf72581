/** A session: questions of scripts, undo, triggers of edits, typing in the locale. Small scripts stand for the add-on. */
import { areaOf } from '../../workbook/area';
import { enterText } from '../../edit-cells';
import { PreviewSession } from '../../preview/preview-session';
import type { DialogRecord, ToastRecord, UiAnswer, UiQuestion } from '../../services/calls/world';

interface Opened {
  readonly session: PreviewSession;
  readonly questions: UiQuestion[];
  readonly toasts: ToastRecord[];
  readonly dialogs: DialogRecord[];
  type(a1Row: number, a1Column: number, text: string): void;
  content(row: number, column: number): unknown;
}

function open(code: string, answers: UiAnswer[] = [], locale = 'en_US'): Opened {
  const questions: UiQuestion[] = [];
  const toasts: ToastRecord[] = [];
  const dialogs: DialogRecord[] = [];
  const session = new PreviewSession({ addOn: { code, html: { Page: '<p>page</p>' } }, locale });
  session.ui = {
    ask: (question) => {
      questions.push(question);
      return Promise.resolve(answers.shift()!);
    },
    showToast: (toast) => toasts.push(toast),
    showDialog: (dialog) => dialogs.push(dialog),
  };
  const workbook = session.inspection.newWorkbook('Test');
  const sheet = workbook.addSheet('Sheet1');
  session.open(workbook);
  return {
    session,
    questions,
    toasts,
    dialogs,
    type: (row, column, text) =>
      session.edit(sheet, () => {
        const area = areaOf(row, column);
        enterText({ session: session.inspection.session, workbook, sheet }, area, text);
        return area;
      }),
    content: (row, column) => sheet.contentAt(row, column),
  };
}

const SHEET = `const sheet = SpreadsheetApp.getActiveSheet(); const ui = SpreadsheetApp.getUi();`;

describe('questions', () => {
  test('the script goes on with the answer, and everything happened once', async () => {
    const code = `function ask() { ${SHEET}
      sheet.getRange(sheet.getLastRow() + 1, 1).setValue('before');
      const button = ui.alert('Go on?', ui.ButtonSet.YES_NO);
      sheet.getRange(sheet.getLastRow() + 1, 1).setValue(String(button));
      SpreadsheetApp.getActiveSpreadsheet().toast('done');
    }`;
    const { session, questions, toasts, content } = open(code, ['NO']);
    await session.runMenuItem('ask');
    expect([content(1, 1), content(2, 1), content(3, 1)]).toEqual(['before', 'NO', '']);
    expect(questions).toHaveLength(1);
    expect(toasts).toHaveLength(1);
  });

  test('nothing is left of the stopped run while the user thinks', async () => {
    const seen: unknown[] = [];
    const code = `function ask() { ${SHEET}
      sheet.getRange('A1').setValue('written');
      ui.alert('Go on?');
    }`;
    const opened = open(code);
    const { session } = opened;
    session.ui.ask = () => {
      seen.push(opened.content(1, 1));
      return Promise.resolve('OK');
    };
    await session.runMenuItem('ask');
    expect(seen).toEqual(['']);
    expect(opened.content(1, 1)).toBe('written');
  });

  test('several questions, and a script that catches everything', async () => {
    const code = `function ask() { ${SHEET}
      const answers = [];
      for (const question of ['One?', 'Two?', 'Three?']) {
        try { answers.push(String(ui.alert(question, ui.ButtonSet.YES_NO))); }
        catch (error) { answers.push('caught'); sheet.getRange(sheet.getLastRow() + 1, 1).setValue('after a catch'); }
      }
      sheet.getRange(sheet.getLastRow() + 1, 1).setValue(answers.join());
    }`;
    const { session, questions, content } = open(code, ['YES', 'NO', 'CLOSE']);
    await session.runMenuItem('ask');
    expect(questions.map(({ prompt }) => prompt)).toEqual(['One?', 'Two?', 'Three?']);
    expect(content(1, 1)).toBe('YES,NO,CLOSE');
    expect(content(2, 1)).toBe('');
  });

  test('closing a question is an answer too', async () => {
    const code = `function ask() { ${SHEET} sheet.getRange(sheet.getLastRow() + 1, 1).setValue(String(ui.alert('Sure?', ui.ButtonSet.OK_CANCEL))); }`;
    const { session, content } = open(code, ['CLOSE']);
    await session.runMenuItem('ask');
    expect(content(1, 1)).toBe('CLOSE');
  });

  test('the clock stands still between the runs of one script', async () => {
    const code = `function ask() { ${SHEET}
      const started = Date.now();
      ui.alert('Wait');
      sheet.getRange(sheet.getLastRow() + 1, 1).setValue(Date.now() - started);
    }`;
    const { session, content } = open(code, ['OK']);
    await session.runMenuItem('ask');
    expect(content(1, 1)).toBe(0);
  });

  test('what the script throws reaches the caller, and later scripts run', async () => {
    const code = `function fail() { throw new Error('Broken'); } function work() { return 7; }`;
    const { session } = open(code);
    await expect(session.scriptRun('fail', [])).rejects.toThrow('Broken');
    await expect(session.scriptRun('work', [])).resolves.toBe(7);
  });

  test('scripts run one after the other, also while one waits', async () => {
    const code = `function slow() { ${SHEET} ui.alert('Wait'); sheet.getRange(sheet.getLastRow() + 1, 1).setValue('slow'); }
      function quick() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange(sheet.getLastRow() + 1, 1).setValue('quick'); }`;
    const { session, content } = open(code, ['OK']);
    await Promise.all([session.runMenuItem('slow'), session.runMenuItem('quick')]);
    expect([content(1, 1), content(2, 1)]).toEqual(['slow', 'quick']);
  });
});

describe('typing', () => {
  test.each([
    ['de_DE', '45,5', 45.5],
    ['en_US', '45.5', 45.5],
    ['de_DE', '=SUMME', 'formula'],
    ['hu_HU', "'007", '007'],
  ])('in %s "%s" becomes %s', (locale, text, expected) => {
    const { type, content, session } = open('', [], locale);
    type(1, 1, text);
    if (expected === 'formula') expect(session.workbook.sheets[0]!.formulaAt(1, 1)).not.toBeNull();
    else expect(content(1, 1)).toBe(expected);
  });

  test('custom functions follow, undo and redo too', () => {
    const { type, content, session } = open('function DOUBLE(value) { return value * 2; }');
    type(1, 1, '4');
    type(1, 2, '=DOUBLE(A1)');
    type(1, 1, '5');
    expect(content(1, 2)).toBe(10);
    expect(session.undo()).toBe(true);
    expect(content(1, 2)).toBe(8);
    expect(session.redo()).toBe(true);
    expect(content(1, 2)).toBe(10);
    expect(session.redo()).toBe(false);
  });

  test('a strict rule refuses, and nothing changes', () => {
    const code = `function protect() {
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(3).setDataValidation(rule);
    }`;
    const { type, content, session } = open(code);
    session.addOn.run('protect');
    expect(() => type(1, 1, '9')).toThrow(/violates the data validation rules/);
    expect(content(1, 1)).toBe(3);
    expect(session.undo()).toBe(false);
  });

  test('onEdit gets what was typed, and what it writes is undone with it', () => {
    const code = `function onEdit(e) {
      e.source.getRange('C1').setValue([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode)].join(' '));
    }`;
    const { type, content, session } = open(code);
    type(2, 1, '1');
    expect(content(1, 3)).toBe('A2 1  LIMITED');
    type(2, 1, '2');
    expect(content(1, 3)).toBe('A2 2 1 LIMITED');
    session.undo();
    expect([content(2, 1), content(1, 3)]).toEqual([1, 'A2 1  LIMITED']);
  });

  test('an onEdit that fails leaves the edit, and its error in the log', () => {
    const { type, content, session } = open(`function onEdit() { throw new Error('Broken trigger'); }`);
    type(1, 1, 'x');
    expect(content(1, 1)).toBe('x');
    expect(session.inspection.world.consoleLines).toMatchObject([
      { level: 'error', text: expect.stringContaining('Broken trigger') },
    ]);
  });
});

test('dialogs are shown once, the last one of a run', async () => {
  const code = `function show() { const html = HtmlService.createTemplateFromFile('Page').evaluate();
    SpreadsheetApp.getUi().showModalDialog(html, 'First'); SpreadsheetApp.getUi().showModalDialog(html, 'Second'); }
    function nothing() {}`;
  const { session, dialogs } = open(code);
  await session.runMenuItem('show');
  await session.runMenuItem('nothing');
  expect(dialogs.map(({ title }) => title)).toEqual(['Second']);
});
