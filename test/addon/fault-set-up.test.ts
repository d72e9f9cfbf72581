/**
 * Setting up: whatever service call fails, and whenever: every cell of the user's is as before, she reads a sentence, and the next
 * run gives what an undisturbed one gives.
 */
import { countCalls, failAt, open, ownCells } from './failing-call';
import { openSpreadsheet, type OpenSpreadsheet } from './open-spreadsheet';
import { readState } from './read-state';

describe('Set up', () => {
  const undisturbed = open();
  const calls = countCalls(undisturbed, () => undisturbed.setUp('VA'));
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and is taken up again',
    (call) => {
      const opened = open();
      const before = ownCells(opened);
      expect(() => failAt(opened, call, () => opened.setUp('VA'))).toThrow(
        /^"Set up this spreadsheet…" could not finish: .+ Your own cells are as they were\. Please try again\.$/,
      );
      expect(ownCells(opened)).toEqual(before);
      opened.setUp('VA');
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Set up in an empty spreadsheet', () => {
  const empty = (): OpenSpreadsheet => openSpreadsheet({ uiAnswers: () => 'OK' });
  const undisturbed = empty();
  const calls = countCalls(undisturbed, () => undisturbed.setUp('Practice'));
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and is taken up again',
    (call) => {
      const opened = empty();
      expect(() => failAt(opened, call, () => opened.setUp('Practice'))).toThrow('could not finish');
      opened.setUp('Practice');
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Set up of a spreadsheet that has no Rules tab yet', () => {
  const earlier = (): OpenSpreadsheet => {
    const opened = openSpreadsheet({ uiAnswers: () => 'OK' });
    opened.setUp('VA');
    const rules = opened.spreadsheet.getSheetByName('Rules')!;
    opened.spreadsheet.deleteSheet(rules);
    return opened;
  };
  const undisturbed = earlier();
  const calls = countCalls(undisturbed, () => undisturbed.setUp());
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and is taken up again',
    (call) => {
      const opened = earlier();
      expect(() => failAt(opened, call, () => opened.setUp())).toThrow('could not finish');
      opened.setUp();
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

describe('Set up of a spreadsheet whose settings lack lines', () => {
  const earlier = (): OpenSpreadsheet => {
    const opened = openSpreadsheet({ uiAnswers: () => 'OK' });
    opened.setUp('Practice');
    opened.spreadsheet.getSheetByName('Settings')!.deleteRows(5, 7);
    return opened;
  };
  const undisturbed = earlier();
  const calls = countCalls(undisturbed, () => undisturbed.setUp());
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'fails at call %i and is taken up again',
    (call) => {
      const opened = earlier();
      expect(() => failAt(opened, call, () => opened.setUp())).toThrow('could not finish');
      opened.setUp();
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});
