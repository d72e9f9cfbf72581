/**
 * Whatever service call fails, and whenever: every cell of the user's is as before, she reads a sentence, and the next
 * run gives what an undisturbed one gives.
 */
import { countCalls, failAt, open, ownCells, OWN } from './failing-call';
import { openSpreadsheet, type OpenSpreadsheet } from './open-spreadsheet';
import { readState } from './read-state';

describe('The switch for recalculating as you type', () => {
  const prepared = (): OpenSpreadsheet => {
    const opened = open();
    opened.setUp('VA');
    // It makes the tab itself where there is none.
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Settings')!);
    return opened;
  };
  const undisturbed = prepared();
  const calls = countCalls(undisturbed, () => void undisturbed.addOn.run('switchAsYouType'));
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i, says so, and is on after the next try',
    (call) => {
      const opened = prepared();
      const before = ownCells(opened);
      failAt(opened, call, () => void opened.addOn.run('switchAsYouType'));
      // The last call is the message: it comes as a dialog then, and the switch is on.
      const isDone = call === calls;
      expect(opened.lastAlert()).toMatch(
        isDone ? /^On: / : /^"Recalculate as you type \(on\/off\)" could not finish: /,
      );
      expect(ownCells(opened)).toEqual(before);
      if (!isDone) opened.addOn.run('switchAsYouType');
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Recalculate as you type', () => {
  const prepared = (): OpenSpreadsheet => {
    const opened = open();
    opened.setUp('VA');
    opened.addOn.run('switchAsYouType');
    return opened;
  };
  const edit = (opened: OpenSpreadsheet): void => opened.user.type('People', 'D3', '4');
  const undisturbed = prepared();
  const calls = countCalls(undisturbed, () => edit(undisturbed));
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i without a word, and keeps what was typed',
    (call) => {
      const opened = prepared();
      const { alerts, toasts } = opened.inspection.world.ui;
      const said = [alerts.length, toasts.length];
      failAt(opened, call, () => edit(opened));
      expect([alerts.length, toasts.length]).toEqual(said);
      expect(opened.inspection.world.consoleLines).toEqual([]);
      expect(opened.spreadsheet.getSheetByName('People')!.getRange('D3').getValue()).toBe(4);
      opened.user.type('People', 'D3', '5');
      edit(opened);
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Recalculate', () => {
  const prepared = (): OpenSpreadsheet => {
    const opened = open();
    opened.setUp('VA');
    // The rules of the preset are read, and the first of her clients is locked.
    const clients = opened.spreadsheet.getSheetByName('People')!;
    const [headers] = clients.getDataRange().getValues();
    clients.getRange(2, headers.indexOf('Lock tier') + 1).setValue('C');
    return opened;
  };
  const undisturbed = prepared();
  const calls = countCalls(undisturbed, () => undisturbed.recalculate());
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and is run again',
    (call) => {
      const opened = prepared();
      const before = ownCells(opened);
      failAt(opened, call, () => opened.recalculate());
      expect(opened.lastAlert()).toMatch(
        call === calls
          ? /^3 clients: /
          : /^"Recalculate tiers" could not finish: .+ Your own cells are as they were\. Please try again\.$/,
      );
      expect(ownCells(opened)).toEqual(before);
      opened.recalculate();
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Recalculate where tiers change', () => {
  const prepared = (): OpenSpreadsheet => {
    const opened = open();
    opened.setUp('VA');
    opened.recalculate();
    const clients = opened.spreadsheet.getSheetByName('People')!;
    clients.getRange('D2').setValue(1);
    clients.getRange('B4').setValue(80);
    return opened;
  };
  const undisturbed = prepared();
  const calls = countCalls(undisturbed, () => undisturbed.recalculate());
  const expected = readState(undisturbed.spreadsheet);

  it('records what changed', () => {
    expect(undisturbed.valuesOf('History').length).toBeGreaterThan(2);
  });

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i, and records each change once when it is run again',
    (call) => {
      const opened = prepared();
      failAt(opened, call, () => opened.recalculate());
      opened.recalculate();
      expect(readState(opened.spreadsheet)).toEqual(expected);
      opened.recalculate();
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Freeze', () => {
  const prepared = (): OpenSpreadsheet => {
    const opened = open();
    opened.spreadsheet.getSheetByName('People')!.getRange('G2').setFormula('=CLIENTSCORE(D2:D4)');
    return opened;
  };
  const undisturbed = prepared();
  const calls = countCalls(undisturbed, () => void undisturbed.addOn.run('freezeFormulas'));
  const callOfDeletion =
    undisturbed.inspection.calls.calls.findIndex(({ method }) => method.endsWith('deleteSheet')) + 1;
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and loses nothing',
    (call) => {
      const opened = prepared();
      const before = ownCells(opened);
      failAt(opened, call, () => void opened.addOn.run('freezeFormulas'));
      // Deleting the copy is tried twice, and so is telling what was done; every other failure is told.
      const told =
        call === callOfDeletion ? /Replace it by the value/ : /could not finish|^1 (of 1 )?formula/;
      expect(opened.lastAlert()).toMatch(told);
      expect(ownCells(opened)).toEqual(before);
      expect(opened.spreadsheet.getSheetByName('People')!.getRange('G2:G4').getValues()).toEqual([
        [100],
        [''],
        [25],
      ]);
      opened.addOn.run('freezeFormulas');
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Add a tab for prospects', () => {
  const undisturbed = open();
  const calls = countCalls(undisturbed, () => void undisturbed.addOn.run('addProspects'));
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and is taken up again',
    (call) => {
      const opened = open();
      const before = ownCells(opened);
      failAt(opened, call, () => void opened.addOn.run('addProspects'));
      expect(opened.lastAlert()).toMatch(
        call === calls ? /^Done: / : /^"Add a tab for prospects" could not finish: /,
      );
      expect(ownCells(opened)).toEqual(before);
      opened.addOn.run('addProspects');
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

/** Her own list with what Set up adds, and one prospect beside it, who is selected. */
function withProspect(): OpenSpreadsheet {
  const opened = openSpreadsheet(
    { uiAnswers: ({ buttons }) => (buttons === 'OK' ? 'OK' : 'YES') },
    { People: OWN },
  );
  opened.setUp('Practice');
  opened.addOn.run('addProspects');
  const prospects = opened.spreadsheet.getSheetByName('Prospects')!;
  const [headers] = prospects.getDataRange().getValues();
  const row = headers.map((header) => ({ Prospect: "'=Ada", 'Fair fee': 4, 'I like them': 2 })[String(header)] ?? '');
  prospects.getRange(2, 1, 1, headers.length).setValues([row]);
  prospects.setActiveRange(prospects.getRange('A2'));
  return opened;
} // prettier-ignore

describe('Recalculate with prospects', () => {
  const undisturbed = withProspect();
  const calls = countCalls(undisturbed, () => undisturbed.recalculate());
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and is run again',
    (call) => {
      const opened = withProspect();
      const before = ownCells(opened);
      failAt(opened, call, () => opened.recalculate());
      expect(opened.lastAlert()).toMatch(
        call === calls ? /^3 clients: / : /^"Recalculate tiers" could not finish: /,
      );
      expect(ownCells(opened)).toEqual(before);
      opened.recalculate();
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Make client', () => {
  const undisturbed = withProspect();
  const calls = countCalls(undisturbed, () => void undisturbed.addOn.run('makeClients'));
  const expected = readState(undisturbed.spreadsheet);
  const namesOn = ({ spreadsheet }: OpenSpreadsheet, tab: string): unknown[] =>
    spreadsheet.getSheetByName(tab)!.getDataRange().getValues().map(([name]) => name); // prettier-ignore

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i, loses nobody, and makes no second copy',
    (call) => {
      const opened = withProspect();
      const before = ownCells(opened);
      failAt(opened, call, () => void opened.addOn.run('makeClients'));
      expect(opened.lastAlert()).toMatch(
        /^("Make client of the selected prospect…" could not finish: |=Ada is on the People tab now(, but then something failed: |\. ))/,
      );
      expect(ownCells(opened)).toEqual(before);
      const isThere = namesOn(opened, 'People').includes('=Ada');
      const isHere = namesOn(opened, 'Prospects').includes('=Ada');
      expect(isThere || isHere).toBe(true);
      if (isHere) opened.addOn.run('makeClients');
      else opened.recalculate();
      expect(namesOn(opened, 'People').filter((name) => name === '=Ada')).toHaveLength(1);
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});
