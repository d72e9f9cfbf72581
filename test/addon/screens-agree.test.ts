/**
 * Weeks of a virtual assistant by chance, the same on every machine: whatever she does, list, sidebar, plan of the day and History say the same of
 * every client, and it is what these few lines work out by themselves.
 */
import type { DayReport } from '../../src/addon/today/day-report';
import type { ReadyState } from '../../src/addon/sidebar/sidebar-contract';
import { standingOf } from '../../src/sidebar/model/standing';
import { OtherUser } from '../../stand-in/other-user';
import { cellName } from '../../stand-in/workbook/a1-notation';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const DAY = 86400000;
const STEPS = 40;
const HEADERS = ['Client', 'Fun', 'Network', 'Days late', 'Lock tier', 'Lock until'];
const NAMES = [
  'Alma',
  'Bert',
  'Cleo',
  'Dora',
  'Emil',
  'Fay',
  'Gus',
  'Hana',
  'Ivo',
  'Jane',
  'Kurt',
  'Lena',
  'Max',
  'Nora',
];

type Row = Readonly<Record<string, unknown>>;

/** Numbers from 0 to below `end`, that look like chance. */
function chances(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * end);
  };
}

class Weeks {
  readonly opened: OpenSpreadsheet;
  private readonly other: OtherUser;
  private readonly chance: (end: number) => number;
  private newcomers = 0;

  constructor(seed: number) {
    this.chance = chances(seed);
    const clients = NAMES.map((name) => [
      name,
      1 + this.chance(5),
      1 + this.chance(5),
      this.chance(40),
      '',
      '',
    ]);
    this.opened = openSpreadsheet(
      { locale: 'en_GB', timeZone: 'Europe/London', now: new Date('2026-03-20T09:00:00Z') },
      {
        Clients: [HEADERS, ...clients],
        Criteria: [['Criterion', 'Kind', 'Weight', 'Worst', 'Best'], ['Fun', 'Rating', 3, 1, 5], ['Network', 'Rating', 1, 1, 5]],
        Tiers: [['Tier', 'From score'], ['A', 75], ['B', 50], ['C', 25], ['D', 0]],
        Rules: [['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because'], [true, 'Days late', 'at least', 30, 'at most', 'C', 'late']],
        Tasks: [['Done', 'Task', 'Client', 'Due', 'Estimate'], ...NAMES.map((name) => [false, `For ${name}`, name, '', '0:15'])],
      } as Record<string, Cells>,
    ); // oxfmt-ignore
    this.other = new OtherUser(this.opened.inspection);
    this.opened.setUp();
    this.opened.recalculate();
  }

  /** One of the things she does. @returns which */
  live(): string {
    const doings = Object.keys(this.doings);
    const name = doings[this.chance(doings.length)];
    this.doings[name]();
    this.opened.recalculate();
    return name;
  }

  private readonly doings: Readonly<Record<string, () => void>> = {
    rates: () => this.type(this.chance(2) === 0 ? 'Fun' : 'Network', ['', '1', '2', '3', '4', '5'][this.chance(6)]),
    notesDaysLate: () => this.type('Days late', String(this.chance(60))),
    locks: () => this.type('Lock tier', ['A', 'D', ''][this.chance(3)]),
    locksForATime: () => this.type('Lock until', `2026-0${4 + this.chance(3)}-15`),
    saves: () => void this.call('saveWeights', [{ criterion: 'Fun', rowNumber: 2, weight: 1 + this.chance(4) }]),
    draws: () => void this.call('saveCutOffs', [{ tier: 'A', rowNumber: 2, from: 70 + this.chance(20) }]),
    waits: () => this.opened.inspection.world.clock.advance(this.chance(9) * DAY),
    sorts: () => this.other.sortRows('Clients', `A2:Z${this.cells().length}`, 1 + this.chance(6), this.chance(2) === 0),
    moves: () => {
      const sheet = this.opened.spreadsheet.getSheetByName('Clients')!;
      sheet.moveColumns(sheet.getRange(1, 1 + this.chance(6)), 1 + this.chance(6));
    },
    adds: () => {
      const column = this.cells()[0].indexOf('Client') + 1;
      this.opened.user.type('Clients', cellName(this.cells().length + 1, column), `New ${++this.newcomers}`);
    },
    parts: () => this.other.deleteLine('Clients', 'row', 2 + this.chance(this.cells().length - 1)),
  }; // oxfmt-ignore

