/**
 * The real clasp against a stand-in of Google's API on this machine. Each case works in a copy of the project's
 * settings, so that neither the project's own files nor the user's login are touched. clasp takes a second to start, and a push
 * starts it four times: once that is done in full, and then one clasp stays (`clasp-host.mjs`).
 */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { push } from '../../scripts/push';
import { runClasp } from '../../scripts/push/run-clasp';
import {
  createFixtureProject,
  createTemporaryFolder,
  removeTemporaryFolders,
} from '../build/fixture-project';
import { FakeGoogle, type ScriptFile } from './fake-google';

const REPOSITORY = join(__dirname, '../..');
const CREATE = ['create-script', '--type', 'sheets', '--rootDir', 'dist', '--title', 'Client Tiers'];

let google: FakeGoogle;
let url: string;
let host: ChildProcess;
let hostPort: number;

beforeAll(async () => {
  host = fork(join(__dirname, 'clasp-host.mjs'), { execArgv: [] });
  const [message] = (await once(host, 'message')) as [{ readonly port: number }];
  hostPort = message.port;
});
beforeEach(async () => {
  google = new FakeGoogle();
  url = await google.start();
});
afterEach(() => google.stop());
afterAll(() => {
  host.disconnect();
  removeTemporaryFolders();
});

/** As committed: whoever has created a project since has an id and more of clasp's settings in the file. */
function committedSettings(): object {
  const { rootDir } = JSON.parse(readFileSync(join(REPOSITORY, '.clasp.json'), 'utf8'));
  return { rootDir };
}

interface Workplace {
  settings?: object;
  isLoggedIn?: boolean;
  /** What each process of clasp loads first. */
  loadsFirst?: string;
}

/** A folder with the committed .clasp.json (or another) and an environment with or without a login. */
function createWorkplace({
  settings = committedSettings(),
  isLoggedIn = true,
  loadsFirst = 'clasp-start.mjs',
}: Workplace = {}) {
  const projectDir = createFixtureProject();
  writeFileSync(join(projectDir, '.clasp.json'), JSON.stringify(settings));

  const home = createTemporaryFolder();
  const outsideLog = join(home, 'outside.log');
  if (isLoggedIn)
    writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens: { default: FAKE_LOGIN } }));
  const environment = {
    PATH: process.env.PATH,
    HOME: home,
    USERPROFILE: home,
    NODE_OPTIONS: `--import=${pathToFileURL(join(__dirname, loadsFirst)).href}`,
    CLASP_PORT: String(hostPort),
    LOOPBACK_URL: url,
    OUTSIDE_LOG: outsideLog,
  };
  return { projectDir, root: projectDir, environment, outsideLog };
}

/** Far from expiring, or the login library would ask Google for a new token. */
const FAKE_LOGIN = {
  type: 'authorized_user',
  client_id: 'test',
  client_secret: 'test',
  refresh_token: 'test',
  access_token: 'test-token',
  expiry_date: 9_999_999_999_999,
};

/** What is in dist/, in the words of the API. */
function describeBuild(projectDir: string) {
  const types: Record<string, string> = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' };
  return readdirSync(join(projectDir, 'dist')).map((file) => {
    const [name, extension] = file.split('.');
    return { name, type: types[extension], source: readFileSync(join(projectDir, 'dist', file), 'utf8') };
  });
}

it('creates a spreadsheet with a project and pushes exactly what is in dist/', async () => {
  const workplace = createWorkplace({ loadsFirst: 'redirect.mjs' });
  const created = await runClasp(CREATE, workplace);
  expect(created).toMatchObject({ exitCode: 0, stderr: '' });
  expect([...google.driveFiles]).toEqual([
    ['sheet-1', { name: 'Client Tiers', mimeType: 'application/vnd.google-apps.spreadsheet' }],
  ]);
  expect(google.projects.get('script-1')).toMatchObject({ title: 'Client Tiers', parentId: 'sheet-1' });

  // The project's own sources: what arrives is the add-on itself.
  const result = await push({ ...workplace, root: REPOSITORY });
  expect(result).toEqual({
    scriptId: 'script-1',
    pushedFiles: ['Code.js', 'Dialog.html', 'Import.html', 'Page.html', 'appsscript.json'],
  });
  const { files } = google.projects.get('script-1')!;
  expect(files).toHaveLength(5);
  expect(files).toEqual(expect.arrayContaining(describeBuild(workplace.projectDir)));
  expect(files.find(({ type }) => type === 'JSON')!.source).toContain('Etc/UTC');
  expect(new Set(google.calls.map((call) => call.authorization))).toEqual(new Set(['Bearer test-token']));
  expect(existsSync(workplace.outsideLog)).toBe(false);
});

