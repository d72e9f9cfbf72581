/** Help: a link to the guide where somebody has told where it is, and functions as they are typed in this spreadsheet. */
import { version } from '../../../package.json';
import { withHomepage } from '../../../scripts/build/publication';
import type { HelpContent } from '../../../src/addon/page-content';
import { contentOf, lastContent } from '../../dialogs/content-of';
import { openSpreadsheet, SHIPPED } from '../open-spreadsheet';

function helpWith(homepage: string): HelpContent {
  const shipped = { ...SHIPPED, code: withHomepage(SHIPPED.code, homepage) };
  const opened = openSpreadsheet({ locale: 'hu_HU' }, {}, shipped);
  opened.addOn.run('showHelp');
  return lastContent(opened) as unknown as HelpContent;
}

test('the link leads beside the page to try, in her language', () => {
  expect(helpWith('https://example.org/client-tiers/')).toMatchObject({
    guide: 'Az útmutató, lépésről lépésre, képekkel',
    guideAddress: 'https://example.org/client-tiers/guide/hu.html',
  });
});

test('no address, no link', () => {
  expect(helpWith('').guideAddress).toBe('');
});

test('it says which version this is', () => {
  expect(helpWith('').version).toBe(`Client Tiers ${version}`);
});

test.each([
  ['en_US', '=CLIENTSCORE(H2:O, CLIENT_CRITERIA)'],
  ['de_DE', '=CLIENTSCORE(H2:O; CLIENT_CRITERIA)'],
])('it writes formulas as they are typed in %s', (locale, call) => {
  const { addOn, inspection } = openSpreadsheet({ locale });
  addOn.run('showHelp');
  const { functions } = contentOf(inspection.world.ui.dialogs[0].html) as { functions: { call: string }[] };
  expect(functions.map((each) => each.call)).toContain(call);
  expect(functions).toHaveLength(12);
});

test('it passes the ranges of her list, so that a formula can be taken as it stands', () => {
  const { addOn, inspection, setUp, spreadsheet } = openSpreadsheet(
    { locale: 'de_DE' },
    {
      'Kunden 2026': [
        ['Meine Kunden', '', ''],
        ['Firma', 'Stundensatz', 'Spaß'],
        ['Acme', 40, 3],
        ['Bea', 50, 4],
      ],
    },
  );
  setUp('VA', ['income12Months']);
  addOn.run('showHelp');
  const { functions } = contentOf(inspection.world.ui.dialogs[0].html) as { functions: { call: string }[] };
  const [score, , why] = functions.map(({ call }) => call);
  const [share, rate] = ['=CLIENTSHARE', '=CLIENTRATE'].map(
    (name) => functions.find(({ call }) => call.startsWith(name))!.call,
  );
  expect([score, why, rate, share]).toEqual([
    "=CLIENTSCORE('Kunden 2026'!B3:C; CLIENT_CRITERIA)",
    "=CLIENTWHY('Kunden 2026'!B3:C; CLIENT_CRITERIA; 'Kunden 2026'!B2:C2; CLIENT_TIERS)",
    "=CLIENTRATE('Kunden 2026'!A3:A; Rechnungen!B2:B; Rechnungen!E2:E; Zeiten!B2:B; Zeiten!C2:C)",
    expect.stringMatching(/^=CLIENTSHARE\('Kunden 2026'!([A-Z])3:\1\)$/),
  ]);
  const cell = spreadsheet.insertSheet('Rechnen').getRange('A1');
  expect(cell.setFormula(score).getValue()).toBeGreaterThan(0);
});