  private type(header: string, text: string): void {
    const row = 2 + this.chance(this.cells().length - 1);
    this.opened.user.type('Clients', cellName(row, this.cells()[0].indexOf(header) + 1), text);
  }

  call(name: string, ...values: unknown[]): unknown {
    return JSON.parse(
      String(this.opened.addOn.scriptRun('callFromSidebar', name, JSON.stringify(values))),
    ) as unknown;
  }

  private cells(): unknown[][] {
    return this.opened.valuesOf('Clients');
  }

  rows(): Row[] {
    const [headers, ...rows] = this.cells();
    return rows.map((cells) =>
      Object.fromEntries(headers.map((header, column) => [String(header), cells[column]])),
    );
  }

  // Worked out here.

  tierOf(row: Row): string {
    const { 'Lock tier': lock, 'Lock until': until } = row;
    const today = Math.floor(this.opened.inspection.world.clock.now() / DAY);
    if (lock !== '' && !(until instanceof Date && until.getTime() / DAY < today - 0.5)) return String(lock);
    const weights = this.opened.valuesOf('Criteria').slice(1).map(([name, , weight]) => [String(name), Number(weight)] as const);
    const rated = weights.filter(([name]) => row[name] !== '');
    if (rated.length === 0) return '';
    const sum = rated.reduce((total, [, weight]) => total + weight, 0);
    const score = rated.reduce((total, [name, weight]) => total + (weight * (Number(row[name]) - 1) * 25) / sum, 0);
    const tiers = this.opened.valuesOf('Tiers').slice(1).map(([name, from]) => [String(name), Number(from)] as const);
    const [byScore] = tiers.find(([, from]) => score >= from - 1e-9)!;
    return Number(row['Days late']) >= 30 && byScore < 'C' ? 'C' : byScore;
  } // oxfmt-ignore
}

/** Name and tier, by name. */
const sorted = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.map(([name, tier]) => `${name}: ${tier}`).sort();

it('list, sidebar, day and History say the same of everybody', () => {
  const weeks = new Weeks(20260320);
  const { opened } = weeks;
  for (let step = 1; step <= STEPS; step++) {
    const did = weeks.live();
    const rows = weeks.rows();
    const shown = sorted(rows.map(({ Client, Tier }) => [String(Client), String(Tier)]));
    expect([step, did, shown]).toEqual([
      step,
      did,
      sorted(rows.map((row) => [String(row.Client), weeks.tierOf(row)])),
    ]);
    if (step % 5 > 0) continue;

    const state = weeks.call('read') as ReadyState;
    const { assessments } = standingOf(state);
    const inSidebar = assessments.map(
      ({ client, verdict }) => [client.name, verdict === null ? '' : state.tiers[verdict.tier].name] as const,
    );
    expect([step, sorted(inSidebar)]).toEqual([step, shown]);

    const { blocks } = JSON.parse(String(opened.addOn.scriptRun('reportDay', 1))) as DayReport;
    const tiers = new Map(rows.map(({ Client, Tier }) => [String(Client), String(Tier)]));
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.map(({ client, tier }) => [client, tier])).toEqual(
      blocks.map(({ client }) => [client, tiers.get(client) ?? '']),
    );

    const last = new Map(opened.valuesOf('History').slice(2).map(([, client, , to]) => [String(client), String(to)])); // oxfmt-ignore
    const told = rows.filter(({ Client }) => last.has(String(Client)));
    expect(told.map(({ Client, Tier }) => [Client, Tier])).toEqual(
      told.map(({ Client }) => [Client, last.get(String(Client))]),
    );
  }
});
