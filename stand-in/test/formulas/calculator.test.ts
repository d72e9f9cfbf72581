import fc from 'fast-check';
import { CalculationSource, type CustomArgument } from '../../formulas/recalculation/calculation-source';
import { createCalculator, MemorySource } from './memory-source';

const SETTINGS = { locale: 'en_US', timeZone: 'Europe/Berlin', now: () => new Date('2026-11-21T12:00:00Z') };

function sheet(cells: Record<string, string | number | boolean>, calculator = createCalculator(SETTINGS)) {
  const source = new MemorySource({ Sheet1: cells });
  calculator.recalculate(source);
  return source;
}

describe('order', () => {
  test('a formula sees the results of those it refers to, wherever they stand', () => {
    const source = sheet({ A1: '=B1+1', B1: '=C3*2', C3: '=D1', D1: 5 });
    expect(source.values('A1:B1')).toEqual([[11, 10]]);
  });

  test('a column of ten thousand that build on each other', () => {
    const source = new MemorySource();
    source.sheet().maxRows = 10_000;
    source.type('A1', 1);
    for (let row = 2; row <= 10_000; row++) source.type(`A${row}`, `=A${row - 1}+1`);
    createCalculator(SETTINGS).recalculate(source);
    expect(source.value('A10000')).toBe(10_000);
  });

  test.each([
    [{ A1: '=A1+1' }, ['A1']],
    [{ A1: '=B1', B1: '=A1' }, ['A1', 'B1']],
    [{ A1: '=SUM(A1:A5)' }, ['A1']],
    [{ A1: '=B1', B1: '=C1', C1: '=SUM(A1:B1)' }, ['A1', 'B1', 'C1']],
  ])('a circle %j is #REF!', (cells, circular) => {
    const source = sheet(cells);
    for (const a1 of circular) {
      expect(source.value(a1)).toBe('#REF!');
      expect(source.message(a1)).toMatch(/^Circular dependency detected\./);
    }
  });

  test('a circle through INDIRECT too', () => {
    expect(sheet({ A1: '=INDIRECT("B1")', B1: '=A1+1' }).value('B1')).toBe('#REF!');
  });

  test('what does not belong to the circle is calculated', () => {
    const source = sheet({ A1: '=B1', B1: '=A1', C1: '=IFERROR(A1,"caught")', D1: '=1+1' });
    expect(source.values('C1:D1')).toEqual([['caught', 2]]);
  });

  test('ROW and COLUMN of oneself are no circle', () => {
    expect(sheet({ A2: '=ROW(A2)+COLUMN(A1:C5)' }).value('A2')).toBe(3);
  });
});

describe('arrays', () => {
  test('fill their neighbours and are seen by other formulas', () => {
    const source = sheet({ D1: '=SUM(B1:B3)', A1: '=SEQUENCE(3)', B1: '=ARRAYFORMULA(A1:A3*10)' });
    expect(source.values('A1:D3')).toEqual([
      [1, 10, '', 60],
      [2, 20, '', ''],
      [3, 30, '', ''],
    ]);
  });

  test('overwrite nothing', () => {
    const source = sheet({ A1: '=SEQUENCE(3)', A3: 'mine' });
    expect(source.values('A1:A3')).toEqual([['#REF!'], [''], ['mine']]);
    expect(source.message('A1')).toBe('Array result was not expanded because it would overwrite data in A3.');
  });

  test('come back when the cell in the way is emptied', () => {
    const calculator = createCalculator(SETTINGS);
    const source = sheet({ A1: '=SEQUENCE(3)', A3: 'mine' }, calculator);
    calculator.recalculate(source, [source.type('A3', '')]);
    expect(source.values('A1:A3')).toEqual([[1], [2], [3]]);
  });

  test('give way to what is typed into them', () => {
    const calculator = createCalculator(SETTINGS);
    const source = sheet({ A1: '=SEQUENCE(3)' }, calculator);
    calculator.recalculate(source, [source.type('A2', 'mine')]);
    expect(source.values('A1:A3')).toEqual([['#REF!'], ['mine'], ['']]);
  });

  test('leave nothing behind when they shrink or go', () => {
    const calculator = createCalculator(SETTINGS);
    const source = sheet({ A1: '=SEQUENCE(B1)', B1: 4 }, calculator);
    calculator.recalculate(source, [source.type('B1', 2)]);
    expect(source.values('A1:A4')).toEqual([[1], [2], [''], ['']]);
    calculator.recalculate(source, [source.type('A1', 'text')]);
    expect(source.values('A1:A4')).toEqual([['text'], [''], [''], ['']]);
  });

  test('do not leave the sheet', () => {
    const source = sheet({ Z1: '=SEQUENCE(1,3)', A99: '=SEQUENCE(4)' });
    expect(source.message('Z1')).toBe(
      'Result was not automatically expanded, please insert more columns (2).',
    );
    expect(source.message('A99')).toBe('Result was not automatically expanded, please insert more rows (2).');
  });

  test('may not cover what they read', () => {
    expect(sheet({ A1: '=FILTER({1;2},{TRUE;A2=0})' }).message('A1')).toMatch(/^Circular/);
  });
});

