/** Changes of tiers in Norwegian. */
import { formatCount } from '../format-number';
import { menuNb } from './menu';
import type { HistoryTexts } from '../types/history';
import { LISTS } from '../lists';

const { and, name, names: quoted } = LISTS.nb;

export const historyNb: HistoryTexts = {
  headers: {
    date: 'Dato',
    client: 'Kunde',
    from: 'Fra',
    to: 'Til',
    scoreBefore: 'Poeng før',
    scoreAfter: 'Poeng etter',
    cause: 'Årsak',
  },
  notes: {
    date: `Én linje for hver gang en kategori endrer seg, fylt ut av «${menuNb.recalculate}». Du kan sortere, filtrere og slette linjer.`,
    cause: 'Funnet ved å beregne hvilken kategori det hadde blitt om bare dette var endret.',
  },
  memoryNote:
    'Her husker Client Tiers det som trengs for å si hvorfor en kategori endret seg, og hvor gamle vurderingene er. Ikke rediger denne fanen. Sletter du den, blir endringer notert på nytt fra da av.',

  allClients: 'Alle kunder',
  first: (clients) =>
    `første beregning; endringer for ${clients === 1 ? '1 kunde' : `${formatCount(clients, 'nb')} kunder`} noteres herfra`,
  lost: 'det som var lagret fra forrige beregning, er borte; endringer noteres på nytt herfra',
  noColumn: (tab, header) => `Fanen «${tab}» mangler kolonnen «${header}», derfor noteres ingen endringer`,
  newClient: 'ny kunde',
  goneClient: 'ikke lenger på listen',
  renamed: (formerName) => `nytt navn; het «${formerName}»`,

  causes: {
    inputChanged: (column) => `${name(column)} endret`,
    others: 'sammenligningen med de andre kundene er en annen: noen er endret, kommet til eller borte',
    criteria: (names) => `vekt eller skala for ${quoted(names)} endret`,
    cutOffs: (names) => `${names.length === 1 ? 'poenggrensen' : 'poenggrensene'} for ${and(names)} endret`,
    rulesAdded: (rules) => `regel nå i bruk: ${rules.join('; ')}`,
    rulesRemoved: (rules) => `regel ikke lenger i bruk: ${rules.join('; ')}`,
    rulesChanged: (rules) => `regel endret: ${rules.join('; ')}`,
    rulesBegan: (rules) => `regel trådte i kraft: ${rules.join('; ')}`,
    rulesEnded: (rules) => `regel gikk ut: ${rules.join('; ')}`,
    rulesApply: (rules) => `tiden har gått, nå gjelder: ${rules.join('; ')}`,
    rulesNoLonger: (rules) => `tiden har gått, gjelder ikke lenger: ${rules.join('; ')}`,
    datesAged: 'tiden har gått: datoer ligger lenger tilbake',
    lockEnded: 'låsen gikk ut',
    lockSet: 'låst',
    lockMoved: 'låsen ble endret',
    lockRemoved: 'låsen ble fjernet',
    program: 'denne versjonen av Client Tiers regner annerledes',
  },
  eitherAlone: (causes) => `hver av dem ville vært nok alene: ${causes.join('; eller: ')}`,
  blank: 'tom',
  ticked: 'krysset av',
  notTicked: 'ikke krysset av',
};
