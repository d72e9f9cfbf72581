/**
 * The add-on as one file to paste does what dist/ does. What can differ is tried on both: what is declared, what is called from
 * menu, cells and pages, and the pages themselves. Everything behind that is the same code, and tested on dist/.
 */
import { SHIPPED, openSpreadsheet, type ShippedFiles } from './open-spreadsheet';
import { readDeclaredFunctions } from '../../scripts/build/entry-globals';
import { formatPasteFile } from '../../scripts/build/paste-file';

let pasted: ShippedFiles;

beforeAll(async () => {
  const { code, files } = SHIPPED;
  const built = {
    'Code.js': code,
    'Dialog.html': files.Dialog,
    'Import.html': files.Import,
    'Page.html': files.Page,
  };
  pasted = { code: await formatPasteFile(built), files: {} };
});

const CLIENTS = [
  ['Client', 'Fun', 'Network', 'Hourly rate', 'Last contact'],
  ['Zoë & Söhne "GmbH"', 5, 4, 60, new Date('2026-11-01T12:00:00Z')],
  ['Øvre </script>', 2, '', 40, new Date('2026-06-01T12:00:00Z')],
];

/** All that a user sees of an afternoon with it. */
function afternoonWith(shipped: ShippedFiles): unknown {
  const sheet = openSpreadsheet({ locale: 'de_DE' }, { Clients: CLIENTS }, shipped);
  const { addOn, inspection, spreadsheet } = sheet;
  addOn.open('NONE');
  addOn.run('showSetUp');
  const proposal = addOn.scriptRun('proposeColumns', 'VA', null);
  const report = sheet.setUp('VA');
  sheet.recalculate();
  for (const item of ['showSidebar', 'showHelp']) addOn.run(item);
  const client = addOn.scriptRun('callFromSidebar', 'read', '[]');
  const notes = spreadsheet.insertSheet('Notes');
  notes.getRange('A1').setFormula('=CLIENTTIER(Clients!B2:D3)');
  notes.getRange('B1').setFormula('=CLIENTWHY(Clients!B2:C2; Clients!B2:C2; "x")');
  const cells = spreadsheet
    .getSheets()
    .map((each) => [each.getName(), each.getDataRange().getDisplayValues()]);
  const { menus, dialogs, toasts } = inspection.world.ui;
  return { menus, dialogs, toasts, proposal, report, client, cells };
}

it('shows the same menu, dialogs, sidebar, answers and cells', () => {
  const seen = afternoonWith(pasted);
  expect(seen).toEqual(afternoonWith(SHIPPED));
  expect(seen).toMatchObject({ dialogs: [{ kind: 'modal' }, { kind: 'sidebar' }, { kind: 'modal' }] });
});

it('declares the same functions with the same help', () => {
  const declared = ({ code }: ShippedFiles) =>
    readDeclaredFunctions(code).map(({ name, parameters, comment }) => ({ name, parameters, comment }));
  expect(declared(pasted)).toEqual(declared(SHIPPED));
});

it('asks Google for the open spreadsheet only, in the first thing that it says', () => {
  expect(pasted.code).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n \*\/\n/);
});

it('has no line that an editor would not bear', () => {
  expect(Math.max(...pasted.code.split('\n').map((line) => line.length))).toBeLessThan(1000);
});
