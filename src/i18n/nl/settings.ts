/** Dutch: the Settings tab and the switch in the menu. */
import { menuNl } from './menu';
import { moneyNl } from './money';
import { LANGUAGE_NAMES } from '../language-names';
import type { SettingTexts } from '../types/settings';
import { LISTS } from '../lists';

const { and, or } = LISTS.nl;

const unreadable =
  (needed: string) =>
  (cell: string, held: string, byDefault: string): string =>
    `Niet te lezen: in ${cell} staat “${held}”, daar hoort ${needed}. Tot die tijd geldt de standaard: ${byDefault}.`;

export const settingsNl: SettingTexts = {
  headers: {
    setting: 'Instelling',
    value: 'Waarde',
    unit: 'Eenheid',
    byDefault: 'Standaard',
    purpose: 'Wat dit doet',
  },
  notes: { value: 'Pas de waarden hier aan. Is een cel leeg, dan geldt de standaard.' },
  names: {
    minimumEvidence: 'Minimaal ingevuld',
    staleAfterDays: 'Beoordelingen verouderd na',
    changeShownDays: 'Verandering tonen gedurende',
    latePayerFromDays: 'Late betaler vanaf',
    silentAfterDays: 'Stil na',
    partWaysTier: 'Afscheid van klanten in',
    prospectTakeFrom: 'Prospect aannemen vanaf',
    prospectDeclineBelow: 'Prospect afwijzen onder',
    redFlagsToDecline: 'Signalen voor afwijzen',
    recalculateOnEdit: 'Herberekenen tijdens typen',
    language: 'Taal',
    currency: 'Valuta',
    ...moneyNl.settings.names,
  },
  purposes: {
    minimumEvidence:
      'Is er minder ingevuld, dan is de categorie voorlopig: dat staat bij “Waarom”, en de categorie is grijs.',
    staleAfterDays:
      'Beoordelingen waar zo lang niemand aan heeft gezeten, komen in de lijst met oude. Ze tellen wel volledig mee.',
    changeShownDays: 'Hoelang je naast een klant ziet dat die van categorie is veranderd.',
    latePayerFromDays:
      'Vanaf zoveel dagen te laat is de volgende stap: met de klant over de betalingsvoorwaarden praten.',
    silentAfterDays: 'Na zoveel dagen zonder contact is de volgende stap: de klant bellen.',
    partWaysTier:
      'Bij klanten in deze categorie is de volgende stap: vriendelijk afscheid nemen. Leeg: bij niemand.',
    prospectTakeFrom: 'Past een prospect minstens zo goed, dan is het antwoord ja.',
    prospectDeclineBelow: 'Past een prospect minder goed, dan is het antwoord nee. Daartussen: doorvragen.',
    redFlagsToDecline: 'Bij zoveel waarschuwingssignalen is het antwoord nee, hoe goed de rest ook past.',
    recalculateOnEdit: `Met een vinkje volgen de categorieën elke wijziging. Je kunt het ook in het menu omzetten: “${menuNl.asYouType}”.`,
    language:
      'Hierin wordt alles gezegd en geschreven, ook het menu zodra de spreadsheet opnieuw wordt geopend. Leeg: in cellen de taal van de spreadsheet, in vensters de jouwe.',
    currency: 'Staat bij tarieven: een code zoals EUR of een teken zoals €. Leeg: die van de spreadsheet.',
    ...moneyNl.settings.purposes,
  },
  columnFor: (name) => `Kolom voor “${name}”`,
  columnPurpose: 'De kop in je klantenlijst waaronder dit staat. Leeg: de kolom die zo heet.',
  units: {
    share: 'procent',
    days: 'dagen',
    months: 'maanden',
    points: 'punten, 0 tot 100',
    count: 'aantal',
    amount: 'bedrag',
    tick: 'vinkje',
    tier: 'categorie',
    language: 'taal',
    currency: 'code of teken',
  },
  on: 'aan',
  off: 'uit',
  noTier: 'geen',
  asSpreadsheet: 'zoals de spreadsheet',
  problems: {
    share: unreadable('een percentage van 0 tot 100'),
    days: unreadable('een aantal hele dagen vanaf 1'),
    months: unreadable('een aantal hele maanden tot en met 12'),
    points: unreadable('een getal van 0 tot 100'),
    count: unreadable('een geheel getal vanaf 1'),
    amount: unreadable('een bedrag vanaf 0'),
    tick: unreadable('een vinkje of geen vinkje'),
    language: unreadable(`${or(Object.values(LANGUAGE_NAMES))} of een lege cel`),
    currency: unreadable('een code zoals EUR of een teken zoals €'),
    tier: (cell, held, tiers, byDefault) =>
      unreadable(`een van ${tiers.join(', ')} of een lege cel`)(cell, held, byDefault),
    overlap: (cells, { take, decline }, byDefault) =>
      `Zo gaat het niet in ${and(cells)}: prospects zouden vanaf ${take} een ja krijgen en onder ${decline} een nee, en het eerste getal mag niet kleiner zijn. Tot die tijd geldt de standaard: ${byDefault.take} en ${byDefault.decline}.`,
    unknown: (cell, held) =>
      `Niet te lezen: in ${cell} staat “${held}”, maar geen instelling heet zo. Voor instellingen zonder eigen rij geldt de standaard.`,
    twice: (setting, cells) =>
      `De instelling “${setting}” staat er meer keren, in ${and(cells)}: de eerste telt.`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'instelling' : 'instellingen'} om even na te kijken${n === 1 ? ':' : ', te beginnen bij'} ${cell}`,
  linesAdded: (settings, tab) => `nieuw op het tabblad “${tab}”: ${settings.join(', ')}`,
  asYouType: {
    title: 'Herberekenen tijdens typen',
    on: 'Aan: vanaf nu volgen de categorieën elke wijziging.',
    off: (item) => `Uit: kies “${item}” als er iets is veranderd.`,
    tooLarge: (most, item) =>
      `Aan, maar niet in deze spreadsheet: die heeft meer dan ${most} rijen, te veel voor elke losse wijziging. Kies “${item}” als er iets is veranderd.`,
    isOffHere: (most) =>
      `Tijdens het typen wordt deze spreadsheet niet herberekend, omdat hij meer dan ${most} rijen heeft`,
  },
};
