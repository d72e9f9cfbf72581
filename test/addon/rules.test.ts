/** Rules and locks on the built file: the tab that Set up makes, what a line does, what is said, and what is left out. */
import fc from 'fast-check';
import { PRESET_NAMES } from '../../src/core/presets/presets';
import { ALL_TEXTS } from '../../src/i18n/languages';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';
import { readState } from './read-state';

const HEADERS = ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'];
type RuleLine = (string | number | boolean)[];

const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 3, 1, 5],
  ['Network', 'Rating', 1, 1, 5],
];
const TIERS: Cells = [
  ['Tier', 'From score', 'Next step'],
  ['A', 75, 'a'],
  ['B', 50, 'b'],
  ['C', 25, 'c'],
  ['D', 0, 'd'],
];
/** Scores 100, 62.5, 31.25 and 0: A, B, C and D. */
const CLIENTS: Cells = [
  ['Client', 'Fun', 'Network', 'Hours', 'Usual', 'Plan', 'VIP', 'Called', 'Income 12 months'],
  ['Alma', 5, 5, 10, 10, 'Gold plan', false, '2026-11-20', 100],
  ['Bert', 4, 2, 40, 20, 'tin', true, '2026-08-01', 700],
  ['Cleo', 2, 3, 40, 40, '', false, '', 200],
  ['Dora', 1, 1, '', 5, 'gold plan', '', '2026-09-22', ''],
];

const line = (column: string, is: string, value: RuleLine[0], then: string, tier = '', because = ''): RuleLine =>
  [true, column, is, value, then, tier, because, '', '']; // oxfmt-ignore

/** Set up once for each list; the lines are written into a copy. */
function open(rules: RuleLine[] | null, clients = CLIENTS): OpenSpreadsheet {
  const tabs = { Clients: clients, Criteria: CRITERIA, Tiers: TIERS };
  const answering = { uiAnswers: () => 'OK' };
  const make = (): OpenSpreadsheet => {
    const made = openSpreadsheet(answering, rules === null ? tabs : { ...tabs, Rules: [HEADERS] });
    made.setUp(undefined, ['lockTier', 'lockReason', 'lockUntil']);
    return made;
  };
  const opened = openCopy([rules === null, clients], make, answering);
  if (rules !== null && rules.length > 0)
    opened.spreadsheet.getSheetByName('Rules')!.getRange(2, 1, rules.length, HEADERS.length).setValues(rules);
  return opened;
}

function recalculated(rules: RuleLine[] | null, clients = CLIENTS): OpenSpreadsheet {
  const opened = open(rules, clients);
  opened.recalculate();
  return opened;
}

function column(opened: OpenSpreadsheet, header: string): unknown[] {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.map((row) => row[headers.indexOf(header)]);
}

function setLock(
  opened: OpenSpreadsheet,
  row: number,
  lock: Partial<Record<'tier' | 'reason' | 'until', string>>,
): void {
  const sheet = opened.spreadsheet.getSheetByName('Clients')!;
  const [headers] = opened.valuesOf('Clients');
  for (const [key, value] of Object.entries(lock))
    sheet.getRange(row, headers.indexOf(`Lock ${key}`) + 1).setValue(value);
}

