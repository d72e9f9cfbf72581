/**
 * What a recalculation reads beside the client list, so that the list can be read last (`tabs/read-list-last.ts`). For what changes values and
 * nothing else, such as an edit of a single cell: that comes with every keystroke, and a list of thousands takes longer to read than all other tabs. Writes nothing.
 */
import type { Begun } from '../begin';
import type { Remembered } from '../history/keep-history';
import { hasRecords } from '../money/plan-money';
import type { KnownTabs } from '../plan';
import type { ListCells } from '../tabs/clients-tab';
import { readCriteriaTab } from '../tabs/criteria-tab';
import { readCells } from '../tabs/settings-tab';
import { readTiersTab } from '../tabs/tiers-tab';
import type { AlreadyRead } from './recalculate-tiers';

/**
 * @param header the list by its first rows
 * @param remembered what the memory says
 * @param read what was read a moment ago, and not written to since
 */
export function readAroundList(
  begun: Begun,
  header: ListCells,
  remembered: Remembered,
  read: KnownTabs = {},
): AlreadyRead {
  const { tabs, context } = begun;
  const { criteria, tiers, rules } = tabs;
  if (criteria === null || tiers === null) return begun;
  // Names of clients say whether records need more tabs, and without a memory History is asked: then the list is not the last that is read.
  const isLast = remembered.memory !== null && !hasRecords(tabs);
  const known = {
    criteriaTab: read.criteriaTab ?? readCriteriaTab(criteria.sheet, context),
    tiersTab: read.tiersTab ?? readTiersTab(tiers.sheet, context),
    ruleCells: read.ruleCells ?? readCells(rules),
    header: isLast ? header : undefined,
  };
  // Which day it is takes a call as well.
  void context.conventions.today;
  return { ...begun, known, remembered, isTyped: true };
}
