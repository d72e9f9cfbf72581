/** Rules and locks in Dutch. After "want" the user's words keep the order of a main clause. */
import type { RuleTexts } from '../types/rules';
import { LISTS } from '../lists';

const { and, or } = LISTS.nl;

const unreadable = (cell: string, held: string, needed: string): string =>
  `Niet te lezen: ${held === '' ? `${cell} is leeg` : `in ${cell} staat “${held}”`}, daar hoort ${needed}.`;

export const rulesNl: RuleTexts = {
  headers: {
    on: 'Actief',
    column: 'Kolom',
    is: 'Voorwaarde',
    value: 'Waarde',
    then: 'Dan',
    tier: 'Categorie',
    because: 'Reden',
    from: 'Van',
    until: 'Tot en met',
    source: 'Bron',
  },
  notes: {
    on: 'Alleen aangevinkte regels tellen. De volgorde van de rijen maakt niet uit.',
    column:
      'Elke kolom op het tabblad “Klanten”, en ook “Score”, “Ingevuld”, “Aandeel in omzet” en “Minpunten, weinig omzet”: hoeveel beoordelingen in het slechtste kwart van hun schaal vallen (1 of 2 van de 5) als de klant in 12 maanden minder betaalt dan je klanten gemiddeld, anders 0. Criteria met gewicht 0 tellen niet mee.',
    value:
      'Waarmee wordt vergeleken: een getal, een percentage, een tekst of een veelvoud zoals 1,5 × Uren per maand. Laat leeg als er niets te vergelijken is.',
    then: 'Minstens: nooit slechter dan deze categorie. Hoogstens: nooit beter; dat gaat voor “minstens”. Eén omhoog en één omlaag komen als laatste en gaan er nooit overheen. Opmerking: zegt alleen iets.',
    because: 'Jouw reden. Die staat bij “Waarom”, na het woord “want”.',
    until: 'Laatste dag van de regel. Leeg: zonder einde.',
  },
  conditions: {
    atLeast: 'minstens',
    atMost: 'hoogstens',
    equals: 'is gelijk aan',
    isNot: 'is niet',
    contains: 'bevat',
    isBlank: 'is leeg',
    isChecked: 'is aangevinkt',
    isHighest: 'is het hoogst',
    isLowest: 'is het laagst',
    inTop: 'hoort bij de hoogste … %',
    overAverage: 'boven … × eigen gemiddelde',
    moreThanDaysAgo: 'meer dan … dagen geleden',
  },
  effects: {
    atLeast: 'minstens',
    atMost: 'hoogstens',
    upOne: 'één omhoog',
    downOne: 'één omlaag',
    remark: 'opmerking',
  },
  incomeShare: 'Aandeel in omzet',
  badTraits: 'Minpunten, weinig omzet',
  presets: {
    mostHours: 'voor niemand anders werk je zo veel uren',
    largeIncome: 'een groot deel van je omzet komt hiervandaan',
    bestRate: 'niemand anders betaalt je zo veel per uur',
    wellKnown: 'anderen in jouw markt kijken tegen deze klant op',
    busyMonth: 'deze maand is het veel drukker dan anders',
    silent: 'jullie hebben elkaar lang niet gesproken, dus laat weer eens van je horen',
    paysLate: 'facturen worden te laat betaald',
    hardlyPays: 'facturen worden nauwelijks nog betaald',
    breaksAgreements: 'afspraken worden niet nagekomen',
    dependence: 'veel van je omzet hangt van deze klant af, dus zorg er goed voor en zoek er ook andere bij',
    badTraits: 'hier is veel lastig en het levert weinig op',
  },
  columnMissing: (column, tab) => `Uitgezet: op het tabblad “${tab}” ontbreekt de kolom “${column}”.`,
  numbersAreOurs:
    'De getallen in deze regels zijn een voorstel van Client Tiers. Geen enkel artikel noemt er: pas ze aan tot ze bij je passen.',
  why: {
    floor: (tier) => `nooit lager dan ${tier}`,
    cap: (tier) => `hoogstens ${tier}`,
    upOne: 'één categorie hoger',
    downOne: 'één categorie lager',
    locked: 'met de hand vastgezet',
    until: (clause, date) => `${clause} tot en met ${date}`,
    because: (clause, reason) => `${clause}, want ${reason}`,
    isBestAlready: (clause) => `al de beste categorie, dus zonder effect: ${clause}`,
    isLowestAlready: (clause) => `al de laagste categorie, dus zonder effect: ${clause}`,
    overruled: (clause) => `zonder effect: ${clause}`,
    withoutLock: (tier) => `anders zou het ${tier} zijn`,
    verdict: (tier) => `Categorie ${tier}`,
  },
  problems: {
    tick: (cell, held) => unreadable(cell, held, 'wel of geen vinkje'),
    number: (cell, held) => unreadable(cell, held, 'een getal'),
    percent: (cell, held) => unreadable(cell, held, 'een percentage boven 0 en tot en met 100'),
    text: (cell) => unreadable(cell, '', 'iets om mee te vergelijken'),
    date: (cell, held) => unreadable(cell, held, 'een datum'),
    times: (cell, held, example) =>
      unreadable(cell, held, `een veelvoud van een kolom, bijvoorbeeld “${example}”`),
    column: (cell, held, tab, nearest) =>
      unreadable(
        cell,
        held,
        `de kop van een van je kolommen op het tabblad “${tab}”${nearest === '' ? '' : `, bijvoorbeeld “${nearest}”`}`,
      ),
    columnTwice: (cell, column, cells) =>
      `${cell} is niet eenduidig: de kolomkop “${column}” komt vaker voor, in ${and(cells)}.`,
    remark: (cell) => unreadable(cell, '', 'de tekst van de opmerking'),
    endsFirst: (from, until) => `Deze regel eindigt (${until}) voordat hij begint (${from}).`,
  },
  lockProblems: {
    unknownTier: (cell, held, tiers) => unreadable(cell, held, or(tiers)),
    ended: (tier, date, cell) => `Categorie ${tier} stond vast tot en met ${date} (${cell}).`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'regel' : 'regels'} overgeslagen${n === 1 ? ':' : ', de eerste is'} ${cell}`,
};