describe('a line of the Rules tab', () => {
  it.each<[string, RuleLine[], string]>([
    ['no rule', [], 'ABCD'],
    ['at least', [line('Hours', 'at least', 40, 'at most', 'D')], 'ADDD'],
    ['at most', [line('Hours', 'at most', 10, 'at most', 'D')], 'DBCD'],
    ['equals', [line('Plan', 'equals', 'GOLD  plan', 'at least', 'B')], 'ABCB'],
    ['equals a number', [line('Hours', 'equals', 40, 'at least', 'A')], 'AAAD'],
    ['is not: a blank is unknown', [line('Plan', 'is not', 'tin', 'at least', 'B')], 'ABCB'],
    ['contains', [line('Plan', 'contains', 'gold', 'at most', 'C')], 'CBCD'],
    ['is blank', [line('Plan', 'is blank', '', 'at most', 'D')], 'ABDD'],
    ['is checked', [line('VIP', 'is checked', '', 'at least', 'A')], 'AACD'],
    ['is the highest: both', [line('Hours', 'is the highest', '', 'at least', 'A')], 'AAAD'],
    ['is the lowest', [line('Hours', 'is the lowest', '', 'at most', 'B')], 'BBCD'],
    ['in the top 40 % of three is two', [line('Income 12 months', 'in the top … %', 40, 'at least', 'A')], 'AAAD'],
    ['over its own average', [line('Hours', 'over … times its own average', '1.5 × Usual', 'up one')], 'AACD'],
    ['more than 60 days ago: exactly 60 is not', [line('Called', 'more than … days ago', 60, 'down one')], 'ACCD'],
    ['more than 59 days ago', [line('Called', 'more than ... days ago', 59, 'up one')], 'AACC'],
    ['the score', [line('Score', 'at most', 31.25, 'at least', 'B')], 'ABBB'],
    ['the evidence, in percent', [line('Evidence', 'at least', '100%', 'at least', 'A')], 'AAAA'],
    ['the share of income', [line('Income share', 'at least', 70, 'at least', 'A')], 'AACD'],
    ['bad traits of those who bring less than the average of 333', [line('Bad traits, little income', 'at least', 1, 'at most', 'D')], 'ABDD'],
    ['none of them, and an unknown income is neither', [line('Bad traits, little income', 'equals', 0, 'at most', 'C')], 'CCCD'],
    ['an income that is unknown', [line('Bad traits, little income', 'is blank', '', 'at least', 'A')], 'ABCA'],
    ['the name', [line('Client', 'contains', 'ra', 'at least', 'C')], 'ABCC'],
    ['switched off', [[false, ...line('Hours', 'at least', 1, 'at least', 'A').slice(1)]], 'ABCD'],
    ['a remark', [line('Hours', 'at least', 1, 'remark', '', 'look here')], 'ABCD'],
    ['over', [[...line('Hours', 'at least', 1, 'at least', 'A').slice(0, 8), '2026-11-20']], 'ABCD'],
    ['last day', [[...line('Hours', 'at least', 1, 'at least', 'A').slice(0, 8), '2026-11-21']], 'AAAD'],
    ['from tomorrow', [[...line('Hours', 'at least', 1, 'at least', 'A').slice(0, 7), '2026-11-22', '']], 'ABCD'],
  ])('%s', (_, rules, tiers) => {
    const opened = recalculated(rules);
    expect(column(opened, 'Tier').join('')).toBe(tiers);
    expect(opened.lastToast()).not.toContain('left out');
  }); // oxfmt-ignore

  it('ranks by the final tier, and takes its next step', () => {
    const opened = recalculated([line('Client', 'equals', 'Dora', 'at least', 'A')]);
    expect(column(opened, 'Rank')).toEqual([1, 3, 4, 2]);
    expect(column(opened, 'Next step')).toEqual(['a', 'b', 'c', 'a']);
  });

  it.each(ALL_TEXTS.map((texts) => [texts.language, texts] as const))(
    'is understood in %s, whatever the language of the spreadsheet',
    (_language, { rules, tabs }) => {
      const { headers, conditions, effects } = rules;
      const cells: Cells = [
        [headers.on, headers.column, headers.is, headers.value, headers.then, headers.tier, headers.because, headers.from, headers.until],
        [true, 'Hours', conditions.isHighest, '', effects.atLeast, 'A', '', '', ''],
        [true, rules.incomeShare, conditions.atMost, 10, effects.downOne, '', '', '', ''],
        [true, rules.badTraits, conditions.atLeast, 1, effects.upOne, '', '', '', ''],
        [true, rules.badTraits, conditions.atLeast, 1, effects.downOne, '', '', '', ''],
      ]; // oxfmt-ignore
      const opened = openSpreadsheet(
        { uiAnswers: () => 'OK' },
        { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS, [tabs.rules]: cells },
      );
      opened.setUp();
      opened.recalculate();
      expect(column(opened, 'Tier').join('')).toBe('BAAD');
    },
  );
});

