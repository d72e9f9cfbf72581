import { AddOn } from '../add-on';
import { copyClientArguments } from '../client-call';
import type { WorldOptions } from '../services/calls/world';
import { standIn } from './stand-in-globals';

function load(code: string, options: WorldOptions = {}, files: Record<string, string> = {}) {
  const { world, globals } = standIn(options);
  return { world, addOn: new AddOn({ code, globals, world, files }) };
}

/** Runs the body of one function and gives what it returns. */
function evaluate(body: string, options: WorldOptions = {}): unknown {
  return load(`function f() { ${body} }`, options).addOn.run('f');
}

describe('what a script finds', () => {
  test.each([
    'setTimeout',
    'process',
    'require',
    'module',
    'URL',
    'TextEncoder',
    'Buffer',
    'fetch',
    'atob',
    'window',
    'global',
    'performance',
    'structuredClone',
  ])('%s is not there', (name) => {
    expect(evaluate(`return typeof ${name};`)).toBe('undefined');
  });

  test.each(['SpreadsheetApp', 'Utilities', 'console', 'JSON', 'Promise', 'Intl', 'Map'])(
    '%s is there',
    (name) => {
      expect(evaluate(`return typeof ${name} !== 'undefined';`)).toBe(true);
    },
  );

  test('a service of Google’s that is not here is there all the same', () => {
    expect(evaluate('return typeof UrlFetchApp + String(UrlFetchApp);')).toBe('objectUrlFetchApp');
  });

  test('a script that begins strictly stays strict, and finds nothing of ours among its globals', () => {
    const code = `/* Head. */ // More.\n'use strict';\nvar seen = Object.getOwnPropertyNames(globalThis).filter((name) => /__/.test(name));
      function f() { return [this === undefined, seen.length]; }`;
    expect(load(code).addOn.run('f')).toEqual([true, 0]);
  });

  test('the way out through a constructor is closed', () => {
    expect(() => evaluate(`return SpreadsheetApp.constructor.constructor('return process')().pid`)).toThrow(
      'process is not defined',
    );
  });
});

