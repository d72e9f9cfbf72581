/** Rules and locks in Hungarian. Names that come from cells never get a suffix. */
import { quotedThe, the, upper } from './article';
import type { RuleTexts } from '../types/rules';
import { LISTS } from '../lists';

const { and } = LISTS.hu;

const cannotRead = (cell: string, held: string): string =>
  `${upper(the(cell))} cella nem értelmezhető: ${held === '' ? 'üres' : `„${held}” áll benne`}`;

const unreadable = (cell: string, held: string, needed: string): string =>
  `${cannotRead(cell, held)}, pedig ${needed} kellene.`;

export const rulesHu: RuleTexts = {
  headers: {
    on: 'Aktív',
    column: 'Oszlop',
    is: 'Feltétel',
    value: 'Érték',
    then: 'Akkor',
    tier: 'Kategória',
    because: 'Indok',
    from: 'Ettől',
    until: 'Eddig',
    source: 'Forrás',
  },
  notes: {
    on: 'Csak a kipipált szabályok számítanak. A sorok sorrendje mindegy.',
    column:
      'Az „Ügyfelek” lap bármelyik oszlopa, vagy ezek egyike: „Pontszám”, „Kitöltöttség”, „Részesedés a bevételből”, illetve „Rossz vonások, kis bevétel”: hány értékelés esik a skálája legrosszabb negyedébe (ötből 1 vagy 2), ha az ügyfél 12 hónap alatt kevesebbet fizet, mint az ügyfeleid átlagosan, különben 0. A 0 súlyú szempontok nem számítanak.',
    value:
      'Amivel az oszlopot összevetjük: szám, százalék, szöveg, vagy egy oszlop többszöröse, például 1,5 × Havi óraszám. Hagyd üresen, ha nincs mivel összevetni.',
    then: 'Legalább: sosem lesz rosszabb a kategória. Legfeljebb: sosem lesz jobb, és ez erősebb a „legalább” szabálynál. Az eggyel feljebb és az eggyel lejjebb utoljára jön, és egyiket sem lépi át. Megjegyzés: csak felhívja valamire a figyelmet.',
    because: 'A te indokod. Az Indoklás oszlopban a „mert” szó után áll.',
    until: 'A szabály utolsó napja. Ha üres, nincs vége.',
  },
  conditions: {
    atLeast: 'legalább',
    atMost: 'legfeljebb',
    equals: 'egyenlő',
    isNot: 'nem egyenlő',
    contains: 'tartalmazza',
    isBlank: 'üres',
    isChecked: 'ki van pipálva',
    isHighest: 'a legmagasabb',
    isLowest: 'a legalacsonyabb',
    inTop: 'a felső … %-ban van',
    overAverage: 'a saját átlag … × fölött',
    moreThanDaysAgo: 'több mint … napja',
  },
  effects: {
    atLeast: 'legalább',
    atMost: 'legfeljebb',
    upOne: 'eggyel feljebb',
    downOne: 'eggyel lejjebb',
    remark: 'megjegyzés',
  },
  incomeShare: 'Részesedés a bevételből',
  badTraits: 'Rossz vonások, kis bevétel',
  presets: {
    mostHours: 'senki másnak nem dolgozol ennyi órát',
    largeIncome: 'a bevételed nagy része innen jön',
    bestRate: 'senki más nem fizet ennyit egy óráért',
    wellKnown: 'a piacodon mások is felnéznek erre az ügyfélre',
    busyMonth: 'ebben a hónapban sokkal több a munka, mint máskor',
    silent: 'régen beszéltetek, ideje újra jelentkezni',
    paysLate: 'késve fizeti a számlákat',
    hardlyPays: 'alig fizeti ki a számlákat',
    breaksAgreements: 'nem tartja be, amiben megállapodtatok',
    dependence: 'a bevételed nagy része ezen az ügyfélen múlik, ezért vigyázz rá, és keress mellé másokat is',
    badTraits: 'sok vele a nehézség, és kevés bevételt hoz',
  },
  columnMissing: (column, tab) => `Kikapcsolva: ${quotedThe(tab)} lapon nincs „${column}” oszlop.`,
  numbersAreOurs:
    'A szabályokban álló számok a Client Tiers javaslatai. Egyik cikk sem ad meg ilyet: alakítsd át őket úgy, ahogy neked jó.',
  why: {
    floor: (tier) => `legalább ${tier}`,
    cap: (tier) => `legfeljebb ${tier}`,
    upOne: 'egy kategóriával feljebb',
    downOne: 'egy kategóriával lejjebb',
    locked: 'kézzel rögzítve',
    until: (clause, date) => `${clause} (eddig: ${date})`,
    because: (clause, reason) => `${clause}, mert ${reason}`,
    isBestAlready: (clause) => `már a legjobb kategória, ezért hatástalan: ${clause}`,
    isLowestAlready: (clause) => `már a legalsó kategória, ezért hatástalan: ${clause}`,
    overruled: (clause) => `most hatástalan: ${clause}`,
    withoutLock: (tier) => `rögzítés nélkül ${tier} lenne`,
    verdict: (tier) => `„${tier}” kategória`,
  },
  problems: {
    tick: (cell, held) => unreadable(cell, held, 'pipa vagy üres jelölőnégyzet'),
    number: (cell, held) => unreadable(cell, held, 'szám'),
    percent: (cell, held) => unreadable(cell, held, '0%-nál nagyobb, legfeljebb 100%-os érték'),
    text: (cell) => unreadable(cell, '', 'összehasonlítási érték'),
    date: (cell, held) => unreadable(cell, held, 'dátum'),
    times: (cell, held, example) => unreadable(cell, held, `egy oszlop többszöröse (például „${example}”)`),
    column: (cell, held, tab, nearest) =>
      unreadable(
        cell,
        held,
        `${quotedThe(tab)} lap valamelyik saját oszlopának fejléce${nearest === '' ? '' : ` (például „${nearest}”)`}`,
      ),
    columnTwice: (cell, column, cells) =>
      `${upper(the(cell))} cella nem egyértelmű: ${quotedThe(column)} fejléc többször szerepel: ${and(cells)}.`,
    remark: (cell) => unreadable(cell, '', 'a megjegyzés szövege'),
    endsFirst: (from, until) => `Ez a szabály előbb ér véget (${until}), mint ahogy elkezdődne (${from}).`,
  },
  lockProblems: {
    unknownTier: (cell, held, tiers) =>
      `${cannotRead(cell, held)}, pedig ezek egyike kellene: ${tiers.join(', ')}.`,
    ended: (tier, date, cell) => `${upper(quotedThe(tier))} kategória rögzítése lejárt (${date}; ${cell}).`,
  },
  leftOut: (n, cell) => `${n} szabály kimaradt${n === 1 ? '' : ', az első'}: ${cell}`,
};
