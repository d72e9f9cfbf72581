/**
 * `npm run push`: builds the add-on and puts it into the Apps Script project that .clasp.json names.
 * clasp alone ends with exit code 0 in several cases where it pushed nothing; here only two ways lead to 0: Google has
 * taken exactly the files of dist/, or it held them already. It creates no project and logs nobody in.
 */
import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build, DEFAULT_ROOT } from './build';
import { BuildError } from './build/build-error';
import { explainClaspError } from './push/explain-clasp';
import { runClasp, type ClaspOptions } from './push/run-clasp';

const OUT_DIR = 'dist';
const HOW_TO_GET_AN_ID = `.clasp.json names no Apps Script project yet.
To make a new spreadsheet with one:
  npx clasp login
  npx clasp create-script --type sheets --rootDir dist --title "Client Tiers"
  npm run push
To use a spreadsheet that you have: open Extensions › Apps Script › Project Settings there, copy the script ID,
and add it to .clasp.json as "scriptId": "…".`;

/** A reason why Google does not hold this build, and what to do about it. */
export class PushError extends Error {
  override name = 'PushError';
}

export interface PushOptions {
  /** The folder that holds .clasp.json, and dist/ after the build; this project if left out. */
  projectDir?: string;
  /** The folder that holds the sources; this project if left out. */
  root?: string;
  environment?: NodeJS.ProcessEnv;
}

export interface PushResult {
  scriptId: string;
  /** Empty when the project held this build already. */
  pushedFiles: string[];
}

/**
 * Builds and pushes.
 *
 * @throws PushError or BuildError with what is missing and what to type; the project at Google is as before then,
 *   unless the sentence says otherwise.
 */
export async function push({
  projectDir = DEFAULT_ROOT,
  root = DEFAULT_ROOT,
  environment,
}: PushOptions = {}) {
  // clasp refuses a folder that is reached through a symbolic link.
  const clasp: ClaspOptions = { projectDir: await realpath(projectDir), environment };
  const scriptId = await readScriptId(clasp.projectDir);
  await build({ root, outDir: join(clasp.projectDir, OUT_DIR) });
  const builtFiles = (await readdir(join(clasp.projectDir, OUT_DIR))).sort();

  await checkSelection(builtFiles, scriptId, clasp);
  const pushedFiles = parseFileNames(await claspOutput(['push', '--force', '--json'], scriptId, clasp));
  if (pushedFiles.length > 0 && pushedFiles.join() !== builtFiles.join()) {
    throw new PushError(
      `clasp pushed ${pushedFiles.join(', ')}, but dist/ holds ${builtFiles.join(', ')}. Look at the project before you use it: ${projectLink(scriptId)}`,
    );
  }
  return { scriptId, pushedFiles } satisfies PushResult;
}

async function readScriptId(projectDir: string): Promise<string> {
  const text = await readFile(join(projectDir, '.clasp.json'), 'utf8').catch(() => {
    throw new PushError(
      `.clasp.json is missing. Write a file of that name that holds { "rootDir": "${OUT_DIR}" }.`,
    );
  });
  const settings = parseSettings(text);
  if (!settings.rootDir || resolve('/', String(settings.rootDir)) !== resolve('/', OUT_DIR)) {
    throw new PushError(`.clasp.json must have "rootDir": "${OUT_DIR}", or clasp would push other files.`);
  }
  if (typeof settings.scriptId !== 'string' || !settings.scriptId.trim())
    throw new PushError(HOW_TO_GET_AN_ID);
  return settings.scriptId;
}

function parseSettings(text: string): { rootDir?: unknown; scriptId?: unknown } {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PushError(`.clasp.json is not JSON: ${(error as Error).message}.`);
  }
}

/** Before anything is sent: a .claspignore or a changed extension would silently leave files out. */
async function checkSelection(builtFiles: string[], scriptId: string, clasp: ClaspOptions): Promise<void> {
  const status = await claspOutput(['show-file-status', '--json'], scriptId, clasp);
  const selected = parseFileNames(JSON.stringify(JSON.parse(status).filesToPush));
  if (selected.join() !== builtFiles.join()) {
    throw new PushError(
      `clasp would push ${selected.join(', ') || 'no file'}, but dist/ holds ${builtFiles.join(', ')}. Look for a .claspignore file, and for extensions in .clasp.json.`,
    );
  }
}

async function claspOutput(args: string[], scriptId: string, clasp: ClaspOptions): Promise<string> {
  const { exitCode, stdout, stderr } = await runClasp(args, clasp);
  if (exitCode !== 0) throw new PushError(explainClaspError(stderr || stdout, scriptId));
  return stdout;
}

function parseFileNames(json: string): string[] {
  try {
    return (JSON.parse(json) as string[]).map((path) => basename(path)).sort();
  } catch {
    throw new PushError(`clasp did not say what it pushed; it said: ${json.trim() || 'nothing'}`);
  }
}

function projectLink(scriptId: string): string {
  return `https://script.google.com/d/${scriptId}/edit`;
}

async function main(): Promise<void> {
  try {
    const { scriptId, pushedFiles } = await push({ projectDir: process.cwd() });
    const done =
      pushedFiles.length > 0
        ? `Pushed ${pushedFiles.join(', ')}`
        : 'Nothing to push, Google holds this build';
    console.log(`${done}: ${projectLink(scriptId)}`);
  } catch (error) {
    const isExpected = error instanceof PushError || error instanceof BuildError;
    console.error(`Nothing was pushed: ${isExpected ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
