/**
 * Nothing leaves the spreadsheet: whatever the shipped files reach for outside themselves is listed here, service by
 * service, and none of it sends or logs. A new name fails these tests until somebody has looked at what it does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, tokenizer, type Token } from 'acorn';
import { Linter } from 'eslint';
import { analyze } from 'eslint-scope';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { readPublication } from '../../scripts/build/publication';

/** Google's services that can work on the open spreadsheet, show a page, or wait for a lock, and no more. */
const SERVICES = ['HtmlService', 'LockService', 'Session', 'SpreadsheetApp', 'Utilities'];
/** Where the add-on is pasted as one file, it holds the pages. */
const OWN = ['PAGES_'];
/** `google` is Google's way from the page to our own Code.js. */
const BROWSER: Readonly<Record<string, readonly string[]>> = {
  'Dialog.html': [
    'cancelAnimationFrame',
    'clearTimeout',
    'document',
    'google',
    'queueMicrotask',
    'requestAnimationFrame',
    'setTimeout',
  ],
  'Import.html': [
    'Blob',
    'DecompressionStream',
    // Around bytes that are there already: it reads a stream to its end, and asks nobody.
    'Response',
    'TextDecoder',
    'cancelAnimationFrame',
    'clearTimeout',
    'document',
    'google',
    'queueMicrotask',
    'requestAnimationFrame',
    'setTimeout',
  ],
  'Page.html': [
    'HTMLElement',
    'clearTimeout',
    'document',
    'google',
    'queueMicrotask',
    'scrollTo',
    'setInterval',
    'setTimeout',
    'window',
  ],
};
/** Ways out that need no name of their own, such as `navigator.sendBeacon`, and logs, which the publisher can read. */
const WAYS_OUT =
  /^(console|Logger|fetch|fetchAll|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|serviceWorker|\w*Worker|importScripts|Image|Audio|src|srcset|location|navigator|eval|Function|UrlFetchApp|MailApp|GmailApp|DriveApp|Jdbc)$/;
/** Names of markup languages, which Preact compares with and nobody opens. */
const NAMESPACES = ['1998/Math/MathML', '1999/xhtml', '2000/svg'].map((name) => `http://www.w3.org/${name}`);

const PAGES = ['Dialog.html', 'Import.html', 'Page.html'];

let code: string;
let homepage: string;
const pages = new Map<string, { readonly page: string; readonly pageScript: string }>();

beforeAll(async () => {
  const dist = await ensureBuilt();
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
  code = read('Code.js');
  ({ homepage } = await readPublication(join(__dirname, '../..')));
  for (const name of PAGES) {
    const page = read(name);
    pages.set(name, { page, pageScript: /<script>([^]*?)<\/script>/.exec(page)![1] });
  }
});

/** Names that a script uses and does not define; what belongs to the language itself left out. */
function namesFromOutside(script: string): string[] {
  const tree = parse(script, { ecmaVersion: 2020, ranges: true }) as unknown as Parameters<typeof analyze>[0];
  const { globalScope } = analyze(tree, { ecmaVersion: 2020, sourceType: 'script' });
  const names = new Set(globalScope!.through.map(({ identifier }) => identifier.name));
  return [...names].filter((name) => !isOfTheLanguage(name)).sort();
}

/** ESLint knows them, and takes four times as long for a whole script. */
function isOfTheLanguage(name: string): boolean {
  const languageOptions = { ecmaVersion: 2020, sourceType: 'script' } as const;
  return new Linter().verify(name, { languageOptions, rules: { 'no-undef': 'error' } }).length === 0;
}

/** Names of any kind and texts, which may become names: `window['fetch']`. No comments. */
function wordsOf(script: string): string[] {
  const tokens = [...tokenizer(script, { ecmaVersion: 2020 })] as (Token & { value: unknown })[];
  return tokens.map(({ value }) => String(value));
}

describe('Code.js', () => {
  it('reaches for the listed services of Google and for nothing else', () => {
    expect(namesFromOutside(code)).toEqual([...OWN, ...SERVICES].sort());
  });

  it('has no way out, no log, and no address but that of the guide, where package.json has one', () => {
    const words = wordsOf(code);
    expect(words.filter((word) => WAYS_OUT.test(word))).toEqual([]);
    expect(words.filter((word) => /\w:\/\//.test(word))).toEqual(homepage === '' ? [] : [homepage]);
  });
});

/** What a click opens, and nothing else does: a file that the page holds already, the guide, a client's channel. */
const LINKS: Readonly<Record<string, readonly RegExp[]>> = {
  'Dialog.html': [
    /^\w\("a",\{download:\w+,href:`?"?data:text\/calendar;charset=utf-8,/,
    /^\w\("a",\{href:\w+\.guideAddress,target:"_blank",rel:"noopener noreferrer"\}/,
  ],
  'Import.html': [],
  'Page.html': [/^\w\("a",\{href:\w+,target:"_blank",rel:"noopener noreferrer"[,}]/],
};

describe.each(PAGES)('%s', (name) => {
  it('has no link but those that are listed', () => {
    const links = pages.get(name)!.pageScript.match(/\w\("a"[,)][^]{0,80}/gi) ?? [];
    expect(links).toEqual(LINKS[name]!.map((listed) => expect.stringMatching(listed)));
  });

  it('reaches for the listed parts of the browser and for nothing else', () => {
    expect(namesFromOutside(pages.get(name)!.pageScript)).toEqual(BROWSER[name]);
  });

  it('has no way out, no log, and no address but the names of markup languages', () => {
    const { page, pageScript } = pages.get(name)!;
    expect(wordsOf(pageScript).filter((word) => WAYS_OUT.test(word))).toEqual([]);
    expect(pageScript.match(/\bimport\s*\(/g)).toBeNull();
    expect([...new Set(page.match(/\w+:\/\/[^\s"'<>)]+/g))].sort()).toEqual(NAMESPACES);
  });

  it('has no element and no style that loads something or leads somewhere', () => {
    const { page, pageScript } = pages.get(name)!;
    const elements = '(area|audio|base|embed|frame|iframe|image|img|link|object|source|video)';
    const markup = page.replace(pageScript, '');
    expect(markup.match(new RegExp(`<${elements}\\b`, 'gi'))).toBeNull();
    expect(pageScript.match(new RegExp(`\\w\\("${elements}"[,)]`, 'gi'))).toBeNull();
    expect(markup.match(/<a\b/gi)).toBeNull();
    expect(markup.match(/\bsrc\s*=|@import|url\(|@font-face/gi)).toBeNull();
  });
});
