/** Which Apps Script project .clasp.json names, and whether clasp would push dist/ to it. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PushError } from './push-error';

export const OUT_DIR = 'dist';
export const CREATE_PROJECT = 'npx clasp create-script --type sheets --rootDir dist --title "Client Tiers"';

const HOW_TO_GET_AN_ID = `.clasp.json names no Apps Script project yet.
To make a new spreadsheet with one:
  npx clasp login
  ${CREATE_PROJECT}
  npm run push
To use a spreadsheet that you have: open Extensions › Apps Script › Project Settings there, copy the script ID,
and add it to .clasp.json as "scriptId": "…".`;

/** @throws PushError with what to write or to type when there is no such id */
export async function readScriptId(projectDir: string): Promise<string> {
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
