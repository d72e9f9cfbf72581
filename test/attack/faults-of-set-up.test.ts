/**
 * Setting up makes the most calls: every other of them fails where it matters most, and every few on the other layouts, so that
 * together they meet every part of it.
 */
import { mend, setUp } from './commands';
import { findingsOfFaults } from './fail-at-every-call';
import { LAYOUTS } from './layouts';

const { fresh, plain, livedIn } = LAYOUTS;
const OTHERS = Object.values(LAYOUTS).filter((layout) => layout !== plain);

it(`set up of ${plain.name}, at every other call`, () => {
  expect(findingsOfFaults(setUp(plain), 2)).toEqual([]);
});

it.each(OTHERS.map((layout) => [layout.name, layout] as const))('set up of %s', (_, layout) => {
  expect(findingsOfFaults(setUp(layout), 22)).toEqual([]);
});

it(`once more, after she has gone on: ${livedIn.name}`, () => {
  expect(findingsOfFaults(setUp(livedIn, 'lived'), 5)).toEqual([]);
});

it('once more, where the Rules tab is gone', () => {
  const command = mend(plain, 'without rules', ({ spreadsheet }) =>
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Rules')!),
  );
  expect(findingsOfFaults(command, 4)).toEqual([]);
});

it('once more, where settings lack lines', () => {
  const command = mend(fresh, 'without some settings', ({ spreadsheet }) =>
    spreadsheet.getSheetByName('Settings')!.deleteRows(5, 7),
  );
  expect(findingsOfFaults(command, 5)).toEqual([]);
});
