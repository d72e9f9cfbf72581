/** What a push would take, file by file. That a push stops then is tested with clasp, in push.test.ts. */
import { build } from '../../scripts/build';
import type { BuiltFiles } from '../../scripts/built-files';
import { formatPasteFile } from '../../scripts/build/paste-file';
import { findLosses } from '../../scripts/push/find-losses';
import { findLostSettings } from '../../scripts/push/find-lost-settings';
import { createFixtureProject, removeTemporaryFolders } from '../build/fixture-project';

let built: BuiltFiles;
/** Another build, as an older version would be. */
let former: BuiltFiles;
let pasted: string;

beforeAll(async () => {
  built = await build({ root: createFixtureProject() });
  former = await build({
    root: createFixtureProject({ 'src/sidebar/colours.css': 'p { color: #444; }' }),
  });
  pasted = await formatPasteFile(former);
});
afterAll(removeTemporaryFolders);

const lossesOf = (files: Record<string, string>) =>
  findLosses(
    Object.entries(files).map(([name, text]) => ({ name, text })),
    built,
  ).map(({ sentence }) => sentence);
const CHANGED = 'not as a build of this add-on left it';

it('finds nothing to lose in builds, pasted or pushed, in files that Google filled, and in empty ones', () => {
  expect(lossesOf({})).toEqual([]);
  expect(lossesOf({ 'Code.gs': built['Code.js'], 'Page.html': built['Page.html'] })).toEqual([]);
  expect(lossesOf({ 'Code.gs': former['Code.js'], 'Page.html': former['Page.html'] })).toEqual([]);
  expect(lossesOf({ 'Code.gs': pasted })).toEqual([]);
  expect(lossesOf({ 'Code.gs': former['Code.js'].replace(/\n/g, '\r\n').trimEnd() })).toEqual([]);
  expect(lossesOf({ 'Kód.gs': 'function myFunction() {\n  \n}\n', 'Notes.gs': '' })).toEqual([]);
  const newPage =
    '<!DOCTYPE html>\n<html>\n  <head>\n    <base target="_top">\n  </head>\n  <body>\n    \n  </body>\n</html>\n';
  expect(lossesOf({ 'Page.html': newPage })).toEqual([]);
});

it.each([
  ['a file of hers', () => ({ 'Invoices.gs': 'function bill() {}' }), 'Invoices.gs'],
  ['a page of hers', () => ({ 'Letter.html': '<p>Dear</p>' }), 'Letter.html'],
  ['a script with the name of our page', () => ({ 'Page.gs': 'const page = 1;' }), 'Page.gs'],
  ['her code under our name', () => ({ 'Code.gs': 'function bill() {}' }), `Code.gs, ${CHANGED}`],
  [
    'her page under our name',
    () => ({ 'Code.gs': built['Code.js'], 'Page.html': '<p>Dear</p>' }),
    `Page.html, ${CHANGED}`,
  ],
  [
    'her function below ours',
    () => ({ 'Code.gs': `${former['Code.js']}\nfunction bill() {}` }),
    `Code.gs, ${CHANGED}`,
  ],
  [
    'one word of ours changed by her',
    () => ({ 'Code.gs': former['Code.js'].replace('Grüß Gott', 'Grüß dich') }),
    `Code.gs, ${CHANGED}`,
  ],
  [
    'our page with a line of hers',
    () => ({ 'Code.gs': former['Code.js'], 'Page.html': former['Page.html'].replace('<p', '<hr><p') }),
    `Page.html, ${CHANGED}`,
  ],
  [
    'an earlier page of ours without the code that would vouch for it',
    () => ({ 'Page.html': former['Page.html'] }),
    `Page.html, ${CHANGED}`,
  ],
])('names %s', (_name, files, sentence) => {
  expect(lossesOf(files())).toEqual([sentence]);
});

describe('settings of hers', () => {
  const OURS = JSON.stringify({
    timeZone: 'Etc/UTC',
    dependencies: {},
    exceptionLogging: 'NONE',
    runtimeVersion: 'V8',
    oauthScopes: ['a', 'b'],
  });

  it.each([
    ['of a new project', { timeZone: 'Europe/Oslo', dependencies: {}, exceptionLogging: 'STACKDRIVER' }, []],
    ['of ours', JSON.parse(OURS), []],
    ['a scope', { oauthScopes: ['b', 'c', 'd'] }, ['scope c', 'scope d']],
    ['a library', { dependencies: { libraries: [{ userSymbol: 'OAuth2' }] } }, ['library OAuth2']],
    [
      'a service',
      { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive' }] } },
      ['service Drive'],
    ],
    [
      'a web app and macros',
      { webapp: { access: 'ANYONE' }, sheets: { macros: [] } },
      ['webapp {"access":"ANYONE"}', 'sheets {"macros":[]}'],
    ],
    ['an old runtime', { runtimeVersion: 'DEPRECATED_ES5' }, ['runtimeVersion "DEPRECATED_ES5"']],
  ])('%s', (_name, manifest, lost) => {
    expect(findLostSettings(JSON.stringify(manifest), OURS)).toEqual(lost);
  });

  it.each(['{', 'null'])('a manifest that cannot be read: %s', (text) => {
    expect(findLostSettings(text, OURS)).toEqual(['it cannot be read']);
  });
});
