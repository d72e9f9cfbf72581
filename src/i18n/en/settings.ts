/** English: the Settings tab and the switch in the menu. */
import { menuEn } from './menu';
import { moneyEn } from './money';
import { LANGUAGE_NAMES } from '../language-names';
import type { SettingTexts } from '../types/settings';
import { LISTS } from '../lists';

const { and } = LISTS.en;

const unreadable =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `Cannot read ${cell}: it holds “${held}”, ${needed} is needed. The default counts meanwhile: ${byDefault}.`;

export const settingsEn: SettingTexts = {
  headers: {
    setting: 'Setting',
    value: 'Value',
    unit: 'Unit',
    byDefault: 'Default',
    purpose: 'What it does',
  },
  notes: { value: 'Change the values here. Where a cell is blank, the default counts.' },
  names: {
    minimumEvidence: 'Minimum evidence',
    staleAfterDays: 'Ratings are old after',
    changeShownDays: 'Show a change for',
    latePayerFromDays: 'Late payer from',
    silentAfterDays: 'Silent after',
    partWaysTier: 'Tier to part ways with',
    prospectTakeFrom: 'Take a prospect from',
    prospectDeclineBelow: 'Decline a prospect below',
    redFlagsToDecline: 'Red flags to decline',
    recalculateOnEdit: 'Recalculate as you type',
    language: 'Language',
    currency: 'Currency',
    ...moneyEn.settings.names,
  },
  purposes: {
    minimumEvidence: 'With less evidence than this a tier is provisional: Why says so, and the tier is grey.',
    staleAfterDays:
      'Ratings that nobody has touched for this long are listed as old. They count in full all the same.',
    changeShownDays: 'How long you can see beside a client that it has moved to another tier.',
    latePayerFromDays:
      'From this many days late on, the next step is to talk about payment terms with the client.',
    silentAfterDays: 'After this many days without contact, the next step is to call the client.',
    partWaysTier: 'For clients in this tier the next step is to part ways kindly. Blank: for nobody.',
    prospectTakeFrom: 'A prospect whose fit is this good or better is one to take.',
    prospectDeclineBelow: 'A prospect whose fit is below this is one to decline. In between: ask more.',
    redFlagsToDecline: 'A prospect with this many red flags is one to decline, however good the fit.',
    recalculateOnEdit: `With a tick, tiers follow every edit. “${menuEn.asYouType}” in the menu switches it too.`,
    language:
      'The language of everything that is said and written, and of the menu once the spreadsheet is opened again. Blank: the spreadsheet’s language in cells, yours in dialogs.',
    currency: 'Stands beside fees: a code such as EUR, or a sign such as €. Blank: the spreadsheet’s.',
    ...moneyEn.settings.purposes,
  },
  columnFor: (name) => `Column for ${name}`,
  columnPurpose: 'The header on your client list from which this is read. Blank: the column of that name.',
  units: {
    share: 'percent',
    days: 'days',
    months: 'months',
    points: 'points, 0 to 100',
    count: 'number',
    amount: 'amount',
    tick: 'tick',
    tier: 'tier',
    language: 'language',
    currency: 'code or sign',
  },
  on: 'on',
  off: 'off',
  noTier: 'none',
  asSpreadsheet: 'as the spreadsheet',
  problems: {
    share: unreadable('a percentage from 0 to 100'),
    days: unreadable('a whole number of days from 1'),
    months: unreadable('a whole number of months, at most 12,'),
    points: unreadable('a number from 0 to 100'),
    count: unreadable('a whole number from 1'),
    amount: unreadable('an amount of 0 or more'),
    tick: unreadable('a tick or no tick'),
    language: unreadable(`one of ${Object.values(LANGUAGE_NAMES).join(', ')} or an empty cell`),
    currency: unreadable('a code such as EUR or a sign such as €'),
    tier: (cell, held, tiers, byDefault) =>
      unreadable(`one of ${tiers.join(', ')} or an empty cell`)(cell, held, byDefault),
    overlap: (cells, { take, decline }, byDefault) =>
      `Cannot use ${and(cells)}: prospects would be taken from ${take} and declined below ${decline}, and the first must not be smaller. The defaults count meanwhile: ${byDefault.take} and ${byDefault.decline}.`,
    unknown: (cell, held) =>
      `Cannot read ${cell}: no setting is called “${held}”. Every setting without a line of its own keeps its default.`,
    twice: (setting, cells) =>
      `The setting “${setting}” appears more than once, in ${and(cells)}: the first one counts.`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'setting needs' : 'settings need'} a look, ${n === 1 ? '' : 'the first is '}${cell}`,
  linesAdded: (settings, tab) => `new on the ${tab} tab: ${settings.join(', ')}`,
  asYouType: {
    title: 'Recalculate as you type',
    on: 'On: from now on tiers follow every edit.',
    off: (item) => `Off: choose “${item}” when something has changed.`,
    tooLarge: (most, item) =>
      `On, but not in this spreadsheet: it has more than ${most} rows, too many for every edit. Choose “${item}” when something has changed.`,
    isOffHere: (most) =>
      `Recalculating as you type is off in this spreadsheet, because it has more than ${most} rows`,
  },
};
