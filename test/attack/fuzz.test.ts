/**
 * Spreadsheets and doings as they come: whatever she has, and whatever she starts in whatever order, all of hers stays, what
 * is said is a sentence, and it ends.
 */
import fc from 'fast-check';
import { TEXTS } from '../../src/i18n/languages';
import { OtherUser } from '../../stand-in/other-user';
import { cellName } from '../../stand-in/workbook/a1-notation';
import type { Workbook } from '../../stand-in/workbook/workbook';
import { openSpreadsheet, openWorkbook, type Cells, type OpenSpreadsheet } from '../addon/open-spreadsheet';
import { anyText } from '../core/any-text';
import { callSidebar, runGlobal } from './commands';
import { losses } from './compare-workbooks';
import { workbookOf } from './prepared';
import { flawOf } from './sentences';

const RUNS = 120;

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
  { weight: 1, arbitrary: anyText({ maxLength: 12 }).map((text) => `'${text}`) },
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

interface Made {
  readonly locale: string;
  readonly tabs: readonly (readonly [string, Cells])[];
}

function open({ locale, tabs }: Made): Workbook {
  return workbookOf(openSpreadsheet({ locale, uiAnswers: () => 'OK' }, Object.fromEntries(tabs)));
}

/** What has gone wrong after one of her doings; '' for nothing. */
function wrongAfter(made: Made, doings: readonly string[]): string {
  const options = { locale: made.locale, userLocale: 'en', uiAnswers: () => 'OK' };
  const [opened, hers] = [openWorkbook(open(made), options), openWorkbook(open(made), options)];
  const [first] = made.tabs as [Made['tabs'][number]];
  for (const name of doings) {
    if (name === 'edit') {
      new OtherUser(hers.inspection).type(first[0], ...editOf(first));
      opened.user.type(first[0], ...editOf(first));
    }
    const said = name === 'edit' ? 'Done.' : start(opened, name);
    const lost = losses(workbookOf(hers), workbookOf(opened), ALLOWED);
    const wrong = [
      flawOf(said),
      ...lost.slice(0, 3),
      ...opened.inspection.world.consoleLines.map(({ text }) => text),
    ];
    if (wrong.some((each) => each !== ''))
      return `${name}: ${wrong.filter((each) => each !== '').join('; ')}`;
  }
  return '';
}

/** A header may be explained. */
const ALLOWED = { fill: () => false, note: (_tab: string, row: number) => row <= 10 };

it('all of hers stays, whatever she has and does', () => {
  const doings = fc.array(doing, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(spreadsheet, doings, (made, each) => expect(wrongAfter(made, each)).toBe('')),
    { numRuns: RUNS },
  );
});

/** Her last cell becomes a 3. */
function editOf([, cells]: readonly [string, Cells]): [string, string] {
  return [cellName(cells.length, cells[0]!.length), '3'];
}
