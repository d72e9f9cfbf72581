/**
 * Anybody who has the spreadsheet open can call every global function, from a cell or from a page of their own, with whatever
 * they like: they read a sentence, and nothing is written.
 */
import { AddOn } from '../../stand-in/add-on';
import type { SidebarCallName } from '../../src/addon/sidebar/sidebar-contract';
import { differences } from './compare-workbooks';
import { LAYOUTS } from './layouts';
import { prepare, prepareFurther, workbookOf } from './prepared';
import { flawOf } from './sentences';

const LONG = 'x'.repeat(60000);
const DEEP = JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown;

/** What can travel as JSON. */
const HOSTILE_JSON: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  '=1+1',
  '__proto__',
  'constructor',
  LONG,
  '\u0000\uD800',
  [],
  [null],
  [[]],
  {},
  [{}],
  [{ criterion: null, rowNumber: null, weight: null }],
  [{ criterion: 'Fun', rowNumber: 1e308, weight: 1 }],
  [{ criterion: 'Fun', rowNumber: -1, weight: 1 }],
  [{ criterion: 'Fun', rowNumber: '2', weight: '3' }],
  [{ criterion: LONG, rowNumber: 2, weight: 3 }],
  [{ criterion: '__proto__', value: 1 }],
  [{ criterion: 'Fun', value: { toString: 1 } }],
  [{ criterion: 'Fun', value: 1e308 }],
  [{ tier: 'A', rowNumber: 2, from: 1e308 }],
  [{ tier: ['A'], rowNumber: [2], from: [1] }],
  { rowNumber: 2, name: ['Acme'] },
  { rowNumber: {}, name: 'Acme' },
  { rowNumber: 99999, name: '' },
  { length: 1e9 },
  JSON.parse('{"__proto__": {"rowNumber": 2}}'),
  DEEP,
];
const CLIENT = { rowNumber: 2, name: 'Acme' };

/** Set up and recalculated: recalculating once more changes nothing. */
const steady = prepareFurther(prepare(LAYOUTS.plain, 'setUp'), (opened) => opened.recalculate());

/** What is wrong after a call with these arguments; '' if it is refused in a sentence or changes nothing. */
function wrongAfter(name: string, values: readonly unknown[], callsPage = false): string {
  const opened = steady.open();
  let said = 'Done.';
  try {
    if (callsPage) opened.addOn.scriptRun(name, ...values);
    else opened.addOn.run(name, 'FULL', ...values);
  } catch (error) {
    said = error instanceof Error ? error.message : String(error);
  }
  const told = said.length > 2000 ? `${said.length} characters are said` : flawOf(said);
  const changed = differences(steady.workbook, workbookOf(opened)).slice(0, 2).join('; ');
  return [told, changed].filter((each) => each !== '').join('; ');
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}

