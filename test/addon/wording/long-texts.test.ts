/** Texts as long as a cell holds: they are cut where they are shown, named once, and stop nobody's tiers. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

/** The last character is one of two halves, so that whoever cuts by length cuts it in two. */
const long = (letter: string): string => letter.repeat(49988) + '😀';
const MOST = 50000;

const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best', 'Guidance'],
  ['Fun', 'Rating', 1, 1, 5, 'what it is like'],
  ['Network', 'Rating', 1, 1, 5, ''],
];
const TIERS: Cells = [
  ['Tier', 'From score', 'Meaning', 'Next step'],
  ['A', 75, 'best', 'ask'],
  ['B', 50, 'good', 'talk'],
  ['C', 0, 'last', 'review'],
];
const RULES: Cells = [
  ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'],
  [true, 'Fun', 'at least', 1, 'at most', 'B', 'a reason', '', ''],
];
const CLIENTS: Cells = [
  ['Client', 'Fun', 'Network', 'Lock tier', 'Lock reason', 'Lock until'],
  ['Acme', 5, 4, '', '', ''],
  ['Bolt', 3, '', 'A', 'a friend', ''],
];

interface Tabs {
  Clients: Cells;
  Criteria: Cells;
  Tiers: Cells;
  Rules: Cells;
}

function open(change: (tabs: Tabs) => void, locale = 'en_US'): OpenSpreadsheet {
  const tabs = structuredClone({ Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS, Rules: RULES });
  change(tabs);
  const opened = openSpreadsheet({ locale, uiAnswers: () => 'OK' }, { ...tabs });
  opened.setUp();
  opened.recalculate();
  return opened;
}

function columnOf(opened: OpenSpreadsheet, header: string, tab = 'Clients'): unknown[] {
  const [headers, ...rows] = opened.valuesOf(tab);
  return rows.map((row) => row[headers.indexOf(header)]);
}

/** Everything that stands in cells, and everything that was said. */
function allTexts(opened: OpenSpreadsheet): string[] {
  const cells = opened.spreadsheet.getSheets().flatMap((sheet) => {
    const range = sheet.getDataRange();
    return [...range.getValues().flat(), ...range.getNotes().flat()];
  });
  return [...cells.map(String), opened.lastToast(), opened.lastAlert()];
}

describe('a text of 49,990 characters', () => {
  it.each<[string, string, (tabs: Tabs) => void]>([
    ['the reason of a rule', 'Rules!G2', ({ Rules }) => (Rules[1][6] = long('r'))],
    ['the reason of a lock', 'Clients!E3', ({ Clients }) => (Clients[2][4] = long('l'))],
    ['a name', 'Clients!A2', ({ Clients }) => (Clients[1][0] = long('n'))],
    ['two equal names', 'Clients!A2', ({ Clients }) => (Clients[1][0] = Clients[2][0] = long('n'))],
    [
      'the name of a criterion',
      'Criteria!A2',
      ({ Clients, Criteria, Rules }) => (Clients[0][1] = Criteria[1][0] = Rules[1][1] = long('c')),
    ],
    ['a next step', 'Tiers!D3', ({ Tiers }) => (Tiers[2][3] = long('s'))],
    ['a meaning', 'Tiers!C2', ({ Tiers }) => (Tiers[1][2] = long('m'))],
    ['guidance', 'Criteria!F2', ({ Criteria }) => (Criteria[1][5] = long('g'))],
    ['the name of a tier', 'Tiers!A2', ({ Tiers, Clients }) => (Tiers[1][0] = Clients[2][3] = long('t'))],
  ])('%s is cut, and named once', (_, cell, change) => {
    const opened = open(change);
    expect(columnOf(opened, 'Score')).toEqual([87.5, 50]);
    expect(opened.lastToast()).toContain(`${cell} holds 49,990 characters: only the first`);
    expect(opened.lastToast().split('49,990')).toHaveLength(2);
    for (const why of columnOf(opened, 'Why')) expect(String(why).length).toBeLessThan(1200);
    for (const text of allTexts(opened)) {
      expect(text.length).toBeLessThanOrEqual(MOST);
      expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });

  it('is cut in History, too', () => {
    const opened = open(({ Clients, Criteria, Rules }) => {
      Clients[0][1] = Criteria[1][0] = Rules[1][1] = long('c');
    });
    opened.spreadsheet.getSheetByName('Clients')!.getRange('B2').setValue(1);
    opened.recalculate();
    const causes = columnOf(opened, 'Cause', 'History').map(String);
    expect(causes.at(-1)).toBe(`${'c'.repeat(119)}… 5 → 1`);
  });

  it('is read in German, too', () => {
    const opened = open(({ Clients }) => (Clients[1][0] = long('n')), 'de_DE');
    expect(opened.lastToast()).toContain('stehen 49.990 Zeichen');
  });
});

it('300 rules on one client make a sentence that can be read', () => {
  const opened = open(({ Rules }) => {
    for (let index = 0; index < 299; index++)
      Rules.push([
        true,
        'Fun',
        'at least',
        1,
        index % 2 ? 'at most' : 'remark',
        index % 2 ? 'B' : '',
        `reason ${index}`,
        '',
        '',
      ]);
  });
  const [why] = columnOf(opened, 'Why').map(String);
  expect(why).toMatch(
    /capped at B, because a reason, reason 1, reason 101, reason 103, reason 105 and 145 more/,
  );
  expect(why).toMatch(/; 146 more/);
  expect(why.length).toBeLessThan(500);
});

it('14 cells that cannot be read make a Why that can', () => {
  const opened = open(({ Criteria, Clients }) => {
    for (let index = 0; index < 14; index++) {
      Criteria.push([`Criterion ${index}`, 'Rating', 1, 1, 5, '']);
      [`Criterion ${index}`, 'what?', ''].forEach((cell, row) => Clients[row].push(cell));
    }
  });
  const [why] = columnOf(opened, 'Why').map(String);
  expect(why).toMatch(/it holds “what\?”, a rating such as 4 or “good” is needed\. And 9 more\.$/);
  expect(why.length).toBeLessThan(700);
});
