/** Rules and locks in Norwegian (bokmål). */
import type { RuleTexts } from '../types/rules';
import { LISTS } from '../lists';

const { and } = LISTS.nb;

const unreadable = (cell: string, held: string, needed: string): string =>
  `Kan ikke lese ${cell}: ${held === '' ? 'der er det tomt' : `der står «${held}»`}, men det må være ${needed}.`;

export const rulesNb: RuleTexts = {
  headers: {
    on: 'Aktiv',
    column: 'Kolonne',
    is: 'Vilkår',
    value: 'Verdi',
    then: 'Da',
    tier: 'Kategori',
    because: 'Grunn',
    from: 'Fra',
    until: 'Til og med',
    source: 'Kilde',
  },
  notes: {
    on: 'Bare regler som er krysset av, gjelder. Rekkefølgen på linjene betyr ingenting.',
    column:
      'En hvilken som helst kolonne i fanen «Kunder», eller «Poeng», «Grunnlag», «Andel av inntekten» eller «Svakheter, liten inntekt»: hvor mange vurderinger som ligger i den dårligste firedelen av skalaen (1 eller 2 av 5) når kunden betaler mindre på 12 måneder enn kundene dine i snitt, ellers 0. Kriterier med vekt 0 regnes ikke med.',
    value:
      'Det kolonnen sammenlignes med: et tall, en prosentandel, en tekst eller en kolonne ganget med et tall, for eksempel 1,5 × Timer per måned. La det stå tomt når ingenting sammenlignes.',
    then: 'Minst: kategorien blir aldri dårligere. Høyst: den blir aldri bedre, og det går foran «minst». Én opp og én ned kommer til slutt og krysser ingen av dem. Merknad: sier bare fra om noe.',
    because: 'Begrunnelsen din. Den står under Hvorfor, etter ordet «fordi».',
    until: 'Siste dag regelen gjelder. Tomt: ingen slutt.',
  },
  conditions: {
    atLeast: 'minst',
    atMost: 'høyst',
    equals: 'er lik',
    isNot: 'er ikke',
    contains: 'inneholder',
    isBlank: 'er tom',
    isChecked: 'er krysset av',
    isHighest: 'er høyest',
    isLowest: 'er lavest',
    inTop: 'blant de øverste … %',
    overAverage: 'over … ganger eget snitt',
    moreThanDaysAgo: 'mer enn … dager siden',
  },
  effects: { atLeast: 'minst', atMost: 'høyst', upOne: 'én opp', downOne: 'én ned', remark: 'merknad' },
  incomeShare: 'Andel av inntekten',
  badTraits: 'Svakheter, liten inntekt',
  presets: {
    mostHours: 'ingen andre kunder fyller så mange av timene dine',
    largeIncome: 'en stor del av inntekten din kommer herfra',
    bestRate: 'ingen andre kunder betaler så mye per time',
    wellKnown: 'andre i markedet ditt ser opp til denne kunden',
    busyMonth: 'det er mye mer å gjøre enn vanlig denne måneden',
    silent: 'det er lenge siden dere hadde kontakt, og på tide å høre hvordan det går',
    paysLate: 'fakturaene blir betalt for sent',
    hardlyPays: 'fakturaene nesten ikke blir betalt',
    breaksAgreements: 'avtaler ikke blir holdt',
    dependence: 'mye av inntekten din avhenger av denne kunden, så ta godt vare på kunden og finn flere',
    badTraits: 'mye er vanskelig her, og det kommer lite inn',
  },
  columnMissing: (column, tab) => `Slått av: fanen «${tab}» mangler kolonnen «${column}».`,
  numbersAreOurs:
    'Tallene i disse reglene er et forslag fra Client Tiers. Ingen av artiklene oppgir noen: endre dem til de passer for deg.',
  why: {
    floor: (tier) => `aldri dårligere enn ${tier}`,
    cap: (tier) => `høyst ${tier}`,
    upOne: 'opp én kategori',
    downOne: 'ned én kategori',
    locked: 'låst for hånd',
    until: (clause, date) => `${clause} til og med ${date}`,
    because: (clause, reason) => `${clause}, fordi ${reason}`,
    isBestAlready: (clause) => `allerede den beste kategorien, derfor uten virkning: ${clause}`,
    isLowestAlready: (clause) => `allerede den laveste kategorien, derfor uten virkning: ${clause}`,
    overruled: (clause) => `uten virkning: ${clause}`,
    withoutLock: (tier) => `uten låsen ville det vært ${tier}`,
    verdict: (tier) => `Kategori ${tier}`,
  },
  problems: {
    tick: (cell, held) => unreadable(cell, held, 'et kryss eller ingenting'),
    number: (cell, held) => unreadable(cell, held, 'et tall'),
    percent: (cell, held) => unreadable(cell, held, 'en prosentandel over 0 og opptil 100'),
    text: (cell) => unreadable(cell, '', 'noe å sammenligne med'),
    date: (cell, held) => unreadable(cell, held, 'en dato'),
    times: (cell, held, example) =>
      unreadable(cell, held, `en kolonne ganget med et tall, for eksempel «${example}»`),
    column: (cell, held, tab, nearest) =>
      unreadable(
        cell,
        held,
        `overskriften på en av kolonnene dine i fanen «${tab}»${nearest === '' ? '' : `, for eksempel «${nearest}»`}`,
      ),
    columnTwice: (cell, column, cells) =>
      `${cell} er ikke entydig: overskriften «${column}» står flere steder: ${and(cells)}.`,
    remark: (cell) => unreadable(cell, '', 'teksten i merknaden'),
    endsFirst: (from, until) => `Regelen slutter (${until}) før den begynner (${from}).`,
  },
  lockProblems: {
    unknownTier: (cell, held, tiers) => unreadable(cell, held, `en av disse: ${tiers.join(', ')}`),
    ended: (tier, date, cell) => `Låsen til kategori ${tier} gikk ut ${date} (${cell}).`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'regel' : 'regler'} er utelatt${n === 1 ? ': ' : ', den første er '}${cell}`,
};
