/**
 * The sidebar's one door to the server: the name of a call and its arguments in, its result out, both as JSON. Arguments are
 * checked before anything is read; what was saved is never told as failed.
 */
import type { Texts } from '../../i18n/types/texts';
import { recalculate } from '../commands/recalculate-tiers';
import { showSetUp } from '../commands/show-set-up';
import { failureDetail, failureText, UserError, userTexts, withDocumentLock } from '../run-command';
import { goToCell, goToClient } from './go-to-cell';
import * as parse from './parse-arguments';
import { readSelection, readSidebar, showRecalculation } from './read-sidebar';
import type { SidebarCallName, SidebarCalls, SidebarState } from './sidebar-contract';
import { startWithPreset } from './start-with-preset';
import { applyValues, saveCutOffs, saveWeights } from './write-sidebar';

type Handlers = {
  readonly [Name in SidebarCallName]: (
    values: readonly unknown[],
    texts: Texts,
  ) => ReturnType<SidebarCalls[Name]>;
};

const HANDLERS: Handlers = {
  read: (_, texts) => readSidebar(texts),
  readSelection: checked(parse.readSelectionArguments, readSelection),
  recalculate: (_, texts) =>
    showRecalculation(
      withDocumentLock(texts, () => recalculate()),
      texts,
    ),
  openSetUp: () => {
    showSetUp();
    return null;
  },
  start: checked(parse.startArguments, saving('start', startWithPreset)),
  applyValues: checked(parse.applyArguments, saving('values', applyValues)),
  saveWeights: checked(parse.weightArguments, saving('weights', saveWeights)),
  saveCutOffs: checked(parse.cutOffArguments, saving('cutOffs', saveCutOffs)),
  goToCell: checked(parse.goToCellArguments, goToCell),
  goToClient: checked(parse.goToClientArguments, goToClient),
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
    if (!isCallName(call)) throw new UserError(texts.writing.unknownCall);
    return JSON.stringify(HANDLERS[call](parseList(argumentsJson, texts), texts));
  } catch (error) {
    const standing = call === 'start' ? 'begun' : 'untouched';
    throw new Error(failureText(error, texts.menu.sidebar, texts, standing), { cause: error });
  }
}

function isCallName(call: unknown): call is SidebarCallName {
  return typeof call === 'string' && Object.prototype.hasOwnProperty.call(HANDLERS, call);
}

function parseList(json: unknown, texts: Texts): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(String(json));
    if (Array.isArray(values)) return values;
  } catch {
    // Told below.
  }
  throw new UserError(texts.writing.unknownCall);
}

/** @param parseValues null for what are no arguments of this call */
function checked<Arguments, Result>(
  parseValues: (values: readonly unknown[]) => Arguments | null,
  answer: (values: Arguments, texts: Texts) => Result,
): (values: readonly unknown[], texts: Texts) => Result {
  return (values, texts) => {
    const parsed = parseValues(values);
    if (parsed === null) throw new UserError(texts.writing.unknownCall);
    return answer(parsed, texts);
  };
}

/** Writes, recalculates, and gives everything anew. */
function saving<Arguments>(
  what: keyof Texts['writing']['saved'],
  write: (values: Arguments, texts: Texts) => void,
): (values: Arguments, texts: Texts) => SidebarState {
  return (values, texts) => {
    let isSaved = false;
    try {
      const recalculation = withDocumentLock(texts, () => {
        write(values, texts);
        isSaved = true;
        return recalculate();
      });
      return showRecalculation(recalculation, texts);
    } catch (error) {
      if (!isSaved) throw error;
      const { saved, afterSaving } = texts.writing;
      throw new UserError(afterSaving(saved[what], failureDetail(error), texts.menu.recalculate));
    }
  };
}
