import { AddOn } from '../add-on';
import type { WorldOptions } from '../services/world';
import { SPREADSHEET, standIn } from './stand-in-globals';

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

  test('a service of Google’s that is not here says so when called', () => {
    expect(evaluate('return typeof UrlFetchApp + String(UrlFetchApp);')).toBe('objectUrlFetchApp');
    expect(() => evaluate("UrlFetchApp.fetch('https://example.com');")).toThrow(
      'UrlFetchApp.fetch is not supported by the local stand-in.',
    );
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
    ['plain objects', 'return PropertiesService.getScriptProperties().getProperties() instanceof Object;'],
    ['a service object is the same at every access', 'return ss === SpreadsheetApp.getActiveSpreadsheet();'],
    ['a method is the same at every access', 'return ss.getValues === ss.getValues;'],
    [
      'an enum constant is the same at every access',
      'return ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL;',
    ],
    ['an enum constant has its name as text', "return String(ScriptApp.AuthMode.FULL) === 'FULL';"],
    ['service objects have their class as text', "return '' + ss === 'Spreadsheet';"],
    ['an unknown method is undefined', 'return ss.doSomething === undefined;'],
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

  test('what refers to itself can be logged', () => {
    const { addOn, world } = load('function f() { const a = { n: 1 }; a.self = a; console.log(a); }');
    addOn.run('f');
    expect(world.consoleLines[0]!.text).toContain('[Circular');
  });

  test('an exception is an Error with name and message', () => {
    const caught = evaluate(
      `try { HtmlService.createHtmlOutputFromFile('x') } catch (e) { return [e instanceof Error, e.name, e.message, String(e)] }`,
    );
    expect(caught).toEqual([
      true,
      'Exception',
      'No HTML file named x was found.',
      'Exception: No HTML file named x was found.',
    ]);
  });

  test('an exception nobody catches comes out as it was', () => {
    expect(() => evaluate(`HtmlService.createHtmlOutputFromFile('x')`)).toThrow(
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
    const { addOn } = load(
      'function f() { const l = LockService.getScriptLock(); const had = l.hasLock(); l.waitLock(1); return had; }',
    );
    expect([addOn.run('f'), addOn.run('f')]).toEqual([false, false]);
  });

  test('properties do', () => {
    const { addOn } = load(
      'function f() { const p = PropertiesService.getUserProperties(); const n = Number(p.getProperty("n")); p.setProperty("n", n + 1); return n; }',
    );
    expect([addOn.run('f'), addOn.run('f')]).toEqual([0, 1]);
  });
});

describe('authorization modes', () => {
  const code = `
    function document_() { return SpreadsheetApp.getActiveSpreadsheet(); }
    function properties() { return PropertiesService.getDocumentProperties(); }
    function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); }
    function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
    function alert_() { SpreadsheetApp.getUi().alert('x'); }
    function locale() { return Session.getActiveUserLocale(); }
    function log() { Logger.log(Utilities.getUuid()); }
  `;
  const allowed: Record<string, string[]> = {
    NONE: ['menu', 'locale', 'log'],
    LIMITED: ['document_', 'properties', 'menu', 'locale', 'log'],
    CUSTOM_FUNCTION: ['document_', 'properties', 'locale', 'log'],
    FULL: ['document_', 'properties', 'menu', 'sidebar', 'alert_', 'locale', 'log'],
  };
  const { addOn } = load(code);
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

  test('one that runs in the middle of another execution leaves its templates alone', () => {
    const { addOn: other, world } = load(`
      var state = 'global';
      function F() { return HtmlService.createTemplate('<?= state ?>').evaluate().getContent(); }
      function outer() {
        state = 'changed';
        SpreadsheetApp.getActiveSpreadsheet().getId();
        console.log(HtmlService.createTemplate('<?= state ?>').evaluate().getContent());
      }
    `);
    const { getId } = Object.getPrototypeOf(SPREADSHEET) as { getId: () => string };
    const spy = jest.spyOn(SPREADSHEET, 'getId').mockImplementation(() => {
      expect(other.callCustomFunction('F', [])).toEqual({ result: 'global' });
      return getId();
    });
    other.run('outer');
    spy.mockRestore();
    expect(world.consoleLines.map((line) => line.text)).toEqual(['changed']);
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
    function fails() { HtmlService.createHtmlOutputFromFile('x'); }
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

  test('what the function throws reaches the failure handler', () => {
    expect(() => addOn.scriptRun('fails')).toThrow('No HTML file named x was found.');
  });
});

describe('templates', () => {
  test('scriptlets see the variables set and the project’s functions', () => {
    const { addOn } = load(
      `function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
       function page() {
         const t = HtmlService.createTemplateFromFile('page');
         t.items = [{ name: 'A & B' }, { name: 'C' }];
         return t.evaluate().setTitle('T').getContent();
       }`,
      {},
      {
        page: '<?!= include("css") ?><? for (const item of items) { ?><li><?= item.name ?></li><? } ?>',
        'css.html': '<b>',
      },
    );
    expect(addOn.run('page')).toBe('<b><li>A &amp; B</li><li>C</li>');
  });

  test('what a template holds stays the script’s own', () => {
    expect(
      evaluate(`const t = HtmlService.createTemplate('<?= when instanceof Date ?>'); t.when = new Date(0);
        return [t.when instanceof Date, t.evaluate().getContent()];`),
    ).toEqual([true, 'true']);
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
