/** A small add-on on disk, complete enough to be built, for tests that break one thing in it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const WORKING: Record<string, string> = {
  'src/addon/entry.ts': `import { double } from '../core/double';

/**
 * Doubles a number.
 *
 * @param {number} amount - The number; \`\${1}\` is text.
 * @param {number} [times] - How often.
 * @return {number} The doubled number.
 * @customfunction
 * @example =CLIENTDOUBLE(2)
 * @preserve
 */
global.CLIENTDOUBLE = (amount: number, times?: number) => double(amount, times ?? 1);

/**
 * Greets.
 *
 * @preserve
 */
global.greet = () => 'Grüß Gott';
`,
  'src/core/double.ts': `class Doubler {
  #factor = 2;
  static count = 0;
  times = 1;
  static { Doubler.count = 1; }
  run(amount: number) { return amount * this.#factor ** this.times; }
}
export function double(amount: number, times: number) {
  const doubler = new Doubler();
  doubler.times = times;
  return doubler.run(amount);
}
`,
  'src/dialogs/page.html':
    '<!DOCTYPE html><html><head><!-- inline: page.css --></head><body><!-- inline: page.ts --></body></html>',
  'src/dialogs/page.css': 'p { margin: 0; }\n',
  'src/dialogs/page.tsx': "document.title = 'Dialog';\n",
  'src/import-page/page.html':
    '<!DOCTYPE html><html><head><!-- inline: page.css --></head><body><!-- inline: page.ts --></body></html>',
  'src/import-page/page.css': 'p { margin: 0; }\n',
  'src/import-page/page.tsx': "document.title = 'Import';\n",
  'src/sidebar/page.html': `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>Fixture</title>
    <!-- inline: page.css -->
  </head>
  <body>
    <p id="name"></p>
    <!-- inline: page.ts -->
  </body>
</html>
`,
  'src/sidebar/page.css': `@import './colours.css';\np { margin: 0; }\n`,
  'src/sidebar/colours.css': `p { color: #333; }\n`,
  'src/sidebar/page.ts': `const name: string = 'Ä';
document.getElementById('name')!.textContent = \`// \${name} /* $& */ </script><!--\`;
`,
  'appsscript.json': '{ "timeZone": "Etc/UTC", "runtimeVersion": "V8" }\n',
};

const made: string[] = [];

/**
 * Writes the working fixture with some files replaced.
 *
 * @param changes file name → its text, or null to leave the file out
 * @returns the folder, without symbolic links in its path
 */
export function createFixtureProject(changes: Record<string, string | null> = {}): string {
  const root = createTemporaryFolder();
  for (const [name, text] of Object.entries({ ...WORKING, ...changes })) {
    if (text !== null) writeFixture(root, name, text);
  }
  return root;
}

export function writeFixture(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

export function createTemporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'client-tiers-test-')));
  made.push(folder);
  return folder;
}

/** For `afterAll`. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
