/** Changes of tiers in Hungarian. */
import { formatCount } from '../format-number';
import { menuHu } from './menu';
import { quotedThe, upper } from './article';
import type { HistoryTexts } from '../types/history';
import { LISTS } from '../lists';

const { and, names: quoted } = LISTS.hu;

export const historyHu: HistoryTexts = {
  headers: {
    date: 'Dátum',
    client: 'Ügyfél',
    from: 'Honnan',
    to: 'Hová',
    scoreBefore: 'Pontszám előtte',
    scoreAfter: 'Pontszám utána',
    cause: 'Ok',
  },
  notes: {
    date: `Minden kategóriaváltás egy sor, a „${menuHu.recalculate}” tölti ki. A sorokat rendezheted, szűrheted és törölheted.`,
    cause: 'Úgy derül ki, hogy kiszámítjuk, melyik kategória lenne, ha csak ez változott volna.',
  },
  memoryNote:
    'A Client Tiers itt őrzi, ami ahhoz kell, hogy megmondja, miért változott egy kategória, és mennyire régiek az értékelések. Kérjük, ezt a lapot ne módosítsd. Ha törlöd, a változásokat onnantól újra feljegyezzük.',

  allClients: 'Minden ügyfél',
  first: (clients) =>
    `első számítás; innentől ${formatCount(clients, 'hu')} ügyfél változásait jegyezzük fel`,
  lost: 'elveszett, amit az előző számításról feljegyeztünk; a változásokat innentől jegyezzük fel újra',
  noColumn: (tab, header) =>
    `${upper(quotedThe(tab))} lapon nincs „${header}” oszlop, ezért a változásokat nem jegyezzük fel`,
  newClient: 'új ügyfél',
  goneClient: 'már nincs a listán',
  renamed: (formerName) => `új név; korábban „${formerName}”`,

  causes: {
    inputChanged: (column) => `megváltozott ${quotedThe(column)}`,
    others: 'megváltozott az összevetés a többi ügyféllel: valamelyikük változott, bekerült vagy kikerült',
    criteria: (names) => `megváltozott a súly vagy a skála: ${quoted(names)}`,
    cutOffs: (names) => `megváltozott a ponthatár: ${and(names)}`,
    rulesAdded: (rules) => `mostantól aktív szabály: ${rules.join('; ')}`,
    rulesRemoved: (rules) => `már nem aktív szabály: ${rules.join('; ')}`,
    rulesChanged: (rules) => `módosított szabály: ${rules.join('; ')}`,
    rulesBegan: (rules) => `érvénybe lépett szabály: ${rules.join('; ')}`,
    rulesEnded: (rules) => `lejárt szabály: ${rules.join('; ')}`,
    rulesApply: (rules) => `időközben igaz lett: ${rules.join('; ')}`,
    rulesNoLonger: (rules) => `időközben már nem igaz: ${rules.join('; ')}`,
    datesAged: 'telt az idő: a dátumok régebbiek',
    lockEnded: 'lejárt a rögzítés',
    lockSet: 'rögzítve',
    lockMoved: 'megváltozott a rögzítés',
    lockRemoved: 'megszűnt a rögzítés',
    program: 'a Client Tiers ezen változata másképp számol',
  },
  eitherAlone: (causes) => `bármelyik egymaga elég lett volna: ${causes.join('; vagy: ')}`,
  blank: 'üres',
  ticked: 'bejelölve',
  notTicked: 'nincs bejelölve',
};
