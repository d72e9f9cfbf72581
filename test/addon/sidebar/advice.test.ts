/** What the page advises, taken on the built add-on: the cells are written, and the tier that was promised stands in the sheet. */
import { SAMPLES, SPREAD, remedyKeyAt, shortestWay, firmnessOf } from '../../../src/sidebar/model/advice';
import { standingOf } from '../../../src/sidebar/model/standing';
import { sourcesOf, toValueChanges, type TriedValues } from '../../../src/sidebar/model/tried-values';
import type { ClientChanges, ReadyState, SidebarCalls } from '../../../src/addon/sidebar/sidebar-contract';
import { EXTRAS, openCopy, openSpreadsheet, type OpenSpreadsheet } from '../open-spreadsheet';

/** Today is 21 November 2026. */
const GIVEN: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  'Days late': [45, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0, 0],
  'Last contact': Array.from({ length: 12 }, (_, index) => (index % 2 ? '2026-11-01' : '2026-06-01')),
  'Income 12 months': [18432, 2160, 9072, 7800, 2688, 10944, 1536, 5760, 9360, 2808, '', 7560],
  'Well-known': Array.from({ length: 12 }, (_, index) => index === 10),
  'Breaks agreements': Array.from({ length: 12 }, (_, index) => index === 4),
};

function make(): OpenSpreadsheet {
  const opened = openSpreadsheet({ uiAnswers: () => 'OK' });
  opened.setUp('VA', [...EXTRAS, 'breaksAgreements', 'hoursThisMonth', 'wellKnown']);
  call(opened, 'start', 'VA', true);
  const sheet = opened.spreadsheet.getSheetByName('Clients')!;
  const [headers] = opened.valuesOf('Clients');
  for (const [header, cells] of Object.entries(GIVEN)) {
    sheet.getRange(2, headers.indexOf(header) + 1, 12, 1).setValues(cells.map((cell) => [cell]));
  }
  sheet.getRange(10, headers.indexOf('Lock tier') + 1).setValue('B');
  opened.recalculate();
  return opened;
}

const open = (): OpenSpreadsheet => openCopy('advice', make, { uiAnswers: () => 'OK' });

function call<Name extends keyof SidebarCalls>(
  { addOn }: OpenSpreadsheet,
  name: Name,
  ...values: Parameters<SidebarCalls[Name]>
): ReturnType<SidebarCalls[Name]> {
  return JSON.parse(String(addOn.scriptRun('callFromSidebar', name, JSON.stringify(values))));
}

const read = (opened: OpenSpreadsheet): ReadyState => call(opened, 'read') as ReadyState;

/** The Tier column. */
function tiersOf(opened: OpenSpreadsheet): unknown[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.filter(([name]) => name !== '').map((row) => row[headers.indexOf('Tier')]);
}

const opened = open();
const ready = read(opened);
const standing = standingOf(ready);

it('the page comes to the tiers of the sheet, rules and locks included', () => {
  expect(ready.inputs.map(({ key, kind }) => [key, kind])).toEqual(
    expect.arrayContaining([['daysLate', 'fact'], ['lastContact', 'daysSince'], ['breaksAgreements', 'flag'], ['hoursThisMonth', 'fact'], ['wellKnown', 'flag'], ['income12Months', 'fact']]),
  );
  expect(standing.assessments.map(({ verdict }) => verdict && ready.tiers[verdict.tier].name)).toEqual(tiersOf(opened));
  const decided = standing.assessments.map(({ verdict }) => verdict?.ruling?.decidedBy);
  expect(decided).toEqual(expect.arrayContaining(['cap', 'shift', 'lock', 'floor']));
}); // oxfmt-ignore

it('every shortest way that is applied ends in the tier that it promises', () => {
  const ways = standing.assessments.flatMap((_, position) => {
    const way = shortestWay(ready, position, standing);
    return way === null ? [] : [{ position, way }];
  });
  const keys = ways.flatMap(({ way }) => way.steps.map(({ position }) => remedyKeyAt(ready, position)));
  expect(keys).toEqual(expect.arrayContaining(['daysLate', 'lastContact', null]));
  // The best hours and the best rate stay whose they are, so that one can take all ways at once.
  const changes = ways.map(({ position, way }): ClientChanges => {
    const { rowNumber, name } = ready.clients[position];
    const tried: TriedValues = new Map(way.steps.map(({ position: at, to }) => [at, to]));
    return { client: { rowNumber, name }, changes: toValueChanges(tried, sourcesOf(ready)) };
  });
  const written = open();
  call(written, 'applyValues', changes);
  const expected = tiersOf(opened);
  for (const { position, way } of ways) expected[position] = ready.tiers[way.tier].name;
  expect(tiersOf(written)).toEqual(expected);
  expect(ways.length).toBeGreaterThan(4);
});

