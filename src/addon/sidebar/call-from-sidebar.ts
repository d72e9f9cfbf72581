/** The sidebar's one door to the server: the name of a call and its arguments in, its result out, both as JSON. */
import type { Texts } from '../../i18n/texts';
import { recalculate } from '../commands/recalculate-tiers';
import { failureText, userTexts, withDocumentLock } from '../run-command';
import { goToCell, goToClient } from './go-to-cell';
import { readSelection, readSidebar } from './read-sidebar';
import type { SidebarCallName, SidebarCalls } from './sidebar-contract';
import { applyValues, saveCutOffs, saveWeights, start } from './write-sidebar';

type Handlers = { [Name in SidebarCallName]: (texts: Texts) => SidebarCalls[Name] };

const HANDLERS: Handlers = {
  read: (texts) => () => readSidebar(texts),
  readSelection: (texts) => (knownFingerprint) => readSelection(String(knownFingerprint), texts),
  start: (texts) => (preset, withSample) =>
    writeThenRead(texts, () => start(String(preset), withSample === true, texts)),
  recalculate: (texts) => () => writeThenRead(texts, () => recalculate(texts).text),
  applyValues: (texts) => (client, changes) =>
    writeThenRead(texts, () => applyValues(client, changes, texts)),
  saveWeights: (texts) => (changes) => writeThenRead(texts, () => saveWeights(changes, texts)),
  saveCutOffs: (texts) => (changes) => writeThenRead(texts, () => saveCutOffs(changes, texts)),
  goToCell: (texts) => (cell) => goToCell(String(cell), texts),
  goToClient: (texts) => (client, criterion) => goToClient(client, criterion, texts),
};

/**
 * Answers a call of the sidebar.
 *
 * @param call name of a call of SidebarCalls
 * @param argumentsJson its arguments as a JSON array
 * @returns its result as JSON
 * @throws Error with a sentence in the user's language
 */
export function callFromSidebar(call: string, argumentsJson: string): string {
  const texts = userTexts();
  try {
    if (!isCallName(call)) throw new Error(`There is no call "${call}".`);
    const handler = HANDLERS[call](texts) as (...values: unknown[]) => unknown;
    return JSON.stringify(handler(...(JSON.parse(argumentsJson) as unknown[])));
  } catch (error) {
    throw new Error(failureText(error, texts.menu.sidebar, texts), { cause: error });
  }
}

function isCallName(call: string): call is SidebarCallName {
  return Object.prototype.hasOwnProperty.call(HANDLERS, call);
}

function writeThenRead(texts: Texts, write: () => string): ReturnType<SidebarCalls['read']> {
  const message = withDocumentLock(texts, write);
  return readSidebar(texts, message);
}
