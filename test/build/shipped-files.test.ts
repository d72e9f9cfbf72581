/**
 * What the three files in dist/ promise to Google: its old engine, its editor's help, its review, its sandbox.
 * That they send nothing is shown in nothing-sent.test.ts.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { parse, type Comment, type FunctionDeclaration, type Identifier, type Node } from 'acorn';
import { forEachPage } from '../../scripts/built-files';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { withHomepage } from '../../scripts/build/publication';
import { readSeals, sealOf } from '../../scripts/build/seal';

const CUSTOM_FUNCTIONS = {
  CLIENTSCORE: ['ratings', 'criteria'],
  CLIENTTIER: ['ratings', 'criteria', 'tiers'],
  CLIENTWHY: ['ratings', 'criteria', 'names', 'tiers'],
  CLIENTRANGE: ['ratings', 'criteria', 'tiers'],
  CLIENTEVIDENCE: ['ratings', 'criteria'],
  CLIENTSHARE: ['amounts'],
  CLIENTPARETO: ['amounts', 'cuts', 'crossing'],
  CLIENTHHI: ['amounts'],
  CLIENTWEIGHTS: ['judgements'],
  CLIENTCONSISTENCY: ['matrix'],
  CLIENTDAYSLATE: ['due', 'paid', 'amounts', 'today'],
  CLIENTRATE: ['names', 'entryNames', 'amounts', 'hourNames', 'hours'],
};

/** Besides the custom functions. Each can be called by anyone from a cell or the page, so the list is short. */
const OTHER_GLOBALS: string[] = [
  'addDayColumns',
  'addProspects',
  'callFromImport',
  'callFromSidebar',
  'filterClients',
  'freezeFormulas',
  'makeClients',
  'makeSharedTab',
  'planMyDay',
  'planMyWeek',
  'onEdit',
  'onInstall',
  'onOpen',
  'proposeColumns',
  'recalculateTiers',
  'removeLastImport',
  'reportDay',
  'reportTiers',
  'setUpSpreadsheet',
  'showCalendar',
  'showDayColumns',
  'showHelp',
  'showImport',
  'showShare',
  'showWeeklyUpdate',
  'showSetUp',
  'showSidebar',
  'sortClients',
  'startOnboarding',
  'switchAsYouType',
];

let code: string;
const PAGES = ['Dialog.html', 'Import.html', 'Page.html'];
const pages = new Map<string, string>();
let manifest: string;
let program: (FunctionDeclaration | Node)[];
let comments: Comment[];

beforeAll(async () => {
  const dist = await ensureBuilt();
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
  [code, manifest] = ['Code.js', 'appsscript.json'].map(read);
  for (const name of PAGES) pages.set(name, read(name));
  comments = [];
  program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments }).body;
});

function declarations(): FunctionDeclaration[] {
  return program.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
}

const nameOf = (declaration: FunctionDeclaration) => declaration.id.name;

