/**
 * Spreadsheets and doings as they come: whatever she has, and whatever she starts in whatever order, all of hers stays, what
 * is said is a sentence, and it ends. The seed is fixed: the same on every machine.
 */
import fc from 'fast-check';
import { TEXTS } from '../../src/i18n/languages';
import { OtherUser } from '../../src/local/other-user';
import { cellName } from '../../src/local/workbook/a1-notation';
import type { Workbook } from '../../src/local/workbook/workbook';
import { openSpreadsheet, openWorkbook, type Cells, type OpenSpreadsheet } from '../addon/open-spreadsheet';
import { callSidebar, runGlobal } from './commands';
import { losses } from './compare-workbooks';
import { workbookOf } from './prepared';
import { flawOf } from './sentences';

const RUNS = 40;
const SEED = 20261121;

const LOCALES = ['en_US', 'de_DE', 'nl_NL', 'nb_NO', 'hu_HU'] as const;

/** Headers that we know, in five languages, and ones that we do not. */
const header = fc.oneof(
  fc.constantFrom(
    ...Object.values(TEXTS).flatMap(({ clientHeaders, columns }) => [
      clientHeaders.client,
      clientHeaders.tier,
      clientHeaders.why,
      columns.fun.name,
      columns.hourlyRate.name,
      columns.fairFee.name,
      columns.lastContact.name,
    ]),
  ),
  fc.constantFrom('Client', 'Client', 'Name', 'Notes', 'Score', '', 'Telephone', '=1+1', 7),
);

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 6 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('', '', 'Acme', 'Beta', 'n/a', '★★★', '4,5', '1,234', 'yes', "'=x", "'030 1"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('=A1', '=SEQUENCE(2)', '=1/0', '=IF(TRUE,"",1)', '=TRUE', '=TODAY()'),
  },
  { weight: 1, arbitrary: fc.constantFrom(true, false, 1e308, -0.1, new Date('2026-01-31T00:00:00Z')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `'${text}`) },
);

const table = fc
  .record({
    titles: fc.nat({ max: 2 }),
    width: fc.integer({ min: 1, max: 6 }),
    height: fc.nat({ max: 5 }),
  })
  .chain(({ titles, width, height }) =>
    fc.tuple(
      fc.constant(Array.from({ length: titles }, () => Array.from({ length: width }, () => 'title'))),
      fc.array(header, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    ),
  )
  .map(([above, headers, rows]): Cells => [...above, headers, ...rows]);

const tabName = fc.constantFrom(
  'Clients',
  'Kunden',
  'People',
  'Criteria',
  'Tiers',
  'History',
  'Verlauf',
  'Settings',
  'x',
);

const spreadsheet = fc.record({
  locale: fc.constantFrom(...LOCALES),
  tabs: fc.uniqueArray(fc.tuple(tabName, table), { minLength: 1, maxLength: 3, selector: ([name]) => name }),
});

const doing = fc.constantFrom(
  'set up',
  'set up as VA',
  'recalculateTiers',
  'recalculateTiers',
  'addProspects',
  'switchAsYouType',
  'freezeFormulas',
  'makeClients',
  'read',
  'recalculate',
  'showHelp',
  'edit',
);

/** What she reads. */
function start(opened: OpenSpreadsheet, name: string): string {
  if (name === 'read' || name === 'recalculate') return callSidebar(opened, name);
  if (!name.startsWith('set up')) return runGlobal(opened, name) || 'Done.';
  try {
    return opened.setUp(name === 'set up' ? undefined : 'VA');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function open({ locale, tabs }: { locale: string; tabs: readonly (readonly [string, Cells])[] }): Workbook {
  return workbookOf(openSpreadsheet({ locale, uiAnswers: () => 'OK' }, Object.fromEntries(tabs)));
}

it('all of hers stays, whatever she has and does', () => {
  fc.assert(
    fc.property(spreadsheet, fc.array(doing, { minLength: 2, maxLength: 5 }), (made, doings) => {
      const options = { locale: made.locale, userLocale: 'en', uiAnswers: () => 'OK' };
      const opened = openWorkbook(open(made), options);
      const hers = openWorkbook(open(made), options);
      for (const name of doings) {
        if (name === 'edit') {
          edit(hers, made.tabs[0]!);
          opened.user.type(made.tabs[0]![0], ...editOf(made.tabs[0]!));
        } else {
          const flaw = flawOf(start(opened, name));
          if (flaw !== '') throw new Error(`${name}: ${flaw}`);
        }
        const lost = losses(workbookOf(hers), workbookOf(opened), {
          fill: () => false,
          note: (_, row) => row <= 10,
        });
        if (lost.length > 0) throw new Error(`${name}: ${lost.slice(0, 3).join('; ')}`);
      }
      expect(opened.inspection.world.consoleLines).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
});

/** Her last cell becomes a 3. */
function editOf([, cells]: readonly [string, Cells]): [string, string] {
  return [cellName(cells.length, cells[0]!.length), '3'];
}

function edit(hers: OpenSpreadsheet, made: readonly [string, Cells]): void {
  const [a1, text] = editOf(made);
  new OtherUser(hers.inspection).type(made[0], a1, text);
}
