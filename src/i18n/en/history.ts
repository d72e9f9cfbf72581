/** Changes of tiers in English. */
import { formatCount } from '../format-number';
import { menuEn } from './menu';
import type { HistoryTexts } from '../types/history';
import { LISTS } from '../lists';

const { and, name, names: quoted } = LISTS.en;

export const historyEn: HistoryTexts = {
  headers: {
    date: 'Date',
    client: 'Client',
    from: 'From',
    to: 'To',
    scoreBefore: 'Score before',
    scoreAfter: 'Score after',
    cause: 'Cause',
  },
  notes: {
    date: `One line for each change of a tier, filled by “${menuEn.recalculate}”. You may sort, filter and delete lines.`,
    cause: 'Found by calculating what the tier would be if only this had changed.',
  },
  memoryNote:
    'Here Client Tiers keeps what it needs to say why a tier changed and how old ratings are. Please do not edit this tab. If you delete it, changes are recorded from then on.',

  allClients: 'All clients',
  first: (clients) =>
    `first recalculation; changes of ${clients === 1 ? '1 client' : `${formatCount(clients, 'en')} clients`} are recorded from here on`,
  lost: 'what was remembered of the last recalculation is gone; changes are recorded from here on',
  noColumn: (tab, header) => `The ${tab} tab has no column “${header}”, so changes are not recorded`,
  newClient: 'new client',
  goneClient: 'no longer on the list',
  renamed: (formerName) => `renamed; formerly “${formerName}”`,

  causes: {
    inputChanged: (column) => `${name(column)} changed`,
    others: 'the comparison with other clients moved: some changed, came or went',
    criteria: (names) => `weight or scale of ${quoted(names)} changed`,
    cutOffs: (names) => `${names.length === 1 ? 'cut-off' : 'cut-offs'} of ${and(names)} changed`,
    rulesAdded: (rules) => `rule now active: ${rules.join('; ')}`,
    rulesRemoved: (rules) => `rule no longer active: ${rules.join('; ')}`,
    rulesChanged: (rules) => `rule changed: ${rules.join('; ')}`,
    rulesBegan: (rules) => `rule began: ${rules.join('; ')}`,
    rulesEnded: (rules) => `rule ended: ${rules.join('; ')}`,
    rulesApply: (rules) => `as time passed, now applies: ${rules.join('; ')}`,
    rulesNoLonger: (rules) => `as time passed, no longer applies: ${rules.join('; ')}`,
    datesAged: 'time passed: dates are further back',
    lockEnded: 'the lock ended',
    lockSet: 'locked',
    lockMoved: 'the lock changed',
    lockRemoved: 'the lock was removed',
    program: 'this version of Client Tiers calculates differently',
  },
  eitherAlone: (causes) => `each alone would have been enough: ${causes.join('; or: ')}`,
  blank: 'blank',
  ticked: 'ticked',
  notTicked: 'not ticked',
};