it('a weight that is said to flip a tier flips it', () => {
  const flips = standing.assessments.flatMap((_, position) => {
    const { flip } = firmnessOf(ready, position, standing);
    return flip === null ? [] : [{ ...flip, position }];
  });
  expect([flips.length > 3, SPREAD, SAMPLES]).toEqual([true, 0.2, 200]);
  const written = open();
  for (const { position, criterionIndex, from, to, tier } of flips.slice(0, 4)) {
    const { name, rowNumber } = ready.criteria[criterionIndex];
    const weigh = (weight: number) => call(written, 'saveWeights', [{ criterion: name, rowNumber, weight }]);
    weigh(to);
    expect(tiersOf(written)[position]).toBe(ready.tiers[tier].name);
    weigh(from);
  }
});

it('inputs are written as what they are, and nothing else of the row', () => {
  const written = open();
  const before = written.valuesOf('Clients');
  const client = { rowNumber: 2, name: 'Alma Bloom Coaching' };
  call(written, 'applyValues', [
    { client, changes: [{ criterion: 'Days late', value: 3 }, { criterion: 'Last contact', value: 0 }, { criterion: 'Well-known', value: true }] },
  ]);
  const after = written.valuesOf('Clients');
  const hers = [...ready.criteria, ...ready.inputs].map(({ name }) => before[0].indexOf(name));
  const changed = hers.filter((column) => JSON.stringify(before[1][column]) !== JSON.stringify(after[1][column]));
  expect(changed.map((column) => [before[0][column], after[1][column]])).toEqual([
    ['Well-known', true],
    ['Last contact', new Date('2026-11-21T00:00:00Z')],
    ['Days late', 3],
  ]);
}); // oxfmt-ignore

it('is refused where it is no cell that may be tried: a name, a lock, a result, the header', () => {
  for (const criterion of ['Client', 'Lock reason', 'Tier', 'Why']) {
    const change = {
      client: { rowNumber: 2, name: 'Alma Bloom Coaching' },
      changes: [{ criterion, value: 1 }],
    };
    expect(() => call(opened, 'applyValues', [change])).toThrow('Nothing was written');
  }
  const header = { client: { rowNumber: 1, name: 'Client' }, changes: [{ criterion: 'Fun', value: 1 }] };
  expect(() => call(opened, 'applyValues', [header])).toThrow('Nothing was written');
});

it('many clients at once: all of them, or none where one has moved', () => {
  const written = open();
  const rating = (rowNumber: number, name: string, value: number): ClientChanges => ({
    client: { rowNumber, name },
    changes: [
      { criterion: 'Fun', value },
      { criterion: 'Network', value },
    ],
  });
  const [first, second, third] = ready.clients;
  const all = [first, second, third].map(({ rowNumber, name }, index) => rating(rowNumber, name, index + 1));
  const before = written.valuesOf('Clients');
  expect(() => call(written, 'applyValues', [...all.slice(0, 2), rating(4, 'Somebody else', 5)])).toThrow(
    '“Somebody else” is no longer in Clients!A4. Nothing was written',
  );
  expect(written.valuesOf('Clients')).toEqual(before);
  call(written, 'applyValues', all);
  const state = read(written);
  const at = ['Fun', 'Network'].map((name) => state.criteria.findIndex((each) => each.name === name));
  expect(state.clients.slice(0, 3).map(({ values }) => at.map((index) => values[index]))).toEqual([[1, 1], [2, 2], [3, 3]]);
}); // oxfmt-ignore

it('the client that is selected comes with its next step', () => {
  opened.spreadsheet.getSheetByName('Clients')!.getRange('A2').activate();
  const [headers, first] = opened.valuesOf('Clients');
  expect(read(opened).selected?.nextStep).toBe(first[headers.indexOf('Next step')]);
});
