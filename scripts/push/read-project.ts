/**
 * Looks at what an Apps Script project holds now, with clasp, in a folder of its own: the user's folders and settings
 * stay as they are, and nothing at Google changes.
 */
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareTexts } from '../../src/core/compare-texts';
import { explainClaspError } from './explain-clasp';
import { PushError } from './push-error';
import { runClasp } from './run-clasp';

export interface ProjectFile {
  /** As the script editor shows it: Code.gs, Page.html, appsscript.json. */
  readonly name: string;
  readonly text: string;
}

/**
 * @returns every file of the project, by name
 * @throws PushError when clasp is not let in, or says nothing that can be read
 */
export async function readProject(scriptId: string, environment?: NodeJS.ProcessEnv): Promise<ProjectFile[]> {
  // clasp refuses a folder that is reached through a symbolic link.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'client-tiers-project-')));
  try {
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: '.' }));
    const { exitCode, stdout, stderr } = await runClasp(['pull', '--json'], {
      projectDir: folder,
      environment,
    });
    if (exitCode !== 0) throw new PushError(explainClaspError(stderr || stdout, scriptId));
    const files = await Promise.all(parsePaths(stdout).map((path) => readPulled(folder, path)));
    return files.sort((a, b) => compareTexts(a.name, b.name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parsePaths(json: string): string[] {
  try {
    return (JSON.parse(json) as { pulledFiles: string[] }).pulledFiles.map(String);
  } catch {
    throw new PushError(`clasp did not say what the project holds; it said: ${json.trim() || 'nothing'}`);
  }
}

/** clasp names an empty file, but does not write it. */
async function readPulled(folder: string, path: string): Promise<ProjectFile> {
  const text = await readFile(join(folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return { name: path.replaceAll('\\', '/').replace(/\.js$/, '.gs'), text };
}
