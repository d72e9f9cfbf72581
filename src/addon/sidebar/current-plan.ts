/** The spreadsheet as it is now, for calls of a sidebar that may have been filled a while ago. */
import type { Texts } from '../../i18n/types/texts';
import { contextOf } from '../context';
import { readCurrentPlan, type Plan } from '../plan';
import { UserError } from '../run-command';

/** @throws UserError with every problem that must be mended first */
export function currentPlan(texts: Texts): Plan {
  const plan = readCurrentPlan(contextOf(SpreadsheetApp.getActiveSpreadsheet(), texts));
  if (Array.isArray(plan)) throw new UserError(plan.join(' '));
  return plan;
}
