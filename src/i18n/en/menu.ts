/** Captions of the menu. Sentences name a menu item by its caption here. */
import type { Texts } from '../types/texts';

/** By itself, because the page that imports files needs no other. */
export const recalculateEn = 'Recalculate tiers';

export const menuEn: Texts['menu'] = {
  sidebar: 'Open sidebar',
  setUp: 'Set up this spreadsheet…',
  recalculate: recalculateEn,
  asYouType: 'Recalculate as you type (on/off)',
  sort: 'Sort clients by rank…',
  filter: 'Add a filter to the client list',
  addProspects: 'Add a tab for prospects',
  makeClient: 'Make the selected prospect a client…',
  importRecords: 'Import time, invoices, tasks…',
  removeImport: 'Remove the last import…',
  freeze: 'Freeze formulas to values…',
  planDay: 'Plan my day',
  planWeek: 'Plan my week',
  calendar: 'Plan as a calendar file…',
  startClient: 'Start onboarding the selected client',
  weeklyUpdate: 'Weekly update for the selected client…',
  share: 'Make a tab to share…',
  dayColumns: 'Add columns for the day…',
  help: 'Help',
};