describe('Why', () => {
  const whyOf = (rules: RuleLine[]): unknown => column(recalculated(rules), 'Why')[1];
  const BERT = 'Tier B with 62.5 points: “Fun” lifts it most, “Network” holds it back; ';
  const onBert = (then: string, tier = '', because = '', until = ''): RuleLine =>
    [true, 'Client', 'equals', 'Bert', then, tier, because, '', until]; // oxfmt-ignore

  it.each<[string, RuleLine[], string]>([
    ['a floor that decides', [onBert('at least', 'A', 'he is a reference.')], 'Tier A with 62.5 points: “Fun” lifts it most, “Network” holds it back; never below A, because he is a reference.'],
    ['a floor reached anyway', [onBert('at least', 'C', 'of this')], `${BERT}never below C, because of this; 12.5 points short of A.`],
    ['a cap, which more points cannot pass', [onBert('at most', 'B', 'he pays late')], `${BERT}capped at B, because he pays late.`],
    ['a cap that beats a floor: both are told', [onBert('at least', 'A', 'of one thing'), onBert('at most', 'B', 'of another')], `${BERT}capped at B, because of another; overruled: never below A, because of one thing.`],
    ['a shift for a time', [onBert('up one', '', 'it is a busy month', '2026-12-31')], 'Tier A with 62.5 points: “Fun” lifts it most, “Network” holds it back; up one tier until 31 December 2026, because it is a busy month.'],
    ['a shift that a cap stops', [onBert('up one', '', 'of this'), onBert('at most', 'B', 'of that')], `${BERT}capped at B, because of that; overruled: up one tier, because of this.`],
    ['shifts that cancel out', [onBert('up one', '', 'of this'), onBert('down one', '', 'of that')], `${BERT}overruled: up one tier, because of this; overruled: down one tier, because of that; 12.5 points short of A.`],
    ['a shift from the last tier', [onBert('at most', 'D', 'of that'), onBert('down one', '', 'of this')], 'Tier D with 62.5 points: “Fun” lifts it most, “Network” holds it back; capped at D, because of that; it is the lowest tier already, so without effect: down one tier, because of this.'],
    ['a shift from the best tier', [onBert('at least', 'A', 'of that'), onBert('up one', '', 'of this')], 'Tier A with 62.5 points: “Fun” lifts it most, “Network” holds it back; never below A, because of that; it is the best tier already, so without effect: up one tier, because of this.'],
    ['rules that do the same share a clause', [onBert('at least', 'A', 'of two'), onBert('at least', 'A', 'of one')], 'Tier A with 62.5 points: “Fun” lifts it most, “Network” holds it back; never below A, because of one and of two.'],
    ['a rule without a reason says what it asks', [line('Hours', 'at least', 40, 'at least', 'A')], 'Tier A with 62.5 points: “Fun” lifts it most, “Network” holds it back; never below A (Hours at least 40).'],
    ['what it asks, with the value in its place', [line('Called', 'more than … days ago', 60, 'down one')], 'Tier C with 62.5 points: “Fun” lifts it most, “Network” holds it back; down one tier (Called more than 60 days ago); 12.5 points short of B.'],
    ['what it asks of a share', [line('Income share', 'at least', 0.5, 'at most', 'B')], `${BERT}capped at B (Income share at least 50%).`],
    ['what it asks of a multiple', [line('Hours', 'over … times its own average', '1.5 × Usual', 'up one')], 'Tier A with 62.5 points: “Fun” lifts it most, “Network” holds it back; up one tier (Hours > 1.5 × Usual).'],
    ['a remark', [onBert('remark', '', 'take care')], `${BERT}take care; 12.5 points short of A.`],
  ])('%s', (_, rules, why) => {
    expect(whyOf(rules)).toBe(why);
    expect(whyOf([...rules].reverse())).toBe(why);
  }); // oxfmt-ignore
});

