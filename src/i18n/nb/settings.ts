/** Norwegian: the Settings tab and the switch in the menu. */
import { menuNb } from './menu';
import { moneyNb } from './money';
import { LANGUAGE_NAMES } from '../language-names';
import type { SettingTexts } from '../types/settings';
import { LISTS } from '../lists';

const { and, or } = LISTS.nb;

const unreadable =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `Kan ikke lese ${cell}: der står «${held}», men det må være ${needed}. Inntil videre gjelder standarden: ${byDefault}.`;

export const settingsNb: SettingTexts = {
  headers: {
    setting: 'Innstilling',
    value: 'Verdi',
    unit: 'Enhet',
    byDefault: 'Standard',
    purpose: 'Hva den gjør',
  },
  notes: { value: 'Endre verdiene her. Er en celle tom, gjelder standarden.' },
  names: {
    minimumEvidence: 'Minstekrav til grunnlag',
    staleAfterDays: 'Vurderinger er gamle etter',
    changeShownDays: 'Vis en endring i',
    latePayerFromDays: 'Sen betaler fra',
    silentAfterDays: 'Stille etter',
    partWaysTier: 'Avslutt med kategori',
    prospectTakeFrom: 'Ja til ny kunde fra',
    prospectDeclineBelow: 'Nei til ny kunde under',
    redFlagsToDecline: 'Faresignaler som gir et nei',
    recalculateOnEdit: 'Beregn mens du skriver',
    language: 'Språk',
    currency: 'Valuta',
    ...moneyNb.settings.names,
  },
  purposes: {
    minimumEvidence:
      'Med mindre grunnlag enn dette er kategorien foreløpig: det står under Hvorfor, og kategorien vises grå.',
    staleAfterDays:
      'Vurderinger som ingen har rørt på så lenge, blir listet opp som gamle. De teller like fullt.',
    changeShownDays: 'Hvor lenge du ser ved siden av en kunde at den har byttet kategori.',
    latePayerFromDays:
      'Fra så mange dager for sent er neste steg å snakke med kunden om betalingsbetingelsene.',
    silentAfterDays: 'Etter så mange dager uten kontakt er neste steg å ringe kunden.',
    partWaysTier:
      'For kunder i denne kategorien er neste steg å avslutte samarbeidet på en vennlig måte. Tomt: gjelder ingen.',
    prospectTakeFrom: 'Passer en potensiell kunde så godt eller bedre, er svaret ja.',
    prospectDeclineBelow: 'Passer en potensiell kunde dårligere enn dette, er svaret nei. Imellom: spør mer.',
    redFlagsToDecline: 'Med så mange faresignaler er svaret nei, uansett hvor godt resten passer.',
    recalculateOnEdit: `Med kryss følger kategoriene hver endring. Du kan også slå det av og på i menyen: «${menuNb.asYouType}».`,
    language:
      'Alt sies og skrives på dette språket, også menyen når regnearket åpnes på nytt. Tomt: språket til regnearket i cellene, ditt eget i dialogene.',
    currency: 'Står ved prisene: en kode som NOK eller et tegn som kr. Tomt: valutaen til regnearket.',
    ...moneyNb.settings.purposes,
  },
  columnFor: (name) => `Kolonne for «${name}»`,
  columnPurpose: 'Overskriften i kundelisten din som dette leses fra. Tomt: kolonnen med det navnet.',
  units: {
    share: 'prosent',
    days: 'dager',
    months: 'måneder',
    points: 'poeng, 0 til 100',
    count: 'antall',
    amount: 'beløp',
    tick: 'avkryssing',
    tier: 'kategori',
    language: 'språk',
    currency: 'kode eller tegn',
  },
  on: 'på',
  off: 'av',
  noTier: 'ingen',
  asSpreadsheet: 'som regnearket',
  problems: {
    share: unreadable('en prosentandel fra 0 til 100'),
    days: unreadable('et helt antall dager fra 1'),
    months: unreadable('et helt antall måneder, høyst 12'),
    points: unreadable('et tall fra 0 til 100'),
    count: unreadable('et helt tall fra 1'),
    amount: unreadable('et beløp på 0 eller mer'),
    tick: unreadable('et kryss eller ingenting'),
    language: unreadable(`${or(Object.values(LANGUAGE_NAMES))} eller en tom celle`),
    currency: unreadable('en kode som NOK eller et tegn som kr'),
    tier: (cell, held, tiers, byDefault) =>
      unreadable(`en av ${tiers.join(', ')} eller en tom celle`)(cell, held, byDefault),
    overlap: (cells, { take, decline }, byDefault) =>
      `Kan ikke bruke ${and(cells)}: potensielle kunder ville fått ja fra ${take} og nei under ${decline}, men det første tallet kan ikke være lavere enn det andre. Inntil videre gjelder standarden: ${byDefault.take} og ${byDefault.decline}.`,
    unknown: (cell, held) =>
      `Kan ikke lese ${cell}: ingen innstilling heter «${held}». Innstillinger uten egen linje beholder standarden.`,
    twice: (setting, cells) =>
      `Innstillingen «${setting}» står flere ganger, i ${and(cells)}: den første gjelder.`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'innstilling' : 'innstillinger'} bør du se på${n === 1 ? ': ' : ', den første er '}${cell}`,
  linesAdded: (settings, tab) => `nytt i fanen «${tab}»: ${settings.join(', ')}`,
  asYouType: {
    title: 'Beregn mens du skriver',
    on: 'På: fra nå av følger kategoriene hver endring.',
    off: (item) => `Av: velg «${item}» når noe er endret.`,
    tooLarge: (most, item) =>
      `På, men ikke i dette regnearket: det har mer enn ${most} rader, og det er for mange for hver eneste endring. Velg «${item}» når noe er endret.`,
    isOffHere: (most) =>
      `Kategoriene følger ikke med mens du skriver i dette regnearket, fordi det har mer enn ${most} rader`,
  },
};