describe('values from services belong to the script', () => {
  test.each([
    ['instanceof Array', 'return ss.getValues() instanceof Array && ss.getValues()[0] instanceof Array;'],
    ['instanceof Date', 'return ss.getValues()[0][0] instanceof Date;'],
    ['constructor', 'return ss.getValues()[0][0].constructor === Date;'],
    ['plain objects', 'return ss.echo({}) instanceof Object;'],
    ['a service object is the same at every access', 'return ss === SpreadsheetApp.getActiveSpreadsheet();'],
    ['a method is the same at every access', 'return ss.getValues === ss.getValues;'],
    [
      'an enum constant is the same at every access',
      'return ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL;',
    ],
    ['an enum constant has its name as text', "return String(ScriptApp.AuthMode.FULL) === 'FULL';"],
    ['service objects have their class as text', "return '' + ss === 'Spreadsheet';"],
    ['what every object has', "return ss.hasOwnProperty('x') === false;"],
    ['what JSON asks', "return JSON.stringify(ss) === '{}';"],
    ['functions', 'return ss.getValues instanceof Function;'],
  ])('%s', (_claim, body) => {
    expect(evaluate(`const ss = SpreadsheetApp.getActiveSpreadsheet(); ${body}`)).toBe(true);
  });

  test.each([
    ['new Date(0)', 'Date'],
    ['[new Date(0)]', 'Array of Date'],
    ['[[1]]', 'Array of Array of number'],
  ])('%s reaches a service as %s', (argument, kind) => {
    expect(evaluate(`return SpreadsheetApp.getActiveSpreadsheet().kindOf(${argument});`)).toBe(kind);
  });

  test('an exception is an Error with name and message', () => {
    const caught = evaluate(
      `try { HtmlService.createTemplateFromFile('x') } catch (e) { return [e instanceof Error, e.name, e.message, String(e)] }`,
    );
    expect(caught).toEqual([
      true,
      'Exception',
      'No HTML file named x was found.',
      'Exception: No HTML file named x was found.',
    ]);
  });

  test('an exception nobody catches comes out as it was', () => {
    expect(() => evaluate(`HtmlService.createTemplateFromFile('x')`)).toThrow(
      expect.objectContaining({ name: 'Exception', message: 'No HTML file named x was found.' }),
    );
  });

  test("a script's own error comes out as an Error with its name", () => {
    let thrown: unknown;
    try {
      evaluate('null.x');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({ name: 'TypeError' });
  });
});

describe('executions', () => {
  test('globals start anew at every execution', () => {
    const { addOn } = load('var count = 0; function next() { return ++count; }');
    expect([addOn.run('next'), addOn.run('next')]).toEqual([1, 1]);
  });

  test('the list of functions holds declarations only, hoisted or not', () => {
    const { addOn } = load(
      'var a = function () {}; const b = () => 1; function c() {} this.d = c; function e_() {}',
    );
    expect(addOn.functionNames).toEqual(['c', 'e_']);
  });

  test('a function that is not there', () => {
    expect(() => load('').addOn.run('missing')).toThrow('Script function not found: missing');
  });

  test('a method of an object can be run', () => {
    expect(load('var menu = { item: () => 7 };').addOn.run('menu.item')).toBe(7);
  });

  test('promises settle before the execution ends', () => {
    const { addOn, world } = load('function f() { Promise.resolve().then(() => console.log("later")); }');
    addOn.run('f');
    expect(world.consoleLines).toEqual([{ level: 'log', text: 'later' }]);
  });

  test('locks do not outlive the execution', () => {
    const { addOn, world } = load('function f() { return LockService.getDocumentLock().tryLock(1); }');
    expect(addOn.run('f')).toBe(true);
    expect(world.holdsLock).toBe(false);
  });
});

describe('authorization modes', () => {
  const code = `
    function document_() { return SpreadsheetApp.getActiveSpreadsheet(); }
    function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
    function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createTemplateFromFile('page').evaluate()); }
    function alert_() { SpreadsheetApp.getUi().alert('x'); }
    function locale() { return Session.getActiveUserLocale(); }
    function log() { console.log(Utilities.formatDate(new Date(0), 'Etc/GMT', 'yyyy')); }
  `;
  const allowed: Record<string, string[]> = {
    NONE: ['menu', 'locale', 'log'],
    LIMITED: ['document_', 'menu', 'locale', 'log'],
    CUSTOM_FUNCTION: ['document_', 'locale', 'log'],
    FULL: ['document_', 'menu', 'sidebar', 'alert_', 'locale', 'log'],
  };
  const { addOn } = load(code, {}, { page: '' });
  for (const mode of ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const) {
    test.each(addOn.functionNames.map((name) => [name, allowed[mode]!.includes(name)] as const))(
      `${mode}: %s allowed: %s`,
      (name, isAllowed) => {
        const attempt = () => addOn.run(name, mode);
        if (isAllowed) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(/You do not have permission to call|from this context/);
      },
    );
  }

  test('a forbidden call at global scope stops every function', () => {
    const { addOn: broken } = load('const ss = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}');
    expect(() => broken.open('NONE')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    );
    expect(() => broken.open('LIMITED')).not.toThrow();
  });

  test('onOpen learns its mode and, where allowed, the spreadsheet', () => {
    const { addOn: opened, world } = load(
      'function onOpen(e) { console.log(String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE, e.source ? e.source.getId() : null); }',
    );
    opened.open('NONE');
    opened.open('LIMITED');
    expect(world.consoleLines.map((line) => line.text)).toEqual([
      'NONE true null',
      'LIMITED false spreadsheet-1',
    ]);
  });

  test('a menu item is run by its caption with full authorization', () => {
    const { addOn: clicked } = load(`
      function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('M').addSubMenu(ui.createMenu('S').addItem('Go', 'go')).addToUi();
      }
      function go() { return 'gone'; }
    `);
    clicked.open();
    expect(clicked.clickMenuItem('Go')).toBe('gone');
    expect(() => clicked.clickMenuItem('Stay')).toThrow('There is no menu item "Stay".');
  });
});

describe('custom functions', () => {
  const { addOn } = load(`
    function SHAPE(x) {
      if (x instanceof Date) return 'date';
      if (Array.isArray(x)) return x.map((row) => row.map(SHAPE));
      return x === '' ? 'blank' : typeof x;
    }
    function secret_() { return 1; }
    function write() { SpreadsheetApp.getUi(); }
    function fails() { throw new Error('no good'); }
    var calls = 0;
    function COUNT_CALLS() { return ++calls; }
  `);

  test.each([
    [1, 'number'],
    ['', 'blank'],
    [new Date(0), 'date'],
    [[[1, '', new Date(0)]], [['number', 'blank', 'date']]],
  ])('%p arrives as %p', (argument, shape) => {
    expect(addOn.callCustomFunction('SHAPE', [argument])).toEqual({ result: shape });
  });

  test('names are found in any case', () => {
    expect(addOn.callCustomFunction('Shape', [1])).toEqual({ result: 'number' });
  });

  test.each(['secret_', 'SECRET_', 'nothing', 'calls'])('%s is no custom function', (name) => {
    expect(addOn.callCustomFunction(name, [])).toBeNull();
  });

  test('no Ui', () => {
    expect(() => addOn.callCustomFunction('WRITE', [])).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('what it throws comes out', () => {
    expect(() => addOn.callCustomFunction('FAILS', [])).toThrow('no good');
  });

  test('the mode is taken back afterwards, whatever happened', () => {
    const { addOn: other, world } = load('function f() { throw new Error("x"); }');
    expect(() => other.callCustomFunction('F', [])).toThrow('x');
    expect(world.authMode).toBe('FULL');
  });
});

describe('google.script.run', () => {
  const { addOn } = load(`
    function echo() { return Array.prototype.slice.call(arguments); }
    function private_() {}
    var nested = { f: () => 1 };
    function date() { return { when: new Date(0) }; }
    function map() { return [new Map()]; }
    function nothing() {}
    function holes() { return [undefined, 1]; }
    function lost() { return { a: undefined, b: 1 }; }
    function service() { return SpreadsheetApp.getActiveSpreadsheet(); }
    function fails() { HtmlService.createTemplateFromFile('x'); }
    function isOwn(x) { return Array.isArray(x.list) && x.list instanceof Array && x instanceof Object; }
  `);

  test.each(['private_', 'nested.f', 'nested', 'missing', 'toString'])('%s cannot be called', (name) => {
    expect(() => addOn.scriptRun(name)).toThrow(`google.script.run.${name} is not a function`);
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  test.each([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['a date inside', { a: [new Date(0)] }, '0'],
    ['a map', { a: new Map() }, 'a'],
    ['a cycle', cycle, 'self'],
  ])('%s as argument is refused', (_claim, argument, property) => {
    expect(() => addOn.scriptRun('echo', argument)).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });

  test('plain values cross as copies, undefined and NaN as null', () => {
    const argument = { list: [1, undefined, NaN], text: 'a', nothing: null };
    expect(addOn.scriptRun('echo', argument, true)).toEqual([
      { list: [1, null, null], text: 'a', nothing: null },
      true,
    ]);
  });

  test('arguments are the script’s own objects', () => {
    expect(addOn.scriptRun('isOwn', { list: [] })).toBe(true);
  });

  test.each(['date', 'map', 'nothing', 'service'])('the result of %s arrives as null', (name) => {
    expect(addOn.scriptRun(name)).toBeNull();
  });

  test('undefined in a list becomes null, in an object it is gone', () => {
    expect([addOn.scriptRun('holes'), addOn.scriptRun('lost')]).toEqual([[null, 1], { b: 1 }]);
  });

  test('a property that every object has is one like any other', () => {
    const text = '{"__proto__":{"a":1},"toString":2}';
    expect(JSON.stringify(copyClientArguments([JSON.parse(text)]))).toBe(`[${text}]`);
  });

  test('what the function throws reaches the failure handler', () => {
    expect(() => addOn.scriptRun('fails')).toThrow('No HTML file named x was found.');
  });
});

describe('templates', () => {
  test('print what the script set on them', () => {
    const { addOn, world } = load(
      `function page() {
         const t = HtmlService.createTemplateFromFile('page');
         t.item = 'A & B';
         t.when = new Date(0);
         SpreadsheetApp.getUi().showSidebar(t.evaluate().setTitle('T'));
         return t.when instanceof Date;
       }`,
      {},
      { page: '<li><?= item ?></li>' },
    );
    expect(addOn.run('page')).toBe(true);
    expect(world.ui.dialogs).toEqual([expect.objectContaining({ title: 'T', html: '<li>A &amp; B</li>' })]);
  });
});

describe('what the stand-in does not have', () => {
  test.each([
    ['a method', 'SpreadsheetApp.getActiveSpreadsheet().doSomething();', 'Spreadsheet.doSomething'],
    ['a method that is only asked for', 'if (SpreadsheetApp.getUi().prompt) return;', 'Ui.prompt'],
    ['a service', "UrlFetchApp.fetch('https://example.com');", 'UrlFetchApp.fetch'],
    ['an enum', 'return Utilities.Charset.UTF_8;', 'Utilities.Charset'],
    ['a constant of an enum', 'return ScriptApp.AuthMode.NOT_THERE;', 'NOT_THERE'],
    ['a way to log', 'console.table([]);', 'table'],
  ])('%s is refused', (_what, body, member) => {
    expect(() => evaluate(body)).toThrow(
      expect.objectContaining({
        name: 'NotSupported',
        message: `${member} is not supported by the local stand-in.`,
      }),
    );
  });

  test('a script that catches the refusal does not get round it', () => {
    const { addOn, world } = load(
      'function f() { try { PropertiesService.getUserProperties(); } catch (e) { console.log(e.name); } return "went on"; }',
    );
    expect(() => addOn.run('f')).toThrow('PropertiesService.getUserProperties is not supported');
    expect(world.consoleLines).toEqual([{ level: 'log', text: 'NotSupported' }]);
  });

  test('nor does a custom function, and the next call starts anew', () => {
    const { addOn } = load(`
      function CAUGHT() { try { return Session.getScriptTimeZone(); } catch (e) { return 'UTC'; } }
      function FINE() { return 1; }
    `);
    expect(() => addOn.callCustomFunction('CAUGHT', [])).toThrow(
      'Session.getScriptTimeZone is not supported',
    );
    expect(addOn.callCustomFunction('FINE', [])).toEqual({ result: 1 });
  });
});

describe('Date', () => {
  const berlin: WorldOptions = { timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 20, 23, 30) };
  test.each([
    ['new Date().toISOString()', '2026-11-20T23:30:00.000Z'],
    ['Date.now()', Date.UTC(2026, 10, 20, 23, 30)],
    ['new Date().getDate()', 21],
    ['new Date().getHours()', 0],
    ['new Date().getDay()', 6],
    ['new Date(2026, 6, 1).toISOString()', '2026-06-30T22:00:00.000Z'],
    ['new Date(2026, 6, 1, 12).getHours()', 12],
    ['new Date(2026, 6, 1).getTimezoneOffset()', -120],
    ["new Date('2026-07-01').toISOString()", '2026-07-01T00:00:00.000Z'],
    ["new Date('2026-07-01T00:00').toISOString()", '2026-06-30T22:00:00.000Z'],
    ["new Date('July 1, 2026').toISOString()", '2026-06-30T22:00:00.000Z'],
    ["new Date('2026-07-01T00:00:00+00:00').toISOString()", '2026-07-01T00:00:00.000Z'],
    ['(() => { const d = new Date(2026, 0, 31); d.setDate(32); return d.getMonth(); })()', 1],
    ['(() => { const d = new Date(2026, 2, 28, 12); d.setDate(29); return d.getHours(); })()', 12],
    ['new Date(2026, 6, 1).toString().slice(0, 33)', 'Wed Jul 01 2026 00:00:00 GMT+0200'],
    ["new Date(2026, 6, 1).toLocaleDateString('de-DE')", '1.7.2026'],
    ['new Date(NaN).getTime()', NaN],
    ['String(new Date(NaN))', 'Invalid Date'],
    ['new Date(new Date(5)).getTime()', 5],
    ['new Date(0).constructor === Date && new Date(0) instanceof Date', true],
    ['typeof Date()', 'string'],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
  ])('%s is %p', (expression, expected) => {
    expect(evaluate(`return ${expression};`, berlin)).toEqual(expected);
  });
});