describe('the order of the lines', () => {
  it('never changes a cell', () => {
    const rules = [
      line('Hours', 'is the highest', '', 'at least', 'A', 'of hours'),
      line('Income share', 'at least', 70, 'at most', 'B', 'of risk'),
      line('Score', 'at most', 70, 'up one', '', 'of hope'),
      line('Plan', 'is blank', '', 'down one'),
      line('VIP', 'is checked', '', 'remark', '', 'be quick'),
      line('Hours', 'at most', 40, 'at least', 'A', 'of more hours'),
    ];
    const clients = JSON.stringify(recalculated(rules).valuesOf('Clients'));
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: rules.length }), (shuffled) => {
        expect(JSON.stringify(recalculated(shuffled).valuesOf('Clients'))).toBe(clients);
      }),
      { numRuns: 8 },
    );
  });

  it('switching a rule off and on again gives back the same cells', () => {
    const opened = recalculated([line('Hours', 'is the highest', '', 'at least', 'A')]);
    const cells = (): string[] =>
      readState(opened.spreadsheet).filter((each) => !/^(History|Client Tiers memory) /.test(each));
    const before = cells();
    const on = opened.spreadsheet.getSheetByName('Rules')!.getRange('A2');
    on.setValue(false);
    opened.recalculate();
    expect(column(opened, 'Tier').join('')).toBe('ABCD');
    on.setValue(true);
    opened.recalculate();
    expect(cells()).toEqual(before);
  });
});

describe('a rule that cannot be read', () => {
  const good = line('Client', 'equals', 'Dora', 'at least', 'A');
  it.each<[string, RuleLine, string, string]>([
    ['On', ['maybe', ...line('Hours', 'at least', 1, 'up one').slice(1)], 'A3', 'it holds “maybe”, a tick or no tick is needed'],
    ['no such column', line('Shoe size', 'at least', 1, 'up one'), 'B3', 'it holds “Shoe size”, the header of one of your columns on the Clients tab is needed'],
    ['a slip in a header', line('Huors', 'at least', 1, 'up one'), 'B3', 'it holds “Huors”, the header of one of your columns on the Clients tab, such as “Hours”, is needed'],
    ['a slip in a word', line('Hours', 'is blnak', '', 'up one'), 'C3', 'it holds “is blnak”, one of is blank, '],
    ['a result that would feed on itself', line('Rank', 'at least', 1, 'up one'), 'B3', 'it holds “Rank”, the header of one of your columns'],
    ['no column', line('', 'at least', 1, 'up one'), 'B3', 'it is empty, the header of one'],
    ['an unknown condition', line('Hours', 'feels like', 1, 'up one'), 'C3', 'it holds “feels like”, one of at least, at most, equals,'],
    ['a number that is none', line('Hours', 'at least', 'many', 'up one'), 'D3', 'it holds “many”, a number is needed'],
    ['nothing to compare with', line('Plan', 'equals', '', 'up one'), 'D3', 'it is empty, something to compare with is needed'],
    ['a percentage that is none', line('Hours', 'in the top … %', 120, 'up one'), 'D3', 'it holds “120”, a percentage above 0 and up to 100 is needed'],
    ['a multiple of nothing', line('Hours', 'over … times its own average', 1.5, 'up one'), 'D3', 'it holds “1.5”, a multiple of a column such as “1.5 × Hours per month” is needed'],
    ['a multiple of no such column', line('Hours', 'over … times its own average', '2 × Shoe size', 'up one'), 'D3', 'it holds “2 × Shoe size”, the header of one'],
    ['days that are a date', line('Called', 'more than … days ago', '2026-01-01', 'up one'), 'D3', 'it holds “2026-01-01”, a number is needed'],
    ['an unknown effect', line('Hours', 'at least', 1, 'fire'), 'E3', 'it holds “fire”, one of at least, at most, up one, down one, remark is needed'],
    ['an unknown tier', line('Hours', 'at least', 1, 'at least', 'Gold'), 'F3', 'it holds “Gold”, one of A, B, C, D is needed'],
    ['no tier', line('Hours', 'at least', 1, 'at most'), 'F3', 'it is empty, one of A, B, C, D is needed'],
    ['a remark without words', line('Hours', 'at least', 1, 'remark'), 'G3', 'it is empty, the text of the remark is needed'],
    ['a day that is none', [...line('Hours', 'at least', 1, 'up one').slice(0, 7), 'soon', ''], 'H3', 'it holds “soon”, a date is needed'],
  ])('%s: told with its cell, left out, and the others count', (_, rule, cell, sentence) => {
    const opened = recalculated([good, rule]);
    expect(opened.lastToast()).toContain(`1 rule left out, Rules!${cell}. Cannot read Rules!${cell}: ${sentence}`);
    expect(column(opened, 'Tier').join('')).toBe('ABCA');
    expect(opened.inspection.world.ui.alerts).toEqual([]);
  }); // oxfmt-ignore

  it('an end before the beginning', () => {
    const rule = [...line('Hours', 'at least', 1, 'up one').slice(0, 7), '2026-12-01', '2026-11-01'];
    expect(recalculated([rule]).lastToast()).toContain(
      '1 rule left out, Rules!I2. This rule ends (Rules!I2) before it begins (Rules!H2).',
    );
  });

  it('a column that appears more than once', () => {
    const clients = CLIENTS.map((row, index) => [...row, index === 0 ? 'hours ' : 1]) as Cells;
    expect(recalculated([line('Hours', 'at least', 1, 'up one')], clients).lastToast()).toContain(
      'Cannot use Rules!B2: the header “Hours” appears more than once, in Clients!D1 and Clients!J1.',
    );
  });

  it('several are counted by lines; one that is switched off says nothing', () => {
    const bad = line('Shoe size', 'feels like', 1, 'fire');
    const opened = recalculated([bad, line('Hours', 'at least', 'x', 'up one'), [false, ...bad.slice(1)]]);
    expect(opened.lastToast()).toContain('2 rules left out, the first is Rules!C2.');
  });

  it("a cell of Clients that a rule cannot read is the row's problem, told once", () => {
    const clients = CLIENTS.map((row, index) => (index === 2 ? [...row.slice(0, 3), 'lots', ...row.slice(4)] : row)); // oxfmt-ignore
    const rules = [
      line('Hours', 'at least', 40, 'at least', 'A'),
      line('Hours', 'is the lowest', '', 'up one'),
    ];
    const opened = recalculated(rules, clients);
    expect(column(opened, 'Why')[1]).toMatch(
      / Cannot read “Hours” \(D3\): it holds “lots”, a number is needed\.$/,
    );
    expect(String(column(opened, 'Why')[1]).split('Cannot read')).toHaveLength(2);
    expect(opened.lastToast()).toContain('1 cell could not be read, Clients!D3.');
  });
});

