/** Formats of Utilities and Logger, and comma-separated text. */
import fc from 'fast-check';
import { formatTemplate } from '../../services/format-string';
import { createConsole, LocalLogger } from '../../services/logger';
import { parseCsvText } from '../../services/parse-csv';
import { createWorld } from '../../services/world';

test.each<[string, unknown[], string]>([
  ['%s and %s', ['a', 1], 'a and 1'],
  ['%d|%5d|%-5d|%05d|%+d', [7, 7, 7, -7, 7], '7|    7|7    |-0007|+7'],
  ['%.2f|%8.3f|%,.1f', [1.005, -2, 1234567.25], '1.00|  -2.000|1,234,567.3'],
  ['%x %X %o %c %b', [255, 255, 8, 65, 1], 'ff FF 10 A true'],
  ['%e', [12345.678], '1.234568e+04'],
  ['100%%', [], '100%'],
  ['%.2s', ['abc'], 'ab'],
])('%s with %j is %s', (template, values, expected) => {
  expect(formatTemplate(template, values)).toBe(expected);
});

test('too few values are an error', () => {
  expect(() => formatTemplate('%s %s', ['a'])).toThrow("Format specifier '%s'");
});

test.each<[string, string[][]]>([
  ['', []],
  ['a', [['a']]],
  ['a,', [['a', '']]],
  ['a\nb\n', [['a'], ['b']]],
  ['a\r\nb', [['a'], ['b']]],
  ['"a\nb",c', [['a\nb', 'c']]],
  [',', [['', '']]],
])('%j is %j', (csv, rows) => {
  expect(parseCsvText(csv)).toEqual(rows);
});

test('a quote that is never closed is an error', () => {
  expect(() => parseCsvText('"a')).toThrow('Could not parse text.');
});

test('law: quoted rows come back as they were', () => {
  const row = fc.array(fc.string(), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const csv = rows
        .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect(parseCsvText(csv)).toEqual(rows);
    }),
  );
});

describe('Logger', () => {
  const logged = (...args: unknown[]): string => {
    const logger = new LocalLogger(createWorld({ timeZone: 'Etc/GMT', now: Date.UTC(2026, 10, 21, 8) }));
    return logger.log(...args).getLog();
  };

  test.each<[unknown[], string]>([
    [['text'], 'text'],
    [['%s is %s', 'one', 1], 'one is 1.0'],
    [[1], '1.0'],
    [[1.5], '1.5'],
    [[123456789], '1.23456789E8'],
    [[[1, 'a', null]], '[1.0, a, null]'],
    [[{ a: 1, b: { c: true } }], '{a=1.0, b={c=true}}'],
    [[undefined], 'null'],
    [[new Date(0)], 'Thu Jan 01 00:00:00 GMT 1970'],
  ])('%j is logged as %s', (args, text) => {
    expect(logged(...args)).toBe(`Sat Nov 21 08:00:00 GMT 2026 INFO: ${text}\n`);
  });

  test('clear forgets', () => {
    const logger = new LocalLogger(createWorld());
    logger.log('x').clear();
    expect(logger.getLog()).toBe('');
  });
});

test('console keeps its lines with their level', () => {
  const world = createWorld({ now: 0 });
  const scripts = createConsole(world);
  scripts.log('%s of %d', 'one', 2, { a: 1 });
  scripts.warn('careful');
  scripts.time('t');
  world.clock.advance(40);
  scripts.timeEnd('t');
  expect(world.consoleLines).toEqual([
    { level: 'log', text: 'one of 2 { a: 1 }' },
    { level: 'warn', text: 'careful' },
    { level: 'log', text: 't: 40ms' },
  ]);
});
