/**
 * The sidebar's one door to the server: the name of a call and its arguments in, its result out, both as JSON. Arguments are
 * checked before anything is read; what was saved is never told as failed.
 */
import type { Texts } from '../../i18n/types/texts';
import { recalculate, recalculateLocked, type AlreadyRead } from '../commands/recalculate-tiers';
import { showSetUp } from '../commands/show-set-up';
import { proposeFacts } from '../money/propose-facts';
import { useFacts } from '../money/use-facts';
import { failureDetail, failureText, UserError, userTexts, withDocumentLock } from '../run-command';
import { pageCalls, type CallHandlers } from '../page-calls';
import { goToCell, goToClient } from './go-to-cell';
import * as parse from './parse-arguments';
import { readClient, readSelection } from './read-selection';
import { isSetUp, readSidebar, showRecalculation } from './read-sidebar';
import type { SidebarCalls, SidebarState } from './sidebar-contract';
import { startWithPreset } from './start-with-preset';
import { addTask, noteContact, planFromSidebar, readToday, tickTask } from './today-calls';
import { applyValues, saveCutOffs, saveWeights, type ReadOn } from './write-sidebar';

const { checked, answer } = pageCalls(() => new UserError(userTexts().writing.unknownCall));

/** They ask for the language themselves: what is asked every other second has nothing to say. */
const HANDLERS: CallHandlers<SidebarCalls> = {
  read: readSidebar,
  readSelection: checked(parse.readSelectionArguments, readSelection),
  readClient,
  recalculate: () => showRecalculation(recalculateLocked()),
  openSetUp: () => {
    showSetUp();
    return null;
  },
  isSetUp,
  start: checked(parse.startArguments, saving('start', startWithPreset)),
  applyValues: checked(parse.applyArguments, saving('values', applyValues)),
  saveWeights: checked(parse.weightArguments, saving('weights', saveWeights)),
  saveCutOffs: checked(parse.cutOffArguments, saving('cutOffs', saveCutOffs)),
  proposeFacts,
  useFacts: checked(parse.factArguments, saving('values', useFacts)),
  goToCell: checked(parse.goToCellArguments, goToCell),
  goToClient: checked(parse.goToClientArguments, goToClient),
  readToday,
  tickTask: checked(parse.tickArguments, tickTask),
  addTask: checked(parse.addTaskArguments, addTask),
  noteContact: checked(parse.contactArguments, noteContact),
  planDay: planFromSidebar,
};

/** What they make is taken up by the next run. */
const BEGUN_CALLS = ['start', 'tickTask', 'addTask', 'planDay'];

/**
 * Answers a call of the sidebar.
 *
 * @param call name of a call of SidebarCalls
 * @param argumentsJson its arguments as a JSON array
 * @returns its result as JSON
 * @throws Error with a sentence in the user's language
 */
export function callFromSidebar(call: string, argumentsJson: string): string {
  try {
    return answer(HANDLERS, call, argumentsJson);
  } catch (error) {
    const texts = userTexts();
    const standing = BEGUN_CALLS.includes(call) ? 'begun' : 'untouched';
    throw new Error(failureText(error, texts.menu.sidebar, texts, standing), { cause: error });
  }
}

/** Writes, recalculates, and gives everything anew. @param write gives what of its reading still holds, or how to go on reading */
function saving<Arguments>(
  what: keyof Texts['writing']['saved'],
  write: (values: Arguments) => AlreadyRead | ReadOn | undefined,
): (values: Arguments) => SidebarState {
  return (values) => {
    let isSaved = false;
    try {
      const recalculation = withDocumentLock(userTexts, () => {
        const read = write(values);
        isSaved = true;
        return recalculate(typeof read === 'function' ? read() : read);
      });
      return showRecalculation(recalculation);
    } catch (error) {
      if (!isSaved) throw error;
      const { writing, menu } = userTexts();
      const { saved, afterSaving } = writing;
      throw new UserError(afterSaving(saved[what], failureDetail(error), menu.recalculate));
    }
  };
}