describe('columns', () => {
  it('are found by their headers, wherever they are moved', () => {
    const opened = open([line('Hours', 'is the highest', '', 'at least', 'A')]);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    sheet.insertColumnsBefore(1, 2);
    opened.spreadsheet.getSheetByName('Rules')!.insertColumnBefore(1);
    opened.recalculate();
    expect(column(opened, 'Tier').join('')).toBe('AAAD');
  });

  it('that were renamed are missed, and the tab may be called anything', () => {
    const opened = open([line('Hours', 'is the highest', '', 'at least', 'A')]);
    opened.spreadsheet.getSheetByName('Clients')!.getRange('D1').setValue('Stunden');
    opened.spreadsheet.getSheetByName('Rules')!.setName('House rules');
    opened.recalculate();
    expect(opened.lastToast()).toContain(`1 rule left out, 'House rules'!B2.`);
    expect(column(opened, 'Tier').join('')).toBe('ABCD');
    opened.spreadsheet.getSheetByName('House rules')!.getRange('B2').setValue('Stunden');
    opened.recalculate();
    expect(column(opened, 'Tier').join('')).toBe('AAAD');
  });

  it('of ours are found by their name in any language', () => {
    const clients: Cells = [['Client', 'Fun', 'Network', 'Tage im Verzug'], ['Alma', 5, 5, 40]]; // oxfmt-ignore
    const opened = recalculated([line('Days late', 'at least', 30, 'at most', 'C')], clients);
    expect(column(opened, 'Tier')).toEqual(['C']);
  });
});