describe('Code.js', () => {
  it('is one script', () => {
    expect(() => new Script(code)).not.toThrow();
  });

  it('declares exactly the documented functions and nothing else at its top level', () => {
    const names = declarations().map(nameOf);
    expect(names.sort()).toEqual([...Object.keys(CUSTOM_FUNCTIONS), ...OTHER_GLOBALS].sort());
    const others = program.filter((node) => node.type !== 'FunctionDeclaration').map(({ type }) => type);
    expect(others.filter((type) => type !== 'EmptyStatement')).toEqual([
      'VariableDeclaration',
      'VariableDeclaration',
      'ExpressionStatement',
    ]);
  });

  it.each(Object.entries(CUSTOM_FUNCTIONS))(
    '%s names its parameters and explains each',
    (name, parameters) => {
      const declaration = declarations().find((node) => nameOf(node) === name)!;
      expect(declaration.params.map((node) => (node as Identifier).name)).toEqual(parameters);

      const help =
        comments.find((comment) => /^\s?$/.test(code.slice(comment.end, declaration.start)))?.value ?? '';
      expect(help).toMatch(/^\*\s*\n \* \S+/);
      expect(help).toContain('@customfunction');
      expect(help).toMatch(/@returns? \{[^}]+\} \S+/);
      expect(help).toMatch(new RegExp(`@example\\s[^@]*=?${name}\\(`));
      const explained = [...help.matchAll(/@param \{[^}]+\} \[?(\w+)\]? ?-? ?\S+/g)].map((match) => match[1]);
      expect(explained).toEqual(parameters);
    },
  );

  it('runs where there is nothing but the language, and replaces every declaration', () => {
    const context = createContext({});
    runInContext(
      'for (const name of ["console", "SharedArrayBuffer", "WebAssembly"]) delete globalThis[name];',
      context,
    );
    const stubs = declarations().map((node) => [nameOf(node), code.slice(node.start, node.end)]);
    runInContext(code, context);
    for (const [name, stub] of stubs) {
      expect(runInContext(`typeof ${name}`, context)).toBe('function');
      expect(runInContext(`String(${name})`, context)).not.toBe(stub);
    }
  });

  it('calls no method that is newer than its syntax', () => {
    const newer = /\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|replaceAll)\(/g;
    expect(code.match(newer)).toBeNull();
  });

  it('names nothing that Apps Script lacks', () => {
    const missing = /\b(setTimeout|setInterval|process\.|new URL|TextEncoder|TextDecoder|require\()/g;
    const ends = [0, ...comments.map(({ end }) => end)];
    const between = ends.map((end, index) => code.slice(end, comments[index]?.start));
    expect(between.join('').match(missing)).toBeNull();
  });
});

describe('the head of Code.js', () => {
  it('carries the notice of preact, whose code is in the page', () => {
    const name = 'preact';
    const folder = dirname(require.resolve(`${name}/package.json`));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const head = comments[0].value.replace(/\s\*/g, '').replace(/\s+/g, ' ');
    const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').replace(/\s+/g, ' ').trim();
    expect(head).toContain(`${name} ${version} `);
    expect(head).toContain(licence);
  });

  it('seals the code and the pages', () => {
    const ofPages = forEachPage((name) => sealOf(pages.get(`${name}.html`)!));
    expect(readSeals(code)).toEqual({ isCodeIntact: true, pages: ofPages });
    expect(readSeals(code.replace(/\n/g, '\r\n'))!.isCodeIntact).toBe(true);
    expect(readSeals(withHomepage(code, 'https://example.org/'))!.isCodeIntact).toBe(true);
    expect(readSeals(`${code}function hers() {}`)!.isCodeIntact).toBe(false);
  });
});

describe.each(PAGES)('%s', (name) => {
  let page: string;
  beforeAll(() => {
    page = pages.get(name)!;
  });
  const scripts = () => [...page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];

  it('is a whole document with one style and one script, both inline', () => {
    expect(page).toMatch(/^<!DOCTYPE html>/i);
    for (const tag of ['html', 'head', 'body', 'style', 'script']) {
      expect(page.match(new RegExp(`<${tag}[\\s>]`, 'gi'))).toHaveLength(1);
      expect(page.match(new RegExp(`</${tag}>`, 'gi'))).toHaveLength(1);
    }
    expect(page).toMatch(/<\/html>\s*$/);
    expect(page).not.toContain('inline:');
  });

  it('has a script that parses', () => {
    const [[, attributes, script]] = scripts();
    expect(attributes).not.toContain('src');
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('has no template literal, of which HtmlService would cut parts', () => {
    const [[, , script]] = scripts();
    const types = new Set<string>();
    parse(script, { ecmaVersion: 2020, onToken: (token) => types.add(token.type.label) });
    expect(types).not.toContain('template');
    expect(types).not.toContain('`');
  });

  it('is a template with one place to fill, which escapes', () => {
    expect(page.match(/<\?.*?\?>/g)).toEqual(['<?= content ?>']);
    expect(page.replace('<?= content ?>', '')).not.toMatch(/<\?|\?>/);
  });
});

describe('appsscript.json', () => {
  it('asks for the current spreadsheet and its own dialogs, and for nothing else, and logs no exception', () => {
    expect(JSON.parse(manifest)).toEqual({
      timeZone: expect.stringMatching(/^\w+\/\w+$/),
      dependencies: {},
      // An exception may quote a cell, and a publisher can read the log.
      exceptionLogging: 'NONE',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });
});