describe('custom functions', () => {
  /** ECHO notes what it gets; the others do what they say. */
  function world(cells: Record<string, string | number | boolean>) {
    const calls: CustomArgument[][] = [];
    const functions: Record<string, (...args: CustomArgument[]) => unknown> = {
      ECHO: (...args) => {
        calls.push(args);
        return 'called';
      },
      TABLE: () => [
        ['a', 1],
        ['b', null],
      ],
      LIST: () => [1, 2],
      FAIL: () => {
        throw new Error('no weight above 0');
      },
      NOTHING: () => undefined,
      MIDNIGHT: () => new Date('2023-03-14T23:00:00Z'),
      VISITS: () => [
        ['first', 'count', 'last'],
        [new Date('2023-03-14T23:00:00Z'), 3, new Date('2023-03-15T11:00:00Z')],
      ],
      NAN: () => NaN,
      DOUBLE: (value) =>
        Array.isArray(value) ? value.map((row) => row.map((cell) => Number(cell) * 2)) : Number(value) * 2,
    };
    const calculator = createCalculator({
      ...SETTINGS,
      callCustomFunction: (name, args) => (name in functions ? { result: functions[name](...args) } : null),
    });
    return { source: sheet(cells, calculator), calls, calculator };
  }

  test.each<[string, Record<string, string | number | boolean>, unknown[]]>([
    ['one cell is a single value', { A1: '=ECHO(B1)', B1: 5 }, [5]],
    [
      'a range is rows of cells',
      { A1: '=ECHO(B1:C2)', B1: 1, C2: 'x' },
      [
        [
          [1, ''],
          ['', 'x'],
        ],
      ],
    ],
    ['an empty cell is ""', { A1: '=ECHO(B1)' }, ['']],
    ['a date is a Date', { A1: '=ECHO(B1)', B1: '3/15/2023' }, [new Date('2023-03-14T23:00:00Z')]],
    [
      'a date in a range too',
      { A1: '=ECHO(B1:B2)', B1: '3/15/2023', B2: 3 },
      [[[new Date('2023-03-14T23:00:00Z')], [3]]],
    ],
    ['a calculated date too', { A1: '=ECHO(B1+1)', B1: '3/15/2023' }, [new Date('2023-03-15T23:00:00Z')]],
    [
      'so is one that another formula gives',
      { A1: '=ECHO(B1)', B1: '=DATE(2023,3,15)' },
      [new Date('2023-03-14T23:00:00Z')],
    ],
    ['an error is its text', { A1: '=ECHO(B1)', B1: '=NA()' }, ['#N/A']],
    ['10% is 0.1', { A1: '=ECHO(10%)' }, [0.1]],
    ['literals', { A1: '=ECHO(1.5,"x",TRUE)' }, [1.5, 'x', true]],
    [
      'an array literal',
      { A1: '=ECHO({1,2;3,4})' },
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ['what is left out between two', { A1: '=ECHO(1,,2)' }, [1, '', 2]],
    ['no arguments', { A1: '=ECHO()' }, []],
    ['a calculated value', { A1: '=ECHO(B1*2)', B1: 3 }, [6]],
    ['the result of another function', { A1: '=ECHO(DOUBLE(B1))', B1: 3 }, [6]],
    ['names in any case', { A1: '=echo(1)' }, [1]],
  ])('get: %s', (_name, cells, expected) => expect(world(cells).calls).toEqual([expected]));

  test('get an open range up to the last row of the sheet', () => {
    const [[range]] = world({ A1: '=ECHO(B2:B)', B2: 1 }).calls;
    expect(range).toHaveLength(99);
  });

  test.each<[string, string, string, unknown[][]]>([
    [
      'rows and columns spill, null is empty',
      '=TABLE()',
      'A1:B2',
      [
        ['a', 1],
        ['b', ''],
      ],
    ],
    [
      'a list goes down',
      '=LIST()',
      'A1:B2',
      [
        [1, ''],
        [2, ''],
      ],
    ],
    ['undefined is empty', '=NOTHING()', 'A1', [['']]],
    ['a Date is a date', '=MIDNIGHT()', 'A1', [[45000]]],
    ['NaN is an error', '=NAN()', 'A1', [['#NUM!']]],
    ['inside a calculation', '=SUM(DOUBLE({1,2}))+1', 'A1', [[7]]],
    ['an exception is an error', '=FAIL()', 'A1', [['#ERROR!']]],
    ['which IFERROR catches', '=IFERROR(FAIL(),"caught")', 'A1', [['caught']]],
    ['the branch not taken is not called', '=IF(TRUE,1,FAIL())', 'A1', [[1]]],
    ['one that does not exist', '=NOPE()', 'A1', [['#NAME?']]],
  ])('give: %s', (_name, formula, area, expected) =>
    expect(world({ A1: formula }).source.values(area)).toEqual(expected),
  );

  test('the message of an exception is the error’s', () =>
    expect(world({ A1: '=FAIL()' }).source.message('A1')).toBe('no weight above 0'));

  test('a Date implies the date format of the locale', () =>
    expect(world({ A1: '=MIDNIGHT()' }).source.impliedFormat('A1')).toBe('M/d/yyyy'));

  test('dates among other results are dates in their own columns only', () => {
    const { source } = world({ A1: '=VISITS()' });
    expect(['A2', 'B2', 'C2'].map((cell) => source.impliedFormat(cell))).toEqual([
      'M/d/yyyy',
      '',
      'M/d/yyyy H:mm:ss',
    ]);
  });

  test('are called again only when an argument has changed', () => {
    const { source, calls, calculator } = world({ A1: '=ECHO(B1:B2)&C1', B1: 1, C1: 'x' });
    calculator.recalculate(source);
    calculator.recalculate(source, [source.type('C1', 'y')]);
    expect(source.value('A1')).toBe('calledy');
    expect(calls).toHaveLength(1);
    calculator.recalculate(source, [source.type('B2', 5)]);
    expect(calls).toHaveLength(2);
    calculator.recalculate(source, [source.type('A1', '=ECHO(B1:B2)&"z"')]);
    expect(calls).toHaveLength(2);
    calculator.recalculate(source, [source.type('A1', '=ECHO(B1:B3)')]);
    expect(calls).toHaveLength(3);
  });

  test('what a function does to its arguments is not remembered as them', () => {
    let count = 0;
    const calculator = createCalculator({
      ...SETTINGS,
      callCustomFunction: (_name, [rows]) => ({ result: (count++, (rows as unknown[][]).splice(0).length) }),
    });
    const source = sheet({ A1: '=CLEAR(B1:B2)', B1: 1 }, calculator);
    calculator.recalculate(source);
    expect([source.value('A1'), count]).toEqual([2, 1]);
  });

  test.each([
    [{ A1: '=ECHO(NOW())' }],
    [{ A1: '=ECHO(B1)', B1: '=RAND()' }],
    [{ A1: '=ECHO(B1:B3)', B2: '=C1+1', C1: '=NOW()' }],
  ])('refuse to refer to what never rests: %j', (cells) => {
    const { source, calls } = world(cells);
    expect(source.value('A1')).toBe('#ERROR!');
    expect(source.message('A1')).toMatch(/^This function is not allowed to reference a cell with NOW\(\)/);
    expect(calls).toEqual([]);
  });

  test('TODAY is allowed', () => expect(world({ A1: '=ECHO(TODAY())' }).calls).toHaveLength(1));
});

describe('recalculate', () => {
  test('with changes writes only what depends on them', () => {
    const calculator = createCalculator(SETTINGS);
    const source = sheet({ A1: 1, B1: '=A1+1', C1: '=B1+1', D1: '=E1', E1: 5 }, calculator);
    const writes = jest.spyOn(source.sheet(), 'setResult');
    calculator.recalculate(source, [source.type('A1', 10)]);
    expect(source.values('B1:D1')).toEqual([[11, 12, 5]]);
    expect(writes).toHaveBeenCalledTimes(2);
  });

  test('with changes calculates TODAY anew', () => {
    let day = new Date('2026-11-21T12:00:00Z');
    const calculator = createCalculator({ ...SETTINGS, now: () => day });
    const source = sheet({ A1: '=TODAY()', B1: '=A1+1' }, calculator);
    day = new Date('2026-11-22T12:00:00Z');
    calculator.recalculate(source, []);
    expect(source.values('A1:B1')).toEqual([[46348, 46349]]);
  });

  test('reads the locale anew', () => {
    const settings = { ...SETTINGS };
    const calculator = createCalculator(settings);
    const source = sheet({ A1: '=1.5&""' }, calculator);
    settings.locale = 'de_DE';
    calculator.recalculate(source);
    expect(source.value('A1')).toBe('1,5');
  });

  /** Formulas refer to columns on their left only: which cells of a circle through an array fail is no law. */
  const edit = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
    .chain(([column, row]) => {
      const left = fc
        .tuple(fc.integer({ min: 0, max: Math.max(0, column - 1) }), fc.integer({ min: 1, max: 4 }))
        .map(([at, line]) => `${'ABCD'[at]}${line}`);
      const formula = fc.oneof(
        fc.tuple(left, left).map(([a, b]) => `=${a}+${b}`),
        fc.tuple(left, left).map(([a, b]) => `=SUM(${a}:${b})`),
        left.map((a) => `=ARRAYFORMULA(${a}:${a[0]}4+1)`),
      );
      const any = fc.oneof(
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('=SEQUENCE(2)', '=SEQUENCE(1,2)', ''),
      );
      return fc.tuple(fc.constant(`${'ABCD'[column]}${row}`), column === 0 ? any : fc.oneof(any, formula));
    });

  test('a changed cell gives the same as calculating everything', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
        const calculator = createCalculator(SETTINGS);
        const source = new MemorySource();
        for (const [a1, value] of edits) calculator.recalculate(source, [source.type(a1, value)]);
        const before = source.values('A1:F6');
        createCalculator(SETTINGS).recalculate(source);
        expect(source.values('A1:F6')).toEqual(before);
      }),
    );
  });

  test('never throws, whatever a formula says', () => {
    const names =
      'SUM IF IFERROR VLOOKUP INDEX MATCH FILTER SORT UNIQUE SPLIT TEXT DATE ROUND LEFT SUMIFS COUNTIF OFFSET INDIRECT SWITCH SEQUENCE ARRAYFORMULA TRANSPOSE XLOOKUP TEXTJOIN REGEXEXTRACT DATEDIF MOD SUMPRODUCT ROW CORREL IMSUM GCD NETWORKDAYS FREQUENCY MMULT'.split(
        ' ',
      );
    const leaf = fc.constantFrom(
      'A1',
      'A1:B3',
      'B:B',
      '2:3',
      '"x"',
      '""',
      '-1',
      '0',
      '1E9',
      'TRUE',
      '#N/A',
      '{1,"a";2,#REF!}',
      'NO_NAME',
      'Nowhere!A1',
      '',
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('formula'), { maxLength: 4 }))
          .map(([name, args]) => `${name}(${args.join(',')})`),
        fc
          .tuple(
            tie('formula'),
            fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<', ':', '%', ' '),
            tie('formula'),
          )
          .map((parts) => parts.join('')),
        fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `{${a},${b}}`),
      ),
    }));
    fc.assert(
      fc.property(formula, (text) => {
        const source = new MemorySource({ Sheet1: { A1: 3, A2: 'x', B1: '3/15/2023', B2: true } });
        source.sheet().maxRows = 8;
        source.type('D4', `=${text}`);
        createCalculator(SETTINGS).recalculate(source);
      }),
      { numRuns: 1500 },
    );
  });

  test('thousands of formulas look at each cell a few times, a search and a sum of the column included', () => {
    const source = new MemorySource();
    source.sheet().maxRows = 3000;
    for (let row = 2; row <= 3000; row++) {
      source.type(`A${row}`, `Client ${row}`);
      source.type(`B${row}`, row % 100);
      source.type(`C${row}`, `=B${row}*2+IF(B${row}>50,1,0)`);
      source.type(`D${row}`, `=VLOOKUP(A${row},$A$2:$C,2,FALSE)`);
      source.type(`E${row}`, `=C${row}/SUM(C$2:C)`);
    }
    source.type('F2', '=SCORE(B2:B,C2:C)');
    const calculator = createCalculator({
      ...SETTINGS,
      callCustomFunction: (_name, [b, c]) => ({
        result: (b as number[][]).map((row, at) => [row[0] + (c as number[][])[at][0]]),
      }),
    });
    const looks = jest.spyOn(CalculationSource.prototype, 'cellAt');
    calculator.recalculate(source);
    expect(looks.mock.calls.length).toBeLessThan(50 * 3000);
    expect(source.value('F3000')).toBe(0);
    expect(source.value('D3000')).toBe(0);
    calculator.recalculate(source, [source.type('B3000', 7)]);
    expect(source.value('F3000')).toBe(21);
  });
});

describe('judging a formula in a cell', () => {
  const calculator = createCalculator(SETTINGS);
  const source = sheet({ A1: 5, A2: '=A1*2', B1: 'x' }, calculator);

  test.each([
    ['=A2>5', true],
    ['=A2<5', false],
    ['=$B1="X"', true],
    ['=SUM(A:A)=15', true],
    ['=SUM(A:A)', true],
    ['=A1-5', false],
    ['=ROW()*10+COLUMN()=73', true],
    ['=SEQUENCE(2)', true],
    ['="TRUE"', false],
    ['=1+', false],
  ])('%s in C7 is %p', (formula, expected) => expect(calculator.judge(source, formula, 7, 3)).toBe(expected));

  test('changes no cell', () => expect(source.value('C7')).toBe(''));
});