describe('locks', () => {
  const REASON = { tier: 'a', reason: 'An old friend.' };

  it.each<[string, Parameters<typeof setLock>[2], RuleLine[], string, string]>([
    ['wins over the score', REASON, [], 'A', 'Tier A with 31.3 points: “Fun” holds it back; locked: An old friend; without the lock it would be C.'],
    ['wins over a cap', REASON, [line('Hours', 'at least', 40, 'at most', 'D', 'of this')], 'A', 'Tier A with 31.3 points: “Fun” holds it back; locked: An old friend; without the lock it would be D; overruled: capped at D, because of this.'],
    ['holds on its last day', { ...REASON, until: '2026-11-21' }, [], 'A', 'Tier A with 31.3 points: “Fun” holds it back; locked until 21 November 2026: An old friend; without the lock it would be C.'],
    ['in the tier that it would be anyway', { tier: 'C' }, [], 'C', 'Tier C with 31.3 points: “Fun” holds it back; locked.'],
    ['that is over is ignored and told', { ...REASON, until: '2026-11-20' }, [], 'C', 'Tier C with 31.3 points: “Fun” holds it back; 18.7 points short of B. The lock in tier A ended on 20 November 2026 (S4).'],
    ['in an unknown tier is none', { tier: 'Gold' }, [], 'C', 'Tier C with 31.3 points: “Fun” holds it back; 18.7 points short of B. Cannot read Q4: it holds “Gold”, one of A, B, C, D is needed.'],
    ['with an unreadable end is none', { tier: 'A', until: 'soon' }, [], 'C', 'Tier C with 31.3 points: “Fun” holds it back; 18.7 points short of B. Cannot read “Lock until” (S4): it holds “soon”, a date is needed.'],
    ['without a tier is none', { reason: 'x', until: '2026-12-31' }, [], 'C', 'Tier C with 31.3 points: “Fun” holds it back; 18.7 points short of B.'],
  ])('a lock %s', (_, lock, rules, tier, why) => {
    const opened = open(rules);
    setLock(opened, 4, lock);
    opened.recalculate();
    expect(column(opened, 'Tier')[2]).toBe(tier);
    expect(column(opened, 'Why')[2]).toBe(why);
  }); // oxfmt-ignore

  it('gives a tier to a client of whom nothing is known', () => {
    const opened = open([], [['Client', 'Fun', 'Network'], ['Alma', '', '']]); // oxfmt-ignore
    setLock(opened, 2, { tier: 'B', reason: 'a hunch' });
    opened.recalculate();
    expect([column(opened, 'Tier')[0], column(opened, 'Score')[0], column(opened, 'Rank')[0]]).toEqual([
      'B',
      '',
      '',
    ]);
    expect(column(opened, 'Why')).toEqual(['Tier B: locked: a hunch. Not rated yet.']);
    expect(opened.lastToast()).toBe('1 client: A 0, B 1, C 0, D 0.');
  });

  it('offers the tiers of the Tiers tab as they are now', () => {
    const opened = open([]);
    const [headers] = opened.valuesOf('Clients');
    const cell = opened.spreadsheet.getSheetByName('Clients')!.getRange(2, headers.indexOf('Lock tier') + 1);
    expect(cell.getDataValidation()!.getCriteriaType().toString()).toBe('VALUE_IN_RANGE');
    expect(cell.getDataValidation()!.getAllowInvalid()).toBe(true);
  });
});

