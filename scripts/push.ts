/**
 * `npm run push`: builds the add-on and puts it into the Apps Script project that .clasp.json names.
 * clasp alone replaces whatever the project holds, and ends with exit code 0 in several cases where it pushed nothing.
 * Here the project is looked at before and after: work of somebody else in it stops the push, and only two ways lead to
 * 0: Google holds exactly the files of dist/ now, or it held them already. It creates no project and logs nobody in.
 * Whoever edits the project in the second between the look and the push is not noticed: Google offers no way to.
 */
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from './build';
import { BUILT_FILES, DEFAULT_ROOT, type BuiltFiles } from './built-files';
import { BuildError } from './build/build-error';
import { sealOf } from './build/seal';
import { explainClaspError } from './push/explain-clasp';
import { findLosses, type Loss } from './push/find-losses';
import { PushError } from './push/push-error';
import { CREATE_PROJECT, OUT_DIR, readScriptId } from './push/read-script-id';
import { readProject, type ProjectFile } from './push/read-project';
import { runClasp, type ClaspOptions } from './push/run-clasp';

export interface PushOptions {
  /** The folder that holds .clasp.json, and dist/ after the build; this project if left out. */
  projectDir?: string;
  /** The folder that holds the sources; this project if left out. */
  root?: string;
  environment?: NodeJS.ProcessEnv;
  /** Replaces also what is not of this add-on, after copying it. */
  isForced?: boolean;
}

export interface PushResult {
  scriptId: string;
  /** Empty when the project held this build already. */
  pushedFiles: string[];
  /** The folder with copies of what was replaced and not of this add-on, if there was any. */
  keptIn?: string;
}

/**
 * Builds and pushes.
 *
 * @throws PushError or BuildError with what is missing and what to type; the project at Google is as before then,
 *   unless the headline says otherwise.
 */
export async function push({
  projectDir = DEFAULT_ROOT,
  root = DEFAULT_ROOT,
  environment,
  isForced = false,
}: PushOptions = {}): Promise<PushResult> {
  // clasp refuses a folder that is reached through a symbolic link.
  const clasp: ClaspOptions = { projectDir: await realpath(projectDir), environment };
  const scriptId = await readScriptId(clasp.projectDir);
  const built = await build({ root, outDir: join(clasp.projectDir, OUT_DIR) });
  await checkSelection(Object.keys(built).sort(), scriptId, clasp);

  const before = await readProject(scriptId, environment);
  if (includesBuild(before, built)) return { scriptId, pushedFiles: [] };
  const losses = findLosses(before, built);
  if (losses.length > 0 && !isForced) throw new PushError(describeLosses(losses, scriptId));
  const keptIn = losses.length > 0 ? await keepCopy(losses, clasp.projectDir) : undefined;
  await pushAndLook(built, before, scriptId, clasp);
  return { scriptId, pushedFiles: Object.keys(built).sort(), keptIn };
}

/** What a push replaces against the odds is kept, in a folder that nothing else writes to. */
async function keepCopy(losses: readonly Loss[], projectDir: string): Promise<string> {
  const folder = await mkdtemp(join(projectDir, 'replaced-'));
  for (const { file } of losses) {
    await mkdir(dirname(join(folder, file.name)), { recursive: true });
    await writeFile(join(folder, file.name), file.text);
  }
  return folder;
}

/** An error of clasp's may hide that the push arrived, and a success that it did not: only looking tells. */
async function pushAndLook(
  built: BuiltFiles,
  before: ProjectFile[],
  scriptId: string,
  clasp: ClaspOptions,
): Promise<void> {
  const pushing = await claspOutput(['push', '--force', '--json'], scriptId, clasp).catch((error) => error);
  const after = await readProject(scriptId, clasp.environment).catch(() => undefined);
  if (after?.length === BUILT_FILES.length && includesBuild(after, built)) return;
  const reason = pushing instanceof Error ? pushing.message : 'clasp ended without an error.';
  if (isDeepStrictEqual(after, before)) throw new PushError(reason);
  throw new PushError(
    `${reason} Type "npm run push" again, which looks first, or see for yourself: ${projectLink(scriptId)}`,
    after ? 'The project holds something else than was pushed' : 'It is unclear whether the push arrived',
  );
}

/** White space aside, which is nobody's work and may change on the way. */
function includesBuild(project: readonly ProjectFile[], built: BuiltFiles): boolean {
  return BUILT_FILES.every((name) => {
    const found = project.find((file) => file.name === name.replace(/\.js$/, '.gs'));
    return found !== undefined && sealOf(found.text) === sealOf(built[name]);
  });
}

function describeLosses(losses: readonly Loss[], scriptId: string): string {
  return `a push replaces the whole Apps Script project, and this one also holds
${losses.map(({ sentence }) => `  ${sentence}`).join('\n')}
To keep that, give the add-on a spreadsheet of its own: take "scriptId" out of .clasp.json, then type
  ${CREATE_PROJECT}
  npm run push
To replace it, look through ${projectLink(scriptId)} first, then type
  npm run push -- --force
which puts a copy of what it replaces into a folder beside dist/.`;
}

/** Before anything is sent: a .claspignore or a changed extension would silently leave files out. */
async function checkSelection(builtFiles: string[], scriptId: string, clasp: ClaspOptions): Promise<void> {
  const status = await claspOutput(['show-file-status', '--json'], scriptId, clasp);
  const selected = parseSelection(status);
  if (selected.join() !== builtFiles.join()) {
    throw new PushError(
      `clasp would push ${selected.join(', ') || 'no file'}, but dist/ holds ${builtFiles.join(', ')}. Look for a .claspignore file, and for extensions in .clasp.json.`,
    );
  }
}

function parseSelection(json: string): string[] {
  try {
    return (JSON.parse(json).filesToPush as string[]).map((path) => basename(path)).sort();
  } catch {
    throw new PushError(`clasp did not say what it would push; it said: ${json.trim() || 'nothing'}`);
  }
}

async function claspOutput(args: string[], scriptId: string, clasp: ClaspOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await runClasp(args, clasp);
  if (exitCode !== 0) throw new PushError(explainClaspError(stderr || stdout, scriptId));
  return stdout;
}

function projectLink(scriptId: string): string {
  return `https://script.google.com/d/${scriptId}/edit`;
}

function parseForce(args: string[]): boolean {
  const unknown = args.find((arg) => arg !== '--force');
  if (unknown !== undefined)
    throw new PushError(`"${unknown}" is no option. There is one: npm run push -- --force`);
  return args.includes('--force');
}

async function main(): Promise<void> {
  try {
    const isForced = parseForce(process.argv.slice(2));
    const { scriptId, pushedFiles, keptIn } = await push({ projectDir: process.cwd(), isForced });
    const done =
      pushedFiles.length > 0
        ? `Pushed ${pushedFiles.join(', ')}`
        : 'Nothing to push, Google holds this build';
    console.log(`${done}: ${projectLink(scriptId)}`);
    if (keptIn) console.log(`What was replaced is kept in ${keptIn}`);
  } catch (error) {
    const isExpected = error instanceof PushError || error instanceof BuildError;
    const headline = error instanceof PushError ? error.headline : 'Nothing was pushed';
    console.error(`${headline}: ${isExpected ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
