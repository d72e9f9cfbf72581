/** The spreadsheet as it is now, for calls of a sidebar that may have been filled a while ago. */
import { begin, type Begun } from '../begin';
import { readPlan, type KnownTabs, type Plan } from '../plan';
import { UserError } from '../run-command';
import type { NEEDED_TABS } from '../tabs/locate-tabs';

/** @throws UserError with every problem that must be mended first */
export function currentPlan({ tabs, context }: Begun = begin(), known?: KnownTabs): Plan {
  const plan = readPlan(tabs, context, known);
  if (Array.isArray(plan)) throw new UserError(plan.join(' '));
  return plan;
}

/** A tab without which there is no plan; nothing else is read. @throws UserError where it is missing */
export function neededSheet(
  begun: Begun,
  tab: (typeof NEEDED_TABS)[number],
): GoogleAppsScript.Spreadsheet.Sheet {
  return begun.tabs[tab]?.sheet ?? currentPlan(begun).tabs[tab]!.sheet;
}