describe('the tab that Set up makes', () => {
  const rulesOf = (opened: OpenSpreadsheet, tab = 'Rules'): unknown[][] =>
    opened.valuesOf(tab).filter((row) => row[1] !== '');

  it('has the rules of the preset VA with reason and source, all on', () => {
    const opened = openSpreadsheet();
    opened.setUp('VA');
    const [header, ...rules] = rulesOf(opened);
    expect(header.slice(0, 10)).toEqual([...HEADERS, 'Source']);
    expect(header[10]).toContain('a proposal by Client Tiers');
    expect(rules.map((rule) => rule.slice(0, 6))).toEqual([
      [true, 'Hours per month', 'is the highest', '', 'at least', 'A'],
      [true, 'Income share', 'at least', 0.3, 'at least', 'A'],
      [true, 'Hourly rate', 'is the highest', '', 'at least', 'B'],
      [true, 'Well-known', 'is checked', '', 'at least', 'A'],
      [true, 'Hours this month', 'over … times its own average', '1.5 × Hours per month', 'up one', ''],
      [true, 'Last contact', 'more than … days ago', 60, 'down one', ''],
      [true, 'Days late', 'at least', 30, 'at most', 'C'],
      [true, 'Breaks agreements', 'is checked', '', 'at most', 'C'],
      [true, 'Income share', 'at least', 0.5, 'remark', ''],
    ]);
    expect(rules.every((rule) => rule[6] !== '' && /article/.test(String(rule[9])))).toBe(true);
  });

  it.each(ALL_TEXTS.map(({ language, tabs }) => [language, tabs.rules] as const))(
    'can be read as it is in %s, for every preset',
    (locale, tab) => {
      for (const preset of PRESET_NAMES) {
        const opened = openSpreadsheet({ locale, uiAnswers: () => 'OK' });
        opened.setUp(preset);
        opened.spreadsheet.getActiveSheet().getRange('A2').setValue('Alma');
        opened.recalculate();
        expect([preset, opened.lastToast()]).toEqual([preset, expect.not.stringContaining(`${tab}!`)]);
        expect(rulesOf(opened, tab).length).toBeGreaterThan(4);
      }
    },
  );

  it('reads agreements from the rating where they are one', () => {
    const opened = openSpreadsheet();
    opened.setUp('GoodDifficult');
    expect(rulesOf(opened).map((rule) => rule.slice(0, 6))).toContainEqual([
      true,
      'Keeps agreements',
      'at most',
      1,
      'at most',
      'C',
    ]);
  });

  it('switches off what has no column, and says so', () => {
    const opened = openSpreadsheet();
    opened.setUp('Practice');
    const off = rulesOf(opened).filter((rule) => rule[0] === false);
    expect(off.map((rule) => [rule[1], rule[9]])).toEqual([
      [
        'Breaks agreements',
        'Switched off: the Clients tab has no column “Breaks agreements”. Hungarian article on dealing with difficult clients; German article on why bad clients cost too much',
      ],
    ]);
  });

  it('caps many bad traits with little income, unless nothing says who brings how much', () => {
    const opened = openSpreadsheet({ uiAnswers: () => 'OK' });
    opened.setUp('GoodDifficult');
    const badTraits = ['Bad traits, little income', 'at least', 4, 'at most', 'D'];
    expect(rulesOf(opened)[1].slice(0, 6)).toEqual([true, ...badTraits]);
    const choices = opened.spreadsheet.getSheetByName('Rules')!.getRange('B2').getDataValidation()!;
    expect(choices.getCriteriaValues()[0]).toContain('Bad traits, little income');

    const clients = opened.spreadsheet.getSheetByName('Clients')!;
    const income = opened.valuesOf('Clients')[0].indexOf('Income 12 months') + 1;
    clients.getRange(1, income).setValue('Turnover');
    opened.recalculate();
    expect(opened.lastToast()).not.toContain('Income 12 months');
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Rules')!);
    opened.setUp();
    const [, again] = rulesOf(opened);
    expect([again[0], String(again[9]).split('.')[0]]).toEqual([
      false,
      'Switched off: the Clients tab has no column “Income 12 months”',
    ]);
  });

  it('uses the tiers that are there, by their place', () => {
    const opened = openSpreadsheet({}, { Tiers: [['Tier', 'From score'], ['Silver', 0], ['Gold', 50]] }); // oxfmt-ignore
    opened.setUp('VA');
    const tiers = rulesOf(opened).slice(1).map((rule) => rule[5]); // oxfmt-ignore
    expect(tiers).toEqual(['Gold', 'Gold', 'Silver', 'Gold', '', '', 'Silver', 'Silver', '']);
  });

  it('is added to a spreadsheet that was set up without one', () => {
    const opened = openSpreadsheet({ uiAnswers: () => 'OK' });
    opened.setUp('VA');
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Rules')!);
    expect(opened.setUp()).toContain('tab Rules created');
  });

  it('does not touch a tab of hers that only has the name', () => {
    const own: Cells = [['House rules'], ['No shoes']];
    const opened = openSpreadsheet({}, { Rules: own });
    expect(opened.setUp('VA')).toContain('Rules (Client Tiers), Settings');
    expect(opened.valuesOf('Rules')).toEqual(own);
  });
});

