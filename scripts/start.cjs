/**
 * `node scripts/start.cjs NAME ARGUMENTS`: runs scripts/NAME.ts as one bundled file, which is made again where a source is newer. Compiling
 * the sources at each start would take longer than the command.
 */
const { spawnSync } = require('node:child_process');
const { runMain } = require('node:module');
const { join, resolve } = require('node:path');
const { isBuildStale, isStale } = require('./build/freshness.cjs');

const ROOT = resolve(__dirname, '..');

const [, , name, ...rest] = process.argv;
const bundle = join(ROOT, 'dist-commands', `${name.replaceAll('/', '-')}.cjs`);

if (isBuildStale(ROOT, join(ROOT, 'dist'))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
if (isStale(ROOT, [bundle], ['src', 'stand-in', 'scripts', 'package-lock.json'])) {
  require('esbuild').buildSync({
    absWorkingDir: ROOT,
    entryPoints: [`scripts/${name}.ts`],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    // For whoever builds the add-on; here it is built.
    external: ['../build'],
    logLevel: 'error',
  });
}
process.argv = [process.argv[0], bundle, ...rest];
runMain();
