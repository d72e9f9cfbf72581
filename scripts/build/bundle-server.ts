/**
 * The Apps Script file: everything the entry file reaches, in one readable ES2019 script, with one empty top-level
 * declaration per global above it, because Sheets looks for functions there and runs no module.
 * It resolves no npm package on purpose: what ships is this project's own source.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack, { type Configuration, type Stats } from 'webpack';
import { BuildError } from './build-error';
import { checkDeclared, readEntryGlobals } from './entry-globals';

const ENTRY_FILE = 'src/addon/entry.ts';
/** Ship as their results: they are the same for every spreadsheet, and take long to work out at every start. */
const WORKED_OUT = [
  'src/addon/reading/header-words.ts',
  'src/addon/reading/standing-words.ts',
  'src/addon/reading/words-of-cells.ts',
  'src/i18n/all-cell-words.ts',
  'src/i18n/all-import-words.ts',
  'src/i18n/all-task-words.ts',
];

const PUT_OFF = require.resolve('./put-off-loader.cjs');
const WITHOUT_TYPES = {
  loader: require.resolve('esbuild-loader'),
  options: {
    target: 'es2019',
    legalComments: 'inline',
    charset: 'utf8',
    // Fields are assigned: defining each of them takes several times as long.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  },
};

/** Gives the text of Code.js below its head. */
export async function bundleServer(root: string): Promise<string> {
  const entry = join(root, ENTRY_FILE);
  const source = await readFile(entry, 'utf8').catch(() => {
    throw new BuildError(`${ENTRY_FILE} is missing.`);
  });
  const listed = readEntryGlobals(source, ENTRY_FILE);
  const code = withoutBundlerMarks(await runWebpack(root, entry));
  checkDeclared(listed, code);
  return code;
}

/** The bundler marks its own lines with rows of asterisks; a person who pastes the file reads better without. */
function withoutBundlerMarks(code: string): string {
  return code
    .replace(/^\}\/\*{6}\/ /m, () => '}\n\n')
    .replace(/^\/\*{20,}\/\n/gm, () => '')
    .replace(/^\/\*{6}\/ ?(?:\t$)?/gm, () => '');
}

async function runWebpack(root: string, entry: string): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'client-tiers-build-'));
  try {
    const stats = await compile(configuration(root, entry, directory));
    const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
    const [problem] = [...errors, ...warnings];
    if (problem) throw new BuildError(`${problem.moduleName ?? ENTRY_FILE}: ${problem.message}`);
    return await readFile(join(directory, 'Code.js'), 'utf8');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function configuration(root: string, entry: string, directory: string): Configuration {
  const workedOut = WORKED_OUT.map((file) => join(root, file));
  return {
    mode: 'production',
    context: root,
    entry,
    target: 'es2020',
    devtool: false,
    performance: false,
    output: { path: directory, filename: 'Code.js', chunkFormat: false, chunkLoading: false },
    optimization: { minimize: false },
    resolve: { extensions: ['.ts'], modules: [] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: workedOut, use: [WITHOUT_TYPES, PUT_OFF] },
        { test: workedOut, use: [WITHOUT_TYPES, PUT_OFF, require.resolve('./work-out-loader.cjs')] },
      ],
    },
    // The plugin's own types allow only an empty `include`.
    plugins: [new GasPlugin({ comment: true, include: [entry] as unknown as [] })],
  };
}

function compile(config: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close((closeError) => {
        if (error ?? closeError) reject(error ?? closeError!);
        else resolve(stats!);
      });
    });
  });
}