describe('a spreadsheet without rules', () => {
  it('is recalculated as before, and so is one whose Rules tab is her own', () => {
    const opened = open(null);
    opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Rules')!);
    opened.recalculate();
    expect(column(opened, 'Tier').join('')).toBe('ABCD');
    opened.spreadsheet.insertSheet('Rules').getRange('A1').setValue('No shoes');
    opened.recalculate();
    expect(column(opened, 'Tier').join('')).toBe('ABCD');
    expect(opened.lastToast()).not.toContain('left out');
  });

  it('whose marked tab has lost a header says which', () => {
    const opened = open([line('Hours', 'at least', 1, 'at least', 'A')]);
    opened.spreadsheet.getSheetByName('Rules')!.getRange('E1').setValue('Thus');
    opened.recalculate();
    expect(opened.lastToast()).toContain(
      'Nothing on the Rules tab can be read: the first row has no column “Then”. If “Thus” is that column, call it “Then” again.',
    );
    expect(column(opened, 'Tier').join('')).toBe('ABCD');
  });
});

it('asks the platform at most 30 times, equally often for 3 and for 300 clients', () => {
  const calls = [3, 300].map((count) => {
    const clients: Cells = [
      CLIENTS[0],
      ...Array.from({ length: count }, (_, i) => [`c${i}`, 1 + (i % 5), '', i, i, 'x', i % 2 === 0, `2026-01-0${1 + (i % 9)}`, i]),
    ]; // oxfmt-ignore
    const opened = open(
      [line('Called', 'more than … days ago', 60, 'down one'), line('Hours', 'is the highest', '', 'up one')],
      clients,
    );
    setLock(opened, 2, { tier: 'A', until: '2026-12-31' });
    opened.inspection.calls.reset();
    opened.recalculate();
    return opened.inspection.calls.count().total;
  });
  expect(calls[1]).toBe(calls[0]);
  expect(calls[0]).toBeLessThanOrEqual(30);
});

it('a German spreadsheet: words, numbers, dates and reasons', () => {
  const opened = openSpreadsheet({ locale: 'de_DE', uiAnswers: () => 'OK' });
  opened.setUp('VA', ['lockTier', 'lockReason', 'lockUntil']);
  const sheet = opened.spreadsheet.getActiveSheet();
  const [headers] = sheet.getDataRange().getValues();
  const put = (row: number, header: string, value: string | number | boolean): void =>
    void sheet.getRange(row, headers.indexOf(header) + 1).setValue(value);
  put(2, 'Kunde', 'Müller');
  put(2, 'Spaß', 3);
  put(2, 'Stunden pro Monat', 10);
  put(2, 'Stunden diesen Monat', "15,5");
  put(3, 'Kunde', 'Özil');
  put(3, 'Spaß', 5);
  put(3, 'Bricht Absprachen', true);
  put(4, 'Kunde', 'Weiß');
  put(4, 'Spaß', 5);
  put(4, 'Feste Kategorie', 'C');
  put(4, 'Fest bis', '31.12.2026');
  opened.spreadsheet.getSheetByName('Regeln')!.getRange('I6').setValue('30.11.2026');
  opened.recalculate();
  const [, muller, ozil, weiss] = sheet.getDataRange().getValues();
  const why = headers.indexOf('Warum');
  expect(muller[why]).toContain('nie schlechter als A, denn für niemanden sonst arbeitest du so viele Stunden');
  expect(muller[why]).toContain('eine Kategorie höher bis 30. November 2026, denn diesen Monat gibt es viel mehr zu tun als sonst');
  expect(ozil[why]).toContain('höchstens C, denn Absprachen werden nicht eingehalten');
  expect(weiss[why]).toContain('von Hand festgelegt bis 31. Dezember 2026; ohne die Festlegung wäre es A');
}); // oxfmt-ignore
