/** What the build puts off until somebody asks: a start works out next to nothing, and whoever asks gets what the sources say. */
import { createContext, runInContext } from 'node:vm';
import { build } from '../../scripts/build';
import { SHIPPED } from '../addon/open-spreadsheet';
import { createFixtureProject, removeTemporaryFolders } from './fixture-project';

afterAll(removeTemporaryFolders);

/** Each constant says when it is worked out. */
const TEXTS = `
declare global { var worked: string[] }
function tell<Value>(name: string, value: Value): Value {
  globalThis.worked.push(name);
  return value;
}
const { and } = tell('lists', { and: 'und' });
export const MENU = tell('menu', { open: 'Öffnen' });
export const SHORT = ['a', 'b'];
export const HELP: Readonly<Record<string, string>> = tell('help', { title: \`Hilfe \${and} \${MENU.open}\` });
/** In parts. */
export const ALL = {
  // Says nothing.
  language: 'de',
  'two words': tell('words', 1),
  list: tell('list', [1, 2]),
  HELP,
  menu: MENU,
  says: (name: string) => MENU.open + name,
} as const;
export const LATER = tell('later', 1);
export const Base = tell('base', class { hi(): string { return 'hi'; } });
export const KINDS = tell('kinds', { Base });
`;

const ENTRY = `import { ALL, Base, HELP as TOLD, KINDS, LATER, MENU, SHORT } from '../core/texts';

type Menu = typeof MENU;
const first = <Value>({ open }: Menu, MENU: Value): Value => (open === '' ? MENU : MENU);

/**
 * Asks.
 *
 * @preserve
 */
global.ask = (what: string) => {
  const asked: Record<string, () => unknown> = {
    keys: () => Object.keys(ALL),
    list: () => ALL.list === ALL.list,
    words: () => ALL['two words'],
    shadowed: () => first({ open: '' }, 'mine'),
    short: () => SHORT.length,
    help: () => [TOLD.title, ALL.HELP === TOLD],
    says: () => ALL.says('!'),
    shorthand: () => ({ MENU }).MENU === ALL.menu,
    copied: () => JSON.stringify({ ...ALL }),
    later: () => [LATER, LATER],
    made: () => new Base().hi() + new KINDS.Base().hi(),
    extended: () => new (class extends Base {})().hi(),
  };
  return asked[what]();
};
`;

describe('constants', () => {
  let code = '';
  beforeAll(async () => {
    const root = createFixtureProject({ 'src/addon/entry.ts': ENTRY, 'src/core/texts.ts': TEXTS });
    code = (await build({ root }))['Code.js'];
  });

  it.each([
    ['keys', ['language', 'two words', 'list', 'HELP', 'menu', 'says'], []],
    ['list', true, ['list']],
    ['words', 1, ['words']],
    ['shadowed', 'mine', []],
    ['short', 2, []],
    ['help', ['Hilfe und Öffnen', true], ['help', 'menu']],
    ['says', 'Öffnen!', ['menu']],
    ['shorthand', true, ['menu']],
    [
      'copied',
      '{"language":"de","two words":1,"list":[1,2],"HELP":{"title":"Hilfe und Öffnen"},"menu":{"open":"Öffnen"}}',
      ['words', 'list', 'help', 'menu'],
    ],
    ['later', [1, 1], ['later']],
    ['made', 'hihi', ['base', 'kinds']],
    ['extended', 'hi', ['base']],
  ])('are worked out once, and only where they are asked for: %s', (what, answer, worked) => {
    const context = createContext({ worked: [] });
    runInContext(code, context);
    expect(context.worked).toEqual(['lists']);
    const given: unknown = runInContext(`ask('${what}')`, context);
    expect(JSON.parse(JSON.stringify(given))).toEqual(answer);
    expect([...(context.worked as string[])].sort()).toEqual(['lists', ...worked].sort());
  });

  it('are exported where they are declared', async () => {
    const root = createFixtureProject({
      'src/core/double.ts': `const twos = [1].map((each) => each * 2);
export { twos };
export function double(amount: number, times: number) { return amount * times * twos[0]; }
`,
    });
    await expect(build({ root })).rejects.toThrow('exported where it is declared');
  });

  it.each([
    "import * as all from './twos';\nexport const double = (amount: number, times: number) => amount * times * all.twos[0];",
    "export { twos } from './twos';\nexport const double = (amount: number, times: number) => amount * times;",
    "export * from './twos';\nexport const double = (amount: number, times: number) => amount * times;",
  ])('are imported by their names from there: %s', async (source) => {
    const root = createFixtureProject({
      'src/core/twos.ts': 'export const twos = [1].map((each) => each * 2);',
      'src/core/double.ts': source,
    });
    await expect(build({ root })).rejects.toThrow('imported by its name from where it is declared');
  });
});

it('works out next to nothing when the add-on starts', () => {
  const counting = SHIPPED.code.replace(
    'function once(find) {',
    `function once(work) {
  const find = () => { worked.push(work); return work(); };`,
  );
  const context = createContext({ worked: [] });
  runInContext(counting, context);
  const atStart = (context.worked as unknown[]).length;
  expect(atStart).toBeGreaterThan(0);
  expect(atStart).toBeLessThan(8);
});
