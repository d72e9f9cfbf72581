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
        /^"Set up this spreadsheet…" could not finish: .+ Your own cells are as they were\. What was made so far stays: run it again to finish\.$/,
      );
      expect(ownCells(opened)).toEqual(before);
      opened.setUp('VA');
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

/** Set up before, and something of it is gone. */
function setUpWithout(preset: string, remove: (opened: OpenSpreadsheet) => void): OpenSpreadsheet {
  const opened = openSpreadsheet({ uiAnswers: () => 'OK' });
  opened.setUp(preset);
  remove(opened);
  return opened;
}

describe.each<[string, string | undefined, () => OpenSpreadsheet]>([
  ['in an empty spreadsheet', 'Practice', () => openSpreadsheet({ uiAnswers: () => 'OK' })],
  [
    'of a spreadsheet that has no Rules tab yet',
    undefined,
    () =>
      setUpWithout('VA', ({ spreadsheet }) => spreadsheet.deleteSheet(spreadsheet.getSheetByName('Rules')!)),
  ],
  [
    'of a spreadsheet whose settings lack lines',
    undefined,
    () =>
      setUpWithout('Practice', ({ spreadsheet }) => spreadsheet.getSheetByName('Settings')!.deleteRows(5, 7)),
  ],
])('Set up %s', (_, preset, prepared) => {
  const undisturbed = prepared();
  const calls = countCalls(undisturbed, () => undisturbed.setUp(preset));
  const expected = readState(undisturbed.spreadsheet);

  it.each(Array.from({ length: calls }, (_each, index) => index + 1))(
    'fails at call %i and is taken up again',
    (call) => {
      const opened = prepared();
      expect(() => failAt(opened, call, () => opened.setUp(preset))).toThrow('could not finish');
      opened.setUp(preset);
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});