describe('calls of the page', () => {
  const rest: Partial<Record<SidebarCallName, unknown[][]>> = {
    readSelection: [[]],
    start: [[], ['VA']],
    applyValues: [[]],
    saveWeights: [[]],
    saveCutOffs: [[]],
    goToCell: [[]],
    useFacts: [[]],
    goToClient: [[], [CLIENT], [CLIENT, null]],
  };

  it.each(Object.entries(rest))('%s', (name, beginnings) => {
    const wrong = beginnings.flatMap((beginning) =>
      HOSTILE_JSON.flatMap((value) => {
        const values = [...beginning, value];
        const found = wrongAfter('callFromSidebar', [name, JSON.stringify(values)], true);
        return found === '' ? [] : [`${name}(${values.map(shown).join(', ')}): ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('whose name or arguments are none', () => {
    const calls: unknown[][] = [
      [],
      [null, null],
      ['__proto__', '[]'],
      ['constructor', '[]'],
      ['toString', '[]'],
      ['read', 'no json'],
      ['read', '{}'],
      ['read', '5'],
      ['read', 5],
      ['goToCell', '['.repeat(9000)],
      [['read'], '[]'],
      [{ toString: 'x' }, '[]'],
    ];
    const wrong = calls.flatMap((values) => {
      const found = wrongAfter('callFromSidebar', values, true);
      return found === '' ? [] : [`callFromSidebar(${values.map(shown).join(', ')}): ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  it('the set-up dialog’s', () => {
    // What means "choose for me" sets up, which has been done.
    const wrong = HOSTILE_JSON.flatMap((value) => {
      const found = wrongAfter('setUpSpreadsheet', [value], true);
      return found === '' ? [] : [`setUpSpreadsheet(${shown(value)}): ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the trigger of edits', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'edit'],
    ['a number', 5],
    ['a range that is none', { range: 5 }],
    ['a range that lacks everything', { range: {} }],
    ['a value without a range', { value: LONG }],
  ])('%s', (_, event) => {
    expect(wrongAfter('onEdit', [event])).toBe('');
  });
});

describe('custom functions', () => {
  const HOSTILE_CELLS: readonly unknown[] = [
    undefined,
    null,
    '',
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    5e-324,
    true,
    'abc',
    '__proto__',
    '=1+1',
    '#N/A',
    LONG,
    new Date(NaN),
    new Date(8.64e15),
    [],
    [[]],
    [[], [1]],
    [[1, 2], [3]],
    [[NaN, Infinity]],
    [[1e308, 1e308, 1e308]],
    [[new Date(NaN)]],
    [[null, undefined]],
    [[{}]],
    [[[1]]],
    {},
    { length: 3 },
    { map: null },
    () => 1,
    Array.from({ length: 300 }, () => [1e308, '1e999', '=A1']),
  ];
  const GOOD: Record<string, unknown[]> = {
    CLIENTSCORE: [[[4, 5]], [[1], [2]]],
    CLIENTTIER: [[[4, 5]], [[1], [2]], [['A', 50], ['B', 0]]],
    CLIENTWHY: [[[4, 5]], [[1], [2]], [['Fun', 'Fee']], [['A', 50], ['B', 0]]],
    CLIENTRANGE: [[[4, '']], [[1], [2]], [['A', 50], ['B', 0]]],
    CLIENTEVIDENCE: [[[4, '']], [[1], [2]]],
    CLIENTSHARE: [[[1], [2]]],
    CLIENTPARETO: [[[1], [2]], [[0.8], [0.95]], true],
    CLIENTHHI: [[[1], [2]]],
    CLIENTWEIGHTS: [[[1], [2]]],
    CLIENTCONSISTENCY: [[[1, 2], [0.5, 1]]],
    CLIENTDAYSLATE: [[['2026-01-01']], [['2026-01-03']], [[1]], '2026-02-01'],
    CLIENTRATE: [[['a']], [['a']], [[1]], [['a']], [[9]]],
  }; // oxfmt-ignore

  const { addOn } = steady.open();

  it('are all attacked', () => {
    expect(Object.keys(GOOD).sort()).toEqual(
      addOn.functionNames.filter((name) => /^[A-Z]+$/.test(name)).sort(),
    );
  });

  it.each(Object.entries(GOOD))('%s', (name, good) => {
    const wrong = good.flatMap((_, position) =>
      HOSTILE_CELLS.flatMap((value) => {
        const values = good.map((each, index) => (index === position ? value : each));
        const flaw = flawOfResult(addOn, name, values);
        return flaw === ''
          ? []
          : [`${name}, argument ${position + 1} is ${shown(value)}: ${flaw.slice(0, 300)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** Results are numbers, texts and blanks that a cell can show; a refusal is a sentence. */
function flawOfResult(addOn: AddOn, name: string, values: readonly unknown[]): string {
  let result: unknown;
  try {
    result = addOn.callCustomFunction(name, values)!.result;
  } catch (error) {
    return flawOf(error instanceof Error ? error.message : String(error));
  }
  const cells = (Array.isArray(result) ? result : [result]).flat(2) as unknown[];
  const bad = cells.find((cell) => !canBeShown(cell));
  return bad === undefined ? '' : `it gives ${shown(bad)}`;
}

const MOST_CHARACTERS = 50000;

function canBeShown(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  return (
    typeof cell === 'string' &&
    cell.length <= MOST_CHARACTERS &&
    !/NaN|undefined|Infinity|\[object/.test(cell)
  );
}