it('pushes nothing where the project holds the build already', async () => {
  google.projects.set('script-1', { title: '', files: [] });
  const workplace = createWorkplace({ settings: WITH_ID });
  expect((await push(workplace)).pushedFiles).toHaveLength(5);
  expect(await push(workplace)).toEqual({ scriptId: 'script-1', pushedFiles: [] });
  expect(google.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

it('finds an empty script id in the way: with one, clasp creates nothing and still ends with 0', async () => {
  const workplace = createWorkplace({ settings: { rootDir: 'dist', scriptId: '' } });
  expect(await runClasp(CREATE, workplace)).toMatchObject({
    exitCode: 0,
    stderr: 'Project file already exists.\n',
  });
  expect(google.calls).toEqual([]);
});

const WITH_ID = { rootDir: 'dist', scriptId: 'script-1' };

describe('what is missing is said, and nothing reaches Google', () => {
  it.each([
    [
      'no script id',
      {},
      /names no Apps Script project yet[^]*npx clasp login[^]*npx clasp create-script --type sheets/,
    ],
    [
      'an empty script id',
      { settings: { rootDir: 'dist', scriptId: ' ' } },
      /names no Apps Script project yet/,
    ],
    ['another folder', { settings: { rootDir: 'src', scriptId: 'script-1' } }, /must have "rootDir": "dist"/],
    [
      'no login',
      { settings: WITH_ID, isLoggedIn: false },
      /not logged in to Google\. Type "npx clasp login"/,
    ],
    [
      'an extension that clasp leaves out',
      { settings: { ...WITH_ID, htmlExtensions: ['htm'] } },
      /clasp would push Code\.js, appsscript\.json, but dist\/ holds Code\.js, Dialog\.html, Import\.html, Page\.html, appsscript\.json/,
    ],
  ])('%s', async (_name, options, sentence) => {
    const workplace = createWorkplace(options);
    await expect(push(workplace)).rejects.toThrow(sentence);
    expect(google.calls).toEqual([]);
    expect(existsSync(workplace.outsideLog)).toBe(false);
  });

  it('no .clasp.json, even where a folder above has one', async () => {
    const above = createWorkplace({ settings: WITH_ID });
    const projectDir = join(above.projectDir, 'inner');
    mkdirSync(projectDir);
    await expect(push({ ...above, projectDir })).rejects.toThrow('.clasp.json is missing');
    expect(google.calls).toEqual([]);
  });

  it('a build that fails', async () => {
    const workplace = createWorkplace({ settings: WITH_ID });
    const root = createFixtureProject({ 'src/core/double.ts': null });
    await expect(push({ ...workplace, root })).rejects.toThrow(/double/);
    expect(google.calls).toEqual([]);
  });
});

const API_SWITCHED_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';

describe('what Google refuses is said, and the project stays as it was', () => {
  it.each([
    [
      'the API switched off',
      { status: 403, message: API_SWITCHED_OFF },
      /Switch it on at https:\/\/script\.google\.com/,
    ],
    [
      "Google's own failure while writing",
      { status: 500, message: 'Internal error encountered.', method: 'PUT' },
      /Google had an error of its own/,
    ],
  ])('%s', async (_name, failure, sentence) => {
    google.projects.set('script-1', { title: '', files: [] });
    google.failure = failure;
    const workplace = createWorkplace({ settings: WITH_ID });
    await expect(push(workplace)).rejects.toThrow(sentence);
    expect(google.projects.get('script-1')!.files).toEqual([]);
    expect(google.calls.length).toBeGreaterThan(0);
    expect(existsSync(workplace.outsideLog)).toBe(false);
  });

  it('a script id that Google does not know', async () => {
    await expect(push(createWorkplace({ settings: WITH_ID }))).rejects.toThrow(
      /knows no Apps Script project "script-1"/,
    );
  });
});

const INVOICES: ScriptFile = { name: 'Money/Invoices', type: 'SERVER_JS', source: 'function bill() {}' };
const UNTOUCHED: ScriptFile = { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' };
const WITH_LIBRARY: ScriptFile = {
  name: 'appsscript',
  type: 'JSON',
  source: JSON.stringify({
    timeZone: 'Europe/Berlin',
    dependencies: { libraries: [{ userSymbol: 'OAuth2', libraryId: '1B7', version: '43' }] },
    oauthScopes: ['https://www.googleapis.com/auth/drive'],
  }),
};

describe('what is in the project already', () => {
  const hold = (...files: ScriptFile[]) => google.projects.set('script-1', { title: '', files });
  const heldNames = () => google.projects.get('script-1')!.files.map(({ name }) => name);
  const copies = (projectDir: string) =>
    readdirSync(projectDir).filter((name) => name.startsWith('replaced-'));

  it('is named and left alone when it is hers, with the words for replacing it', async () => {
    hold(UNTOUCHED, INVOICES, WITH_LIBRARY);
    const workplace = createWorkplace({ settings: WITH_ID });
    await expect(push(workplace)).rejects.toThrow(`this one also holds
  Money/Invoices.gs
  appsscript.json: library OAuth2, scope https://www.googleapis.com/auth/drive
To keep that, give the add-on a spreadsheet of its own: take "scriptId" out of .clasp.json, then type
  npx clasp create-script --type sheets --rootDir dist --title "Client Tiers"
  npm run push
To replace it, look through https://script.google.com/d/script-1/edit first, then type
  npm run push -- --force
`);
    expect(google.projects.get('script-1')!.files).toEqual([UNTOUCHED, INVOICES, WITH_LIBRARY]);
    expect(google.calls.map(({ method }) => method)).toEqual(['GET']);
    expect(copies(workplace.projectDir)).toEqual([]);
  });

  it('is replaced when she says so, and copied first', async () => {
    hold(UNTOUCHED, INVOICES, WITH_LIBRARY);
    const workplace = createWorkplace({ settings: WITH_ID });
    const { keptIn } = await push({ ...workplace, isForced: true });
    expect(heldNames().sort()).toEqual(['Code', 'Dialog', 'Import', 'Page', 'appsscript']);
    expect(copies(workplace.projectDir)).toEqual([basename(keptIn!)]);
    expect(readFileSync(join(keptIn!, 'Money/Invoices.gs'), 'utf8')).toBe(INVOICES.source);
    expect(readFileSync(join(keptIn!, 'appsscript.json'), 'utf8')).toBe(WITH_LIBRARY.source);
  });
});

describe('what clasp says about a push is not believed before the project was looked at', () => {
  const INTERNAL = { status: 500, message: 'Internal error encountered.' };
  const pushAnd = async (failure: FakeGoogle['failure'], store = google.store) => {
    google.projects.set('script-1', { title: '', files: [UNTOUCHED] });
    google.failure = failure;
    google.store = store;
    return push(createWorkplace({ settings: WITH_ID }));
  };

  it('an error that came after the work was done, over a file that Google had put there', async () => {
    const result = await pushAnd({ ...INTERNAL, method: 'PUT', isAnswerOnly: true });
    expect(result.pushedFiles).toHaveLength(5);
  });

  it.each([
    [
      'a success that changed nothing',
      'Nothing was pushed',
      undefined,
      (_: unknown, held: ScriptFile[]) => held,
    ],
    [
      'a success that left a file out',
      'The project holds something else than was pushed',
      undefined,
      (sent: ScriptFile[]) => sent.slice(1),
    ],
    [
      'an error after which Google says no more',
      'It is unclear whether the push arrived',
      { ...INTERNAL, from: 'PUT' },
      undefined,
    ],
  ])('%s', async (_name, headline, failure, store) => {
    await expect(pushAnd(failure, store)).rejects.toMatchObject({ name: 'PushError', headline });
  });
});

it('would notice a call to any other machine', async () => {
  const workplace = createWorkplace({ settings: WITH_ID });
  workplace.environment.LOOPBACK_URL = 'http://192.0.2.1/';
  await expect(push(workplace)).rejects.toThrow('tried to reach 192.0.2.1');
  expect(readFileSync(workplace.outsideLog, 'utf8')).toContain('192.0.2.1');
});

describe('as a command', () => {
  const runCommand = (
    { projectDir, environment }: ReturnType<typeof createWorkplace>,
    ...options: string[]
  ) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        pathToFileURL(require.resolve('tsx')).href,
        join(REPOSITORY, 'scripts/push.ts'),
        ...options,
      ],
      {
        cwd: projectDir,
        env: { ...environment, NODE_OPTIONS: '' },
        encoding: 'utf8',
      },
    );

  it('ends with exit code 1 and one message when something is missing', () => {
    const { status, stdout, stderr } = runCommand(createWorkplace());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Nothing was pushed: \.clasp\.json names no Apps Script project yet\./);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('takes no other option than --force', () => {
    const { status, stderr } = runCommand(createWorkplace(), '--froce');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Nothing was pushed: "--froce" is no option. There is one: npm run push -- --force\n',
    });
  });
});
